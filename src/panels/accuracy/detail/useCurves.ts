import { useTheme2 } from '@grafana/ui';
import { useEffect, useId, useMemo, useState } from 'react';
import { groupCurves } from '../groupCurves';
import type { CurveState } from './curveState';
import { fetchCurves } from './fetchCurves';
import { findCurveSource, type WantedCurves } from './findCurveSource';

export interface CurveLookup {
  state: CurveState;
  retry: () => void;
}

/** A window's curves, read or asked for. An answer that arrives for a window or view that was left is dropped. */
export function useCurves(wanted: Omit<WantedCurves, 'requestId'>): CurveLookup {
  const { data, answers, chart, lines, place, view, costs } = wanted;
  const id = useId();
  const theme = useTheme2();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ to: object; state: CurveState }>();
  const source = useMemo(() => {
    const requestId = `plumbline-curve-${id}-${view}-${place}-${attempt}`;
    return findCurveSource({ data, answers, chart, lines, place, view, costs, requestId });
  }, [data, answers, chart, lines, place, view, costs, id, attempt]);
  useEffect(() => {
    if (source.kind !== 'requests') {
      return;
    }
    const subscription = fetchCurves(source.questions, view).subscribe((state) => setAnswer({ to: source, state }));
    return () => subscription.unsubscribe();
  }, [source, view]);
  const state = useMemo((): CurveState => {
    switch (source.kind) {
      case 'none':
        return { kind: 'missing' };
      case 'requests':
        return answer?.to === source ? answer.state : { kind: 'loading' };
      case 'answers':
        return { kind: 'ready', curves: groupCurves(source.answers, theme)[0]?.curves ?? [], failures: [] };
    }
  }, [source, answer, theme]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}
