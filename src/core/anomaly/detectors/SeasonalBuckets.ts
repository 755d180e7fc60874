import { SortedWindow } from '../../series/SortedWindow';
import type { Forecast, Forecaster } from './forecaster';
import { SeasonalBucket } from './SeasonalBucket';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const blending = 15 * minute;
const occurrences = 8;
const neededOccurrences = 3;
const shrinkage = 4;
const mostValuesAnHour = 3600;
/** 1 January 1970 was a Thursday; with Monday as day 0 that is day 3. */
const firstWeekday = 3;

interface Slot {
  weekday: number;
  hourOfDay: number;
}

/** The buckets of `detectSeasonalBuckets`: per hour of the week, per hour of working days and weekends, per hour of the day. */
export class SeasonalBuckets implements Forecaster {
  private readonly ofWeek = buildBuckets(7 * 24);
  private readonly ofDayKind = buildBuckets(2 * 24);
  private readonly ofDay = buildBuckets(24);
  private readonly all: SeasonalBucket;
  private readonly current = new SortedWindow(mostValuesAnHour);
  private currentHour = NaN;

  constructor(
    private readonly getOffset: (instant: number) => number,
    window: number
  ) {
    this.all = new SeasonalBucket(window);
  }

  forecast(time: number): Forecast | undefined {
    const local = time + this.getOffset(time);
    const sinceHour = local - Math.floor(local / hour) * hour;
    const own = this.forecastOf(local);
    if (own === undefined) {
      return undefined;
    }
    const beforeHour = hour - sinceHour;
    const nearest = Math.min(sinceHour, beforeHour);
    const other = nearest < blending ? this.forecastOf(local + (sinceHour < beforeHour ? -hour : hour)) : undefined;
    const ownShare = other === undefined ? 1 : 0.5 + (0.5 * nearest) / blending;
    const expected = mix(own.expected, other?.expected ?? own.expected, ownShare);
    const within = mix(own.scale ** 2, (other?.scale ?? own.scale) ** 2, ownShare);
    const between = ownShare * (1 - ownShare) * (own.expected - (other?.expected ?? own.expected)) ** 2;
    const scale = Math.sqrt(within + between);
    return { expected, scaleBelow: scale, scaleAbove: scale };
  }

  /** Medians of hours and weeks take care of wild values themselves. */
  learn(time: number, _clipped: number, value: number): void {
    const localHour = Math.floor((time + this.getOffset(time)) / hour);
    if (localHour !== this.currentHour) {
      this.closeHour();
      this.currentHour = localHour;
    }
    this.current.add(value);
  }

  private closeHour(): void {
    if (this.current.size > 0) {
      const slot = getSlot(this.currentHour * hour);
      for (const bucket of [...this.getCandidates(slot), this.all]) {
        bucket.add(this.current);
      }
      this.current.clear();
    }
  }

  private forecastOf(local: number): { expected: number; scale: number } | undefined {
    if (this.all.occurrences === 0) {
      return undefined;
    }
    const bucket =
      this.getCandidates(getSlot(local)).find((candidate) => candidate.occurrences >= neededOccurrences) ?? this.all;
    const share = bucket.occurrences / (bucket.occurrences + shrinkage);
    const scale = Math.sqrt(mix(bucket.scale ** 2, this.all.scale ** 2, share));
    return { expected: bucket.level, scale };
  }

  /** The most specific first. */
  private getCandidates({ weekday, hourOfDay }: Slot): SeasonalBucket[] {
    const kind = weekday >= 5 ? 1 : 0;
    return [this.ofWeek[weekday * 24 + hourOfDay], this.ofDayKind[kind * 24 + hourOfDay], this.ofDay[hourOfDay]].filter(
      (bucket) => bucket !== undefined
    );
  }
}

function buildBuckets(count: number): SeasonalBucket[] {
  return Array.from({ length: count }, () => new SeasonalBucket(occurrences));
}

function getSlot(local: number): Slot {
  const days = Math.floor(local / day);
  return { weekday: (((days + firstWeekday) % 7) + 7) % 7, hourOfDay: Math.floor((local - days * day) / hour) };
}

function mix(first: number, second: number, firstShare: number): number {
  return firstShare * first + (1 - firstShare) * second;
}
