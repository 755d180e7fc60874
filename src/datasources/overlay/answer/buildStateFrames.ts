import { FieldType, MappingType, type DataFrame, type ValueMapping } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { JudgedFrame } from '../../../lookback/verdict/judgedFrame';

/** Each series as states: `expected`, `outlier`, null without a verdict. Grafana's State timeline draws them. */
export function buildStateFrames(judged: JudgedFrame[]): DataFrame[] {
  const mappings: ValueMapping[] = [
    {
      type: MappingType.ValueToText,
      options: {
        expected: { text: t('overlay.state.expected', 'Expected'), color: 'green', index: 0 },
        outlier: { text: t('overlay.state.outlier', 'Outlier'), color: 'red', index: 1 },
      },
    },
  ];
  return judged.map(({ name, frame, valueField, verdict: { detection } }) => ({
    ...frame,
    fields: [
      ...frame.fields.slice(0, 1),
      {
        name: 'state',
        type: FieldType.string,
        labels: valueField.labels,
        config: { displayNameFromDS: name, mappings },
        values: Array.from(detection.score, (score, index) =>
          Number.isNaN(score) ? null : detection.outlier[index] === 1 ? 'outlier' : 'expected'
        ),
      },
    ],
  }));
}
