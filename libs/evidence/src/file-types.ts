/** The list of what is taken, by content; what it is called afterwards and which endings its name may have. */
export const fileTypes = {
  'image/jpeg': { kind: 'image', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/png': { kind: 'image', endings: ['png'] },
  'image/webp': { kind: 'image', endings: ['webp'] },
  'application/pdf': { kind: 'pdf', endings: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { kind: 'office', endings: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { kind: 'office', endings: ['xlsx'] },
  'text/csv': { kind: 'text', endings: ['csv', 'tsv'] },
  'text/plain': { kind: 'text', endings: ['txt', 'text', 'log', 'md'] },
} as const;
export type FileType = keyof typeof fileTypes;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Whether a type is one of ours. */
export const isFileType = (type: string): type is FileType => type in fileTypes;

/** The ending of a name in lower case; empty without one. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
}

/**
 * Whether a name may stand over content of this type. Pictures may bear each other's endings: telephones and
 * messengers mix them up, and what we store and send is named by content anyway.
 */
export function mayBeCalled(name: string, type: FileType): boolean {
  const ending = endingOf(name);
  const { kind } = fileTypes[type];
  return (
    ending === '' ||
    Object.values(fileTypes).some(
      (other) => other.kind === kind && isOneOf(other.endings, ending) && kind !== 'office',
    ) ||
    isOneOf(fileTypes[type].endings, ending)
  );
}

const isOneOf = (list: readonly string[], ending: string): boolean => list.includes(ending);

/** A name as people see it: the last part of a path, never used as a path itself. Undefined when nothing is left. */
export function displayName(given: string): string | undefined {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1)?.trim() ?? '';
  // Characters that are not seen turn `exe.gpj` around or end a name early.
  const isShown = !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(last);
  return isShown && last.length <= 200 && /[^.\s]/u.test(last) ? last : undefined;
}
