/** The name of the list that is nearest in spelling; nothing when none is near. */
export function getNearestName(name: string, names: readonly string[]): string | undefined {
  const wanted = normalise(name);
  const limit = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3);
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of names) {
    const distance = getEditDistance(wanted, normalise(candidate));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours; a name that holds the other whole is one step away. */
function getEditDistance(a: string, b: string): number {
  if (Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a))) {
    return a === b ? 0 : 1;
  }
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const get = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const substitution = get(i - 1, j - 1) + Number(!isSame);
      const swap = isSwap ? get(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(substitution, swap, get(i - 1, j) + 1, get(i, j - 1) + 1));
    }
  }
  return get(a.length, b.length);
}
