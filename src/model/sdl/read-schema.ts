import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

/** Parses every `.graphql` file of a folder and its folders, in the order of their paths; syntax errors name the file. */
export function readSchema(folder: string): DocumentNode {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return concatAST(
    files.map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), file))),
  );
}
