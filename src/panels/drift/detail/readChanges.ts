import { t } from '@grafana/i18n';
import type { HistoryChange } from '../../../viz/charts/historySeries';
import type { DriftGrid } from '../../../viz/drift/driftGrid';
import { plainText } from '../../../viz/format/plainText';
import { formatReferenceChange } from '../../../viz/reference/formatReferenceChange';
import { readReferenceChanges } from '../../../viz/reference/readReferenceChanges';

/** When a model's reference changed; of a model that the data don't name, all changes. */
export function readChanges({ sources }: DriftGrid, model: string): HistoryChange[] {
  return readReferenceChanges(sources.map(({ frame }) => frame))
    .filter((change) => model === '' || change.model === model)
    .map((change) => ({
      time: change.time,
      label: t('drift-history.reference', 'Reference: version {{versions}}', {
        versions: formatReferenceChange(change),
        ...plainText,
      }),
    }));
}
