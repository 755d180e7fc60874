import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateProto } from './proto';

const committed = join(import.meta.dirname, '../src/backend/plugin-sdk/proto/generated');
const fresh = mkdtempSync(join(tmpdir(), 'proto-'));

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('TypeScript of the plugin protocol', () => {
  it('is what its proto files generate', () => {
    generateProto(fresh);
    expect(readFolder(committed)).toEqual(readFolder(fresh));
  });
});
