import type { MemoryRow } from './buildMemoryStore';

const day = 86_400_000;

interface FlightLogOptions {
  /** First instant. */
  from: number;
  days: number;
  rowsPerDay: number;
  /** Added to every temperature from this day on. */
  warmerFrom?: number;
  warmerBy?: number;
  version?: string;
}

/**
 * A made-up log of predictions with a numeric and a text feature. Values follow from the row's number alone: temperatures
 * go evenly through 100 steps, carriers are half AA, a quarter BB, the rest CC; one in 50 has failed, one in 10 has no latency.
 */
export function buildFlightLog(options: FlightLogOptions): MemoryRow[] {
  const { from, days, rowsPerDay, warmerFrom = Infinity, warmerBy = 0, version = 'v1' } = options;
  return Array.from({ length: days * rowsPerDay }, (_, row) => {
    const place = Math.floor(row / rowsPerDay);
    const step = (row * 37) % 100;
    return {
      timestamp: from + place * day + Math.floor(((row % rowsPerDay) * day) / rowsPerDay),
      id: `f${String(row).padStart(6, '0')}`,
      version,
      temp: step + (place >= warmerFrom ? warmerBy : 0),
      carrier: row % 4 < 2 ? 'AA' : row % 4 === 2 ? 'BB' : 'CC',
      probability: step / 100,
      prediction: step >= 70 ? 1 : 0,
      status: row % 50 === 0 ? 503 : 200,
      took: row % 10 === 0 ? null : step / 1000,
    };
  });
}
