/** The rows whose name holds every word of the text, in any order and any case. */
export function filterRows(rows: Int32Array, names: readonly string[], text: string): Int32Array {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return rows;
  }
  return rows.filter((row) => {
    const name = (names[row] ?? '').toLowerCase();
    return words.every((word) => name.includes(word));
  });
}
