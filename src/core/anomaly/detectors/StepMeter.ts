/** The usual step of a stream, from its first times: their median distance. Fixed once enough were seen. */
export class StepMeter {
  private readonly distances: number[] = [];
  private lastTime = NaN;
  private known = NaN;

  constructor(private readonly needed: number) {}

  /** In milliseconds; NaN until enough distances were seen. */
  get step(): number {
    return this.known;
  }

  add(time: number): void {
    const distance = time - this.lastTime;
    this.lastTime = time;
    if (!Number.isNaN(this.known) || !(distance > 0)) {
      return;
    }
    this.distances.push(distance);
    if (this.distances.length >= this.needed) {
      this.distances.sort((left, right) => left - right);
      this.known = this.distances[this.distances.length >> 1] ?? NaN;
    }
  }
}
