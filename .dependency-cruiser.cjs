// The walls of docs/architecture.md that the compiler cannot see: doors, cycles (type imports included), order of the slices.
const SLICES = 'shared|messages|organisation|calendar|document|application|disclosure|review|inspection|annual-report'

const layer = (from, ...mayUse) => ({
  name: `${from}-looks-only-down`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...mayUse].join('|')})/` },
})

const slice = (from, ...mayUse) => ({
  name: `core-${from}-looks-only-down`,
  severity: 'error',
  from: { path: `^src/core/${from}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${[from, ...mayUse].join('|')})/` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'slices-have-one-door',
      severity: 'error',
      from: { path: `^src/(core/(?:${SLICES}))/`, pathNot: '[.]test[.]ts$' },
      to: { path: `^src/core/(${SLICES})/`, pathNot: ['^src/$1/', `^src/core/(${SLICES})/index[.]ts$`] },
    },
    {
      name: 'core-is-entered-by-its-doors',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/' },
      to: { path: '^src/core/', pathNot: `^src/core/(${SLICES})/index[.]ts$` },
    },
    layer('core'),
    layer('contract', 'core'),
    layer('app', 'core'),
    layer('views', 'core'),
    layer('adapters', 'core', 'contract', 'app'),
    layer('server', 'core', 'contract', 'app', 'adapters', 'views'),
    layer('cli', 'core', 'contract', 'app', 'adapters', 'views', 'server'),
    {
      name: 'clinic-runs-in-a-browser',
      comment: 'Of app it takes how a file is read and named, nothing that needs a store.',
      severity: 'error',
      from: { path: '^src/clinic/' },
      to: {
        path: '^src/',
        pathNot: '^src/((clinic|core|contract|views|adapters/formats)/|app/(read-report|naming|ports)[.]ts$)',
      },
    },
    {
      name: 'nothing-imports-the-clinic',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/clinic/' },
      to: { path: '^src/clinic/' },
    },
    layer('workbench', 'core', 'contract'),
    {
      name: 'nothing-imports-the-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: '^src/workbench/' },
    },
    slice('shared'),
    slice('messages', 'shared'),
    slice('organisation', 'shared'),
    slice('calendar', 'shared', 'messages'),
    slice('document', 'shared', 'messages'),
    ...['application', 'disclosure', 'review', 'inspection'].map((s) =>
      slice(s, 'shared', 'messages', 'calendar', 'document'),
    ),
    slice(
      'annual-report',
      'shared',
      'messages',
      'organisation',
      'calendar',
      'document',
      'application',
      'disclosure',
      'review',
      'inspection',
    ),
    {
      name: 'readers-run-in-a-browser-too',
      comment: 'Readers take bytes and run in Node and in a browser worker alike: no Node module behind them.',
      severity: 'error',
      from: { path: '^src/adapters/formats/read/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-no-packages',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]test[.]ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['development', 'import', 'types', 'node', 'default'],
    },
  },
}
