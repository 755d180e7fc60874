import type { Breach } from '../../core/anomaly/forecast/getTimeToBreach';
import type { JudgedSeries } from '../overlay/judgedSeries';

/** A series held against its baseline, and how much of it lies off. */
export interface DeviationRow extends JudgedSeries {
  /** Share of the judged time that lies outside the band, 0 to 1; NaN without a verdict. */
  violation: number;
  /** When it would leave the band if it went on as it does; of series that are within it now. Undefined until it is known, too. */
  breach: Breach | undefined;
  /** Place of the newest point where it has no verdict yet, since its window may not be over. */
  open: number | undefined;
}
