/** Codegen plugin: the JSON-LD context as a module, so that nothing is fetched or read at run time. */
import { fileURLToPath } from 'node:url';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { buildContext } from '../../src/linked-data/build-context.ts';
import { compileModel } from '../../src/model/sdl/compile-model.ts';
import { readSchema } from '../../src/model/sdl/read-schema.ts';

const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url));

export const plugin: PluginFunction = () => {
  const context = buildContext(compileModel(readSchema(FOLDER)));
  return [
    '// Generated from schema/ by `npm run codegen`. Do not edit.',
    "import type { JsonObject } from '../json-ld.ts';",
    `/** The JSON-LD context of version 1. */\nexport const CONTEXT_V1: JsonObject = ${JSON.stringify(context, null, 2)};`,
    '',
  ].join('\n\n');
};
