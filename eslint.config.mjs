import tseslint from 'typescript-eslint';

const clock = "Time comes from a Clock (kernel); rules are given 'now'.";
const chance = 'Ids come from newId (kernel); nothing else here is left to chance.';

/** What only certain rooms may do. Each law has a specimen in tools/architecture/specimens/lint. */
export const roomLaws = [
  { selector: "NewExpression[callee.name='Date']", message: clock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: chance },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'The environment is read in platform/config only.' },
  { selector: "CallExpression[callee.object.name='console']", message: 'Lines are written by platform/log, by allow-list.' },
  { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without running code.' },
];

const rulesLaws = [
  ...roomLaws,
  { selector: ':function[async=true]', message: 'A rule answers at once.' },
  { selector: 'AwaitExpression', message: 'A rule answers at once.' },
  { selector: "CallExpression[callee.name='newId']", message: 'A rule is given its ids.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.generated.ts', 'node_modules/**', '.alongside/**', 'tools/architecture/specimens/**', '**/locales/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A class named in a decorated constructor must stay a value: Nest reads it at run time.
    files: ['libs/*/server/**/*.ts', 'libs/platform/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
  },
  { files: ['libs/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'], ignores: ['**/*.spec.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...roomLaws] } },
  { files: ['libs/*/rules/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...rulesLaws] } },
  {
    // The homes of clock, chance, environment and output; and programs, which meet the outside by nature.
    files: [
      'libs/kernel/src/{clock,id,plain-date,london}.ts', 'libs/platform/src/{config,log,clock,testing}/**/*.ts',
      'apps/*/src/{main,prepare,backup,restore,schema,plain-failure}.ts', 'apps/*/journeys/**', 'apps/portal-e2e/**', 'tools/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
