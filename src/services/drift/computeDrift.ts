import type { Frame } from '../../schema/frames/frame';
import type { DriftQuery } from '../../schema/query/driftQuery';
import { buildViewFrames } from '../frames/buildViewFrames';
import type { ServiceContext } from '../serviceContext';
import { fetchDriftView } from './fetchDriftView';

/** The drift of the columns of the models that a query names, in the view that it asks for. */
export async function computeDrift(query: DriftQuery, context: ServiceContext): Promise<Frame[]> {
  return buildViewFrames(query.view, await fetchDriftView(query, context));
}
