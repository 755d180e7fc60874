import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { oneExportRule } from './oneExportRule.mjs';

function lint(filename: string, code: string): string[] {
  const configuration = {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    plugins: { plumbline: { rules: { 'one-export': oneExportRule } } },
    rules: { 'plumbline/one-export': 'error' },
  };
  return new Linter().verify(code, configuration as Linter.Config, { filename }).map(({ message }) => message);
}

it.each([
  ['psi.ts', 'export function psi() {}'],
  ['DriftPanel.tsx', 'export const DriftPanel = () => null;\nexport interface Props { a: string }'],
  ['windowGrid.ts', 'export interface WindowGrid {}\nexport function buildWindowGrid() {}'],
  ['count.worker.ts', 'export function count() {}'],
  ['frame.ts', 'export interface Frame {}\nexport type Field = string;'],
  ['module.ts', 'export const plugin = 1;'],
])('a file that exports one value after which it is named passes: %s', (filename, code) => {
  expect(lint(filename, code)).toEqual([]);
});

it('a file that exports two values is told to part them', () => {
  expect(lint('psi.ts', 'export const psi = 1;\nexport const ks = 2;')[0]).toContain('exports psi, ks');
  expect(lint('psi.ts', 'const psi = 1, ks = 2;\nexport { psi, ks };')[0]).toContain('exports psi, ks');
});

it('a file named after something else is told to take the name of its export', () => {
  expect(lint('helpers.ts', 'export const psi = 1;')[0]).toContain('helpers.ts but exports psi');
});
