import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelLog } from '../models/modelLog';
import { getSegmentRemarks } from '../segments/getSegmentRemarks';
import type { Privacy, Segmentation } from '../segments/listSegments';
import { formatInstant } from '../windows/formatInstant';
import type { WindowPlan } from '../windows/windowPlan';
import { describeGap } from './describeGap';
import type { MeasureChoice } from './measureChoice';
import type { PerformanceCell } from './performanceCell';

interface Answered {
  log: ModelLog;
  plan: WindowPlan;
  choice: MeasureChoice;
  cells: readonly PerformanceCell[];
  segments: Segmentation;
  privacy: Privacy;
}

/** What a reader should know of a model's answer: which windows have no value and why, and how many labels are in. */
export function getPerformanceRemarks(answered: Answered): FrameNotice[] {
  const { log, plan, segments, privacy } = answered;
  const warnings = [...plan.remarks, ...getSegmentRemarks(segments, privacy), ...getGaps(answered)];
  return [
    ...warnings.map((text): FrameNotice => ({ severity: 'warning', text: `Model ${log.model}: ${text}` })),
    ...[...getMaturity(answered), ...getListRemarks(answered)].map((text): FrameNotice => ({
      severity: 'info',
      text: `Model ${log.model}: ${text}`,
    })),
  ];
}

function getGaps({ plan, choice, cells }: Answered): string[] {
  const gaps = [...new Set(cells.flatMap(({ kind, gap }) => (gap === undefined ? [] : [`${kind} ${gap}`])))];
  return gaps.flatMap((name) => {
    const held = cells.filter(({ kind, gap }) => `${kind} ${gap ?? ''}` === name);
    const [first] = held;
    const window = plan.windows[first?.place ?? -1];
    if (first?.gap === undefined || window === undefined) {
      return [];
    }
    const places = new Set(held.map(({ place }) => place)).size;
    const where =
      places === 1
        ? `the window from ${formatInstant(window.start)}`
        : `${places} of ${plan.windows.length} windows, first that from ${formatInstant(window.start)}`;
    return [`${first.kind} ${choice.metric} has no value in ${where}: ${describeGap(first.gap, choice.metric)}`];
  });
}

function getMaturity({ cells }: Answered): string[] {
  const shares = cells.flatMap(({ kind, rows, labelled }) =>
    kind === 'realised' && rows !== null && rows > 0 && labelled !== null ? [labelled / rows] : []
  );
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map((share) => Math.floor(share * 1000) / 10);
  if (shares.length === 0 || least === undefined || least >= 100) {
    return [];
  }
  const span = least === most ? `${least} %` : `${least} % to ${most} %`;
  return [`labels are in for ${span} of the rows of a window; the rest are left out, not guessed.`];
}

/** Lists that a ranking's metric couldn't take. */
function getListRemarks({ cells }: Answered): string[] {
  const held = cells.flatMap(({ lists }) => lists ?? []);
  const [all, incomplete, without] = (['all', 'incomplete', 'undefined'] as const).map((name) =>
    held.reduce((sum, lists) => sum + lists[name], 0)
  );
  return [
    ...(incomplete
      ? [`${incomplete} of ${all} lists are left out, because a row has no label, score or group yet.`]
      : []),
    ...(without ? [`${without} of ${all} lists are left out, because nothing in them is relevant.`] : []),
  ];
}
