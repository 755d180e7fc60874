import { findFirst } from '../../core/anomaly/anchored/findFirst';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { forecastFromAnchor } from '../../core/anomaly/anchored/forecastFromAnchor';
import { getTimeToBreach } from '../../core/anomaly/forecast/getTimeToBreach';
import { findLastValue } from '../../core/series/findLastValue';
import { finishInParts } from '../../core/work/finishInParts';
import type { OverlayQuery } from '../../schema/query/overlayQuery';
import { parseStretches } from '../../services/anomalies/verdict/parseStretches';
import type { JudgedFrame } from '../verdict/judgedFrame';
import type { FrameForecast } from './frameForecast';
import { getForecastLimit } from './getForecastLimit';
import { mostForecasts } from './mostForecasts';

/** So many steps ahead at most. */
const mostPoints = 5000;

interface ForecastRequest {
  query: Pick<OverlayQuery, 'step' | 'lookBack' | 'direction' | 'exclude'>;
  forecast: NonNullable<OverlayQuery['forecast']>;
  /** The end of the range: what has gone on after it needs no forecast. */
  to: number;
  /** The clock: what a source says of the time after it isn't learnt from. */
  now: number;
  pause: () => Promise<void>;
}

/** Carries the first judged series on, by their whole look-back, and works out when they would reach their limits. */
export async function forecastJudged(
  judged: readonly JudgedFrame[],
  { query, forecast: chosen, to, now, pause }: ForecastRequest
): Promise<FrameForecast[]> {
  const [step, horizon] = [getSpan(query.step), getSpan(chosen.horizon)];
  const common = { step, lookBack: getSpan(query.lookBack), points: Math.min(mostPoints, Math.floor(horizon / step)) };
  const exclude = parseStretches(query.exclude);
  const forecasts: FrameForecast[] = [];
  for (const entry of judged.slice(0, mostForecasts)) {
    const { exclude: own = [] } = entry.history;
    const end = findFirst(entry.history.times, now);
    const [times, values] = [entry.history.times.subarray(0, end), entry.history.values.subarray(0, end)];
    const place = findLastValue(values);
    const [last = NaN, value = NaN] = [times[place], values[place]];
    if (!(last <= to)) {
      continue;
    }
    const options = { ...common, exclude: [...exclude, ...own] };
    const forecast = await finishInParts(forecastFromAnchor(times, values, options), pause);
    const { direction } = query;
    const limit = getForecastLimit(chosen.limit, entry.valueField.config, { direction, value });
    forecasts.push({
      judged: entry,
      forecast,
      last,
      value,
      limit: limit && { ...limit, breach: getTimeToBreach(forecast, limit.value, limit.side) },
    });
  }
  return forecasts;
}
