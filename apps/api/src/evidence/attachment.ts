import { fileTypes } from '#evidence';

/** A download under its own name (RFC 6266), with the ending of its true type. */
export function attachment(name: string, type: string): string {
  const endings: readonly string[] = Object.entries(fileTypes).find(([known]) => known === type)?.[1].endings ?? [];
  const [first = 'bin'] = endings;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const full = endings.includes(ending) && name.includes('.') ? name : `${name}.${first}`;
  const encoded = encodeURIComponent(full).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="evidence.${first}"; filename*=UTF-8''${encoded}`;
}
