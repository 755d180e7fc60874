import type { ChangePointsQuery } from '../../schema/query/changePointsQuery';

/** Whether a detector of rising errors gets 1 − value: accuracy is the one metric whose complement is the error rate. */
export function isErrorTurned({ of, detector }: ChangePointsQuery): boolean {
  return (
    detector === 'ddm' && of.queryType === 'performance' && of.metric === 'accuracy' && of.value !== 'label_maturity'
  );
}
