import type { Frame } from '../../src/backend/plugin-sdk/data/frame';

/** Frames as text, with as many digits as are the same on every machine; the engine's version and its SQL aren't part of the contract. */
export function formatFrames(frames: readonly Frame[], digits: number): string {
  const round = (number: number): number => Number(number.toPrecision(digits));
  const text = JSON.stringify(
    frames,
    (key, value: unknown) => {
      if (typeof value === 'number') {
        return round(value);
      }
      if (ArrayBuffer.isView(value)) {
        return Array.from(value as unknown as ArrayLike<number>, round);
      }
      return key === 'executedQueryString' || key === 'engine' ? '…' : value;
    },
    1
  );
  return `${text}\n`;
}
