/**
 * Thrown while reading, for something that a file says wrongly. The message is one sentence for a
 * person; the line is told apart, where it is known.
 */
export class ReadMistake extends Error {
  override name = 'ReadMistake';
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
