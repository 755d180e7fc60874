import { describe, expect, it } from 'vitest';
import { buildStrip } from '../../../test/browser/buildStrip';
import { moveCell } from './moveCell';

const { cells } = buildStrip({ a: [0, 0, 0], b: [0, 0, 0], c: [0] });
const order = Int32Array.of(1, 0, 2);
const press = (key: string, from = { place: 0, cell: 4 }, ctrlKey = false) =>
  moveCell(cells, order, from, { key, ctrlKey }, 2);

describe('the keyboard', () => {
  it('walks along a row and stops at its ends', () => {
    expect(press('ArrowLeft')).toEqual({ place: 0, cell: 3 });
    expect(press('ArrowRight')).toEqual({ place: 0, cell: 5 });
    expect(press('ArrowRight', { place: 0, cell: 5 })).toEqual({ place: 0, cell: 5 });
    expect(press('ArrowLeft', { place: 0, cell: 3 })).toEqual({ place: 0, cell: 3 });
  });

  it('walks between rows in the order shown, staying at the time', () => {
    expect(press('ArrowDown')).toEqual({ place: 1, cell: 1 });
    expect(press('ArrowUp', { place: 1, cell: 2 })).toEqual({ place: 0, cell: 5 });
    expect(press('ArrowUp')).toEqual({ place: 0, cell: 4 });
  });

  it('takes the nearest window where a row has none at the time', () => {
    expect(press('ArrowDown', { place: 1, cell: 2 })).toEqual({ place: 2, cell: 6 });
  });

  it('jumps to the ends of the row, and with Control to the first and last row', () => {
    expect(press('Home')).toEqual({ place: 0, cell: 3 });
    expect(press('End')).toEqual({ place: 0, cell: 5 });
    expect(press('End', undefined, true)).toEqual({ place: 2, cell: 6 });
    expect(press('Home', { place: 2, cell: 6 }, true)).toEqual({ place: 0, cell: 3 });
  });

  it('turns pages', () => {
    expect(press('PageDown')?.place).toBe(2);
    expect(press('PageUp', { place: 2, cell: 6 })?.place).toBe(0);
  });

  it('leaves other keys alone', () => {
    expect(press('Tab')).toBeUndefined();
    expect(press('a')).toBeUndefined();
  });
});
