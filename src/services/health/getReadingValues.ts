import type { WindowPlan } from '../windows/windowPlan';
import type { HealthCell } from './computeModelHealth';
import type { EarlierRows } from './fetchEarlierRows';
import type { HealthReading } from './healthReading';
import type { HealthSource } from './healthSource';

interface SegmentReadings {
  segment: string;
  plan: WindowPlan;
  source: HealthSource;
  /** One a window of the plan; none where it has no rows. */
  readings: ReadonlyArray<HealthReading | undefined>;
  earlier: EarlierRows | undefined;
  /** Milliseconds to add to the log's times to get the query's. */
  shift: number;
  /** Below so many rows nothing is shown. */
  minCount: number;
}

/** The metric of one segment, window by window. A window without rows has a volume of 0 and no error rate or latency. */
export function getReadingValues({
  segment,
  plan,
  source,
  readings,
  earlier,
  shift,
  minCount,
}: SegmentReadings): HealthCell[] {
  let seen = earlier?.rows ?? 0;
  let last = earlier?.last;
  return plan.windows.map(({ until }, place) => {
    const reading = readings[place];
    const rows = reading?.rows ?? 0;
    seen += rows;
    last = reading?.last ?? last;
    const shown = rows > 0 && rows < minCount ? null : rows;
    if (source.kind === 'freshness') {
      const isKnown = last !== undefined && seen >= minCount;
      return { segment, place, rows: shown, value: isKnown ? (until - shift - (last ?? 0)) / 1000 : null };
    }
    return { segment, place, rows: shown, value: shown === null ? null : getValue(source, reading) };
  });
}

function getValue(
  source: Exclude<HealthSource, { kind: 'freshness' }>,
  reading: HealthReading | undefined
): number | null {
  switch (source.kind) {
    case 'volume':
      return reading?.rows ?? 0;
    case 'error_rate':
      return reading === undefined ? null : reading.errors / reading.rows;
    case 'latency':
      return reading === undefined || reading.quantile === null ? null : reading.quantile * source.milliseconds;
  }
}
