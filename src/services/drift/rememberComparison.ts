import type { ServiceContext } from '../serviceContext';
import type { ComparisonRequest } from './comparisonRequest';

interface Remembered<Cell> {
  cells: Cell[];
  statements: string[];
}

/** The comparison's result, from memory where the logs and everything that decides it are as they were. */
export async function rememberComparison<Cell>(
  { store, memo, trace, request: { signal } }: ServiceContext,
  comparison: ComparisonRequest,
  build: () => Promise<Cell[]>
): Promise<Remembered<Cell>> {
  const { log, reference, plan, ...choices } = comparison;
  const sources: object[] = [log.description];
  if (reference.kind === 'fixed' && reference.selection.log.source !== log.source.source) {
    sources.push(await store.describeLog({ log: reference.selection.log }, signal));
  }
  const windows = plan.kind === 'rows' ? { blocks: plan.blocks, numbers: plan.numbers } : { every: plan.grid?.size };
  const spans = plan.windows.map(({ start, until, complete }) => [start, until, complete]);
  const key = JSON.stringify(['comparison', log.zone.name, log.shift, reference, spans, windows, choices]);
  return memo.remember(sources, key, async () => {
    const { value, statements } = await trace.collect(build);
    return { cells: value, statements };
  });
}
