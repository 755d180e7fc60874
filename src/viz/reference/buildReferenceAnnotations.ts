import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ModelReferenceChange } from '../../schema/domain/referenceChange';
import type { Annotation } from '../annotations/annotation';
import { plainText } from '../format/plainText';
import { formatReferenceChange } from './formatReferenceChange';

/** Changes of the reference as marks on the time axis; of several models each names its own. */
export function buildReferenceAnnotations(
  changes: readonly ModelReferenceChange[],
  theme: GrafanaTheme2
): Annotation[] {
  const hasSeveral = new Set(changes.map(({ model }) => model)).size > 1;
  return changes.map((change) => ({
    from: change.time,
    to: change.time,
    color: theme.colors.text.maxContrast,
    line: 'solid',
    title: t('viz.reference-change.title', 'Reference: version {{versions}}', {
      versions: formatReferenceChange(change),
      ...plainText,
    }),
    lines: [
      ...(hasSeveral ? [change.model] : []),
      t(
        'viz.reference-change.meaning',
        'Another version came to serve: its training data are the reference from here on.'
      ),
    ],
    tags: [],
  }));
}
