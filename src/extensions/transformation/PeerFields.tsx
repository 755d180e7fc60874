import { t } from '@grafana/i18n';
import { InlineField, RadioButtonGroup } from '@grafana/ui';
import { useId } from 'react';
import { getPeerMethodOptions } from '../../viz/overlay/getPeerMethodOptions';
import { PeerGroupInput } from '../../viz/overlay/PeerGroupInput';
import type { OverlayOptions } from './overlayOptions';

interface PeerFieldsProps {
  options: OverlayOptions;
  labelWidth: number;
  onChange: (part: Partial<OverlayOptions>) => void;
}

/** Of the detector `peers`: how the odd one out is found, and which series are a group. */
export function PeerFields({ options, labelWidth, onChange }: PeerFieldsProps) {
  const methodId = useId();
  const groupId = useId();
  return (
    <>
      <InlineField
        label={t('overlay-editor.peer-method.label', 'Method')}
        tooltip={t(
          'overlay-editor.peer-method.tooltip',
          'MAD: far from the median of the group. DBSCAN: outside the largest cluster, where most of the group is.'
        )}
        labelWidth={labelWidth}
        htmlFor={methodId}
      >
        <RadioButtonGroup
          id={methodId}
          options={getPeerMethodOptions()}
          value={options.peerMethod}
          onChange={(peerMethod) => onChange({ peerMethod })}
        />
      </InlineField>
      <InlineField
        label={t('overlay-editor.peer-group-by.label', 'Group by labels')}
        tooltip={t(
          'overlay-editor.peer-group-by.tooltip',
          'Series with the same values of these labels are peers. Empty: all series of the panel are. At least three are needed.'
        )}
        labelWidth={labelWidth}
        htmlFor={groupId}
      >
        <PeerGroupInput
          id={groupId}
          value={options.peerGroupBy}
          onChange={(peerGroupBy) => onChange({ peerGroupBy })}
        />
      </InlineField>
    </>
  );
}
