import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Absolute paths of the project's folders and of the files that the tools read. */
export const projectPaths = {
  root,
  source: join(root, 'src'),
  dist: join(root, 'dist'),
  demo: join(root, 'demo'),
  cache: join(root, '.cache'),
  browserTests: join(root, 'test/e2e/playwright.config.ts'),
  buildRecord: join(root, '.cache/build.json'),
  release: join(root, 'release'),
  testResults: join(root, 'test-results'),
  runtimeLock: join(root, 'tools/package/runtime-lock.json'),
  nodeModules: join(root, 'node_modules'),
  packageJson: join(root, 'package.json'),
} as const;
