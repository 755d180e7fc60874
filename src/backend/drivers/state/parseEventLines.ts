import type { RegistryEvent } from '../../../registries/modelRegistry';
import { registryEventSchema } from '../../../services/events/registryEventSchema';

interface EventLines {
  events: RegistryEvent[];
  /** Whether something could not be read, or the last line has no end: the file is written anew before it is added to. */
  isTorn: boolean;
}

/** Events, one a line. What isn't one, as the last line is after a crash in mid-writing, is left out. */
export function parseEventLines(text: string): EventLines {
  const lines = text.split('\n');
  const events = lines.flatMap(parseLine);
  const filled = lines.filter((line) => line !== '').length;
  return { events, isTorn: events.length < filled || (text !== '' && !text.endsWith('\n')) };
}

function parseLine(line: string): RegistryEvent[] {
  try {
    return [registryEventSchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
