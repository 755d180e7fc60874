import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getShift } from '../../src/services/models/getShift';
import { buildInfrastructureSeries } from '../infrastructure/buildInfrastructureSeries';
import { demoPeriod } from '../infrastructure/demoPeriod';

/** The last eight weeks are enough for a first look, every third point for a screen. */
const points = (8 * 7 * 86_400_000) / demoPeriod.step;
const stride = 3;

/** Writes the demo's infrastructure series to where the shell fetches them from, moved as the demo log is moved. */
export function writeInfrastructureFile(folder: string, now: number): void {
  const shift = getShift({ to: 'now' }, demoPeriod.end, now);
  const series = buildInfrastructureSeries().map(({ name, labels, values }) => {
    const kept = Array.from(values.keys()).filter((index) => index % stride === 0 && index >= values.length - points);
    return {
      selector: [name, ...Object.entries(labels).map(([key, value]) => `${key}="${value}"`)],
      times: kept.map((index) => demoPeriod.start + index * demoPeriod.step + shift),
      values: kept.map((index) => values[index]),
    };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'infrastructure.json'), JSON.stringify(series));
}
