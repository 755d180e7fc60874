import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { RadioButtonGroup } from '@grafana/ui';
import { getPeerMethodOptions } from '../../viz/overlay/getPeerMethodOptions';
import { PeerGroupInput } from '../../viz/overlay/PeerGroupInput';
import type { JudgingFieldsProps, StoredJudging } from './storedJudging';

/** Of the detector `peers`: how the odd one out is found, and which series are a group. */
export function PeerFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  const id = (field: string): string => `plumbline-judging-${field}-${query.refId}`;
  return (
    <>
      <EditorField
        label={t('judging.peer-method.label', 'Method')}
        htmlFor={id('peer-method')}
        tooltip={t(
          'judging.peer-method.tooltip',
          'MAD: far from the median of the group. DBSCAN: outside the largest cluster, where most of the group is.'
        )}
      >
        <RadioButtonGroup
          id={id('peer-method')}
          options={getPeerMethodOptions()}
          value={query.peerMethod ?? 'mad'}
          onChange={(peerMethod) => onChange({ ...query, peerMethod })}
        />
      </EditorField>
      <EditorField
        label={t('judging.peer-group-by.label', 'Group by labels')}
        htmlFor={id('peer-group-by')}
        tooltip={t(
          'judging.peer-group-by.tooltip',
          'Series with the same values of these labels are peers. Empty: all series of the query are. At least three are needed.'
        )}
        optional
      >
        <PeerGroupInput
          id={id('peer-group-by')}
          value={query.peerGroupBy ?? []}
          onChange={(labels) => onChange({ ...query, peerGroupBy: labels.length > 0 ? labels : undefined })}
        />
      </EditorField>
    </>
  );
}
