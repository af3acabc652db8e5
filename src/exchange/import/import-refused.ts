/** What can keep an import from being planned or written; told to people in one sentence. */

/** Nothing was written, because of what the files hold or because they cannot be read. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
}

/** The temporary files cannot be written. */
export class SpoolFailure extends Error {
  override name = 'SpoolFailure';
}
