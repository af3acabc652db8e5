/** Codegen plugin: the served SDL as a module, so that the built server reads no files. */
import { fileURLToPath } from 'node:url';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { compileModel } from '../../src/model/sdl/compile-model.ts';
import { expandSchema } from '../../src/model/sdl/expand-schema.ts';
import { heavyFields } from '../../src/model/sdl/heavy-fields.ts';
import { readSchema } from '../../src/model/sdl/read-schema.ts';

const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url));

export const plugin: PluginFunction = () => {
  const document = readSchema(FOLDER);
  const sdl = expandSchema(document, compileModel(document));
  return [
    '// Generated from schema/ by `npm run codegen`. Do not edit.',
    `/** The served schema. */\nexport const TYPE_DEFINITIONS: string = ${JSON.stringify(sdl)};`,
    `/** Fields that work through the whole graph, each as \`Type.field\`. */\nexport const HEAVY_FIELDS: readonly string[] = ${listOf(heavyFields(document))};`,
    '',
  ].join('\n');
};

function listOf(names: readonly string[]): string {
  return `[\n${names.map((name) => `  '${name}',`).join('\n')}\n]`;
}
