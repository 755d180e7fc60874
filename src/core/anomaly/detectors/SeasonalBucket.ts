import { SortedWindow } from '../../series/SortedWindow';

const sigmaPerMad = 1.4826;

/**
 * What a slot of the week or day has looked like on its last occurrences. Each occurrence (the values of one hour of
 * one date) counts once, with its median and its own spread, so the step of the series doesn't matter.
 */
export class SeasonalBucket {
  private readonly medians: SortedWindow;
  private readonly spreads: SortedWindow;

  constructor(occurrences: number) {
    this.medians = new SortedWindow(occurrences);
    this.spreads = new SortedWindow(occurrences);
  }

  get occurrences(): number {
    return this.medians.size;
  }

  get level(): number {
    return this.medians.median();
  }

  /** The larger of the spread between occurrences and the usual spread within one, in robust standard deviations. */
  get scale(): number {
    return Math.max(sigmaPerMad * this.medians.medianDistance(this.medians.median()), this.spreads.median());
  }

  add(occurrence: SortedWindow): void {
    const median = occurrence.median();
    this.medians.add(median);
    this.spreads.add(sigmaPerMad * occurrence.medianDistance(median));
  }
}
