// The import rule of the house: data moves right, imports point left.
const stages = [
  'import',
  'archive',
  'audit',
  'brand',
  'match',
  'plan',
  'compliance',
  'campaign',
  'tracking',
  'settlement',
];

const leftOnly = stages.slice(0, -1).map((stage, index) => ({
  name: `${stage}-imports-only-left`,
  severity: 'error',
  from: { path: `^(src|web)/${stage}/` },
  to: { path: `^(src|web)/(${stages.slice(index + 1).join('|')})/` },
}));

// The desk stands beside the stages: it may look at all of them, none of them knows it.
const besideTheStages = {
  name: 'no-stage-imports-the-desk',
  severity: 'error',
  from: { path: `^(src|web)/(${stages.join('|')}|account|ui)/` },
  to: { path: '^(src|web)/desk/' },
};

const machineKinds = '/(store|service|routes|command|job|file)[a-z-]*\\.ts$';
const pureDomain = {
  path: `^src/(${stages.join('|')}|desk)/`,
  pathNot: `\\.test\\.ts$|/(contract|tables)[a-z-]*\\.ts$|${machineKinds}`,
};

module.exports = {
  forbidden: [
    ...leftOnly,
    besideTheStages,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'base-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/base/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web|test)/', pathNot: '^src/base/' },
    },
    {
      name: 'db-imports-base-only',
      severity: 'error',
      from: { path: '^src/db/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(src|web)/', pathNot: '^src/(db|base)/' },
    },
    {
      name: 'web-imports-what-runs-in-a-browser',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: `^src/(db|http|jobs)/|^src/.*/tables[a-z-]*\\.ts$|^src/.*${machineKinds}|^src/[a-z]+\\.ts$` },
    },
    { name: 'src-never-imports-web', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
    {
      name: 'contracts-run-in-a-browser',
      severity: 'error',
      from: { path: '^src/.*/contract[a-z-]*\\.ts$' },
      to: { path: `^node:|node_modules/(fastify|kysely|pg)/|${machineKinds}` },
    },
    {
      name: 'stores-know-no-http',
      severity: 'error',
      from: { path: '^src/.*/store[a-z-]*\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/fastify|/(service|routes)[a-z-]*\\.ts$' },
    },
    {
      name: 'services-and-routes-build-no-queries',
      severity: 'error',
      from: { path: '^src/.*/(service|routes|command|job)[a-z-]*\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-domain-is-pure',
      severity: 'error',
      from: pureDomain,
      to: { path: `node_modules/(fastify|kysely|pg)/|${machineKinds}` },
    },
    { name: 'the-domain-touches-no-machine', severity: 'error', from: pureDomain, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
