import type { ControlLimits } from '../../core/quality/controlLimits';

/** What a check found of one column in one window and segment. */
export interface QualityCell {
  /** Place of the window in its plan. */
  place: number;
  segment: string;
  column: string;
  /** Name of the check, or of the statistic of a summary. */
  check: string;
  /** Null where there are too few to be shown. */
  rows: number | null;
  value: number | null;
  limits: ControlLimits;
  violated: boolean | null;
}
