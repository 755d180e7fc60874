import { t } from '@grafana/i18n';
import { Button } from '@grafana/ui';
import type { ReactElement } from 'react';
import { StateMessage } from './StateMessage';

export interface OutsideRangeProps {
  onZoom: () => void;
}

/** For data that lie before or after the time range: says so and leads there. */
export function OutsideRange({ onZoom }: OutsideRangeProps): ReactElement {
  return (
    <StateMessage icon="clock-nine" title={t('viz.outside-range.title', 'Data outside time range')}>
      <Button size="sm" variant="secondary" onClick={onZoom}>
        {t('viz.outside-range.zoom', 'Zoom to data')}
      </Button>
    </StateMessage>
  );
}
