import { QueryError } from '../../queryError';
import type { RegistryReading } from '../../catalogue/buildCatalogue';
import type { ModelLog } from '../../models/modelLog';
import { buildUnknownNameError } from '../../query/buildUnknownNameError';
import type { ServiceContext } from '../../serviceContext';
import type { AnalysisWindow } from '../../windows/analysisWindow';
import type { ServedReference } from '../reference';
import { getTimelineWindows } from './getTimelineWindows';
import type { ModelHistory } from './modelHistory';
import { readLogVersions } from './readLogVersions';
import { readModelHistory } from './readModelHistory';
import type { ServedWindows } from './servedWindows';
import { traceServing } from './traceServing';

/**
 * Which version of a model served in each window. The registry that the model belongs to says it; where it belongs to none, or that
 * knows of nothing that serves, the log's own version column does.
 */
export async function findServedWindows(
  context: ServiceContext,
  log: ModelLog,
  windows: readonly AnalysisWindow[],
  reference: ServedReference
): Promise<ServedWindows> {
  const history = await findHistory(context, log);
  const traced = history && traceServing(log.model, history, reference);
  if (history !== undefined && traced !== undefined) {
    return getTimelineWindows(traced, windows, history);
  }
  const column = log.settings.columns.version;
  if (column === undefined || reference.alias !== undefined || reference.deployment !== undefined) {
    throw new QueryError(
      `Nothing says which version of model "${log.model}" serves, so the reference ${reference.description} can't be followed`,
      'Name its "registry" in the data source\'s settings, and there the alias or the deployment that serves; or map "columns.version".'
    );
  }
  return readLogVersions(context.store, log, column, windows, context.request.signal);
}

/** What is known of the model in the registry that it names, or in the only one that holds one of its name. */
async function findHistory(context: ServiceContext, { model, settings }: ModelLog): Promise<ModelHistory | undefined> {
  const { catalogue, request } = context;
  const { registry } = settings;
  const known = catalogue.entries.map(({ id }) => id);
  if (registry !== undefined && !known.includes(registry)) {
    throw buildUnknownNameError('registry', registry, known);
  }
  const readings = await catalogue.read(registry === undefined ? undefined : [registry], request.signal);
  const histories = await Promise.all(readings.map((reading) => readModelHistory(context, reading, model)));
  const [found, second] = histories.filter((history) => history !== undefined);
  const failed = readings.find((reading, place) => histories[place] === undefined && isUnread(reading));
  if (found === undefined && failed !== undefined) {
    throw new QueryError(
      `Which version of model "${model}" serves can't be told while registry ${failed.registry} doesn't answer`,
      failed.problem ?? ''
    );
  }
  return second === undefined ? found : undefined;
}

function isUnread({ catalogue, problem }: RegistryReading): boolean {
  return catalogue === undefined && problem !== undefined;
}
