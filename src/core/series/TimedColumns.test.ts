import { describe, expect, it } from 'vitest';
import { TimedColumns } from './TimedColumns';

describe('TimedColumns', () => {
  it('finds rows by their number however many were dropped', () => {
    const rows = new TimedColumns(2);
    for (let row = 0; row < 10_000; row++) {
      rows.append(row * 10);
      rows.set(1, row, row + 0.5);
      rows.dropBefore(row - 700);
    }
    expect(rows.length).toBe(10_000);
    for (let row = 9_300; row < 10_000; row++) {
      expect(rows.timeAt(row)).toBe(row * 10);
      expect(rows.get(1, row)).toBe(row + 0.5);
      expect(rows.get(0, row)).toBeNaN();
    }
    expect(rows.timeAt(100)).toBeNaN();
    expect(rows.timeAt(10_000)).toBeNaN();
    expect(rows.get(1, 100)).toBeNaN();
  });

  it('leaves a column without a number where none was set after older rows were dropped', () => {
    const rows = new TimedColumns(1);
    for (let row = 0; row < 3_000; row++) {
      rows.append(row);
      rows.set(0, row, 1);
    }
    rows.dropBefore(2_900);
    rows.append(3_000);
    expect(rows.get(0, 3_000)).toBeNaN();
    expect(rows.get(0, 2_999)).toBe(1);
  });
});
