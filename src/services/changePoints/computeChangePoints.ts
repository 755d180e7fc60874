import type { Frame, FrameMeta, FrameNotice } from '../../schema/frames/frame';
import type { ChangePointsQuery } from '../../schema/query/changePointsQuery';
import { getDisplayNames } from '../frames/getDisplayNames';
import { groupPoints } from '../frames/groupPoints';
import type { ServiceContext } from '../serviceContext';
import { buildChangeAnnotations } from './buildChangeAnnotations';
import { buildChangeTable } from './buildChangeTable';
import { describeUntold } from './describeUntold';
import { fetchSeriesView } from './fetchSeriesView';
import { findSeriesChanges } from './findSeriesChanges';
import { resolveSeriesQuery } from './resolveSeriesQuery';

/** When the level of each series of another query changed, the earliest first. */
export async function computeChangePoints(query: ChangePointsQuery, context: ServiceContext): Promise<Frame[]> {
  const { detector } = query;
  const answer = await fetchSeriesView(resolveSeriesQuery(query), context);
  const groups = groupPoints(answer.getPoints());
  const names = getDisplayNames(
    groups.map(({ labels }) => labels),
    groups[0]?.labels.model ?? answer.name
  );
  const found = groups.map((group, index) => findSeriesChanges(group, names[index] ?? '', query));
  const changes = found.flatMap((one) => one.changes).sort((a, b) => a.time - b.time);
  const untold = describeUntold(found, query).map((text): FrameNotice => ({ severity: 'warning', text }));
  const meta: FrameMeta = { ...answer.meta, notices: [...(answer.meta.notices ?? []), ...untold] };
  const asked = { detector, measure: answer.name };
  if (query.view === 'annotations') {
    return [buildChangeAnnotations(changes, asked, meta)];
  }
  const labelNames = [...new Set(groups.flatMap(({ labels }) => Object.keys(labels)))];
  return [buildChangeTable(changes, labelNames, asked, meta)];
}
