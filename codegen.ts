import type { CodegenConfig } from '@graphql-codegen/cli';
import { compileModel } from './src/model/sdl/compile-model.ts';
import { expandSchema } from './src/model/sdl/expand-schema.ts';
import { readSchema } from './src/model/sdl/read-schema.ts';

const document = readSchema('schema');
const model = compileModel(document);

const config: CodegenConfig = {
  schema: expandSchema(document, model),
  generates: {
    'src/model/generated/model.ts': { plugins: ['./tools/codegen/model.ts'] },
    'src/api/generated/type-definitions.ts': { plugins: ['./tools/codegen/type-definitions.ts'] },
  },
};

export default config;
