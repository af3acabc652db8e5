/** Thrown for input that cannot be loaded. The message is one sentence that names file and place. */
export class SeedMistake extends Error {
  override name = 'SeedMistake';
}
