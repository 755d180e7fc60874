import type { Frame } from '../../schema/frames/frame';
import type { HealthQuery } from '../../schema/query/healthQuery';
import { buildViewFrames } from '../frames/buildViewFrames';
import { withUnit } from '../frames/withUnit';
import type { ServiceContext } from '../serviceContext';
import { fetchHealthView } from './fetchHealthView';
import { getHealthUnit } from './getHealthUnit';

/** How the predictions of models are doing, in the view that the query asks for. */
export async function computeHealth(query: HealthQuery, context: ServiceContext): Promise<Frame[]> {
  const frames = buildViewFrames(query.view, await fetchHealthView(query, context));
  const name = query.view === 'table' ? 'value' : query.metric;
  return frames.map((frame) => withUnit(frame, name, getHealthUnit(query.metric)));
}
