interface Bitmap {
  bytes: Uint8Array;
  setCount: number;
}

/** Arrow's bitmap: one bit a row, the lowest bit first, padded to whole 8 bytes. */
export function buildBitmap(length: number, isSet: (row: number) => boolean): Bitmap {
  const bytes = new Uint8Array(Math.ceil(length / 64) * 8);
  let setCount = 0;
  for (let row = 0; row < length; row++) {
    if (isSet(row)) {
      const index = row >> 3;
      bytes[index] = (bytes[index] ?? 0) | (1 << (row & 7));
      setCount++;
    }
  }
  return { bytes, setCount };
}
