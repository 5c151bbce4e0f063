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

module.exports = {
  forbidden: [
    ...leftOnly,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'base-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/base/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/base/' },
    },
    {
      name: 'db-imports-base-only',
      severity: 'error',
      from: { path: '^src/db/' },
      to: { path: '^(src|web)/', pathNot: '^src/(db|base)/' },
    },
    {
      name: 'web-imports-what-runs-in-a-browser',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/(db|http|jobs)/|^src/.*/(tables|store|service|routes|command|job|file)[a-z-]*\\.ts$|^src/[a-z]+\\.ts$' },
    },
    { name: 'src-never-imports-web', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
    {
      name: 'contracts-run-in-a-browser',
      severity: 'error',
      from: { path: '^src/.*/contract[a-z-]*\\.ts$' },
      to: { path: '^node:|node_modules/(fastify|kysely|pg)/|/(tables|store|service|routes|command|job|file)[a-z-]*\\.ts$' },
    },
    },
    {
      name: 'stores-know-no-http',
      severity: 'error',
      from: { path: '^src/.*/store[^/]*\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: '(node_modules/fastify|/service[^/]*\\.ts$|/routes[^/]*\\.ts$)' },
    },
    {
      name: 'services-and-routes-build-no-queries',
      severity: 'error',
      from: { path: '^src/.*/(service|routes|command|job)[^/]*\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-domain-is-pure',
      severity: 'error',
      from: {
        path: `^src/(${stages.join('|')})/`,
        pathNot: '(\\.test\\.ts$|/(contract|tables|store|service|routes|command|job|file)[a-z-]*\\.ts$)',
      },
      to: path: '(node_modules/(fastify|kysely|pg)/|/(store|service|routes|command|job|file)[a-z-]*\\.ts$)' ,
    },
      name: 'the-domain-touches-no-machine',
      severity: 'error',
      from: 
        path: `^src/(${stages.join('|')})/`,
        pathNot: '(\\.test\\.ts$|/(store|service|routes|command|job|file)[a-z-]*\\.ts$)',,
      to: dependencyTypes: ['core'] ,,
  ],
  options: 
    parser: 'swc',
    doNotFollow: path: 'node_modules' ,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: 
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],,,
};
