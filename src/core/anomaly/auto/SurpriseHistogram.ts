const binsPerOctave = 8;
const lowestOctave = -127;
/** Bin 0 is for deviations of zero. One less than a power of two, so that searches stay inside the tree. */
const bins = 2047;
const highestPower = 1024;
const upperEdges = Float64Array.from({ length: bins }, (_, bin) =>
  bin === 0 ? 0 : 2 ** (lowestOctave + bin / binsPerOctave)
);

/** Beyond everything seen, twice as far is this many octaves rarer: 2⁴ = 16 times. */
const tailExponent = 4;
const largestGain = 1e200;

interface SurpriseHistogramOptions {
  /** After that many rows the weight of a row has fallen to 1/e. */
  memory: number;
  /** No surprise before that many rows are learnt. */
  warmUp: number;
  /** Smaller surprises don't matter, and most of them aren't worked out: they are 0. By default every one matters. */
  least?: number;
}

/**
 * How rare a deviation is in the past of the same deviation.
 *
 * Deviations (0 or above) are counted in bins of an eighth of an octave, with weights that decay by e every `memory`
 * rows. Instead of shrinking the old weights the new ones grow. The counts stand in a Fenwick tree over the bins from
 * high to low, so that learning, tails and quantiles cost about 11 steps each.
 */
export class SurpriseHistogram {
  private readonly tree = new Float64Array(bins + 1);
  private readonly growth: number;
  private readonly warmUp: number;
  /** What is more frequent than one in so many is surely below the least surprise. */
  private readonly leastRarity: number;
  private gain = 1;
  private total = 0;
  private learnt = 0;

  constructor({ memory, warmUp, least = 0 }: SurpriseHistogramOptions) {
    this.growth = Math.exp(1 / memory);
    this.warmUp = warmUp;
    this.leastRarity = 10 ** least * (1 - 1e-9);
  }

  get isReady(): boolean {
    return this.learnt >= this.warmUp;
  }

  /** `surpriseOf` the deviation, which is learnt then. */
  judge(deviation: number): number {
    const bin = getBin(deviation);
    const surprise = this.surpriseAt(bin, deviation);
    this.learnAt(bin);
    return surprise;
  }

  /** How many rows the past weighs, N. */
  get pastWeight(): number {
    return this.total / this.gain;
  }

  /**
   * −log10 of the share of the past that deviated at least as much: c / (N + 1) with N the weight of the past and
   * c that of the deviation's bin and all above. Where c is below 1 row: (d / D)⁻⁴ / (N + 1), D being the largest
   * deviation that at least one row's weight has reached. Infinite where the past never deviated; 0 for a deviation
   * of 0 and during the warm-up.
   */
  surpriseOf(deviation: number): number {
    return this.surpriseAt(getBin(deviation), deviation);
  }

  private surpriseAt(bin: number, deviation: number): number {
    if (!this.isReady || !(deviation > 0)) {
      return 0;
    }
    const weight = this.tailFrom(bin) / this.gain;
    const past = this.pastWeight + 1;
    if (weight >= 1) {
      return past < weight * this.leastRarity ? 0 : Math.log10(past / weight);
    }
    const ratio = deviation / this.findEdge(this.gain);
    return Math.log10(past) + tailExponent * Math.log10(Math.max(1, ratio));
  }

  /** The deviation that at most about `share` of the past has exceeded; NaN while nothing is learnt. */
  quantileAbove(share: number): number {
    return this.total > 0 ? this.findEdge(share * this.total) : NaN;
  }

  learn(deviation: number): void {
    this.learnAt(getBin(deviation));
  }

  private learnAt(bin: number): void {
    for (let place = bins - bin; place <= bins; place += place & -place) {
      this.tree[place] = (this.tree[place] ?? NaN) + this.gain;
    }
    this.total += this.gain;
    this.learnt += 1;
    this.gain *= this.growth;
    if (this.gain > largestGain) {
      this.rescale();
    }
  }

  /** Weight of that bin and all above, times the gain. */
  private tailFrom(bin: number): number {
    let sum = 0;
    for (let place = bins - bin; place > 0; place -= place & -place) {
      sum += this.tree[place] ?? NaN;
    }
    return sum;
  }

  /** Upper edge of the highest bin at which the weight of it and all above reaches `weight` (times the gain); or 0. */
  private findEdge(weight: number): number {
    let place = 0;
    let missing = weight;
    for (let step = highestPower; step > 0; step >>= 1) {
      const sum = this.tree[place + step] ?? NaN;
      if (sum < missing) {
        place += step;
        missing -= sum;
      }
    }
    return upperEdges[Math.max(0, bins - 1 - place)] ?? NaN;
  }

  private rescale(): void {
    for (let place = 0; place <= bins; place++) {
      this.tree[place] = (this.tree[place] ?? NaN) / this.gain;
    }
    this.total /= this.gain;
    this.gain = 1;
  }
}

function getBin(deviation: number): number {
  if (deviation === 0) {
    return 0;
  }
  const bin = 1 + Math.floor((Math.log2(deviation) - lowestOctave) * binsPerOctave);
  return Math.min(bins - 1, Math.max(1, bin));
}
