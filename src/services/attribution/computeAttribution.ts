import type { Frame } from '../../schema/frames/frame';
import type { AttributionQuery } from '../../schema/query/attributionQuery';
import { buildViewFrames } from '../frames/buildViewFrames';
import type { ServiceContext } from '../serviceContext';
import { fetchAttributionView } from './fetchAttributionView';

/** Whether the features of models still matter in the order in which they did, in the view that the query asks for. */
export async function computeAttribution(query: AttributionQuery, context: ServiceContext): Promise<Frame[]> {
  return buildViewFrames(query.view, await fetchAttributionView(query, context));
}
