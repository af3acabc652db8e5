/** Codegen plugin: the model as data, with unions of its names. */
import { fileURLToPath } from 'node:url';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { compileModel } from '../../src/model/sdl/compile-model.ts';
import { readSchema } from '../../src/model/sdl/read-schema.ts';

const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url));

export const plugin: PluginFunction = () => {
  const model = compileModel(readSchema(FOLDER));
  const union = (names: readonly string[]) => names.map((name) => `\n  | '${name}'`).join('');
  return [
    '// Generated from schema/ by `npm run codegen`. Do not edit.',
    "import type { Model } from '../model.ts';",
    `/** Names of the record kinds. */\nexport type KindName =${union(model.kinds.map((kind) => kind.name))};`,
    `/** Types of edges. */\nexport type EdgeType =${union(model.edges.map((edge) => edge.type))};`,
    `/** The model that \`schema/\` describes. */\nexport const MODEL: Model = ${JSON.stringify(model, null, 2)};`,
    '',
  ].join('\n\n');
};
