import type { Frame } from '../../schema/frames/frame';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import { buildViewFrames } from '../frames/buildViewFrames';
import type { ServiceContext } from '../serviceContext';
import { computePerformanceCurve } from './computePerformanceCurve';
import { fetchPerformanceView } from './fetchPerformanceView';

/** How good the predictions of the models that a query names are, in the view that it asks for. */
export async function computePerformance(query: PerformanceQuery, context: ServiceContext): Promise<Frame[]> {
  const { view } = query;
  if (view === 'series' || view === 'latest' || view === 'table') {
    return buildViewFrames(view, await fetchPerformanceView(query, context));
  }
  return computePerformanceCurve({ ...query, view }, context);
}
