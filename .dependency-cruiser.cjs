// Who may import whom: the lines of the style guide, section 2, from the heart upwards.
const LINES = [
  ['domain'],
  ['platform', 'spreadsheets', 'printing'],
  ['organisation', 'audit', 'evidence', 'deadlines', 'delivery'],
  ['cases'],
  ['notices', 'imports'],
  ['administration', 'bulletins', 'evaluation', 'documents', 'reports', 'live', 'drafts'],
  ['demonstration'],
];
const APPS = ['api', 'worker', 'standalone', 'cli'];

const lib = (names) => `^libs/(${names.join('|')})/`;
const upwards = LINES.map((line, height) => {
  const above = LINES.slice(height + 1).flat();
  return {
    name: `line-${height}-looks-down`,
    comment: `${line.join(', ')}: imports point downwards (platform alone runs the migrations)`,
    severity: 'error',
    from: { path: lib(line) },
    to: { path: [...(above.length ? [lib(above)] : []), '^apps/', ...(height > 1 ? ['^migrations/'] : []), '^test/'] },
  };
});
const neighbours = LINES.filter((line) => line.length > 1)
  .flat()
  .map((name) => ({
    name: `${name}-knows-no-neighbour`,
    comment: 'libraries on one line do not know each other',
    severity: 'error',
    from: { path: lib([name]), pathNot: '\\.spec\\.ts$' },
    to: { path: lib(LINES.find((line) => line.includes(name)).filter((other) => other !== name)) },
  }));

module.exports = {
  forbidden: [
    ...upwards.map((rule) => ({ ...rule, from: { ...rule.from, pathNot: '\\.spec\\.ts$' } })),
    ...neighbours,
    {
      name: 'domain-imports-xstate-only',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/domain/', '^node_modules/xstate/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'domain-knows-no-node',
      comment: 'node:crypto alone: a digest is arithmetic',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'libraries-are-entered-by-their-door',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-enter-libraries-by-their-door',
      severity: 'error',
      from: { path: '^(apps|migrations)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    ...APPS.filter((app) => app !== 'standalone').map((app) => ({
      name: `${app}-imports-no-app`,
      severity: 'error',
      from: { path: `^apps/${app}/`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/', pathNot: `^apps/${app}/` },
    })),
    {
      name: 'only-tests-import-tests',
      severity: 'error',
      from: { path: '^(apps|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
    { name: 'no-circles', comment: 'types count', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'the test harness uses the build, which a fresh clone does not have yet',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'require', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
