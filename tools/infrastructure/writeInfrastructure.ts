import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getShift } from '../../src/services/models/getShift';
import { buildInfrastructureSeries } from './buildInfrastructureSeries';
import { demoPeriod } from './demoPeriod';
import { formatOpenMetrics } from './formatOpenMetrics';

/** Writes the demo's infrastructure series as OpenMetrics, moved by the weeks that the demo log is moved by. */
export function writeInfrastructure(path: string, now: number): void {
  const shift = getShift({ to: 'now' }, demoPeriod.end, now);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [...formatOpenMetrics(buildInfrastructureSeries(), shift)].join(''));
}
