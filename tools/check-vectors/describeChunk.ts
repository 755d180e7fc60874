import type { Answer } from './answer';
import type { Chunk } from './chunk';

export function describeChunk({ index, start, end, period }: Chunk): Record<string, Answer> {
  return { chunk_index: index, start_index: start, end_index: end, period };
}
