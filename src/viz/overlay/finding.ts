import type { JudgedIncident } from '../../core/anomaly/anchored/weekVerdict';

/** An incident of a named series, and the sentence that gives the evidence. */
export interface Finding extends Omit<JudgedIncident, 'finding'> {
  series: string;
  text: string;
  /** The unit of the series. */
  unit: string | undefined;
  side: 'above' | 'below' | undefined;
}
