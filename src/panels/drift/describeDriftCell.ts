import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import type { DriftCell } from '../../viz/drift/driftCell';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatScore } from '../../viz/format/formatScore';
import { formatValue } from '../../viz/format/formatValue';
import { formatWindow } from '../../viz/format/formatWindow';
import { plainText } from '../../viz/format/plainText';
import { getVerdictLabel } from './getVerdictLabel';

/** A cell in one sentence, for a screen reader. */
export function describeDriftCell(cell: DriftCell, timeZone: TimeZone): string {
  const values = {
    column: cell.column,
    window: formatWindow(cell.start, cell.end, timeZone),
    verdict: getVerdictLabel(cell.verdict),
    score: formatScore(cell.score, cell.threshold, undefined),
    threshold: formatValue(cell.threshold),
    ratio: formatRatio(cell.ratio),
    ...plainText,
  };
  const sentence = Number.isNaN(cell.score)
    ? t('drift-cell.ratio', '{{column}}, {{window}}: {{verdict}}, {{ratio}} the threshold', values)
    : t('drift-cell.score', '{{column}}, {{window}}: {{verdict}}, score {{score}}, threshold {{threshold}}', values);
  const told = describeReference(sentence, cell);
  return cell.complete
    ? told
    : t('drift-cell.open', '{{sentence}}, window still open', { sentence: told, ...plainText });
}

/** Where the reference changes is heard as it is seen. */
function describeReference(sentence: string, { referenceVersion, referenceBefore }: DriftCell): string {
  return referenceVersion === '' || referenceBefore === ''
    ? sentence
    : t(
        'drift-cell.reference',
        '{{sentence}}, compared with version {{version}} from here on, before with {{before}}',
        {
          sentence,
          version: referenceVersion,
          before: referenceBefore,
          ...plainText,
        }
      );
}
