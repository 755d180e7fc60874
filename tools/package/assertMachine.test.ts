import { expect, it } from 'vitest';
import { assertMachine } from './assertMachine';
import { runtimePlatforms } from './runtimePlatforms';

const here = process.arch === 'arm64' ? runtimePlatforms.linux_arm64 : runtimePlatforms.linux_amd64;
const elsewhere = process.arch === 'arm64' ? runtimePlatforms.linux_amd64 : runtimePlatforms.linux_arm64;

it.skipIf(process.platform !== 'linux')('a binary of another processor is kept out of an archive', () => {
  expect(() => assertMachine(process.execPath, here)).not.toThrow();
  expect(() => assertMachine(process.execPath, elsewhere)).toThrow(`is not a binary for ${elsewhere.name}`);
  expect(() => assertMachine(__filename, here)).toThrow('is not a binary');
});
