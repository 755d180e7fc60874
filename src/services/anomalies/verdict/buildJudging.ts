import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { buildAnchoredOptions, type GetZoneOffset } from './buildAnchoredOptions';
import type { HistorySeries } from './judgeHistory';
import type { Judging } from './judging';
import type { JudgingFields } from './judgingFields';
import { parseStretches } from './parseStretches';

/** What a query says about how its series are judged. `members`: all of them. */
export function buildJudging(
  query: JudgingFields,
  members: readonly HistorySeries[],
  getZoneOffset: GetZoneOffset
): Judging {
  const { detector } = query;
  if (detector !== 'peers') {
    return { kind: 'alone', options: buildAnchoredOptions({ ...query, detector }, getZoneOffset) };
  }
  const { peerMethod, peerGroupBy, bandWidth, direction, step, lookBack, exclude } = query;
  const options = {
    method: peerMethod,
    bandWidth,
    direction,
    step: getSpan(step),
    lookBack: getSpan(lookBack),
    exclude: parseStretches(exclude),
  };
  return { kind: 'peers', options, groupBy: peerGroupBy, members };
}
