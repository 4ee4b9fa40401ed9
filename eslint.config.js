import tseslint from 'typescript-eslint';

/** Few rules, all of them errors, all about what makes bugs (style guide, section 9). */
const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'A closed set is a union from an `as const` list.' };
const NO_STAR = { selector: 'ExportAllDeclaration', message: 'A door lists its names one by one.' };
const NO_NEW_DATE = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'libs/ has no clock: time is an argument or comes from the database.',
};
const NO_DATE_NOW = {
  selector: "MemberExpression[object.name='Date'][property.name='now']",
  message: 'libs/ has no clock: time is an argument or comes from the database.',
};
const NO_ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Configuration is read once, in libs/platform/src/config.ts.',
};
const everywhere = [NO_DEFAULT_EXPORT, NO_ENUM, NO_STAR];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.data/**', 'coverage/**', 'apps/web/**', '*.config.js', '.*.cjs'] },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...everywhere, NO_ENVIRONMENT],
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/platform/src/config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, NO_NEW_DATE, NO_DATE_NOW, NO_ENVIRONMENT] },
  },
  {
    // Whoever starts processes hands them an environment; tests read what the harness left there.
    files: [
      'libs/platform/src/config.ts',
      'libs/**/*.spec.ts',
      'apps/**/*.spec.ts',
      'test/**/*.ts',
      'apps/standalone/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
);
