import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCsvFiles } from './findCsvFiles';
import { readNabFile } from './readNabFile';
import { readWindows } from './readWindows';
import { writeNabResult } from './writeNabResult';

describe('files of the benchmark', () => {
  let folder = '';
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-nab-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are found in every category, in order', () => {
    for (const category of ['b', 'a']) {
      mkdirSync(join(folder, category));
      write(`${category}/x.csv`, '');
    }
    write('notes.txt', '');
    expect(findCsvFiles(folder)).toEqual(['a/x.csv', 'b/x.csv']);
  });

  it('give times in UTC and NaN for what is no number', () => {
    const file = readNabFile(write('x.csv', 'timestamp,value\r\n2014-04-01 00:00:00,1.50\r\n2014-04-01 00:05:00,\r\n'));
    expect([...file.times]).toEqual([Date.UTC(2014, 3, 1), Date.UTC(2014, 3, 1, 0, 5)]);
    expect([...file.values]).toEqual([1.5, NaN]);
  });

  it('come back with a score behind each row as it was', () => {
    const file = readNabFile(write('x.csv', 'timestamp,value\n2014-04-01 00:00:00,1.50\n2014-04-01 00:05:00,2\n'));
    const path = join(folder, 'out', 'deep', 'x.csv');
    writeNabResult(path, file, Float64Array.of(0, 12.5));
    expect(readFileSync(path, 'utf8')).toBe(
      'timestamp,value,anomaly_score\n2014-04-01 00:00:00,1.50,0\n2014-04-01 00:05:00,2,12.5\n'
    );
  });

  it('say what is wrong with them, and where', () => {
    expect(() => readNabFile(write('x.csv', 'time,value\n'))).toThrow(/"timestamp" and "value" are needed/);
    expect(() => readNabFile(write('x.csv', 'timestamp,value\nyesterday,1\n'))).toThrow(/row 2: "yesterday"/);
    expect(() => readWindows(write('windows.json', '{"a.csv": 3}'))).toThrow(/windows\.json should be/);
    expect(readWindows(join(folder, 'none.json'))).toBeUndefined();
  });
});
