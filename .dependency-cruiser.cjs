/**
 * The arrows of src/. A folder may import itself and the folders to its left; folders in one group
 * stand side by side unless `beside` orders them. See docs/decisions.md.
 */
const rings = [
  'model',
  'store|algorithms|configuration',
  'changes',
  'verification',
  'projection',
  'research|people|methods|evidence|coordination',
  'analysis|linking|linked-data|seeding',
  'exchange',
  'api',
  'threads',
  'http',
  'cli',
];
const domains = ['research', 'people', 'methods', 'evidence', 'coordination'];
const after = (list, index) => list.slice(index + 1).join('|');

const arrows = (name, list) =>
  list.slice(0, -1).map((folder, index) => ({
    name: `${name}-${folder.replaceAll('|', '-')}`,
    severity: 'error',
    from: { path: `^src/(${folder})/` },
    to: { path: `^src/(${after(list, index)})/` },
  }));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...arrows('ring', rings),
    ...arrows('domain', domains),
    {
      name: 'algorithms-are-pure',
      severity: 'error',
      from: { path: '^src/algorithms/' },
      to: { path: '^src/(?!algorithms/)|node_modules', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'algorithms-use-no-node-modules',
      severity: 'error',
      from: { path: '^src/algorithms/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engines-only-from-open-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '^src/store/engines/' },
    },
    {
      name: 'drivers-only-in-engines',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/engines/' },
      to: { path: 'node_modules/(neo4j-driver|libsql)' },
    },
    {
      name: 'graphql-only-in-api',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(api|model/sdl)' },
      to: { path: 'node_modules/(graphql|@apollo|graphql-shield|dataloader|@graphql-tools)/' },
    },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench|tools)/' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
