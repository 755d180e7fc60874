import grafanaI18n from '@grafana/i18n/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import sonarjs from 'eslint-plugin-sonarjs';
import tseslint from 'typescript-eslint';
import { oneExportRule } from './tools/lint/oneExportRule.mjs';

const plumbline = { rules: { 'one-export': oneExportRule } };

const tests = ['**/*.test.{ts,tsx}', 'test/**'];
const browserCode = ['src/module.tsx', 'src/{viz,feedback,panels,datasources,extensions,app}/**/*.{ts,tsx}'];
const pureCode = ['src/{core,schema,stores,registries,services}/**/*.ts'];
const commandLineCode = ['tools/**', 'workbench/server/**', 'test/**', '*.config.{ts,mjs}'];

const moduleState = {
  selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
  message: 'No module-level mutable state: plugins of several organisations share the module.',
};
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: the name is then the same everywhere.',
};
const clock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Time is an argument here: the same request must give the same answer.',
};
const colour = ['Literal[value=/^#[0-9a-fA-F]{3,8}$/]', 'TemplateElement[value.raw=/#[0-9a-fA-F]{3,8}\\b/]'].map(
  (selector) => ({ selector, message: "Take colours from the theme: a fixed one can't suit both light and dark." })
);
const queryEndpoint = {
  selector: 'Literal[value=/api\\u002fds\\u002fquery/]',
  message: "Ask through getDataSourceSrv(): it applies the data source's own templating and rights.",
};

const timeAndChance = [
  ['Date', 'now'],
  ['performance', 'now'],
  ['Math', 'random'],
  ['crypto', 'randomUUID'],
].map(([object, property]) => ({
  object,
  property,
  message: 'Time and randomness are arguments here: the same request must give the same answer.',
}));

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'release/**',
      'coverage/**',
      '.cache/**',
      'test-results/**',
      'playwright-report/**',
      'src/backend/plugin-sdk/proto/generated/**',
      'test/fixtures/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { plumbline, sonarjs },
    rules: {
      '@typescript-eslint/array-type': ['error', { default: 'array-simple' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-alert': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', moduleState, defaultExport],
      'sonarjs/cognitive-complexity': ['error', 15],
      'sonarjs/no-identical-functions': 'error',
    },
  },
  // A schema stands with the lists of words that it accepts.
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/schema/**'], rules: { 'plumbline/one-export': 'error' } },
  {
    files: pureCode,
    ignores: tests,
    rules: {
      'no-restricted-properties': ['error', ...timeAndChance],
      'no-restricted-syntax': ['error', moduleState, defaultExport, clock],
    },
  },
  {
    files: browserCode,
    ignores: tests,
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks, '@grafana/i18n': grafanaI18n },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.flat.recommended.rules,
      '@grafana/i18n/no-untranslated-strings': ['error', { calleesToIgnore: ['^css$'] }],
      '@grafana/i18n/no-translation-top-level': 'error',
      'no-restricted-syntax': ['error', moduleState, defaultExport, queryEndpoint, ...colour],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', defaultExport],
      'plumbline/one-export': 'off',
      'sonarjs/no-identical-functions': 'off',
    },
  },
  // The workbench takes Grafana's place towards its libraries, so it fills in types that they keep to themselves.
  {
    files: ['workbench/shell/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
  // Loops over typed arrays read the same whether or not they happen to use the index elsewhere.
  { files: ['src/core/**/*.ts'], rules: { '@typescript-eslint/prefer-for-of': 'off' } },
  { files: commandLineCode, rules: { 'no-console': 'off' } },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.config.{ts,mjs}'], rules: { 'no-restricted-syntax': ['error', moduleState] } },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked }
);
