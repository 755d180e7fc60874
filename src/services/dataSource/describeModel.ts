import { describeShift } from '../models/describeShift';
import type { ModelLog } from '../models/modelLog';
import { fetchReferenceStatistics } from '../references/fetchReferenceStatistics';
import { openServedNow } from '../references/served/openServedNow';
import { resolveReference } from '../references/resolveReference';
import type { ServiceContext } from '../serviceContext';
import { formatInstant } from '../windows/formatInstant';
import type { ModelDetails, ModelHealth } from './modelHealth';

/** Counts a model's log and its references, and says what of it can be used. */
export async function describeModel(context: ServiceContext, log: ModelLog): Promise<ModelHealth> {
  const { description, columns, shift, source, model } = log;
  const references = await Promise.all(log.settings.references.map(({ id }) => describeReference(context, log, id)));
  const instants = [description.span?.first ?? null, description.span?.last ?? null];
  const [first = null, last = null] = instants.map((instant) =>
    instant === null ? null : formatInstant(instant + shift)
  );
  const details: ModelDetails = {
    source: source.source,
    files: description.files,
    rows: description.rows,
    undated: description.span?.undated ?? 0,
    first,
    last,
    shift: describeShift(shift),
    features: columns.filter(({ roles }) => roles.includes('feature')).map(({ name }) => name),
    columns: description.columns.map(({ name }) => name),
    references,
  };
  const problem = getProblem(details);
  return { model, ok: problem === undefined, summary: `Model ${model}: ${problem ?? summarise(details)}`, details };
}

async function describeReference(
  context: ServiceContext,
  log: ModelLog,
  id: string
): Promise<ModelDetails['references'][number]> {
  const { store, request } = context;
  const reference = resolveReference(log, { reference: id });
  if (reference.kind === 'statistics') {
    const { rows } = await fetchReferenceStatistics(store, reference, request.signal);
    return { id, rows, description: reference.description };
  }
  const { description } = reference;
  const fixed = reference.kind === 'served' ? await openServedNow(context, log, reference) : reference;
  if (fixed.kind !== 'fixed') {
    return { id, rows: null, description };
  }
  const counts = await store.countRows({ selection: fixed.selection, slicing: { windows: [] } }, request.signal);
  return { id, rows: counts[0]?.rows ?? 0, description };
}

function getProblem({ rows, undated, references }: ModelDetails): string | undefined {
  if (rows === 0) {
    return 'its log has no rows. Check the source and that predictions are written to it.';
  }
  if (undated === rows) {
    return 'none of its rows has a time that can be read. Map another column as "columns.timestamp".';
  }
  const empty = references.find((reference) => reference.rows === 0);
  return empty === undefined ? undefined : `its reference ${empty.description} has no rows. Correct the reference.`;
}

function summarise({ rows, files, first, last, undated, features, references, shift }: ModelDetails): string {
  const parts = [
    `${formatCount(rows, 'row')} in ${formatCount(files, 'file')}, ${first ?? ''} to ${last ?? ''}`,
    formatCount(features.length, 'feature'),
    references.length === 0
      ? 'no reference yet: only queries that bring their own can measure drift'
      : formatReferences(references),
    ...(undated === 0 ? [] : [`${formatCount(undated, 'row')} without a time belong to no window`]),
    ...(shift === '' ? [] : [shift]),
  ];
  return `${parts.join('; ')}.`;
}

function formatReferences(references: ModelDetails['references']): string {
  const names = references.map(({ id, rows }) => (rows === null ? id : `${id} (${formatCount(rows, 'row')})`));
  return `${references.length === 1 ? 'reference' : 'references'} ${names.join(', ')}`;
}

function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
