export interface Sample {
  /** What it is, as the test is named. */
  readonly about: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** The type that is read from it, or the code it is refused with. */
  readonly expected: string;
}

/** One sample. */
export const take = (about: string, name: string, bytes: Buffer | string, expected: string): Sample => ({
  about,
  name,
  bytes: Buffer.from(bytes),
  expected,
});
