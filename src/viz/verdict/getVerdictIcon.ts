import type { IconName } from '@grafana/ui';
import { cellVerdict, type CellVerdict } from '../strip/cellVerdict';

/** The shape that stands for a verdict wherever there is room for an icon. */
export function getVerdictIcon(verdict: CellVerdict): IconName {
  switch (verdict) {
    case cellVerdict.out:
      return 'exclamation-triangle';
    case cellVerdict.within:
      return 'check';
    case cellVerdict.unknown:
      return 'question-circle';
    case cellVerdict.none:
      return 'minus';
  }
}
