import type { Frame } from '../../schema/frames/frame';
import type { QualityQuery } from '../../schema/query/qualityQuery';
import { buildViewFrames } from '../frames/buildViewFrames';
import type { ServiceContext } from '../serviceContext';
import { fetchQualityView } from './fetchQualityView';

/** What a quality check finds in the columns of the models that a query names, in the view that the query asks for. */
export async function computeQuality(query: QualityQuery, context: ServiceContext): Promise<Frame[]> {
  return buildViewFrames(query.view, await fetchQualityView(query, context));
}
