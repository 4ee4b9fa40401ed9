/** A reason not to start that the person at the keyboard can mend: shown as one sentence, without a stack. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';

  constructor(chinese: string, english: string) {
    super(`${chinese} ${english}`);
  }
}
