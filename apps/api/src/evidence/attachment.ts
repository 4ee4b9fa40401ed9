import { fileTypes } from '#evidence';

/** A file under its own name (RFC 6266), with the ending of its true type: to be kept, or shown where it is opened. */
export function attachment(name: string, type: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const endings: readonly string[] = Object.entries(fileTypes).find(([known]) => known === type)?.[1].endings ?? [];
  const [first = 'bin'] = endings;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const full = endings.includes(ending) && name.includes('.') ? name : `${name}.${first}`;
  const encoded = encodeURIComponent(full).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="evidence.${first}"; filename*=UTF-8''${encoded}`;
}
