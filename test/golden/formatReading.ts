const digits = 9;

/** A panel's reading as text: typed arrays as lists, numbers with as many digits as are the same on every machine. */
export function formatReading(reading: unknown): string {
  const text = JSON.stringify(
    reading,
    (_key, value: unknown) => {
      if (typeof value === 'number') {
        return Number.isFinite(value) ? Number(value.toPrecision(digits)) : String(value);
      }
      return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value;
    },
    1
  );
  return `${text}\n`;
}
