import type { DataFrame, PanelData } from '@grafana/data';
import { useEffect, useId, useMemo, useState } from 'react';
import { readDistributionFrame } from '../../../viz/distribution/readDistributionFrame';
import type { DriftCell } from '../../../viz/drift/driftCell';
import type { DistributionState } from './distributionState';
import { fetchDistribution } from './fetchDistribution';
import { findDistributionRows } from './findDistributionRows';
import { findDistributionSource } from './findDistributionSource';

export interface DistributionLookup {
  state: DistributionState;
  retry: () => void;
}

/** A cell's distributions, read or asked for. An answer that arrives for a cell that was left is dropped. */
export function useDistribution(data: PanelData, frame: DataFrame | undefined, cell: DriftCell): DistributionLookup {
  const id = useId();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ to: object; state: DistributionState }>();
  const question = useMemo(() => {
    const requestId = `plumbline-distribution-${id}-${cell.cell}-${attempt}`;
    return findDistributionSource(data, frame, cell, requestId);
  }, [data, frame, cell, id, attempt]);
  useEffect(() => {
    if (question.kind !== 'request') {
      return;
    }
    const subscription = fetchDistribution(question.request).subscribe((state) => setAnswer({ to: question, state }));
    return () => subscription.unsubscribe();
  }, [question]);
  const state = useMemo((): DistributionState => {
    if (question.kind === 'none') {
      return { kind: 'missing' };
    }
    if (question.kind === 'request') {
      return answer?.to === question ? answer.state : { kind: 'loading' };
    }
    const wanted = new Set(findDistributionRows(question.frame, cell));
    const distribution = readDistributionFrame(question.frame, (row) => wanted.has(row));
    return { kind: 'ready', frame: question.frame, distribution };
  }, [question, answer, cell]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}
