import type { Shelf } from '../memo';
import type { ServiceContext } from '../serviceContext';
import type { Traced } from '../statementTrace';
import type { ComparisonRequest } from './comparisonRequest';
import type { MultivariateRequest } from './multivariate/multivariateRequest';

/** The comparison's result, from the shelf where the logs and everything that decides it are as they were. */
export async function rememberComparison<Result>(
  { store, trace, request: { signal } }: ServiceContext,
  shelf: Shelf<Traced<Result>>,
  comparison: ComparisonRequest | MultivariateRequest,
  build: () => Promise<Result>
): Promise<Traced<Result>> {
  const { log, reference, plan, ...choices } = comparison;
  const sources: object[] = [log.description];
  if (reference.kind === 'fixed' && reference.selection.log.source !== log.source.source) {
    sources.push(await store.describeLog({ log: reference.selection.log }, signal));
  }
  const documents = reference.kind === 'statistics' ? await store.documents?.list(reference.source, signal) : undefined;
  const windows = plan.kind === 'rows' ? { blocks: plan.blocks, numbers: plan.numbers } : { every: plan.grid?.size };
  const spans = plan.windows.map(({ start, until, complete }) => [start, until, complete]);
  const key = JSON.stringify([log.zone.name, log.shift, reference, documents, spans, windows, choices]);
  return shelf.remember(sources, key, () => trace.collect(build));
}
