import { FieldType, type DataFrame } from '@grafana/data';
import type { JudgedFrame } from '../../../lookback/verdict/judgedFrame';

/** The anomaly score of each series: 0 as expected, 1 on the band's edge, above 1 out, null without a verdict. */
export function buildScoreFrames(judged: JudgedFrame[]): DataFrame[] {
  return judged.map(({ name, frame, valueField, verdict }) => ({
    ...frame,
    fields: [
      ...frame.fields.slice(0, 1),
      {
        name: 'score',
        type: FieldType.number,
        labels: valueField.labels,
        config: { displayNameFromDS: name, decimals: 2, min: 0 },
        values: Array.from(verdict.detection.score, (score) => (Number.isNaN(score) ? null : score)),
      },
    ],
  }));
}
