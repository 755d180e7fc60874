import type { FrameNotice } from '../../schema/frames/frame';
import type { ReferencePlan } from '../references/referencePlan';

/** What a reader should know of the reference of one window. That it is missing is told as the reason of the answer. */
export function getReferenceRemarks({ notices }: ReferencePlan): FrameNotice[] {
  return notices.filter(({ severity }) => severity === 'info');
}
