import type { JudgedIncident } from '../../core/anomaly/anchored/weekVerdict';
import type { SeriesMark } from '../../schema/domain/feedback';

/** An incident of a named series, and the sentence that gives the evidence. */
export interface Finding extends Omit<JudgedIncident, 'finding'> {
  series: string;
  text: string;
  /** The unit of the series. */
  unit: string | undefined;
  side: 'above' | 'below' | undefined;
  /** What was found: the reason of an alarm of `auto`, or `band`. */
  kind: string;
  /** What feedback on it has to name, where that came with the data. */
  marks?: SeriesMark[];
}
