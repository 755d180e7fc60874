import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countListedTests } from './countListedTests';
import { formatCounts } from './formatCounts';
import { getPlaywrightCounts } from './getPlaywrightCounts';
import { getVitestCounts } from './getVitestCounts';
import { parseTestArguments } from './parseTestArguments';
import { readReport } from './readReport';
import { runStages } from './runStages';
import { selectStages } from './selectStages';
import { sumCounts } from './sumCounts';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
};

describe('the counts of a test run', () => {
  it('print in the one form that programs read', () => {
    expect(formatCounts({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
  });

  it('add up over stages', () => {
    const counts = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sumCounts(counts)).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(sumCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('of Vitest count todo tests as skipped', () => {
    expect(getVitestCounts(vitestReport)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('of Vitest count a file that fails before its first test as a failure', () => {
    const report = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(getVitestCounts(report).failed).toBe(2);
  });

  it('of Playwright count a test that passed only on a second try as a failure', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(getPlaywrightCounts(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('of Playwright count an error outside the tests as a failure', () => {
    const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: 'no server' }] };
    expect(getPlaywrightCounts(report).failed).toBe(1);
  });

  it("of Playwright's listing go through nested suites", () => {
    const spec = { tests: [{}] };
    expect(countListedTests({ suites: [{ specs: [spec], suites: [{ specs: [spec, spec] }] }] })).toBe(3);
  });
});

describe('a report file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function read(report: unknown, exitCode: number) {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    return readReport(path, exitCode, getVitestCounts);
  }

  it('that was never written is one failure', () => {
    expect(readReport(join(folder, 'none.json'), 0, getVitestCounts)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('without a failed test is one failure all the same when the runner failed', () => {
    const green = { ...vitestReport, numFailedTests: 0, testResults: [] };
    expect(read(green, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    expect(read(green, 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  it('with failed tests is taken as it is', () => {
    expect(read(vitestReport, 1).failed).toBe(1);
  });
});

describe('the stages of a test run', () => {
  const pass = { name: 'pass', title: 'Pass', run: () => Promise.resolve({ passed: 2, failed: 0, skipped: 1 }) };
  const crash = { name: 'crash', title: 'Crash', run: () => Promise.reject(new Error('the build failed')) };

  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => vi.restoreAllMocks());

  it('run to the end when one of them crashes, which counts as one failure', async () => {
    expect(await runStages([crash, pass])).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('can be chosen by name', () => {
    expect(selectStages([pass, crash], ['crash'])).toEqual([crash]);
    expect(selectStages([pass, crash], [])).toEqual([pass, crash]);
    expect(() => selectStages([pass, crash], ['unti'])).toThrow('The stages are pass, crash');
  });

  it('take skips for failures by option or by environment', () => {
    expect(parseTestArguments(['--stage', 'unit,lint'], {})).toEqual({
      stageNames: ['unit', 'lint'],
      areSkipsFailures: false,
    });
    expect(parseTestArguments(['--no-skips'], {}).areSkipsFailures).toBe(true);
    expect(parseTestArguments([], { PLUMBLINE_NO_SKIPS: '1' }).areSkipsFailures).toBe(true);
  });
});
