interface Bucket {
  total: number;
  /** Sum of squared deviations within the bucket. */
  squares: number;
}

export interface Cut {
  older: { rows: number; total: number };
  newer: { rows: number; total: number };
}

/** ADWIN's exponential histogram: up to `mostBuckets` buckets of each size 1, 2, 4, …; the oldest at the end. */
export class AdwinWindow {
  rows = 0;
  total = 0;
  squares = 0;
  private readonly levels: Bucket[][] = [];

  constructor(private readonly mostBuckets: number) {}

  add(value: number): void {
    const [newest = []] = this.levels;
    if (this.levels.length === 0) this.levels.push(newest);
    newest.push({ total: value, squares: 0 });
    this.rows++;
    if (this.rows > 1) {
      const before = this.total / (this.rows - 1);
      this.squares += ((this.rows - 1) * (value - before) ** 2) / this.rows;
    }
    this.total += value;
    this.compress();
  }

  /** Ways to cut the window in two between buckets, the oldest first. */
  *cuts(): Generator<Cut> {
    const older = { rows: 0, total: 0 };
    for (let level = this.levels.length - 1; level >= 0; level--) {
      for (const bucket of this.levels[level] ?? []) {
        older.rows += 2 ** level;
        older.total += bucket.total;
        if (older.rows < this.rows)
          yield { older, newer: { rows: this.rows - older.rows, total: this.total - older.total } };
      }
    }
  }

  dropOldest(): void {
    const level = this.levels.length - 1;
    const bucket = this.levels[level]?.shift();
    if (!bucket) return;
    const size = 2 ** level;
    this.rows -= size;
    this.total -= bucket.total;
    const difference = this.rows > 0 ? bucket.total / size - this.total / this.rows : 0;
    this.squares = Math.max(
      0,
      this.squares - bucket.squares - (size * this.rows * difference * difference) / (size + this.rows)
    );
    if (this.levels[level]?.length === 0) this.levels.pop();
  }

  private compress(): void {
    for (let level = 0; (this.levels[level]?.length ?? 0) > this.mostBuckets; level++) {
      const [a, b] = this.levels[level]?.splice(0, 2) ?? [];
      if (!a || !b) return;
      const size = 2 ** level;
      const squares = a.squares + b.squares + (a.total - b.total) ** 2 / (2 * size);
      (this.levels[level + 1] ??= []).push({ total: a.total + b.total, squares });
    }
  }
}
