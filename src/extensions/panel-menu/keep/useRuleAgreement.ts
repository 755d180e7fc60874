import { useEffect, useState } from 'react';
import type { RuleQuery } from '../../../services/anomalies/anomalyRule';
import { computeRuleAgreement, type RuleAgreement } from '../../../services/anomalies/computeRuleAgreement';
import { fetchRuleVerdicts } from './fetchRuleVerdicts';
import { getVerdictSeries } from './getVerdictSeries';
import type { JudgedLookBack } from './judgedLookBack';

export type AgreementState =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'compared'; agreement: RuleAgreement };

/** How far a rule on the server says the same as the view. */
export function useRuleAgreement(rule: RuleQuery, refId: string, { verdicts, range }: JudgedLookBack): AgreementState {
  const key = JSON.stringify([rule, range]);
  const [found, setFound] = useState<{ key: string; verdicts: unknown; state: AgreementState }>();
  useEffect(() => {
    let isWaitedFor = true;
    const show = (state: AgreementState) => {
      if (isWaitedFor) {
        setFound({ key, verdicts, state });
      }
    };
    fetchRuleVerdicts(rule, range).then(
      (ofRule) =>
        show({ kind: 'compared', agreement: computeRuleAgreement(getVerdictSeries(verdicts, refId), ofRule) }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    );
    return () => {
      isWaitedFor = false;
    };
    // The key says all that `rule` and `range` hold: both are built anew with every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, refId, verdicts]);
  return found?.key === key && found.verdicts === verdicts ? found.state : { kind: 'loading' };
}
