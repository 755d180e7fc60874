import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeArchive } from './writeArchive';

let folder = '';
const archive = () => join(folder, 'release/acme.zip');

/** The Unix mode of an entry: the upper half of the external attributes in the zip's directory, 8 bytes before the name. */
function readMode(zip: Buffer, path: string): string {
  const nameAt = zip.lastIndexOf(path);
  return (zip.readUInt32LE(nameAt - 8) >>> 16).toString(8);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const plugin = join(folder, 'stage/acme-test-app');
  mkdirSync(join(plugin, 'backend'), { recursive: true });
  writeFileSync(join(plugin, 'plugin.json'), '{"id":"acme-test-app"}');
  writeFileSync(join(plugin, 'backend/gpx_acme'), '#!/bin/sh\n');
  chmodSync(join(plugin, 'backend/gpx_acme'), 0o755);
  await writeArchive(plugin, archive(), new Date('2026-01-02T12:00:00'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an archive', () => {
  it("holds the plugin's files below one folder named after it", () => {
    const files = unzipSync(readFileSync(archive()));
    expect(Object.keys(files).sort()).toEqual(['acme-test-app/backend/gpx_acme', 'acme-test-app/plugin.json']);
    expect(strFromU8(files['acme-test-app/plugin.json'] ?? new Uint8Array())).toBe('{"id":"acme-test-app"}');
  });

  it('keeps what is executable executable', () => {
    const zip = readFileSync(archive());
    expect(readMode(zip, 'acme-test-app/backend/gpx_acme')).toBe('100755');
    expect(readMode(zip, 'acme-test-app/plugin.json')).toBe('100644');
  });

  it('is the same, byte for byte, when made again', async () => {
    const again = join(folder, 'again.zip');
    await writeArchive(join(folder, 'stage/acme-test-app'), again, new Date('2026-01-02T12:00:00'));
    expect(readFileSync(again).equals(readFileSync(archive()))).toBe(true);
  });
});
