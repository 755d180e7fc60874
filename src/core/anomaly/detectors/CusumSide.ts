const allowance = 0.5;
/** A single wild value shall not alarm alone. */
const mostAtOnce = 4;

/** One side of a CUSUM chart: the sum of what exceeds half a standard deviation, never below 0. */
export class CusumSide {
  private sum = 0;

  /** The sum with that standard score added. */
  add(z: number): number {
    this.sum = Math.max(0, this.sum + Math.min(z, mostAtOnce) - allowance);
    return this.sum;
  }

  reset(): void {
    this.sum = 0;
  }
}
