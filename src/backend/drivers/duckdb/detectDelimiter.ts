const candidates = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof candidates)[number];

/** The delimiter that stands most often in the header line, outside quotes; a comma where none does. */
export function detectDelimiter(head: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of head) {
    if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && (character === '\n' || character === '\r')) {
      break;
    } else if (!quoted) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return candidates.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best), ',');
}
