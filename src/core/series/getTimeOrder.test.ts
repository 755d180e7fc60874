import { describe, expect, it } from 'vitest';
import { getTimeOrder } from './getTimeOrder';

describe('getTimeOrder', () => {
  it('says nothing about times that are in order', () => {
    expect(getTimeOrder(Float64Array.of(1, 2, 2, 3))).toBeUndefined();
    expect(getTimeOrder(new Float64Array())).toBeUndefined();
  });

  it('puts a reversed series the right way round', () => {
    expect(getTimeOrder(Float64Array.of(30, 20, 10))).toEqual(Uint32Array.of(2, 1, 0));
  });

  it('keeps rows of the same time in the order they came', () => {
    expect(getTimeOrder(Float64Array.of(2, 1, 2, 1))).toEqual(Uint32Array.of(1, 3, 0, 2));
  });

  it('puts rows without a time last', () => {
    expect(getTimeOrder(Float64Array.of(NaN, 2, 1))).toEqual(Uint32Array.of(2, 1, 0));
  });
});
