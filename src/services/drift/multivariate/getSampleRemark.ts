import type { FrameNotice } from '../../../schema/frames/frame';
import type { DriftCell } from '../driftCell';

/** Says that only some rows were looked at, where that is so. */
export function getSampleRemark(model: string, cells: readonly DriftCell[]): FrameNotice[] {
  const sampled = cells.find(
    ({ score }) => score.comparedCurrentRows < score.currentRows || score.comparedReferenceRows < score.referenceRows
  );
  if (sampled === undefined) {
    return [];
  }
  const { method, comparedCurrentRows, comparedReferenceRows } = sampled.score;
  const most = Math.max(comparedCurrentRows, comparedReferenceRows);
  return [
    {
      severity: 'info',
      text: `Model ${model}: ${method} looks at up to ${most} rows of the reference and of each window, the same ones each time.`,
    },
  ];
}
