import { fileURLToPath } from 'node:url';

/** A file or folder that ships with the package, seen from `src/` and `dist/` alike. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
