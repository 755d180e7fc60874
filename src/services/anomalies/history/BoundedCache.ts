/** Things that were fetched or worked out, with a bound on their size in all: what was used longest ago goes first. */
export class BoundedCache<Value> {
  private readonly entries = new Map<string, Value>();
  private total = 0;

  constructor(
    private readonly limit: number,
    private readonly getSize: (value: Value) => number
  ) {}

  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.remove(key);
    this.entries.set(key, value);
    this.total += this.getSize(value);
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.limit) {
        break;
      }
      this.remove(oldest);
    }
  }

  private remove(key: string): void {
    const value = this.entries.get(key);
    if (value !== undefined) {
      this.entries.delete(key);
      this.total -= this.getSize(value);
    }
  }
}
