import type { CodegenConfig } from '@graphql-codegen/cli';
import { compileModel } from './src/model/sdl/compile-model.ts';
import { expandSchema } from './src/model/sdl/expand-schema.ts';
import { readSchema } from './src/model/sdl/read-schema.ts';

const document = readSchema('schema');
const model = compileModel(document);

/** Resolvers hand records on as handles; fields are read when they are asked for. */
const handle = '../record-handle.ts#RecordHandle';
const mappers = Object.fromEntries(
  ['Node', 'Record', ...model.kinds.map((kind) => kind.name)].map((name) => [name, handle]),
);
mappers['SearchEdge'] = '../search-handle.ts#SearchHandle';
mappers['Bottleneck'] = '../../analysis/bottlenecks/bottleneck-ranking.ts#Bottleneck';
mappers['BottleneckConnection'] = '../bottleneck-handles.ts#BottleneckPage';
mappers['BottleneckRow'] = '../../analysis/bottlenecks/bottleneck-table.ts#BottleneckRow';
mappers['BottleneckTable'] = '../bottleneck-handles.ts#BottleneckTableHandle';
mappers['RankingCertificate'] = '../../analysis/bottlenecks/value-order.ts#Certificate';
mappers['RankDisagreement'] = '../bottleneck-handles.ts#DisagreementHandle';
mappers['ReadyQuestionConnection'] = '../ready-question-handle.ts#ReadyQuestionPage';
mappers['ReadyQuestionEdge'] = '../ready-question-handle.ts#ReadyQuestionHandle';
mappers['ReadyQuestionTable'] = '../ready-question-handle.ts#ReadyQuestionTableHandle';
mappers['ReadyQuestionRow'] = '../../analysis/ready-question-table.ts#ReadyQuestionRow';
// At the root there is nothing above Query; within `then` there is the hypothesis.
mappers['Query'] = '../supposed-world.ts#QueryRoot';
mappers['Readiness'] = '../../analysis/readiness-handle.ts#ReadinessHandle';

const config: CodegenConfig = {
  schema: expandSchema(document, model),
  generates: {
    'src/model/generated/model.ts': { plugins: ['./tools/codegen/model.ts'] },
    'src/linked-data/generated/context-v1.ts': { plugins: ['./tools/codegen/context.ts'] },
    'src/api/generated/type-definitions.ts': { plugins: ['./tools/codegen/type-definitions.ts'] },
    'src/api/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../request-context.ts#RequestContext',
        mappers,
        // Without it the interface Record would hide TypeScript's own.
        typesPrefix: 'Schema',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Revision: 'string', AsOf: 'string' },
        avoidOptionals: { field: true, defaultValue: true },
        defaultScalarType: 'unknown',
      },
    },
  },
};

export default config;
