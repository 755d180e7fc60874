import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectPaths } from '../build/projectPaths';
import { findScript } from './findScript.mjs';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(projectPaths.packageJson, 'utf8')));
const toolsFolder = join(projectPaths.root, 'tools');

describe('the npm scripts', () => {
  it.each(Object.entries(scripts))('have a tool behind them: %s', (_name, script) => {
    const command = /^node tools\/run\.mjs ([^ ]+)/.exec(script)?.[1] ?? '';
    expect(findScript(command, toolsFolder)).toBe(join(toolsFolder, `${command}.ts`));
  });

  it('do not reach files outside of the tools', () => {
    expect(findScript('../src/module', toolsFolder)).toBeUndefined();
    expect(findScript('proto.test', toolsFolder)).toBeUndefined();
  });
});
