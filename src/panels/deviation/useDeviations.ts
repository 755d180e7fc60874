import { useEffect, useMemo, useState } from 'react';
import type { DeviationRow } from '../../viz/deviation/deviationRow';
import { addBreaches } from '../../viz/deviation/addBreaches';
import { keepBreaches } from '../../viz/deviation/keepBreaches';
import { judgeDeviations } from '../../viz/deviation/judgeDeviations';
import { buildPause } from '../../viz/overlay/buildPause';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import { getBaseline } from './getBaseline';
import type { DeviationPanelProps } from './deviationPanelProps';

export type DeviationState =
  | { kind: 'judging' }
  /** `isStale`: rows of the data before, while new ones are worked out. */
  | { kind: 'rows'; rows: DeviationRow[]; isStale: boolean }
  | { kind: 'failed'; message: string };

interface Outcome {
  to: object | undefined;
  rows: DeviationRow[] | undefined;
  failure: string | undefined;
}

/** More rows than this are neither read nor judged in good time. */
const mostRows = 500;

/** Holds series against their baseline beside the page's other work. Until there is news the rows before stay. */
export function useDeviations(
  { options, timeRange }: Pick<DeviationPanelProps, 'options' | 'timeRange'>,
  { series, given }: OverlaySeries
): DeviationState {
  const [from, to] = [timeRange.from.valueOf(), timeRange.to.valueOf()];
  const request = useMemo(
    () => ({
      series: series.slice(0, mostRows),
      given,
      baseline: getBaseline(options),
      newest: options.newest,
      range: { from, to },
    }),
    [series, given, options, from, to]
  );
  const [outcome, setOutcome] = useState<Outcome>({ to: undefined, rows: undefined, failure: undefined });
  useEffect(() => {
    const stop = new AbortController();
    const finish = (getNext: (before: Outcome) => Omit<Outcome, 'to'>) => {
      if (!stop.signal.aborted) {
        setOutcome((before) => ({ to: request, ...getNext(before) }));
      }
    };
    const pause = buildPause(stop.signal);
    const judge = async () => {
      const rows = await judgeDeviations(request, pause);
      finish((before) => ({ rows: keepBreaches(rows, before.rows), failure: undefined }));
      const forecast = await addBreaches(rows, request.baseline.direction, pause);
      finish(() => ({ rows: forecast, failure: undefined }));
    };
    judge().catch((error: unknown) =>
      finish(() => ({ rows: undefined, failure: error instanceof Error ? error.message : String(error) }))
    );
    return () => stop.abort();
  }, [request]);
  if (outcome.failure !== undefined && outcome.to === request) {
    return { kind: 'failed', message: outcome.failure };
  }
  return outcome.rows === undefined
    ? { kind: 'judging' }
    : { kind: 'rows', rows: outcome.rows, isStale: outcome.to !== request };
}
