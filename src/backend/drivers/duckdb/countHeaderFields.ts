import type { Delimiter } from './detectDelimiter';

/** How many columns the header line of a CSV file names. */
export function countHeaderFields(head: string, delimiter: Delimiter): number {
  let fields = 1;
  let quoted = false;
  for (const character of head) {
    if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && (character === '\n' || character === '\r')) {
      break;
    } else if (!quoted && character === delimiter) {
      fields += 1;
    }
  }
  return fields;
}
