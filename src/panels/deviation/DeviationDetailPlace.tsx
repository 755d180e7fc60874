import { lazy, type ReactElement } from 'react';
import { DetailPlace } from '../../viz/detail/DetailPlace';
import type { DeviationPanelProps } from './deviationPanelProps';
import type { DeviationStrip } from './deviationStrip';

const DeviationDetail = lazy(async () => ({ default: (await import('./detail/DeviationDetail')).DeviationDetail }));

export interface DeviationDetailPlaceProps {
  panel: DeviationPanelProps;
  strip: DeviationStrip;
  row: number;
  /** Width beside the strip; a drawer without it. */
  width: number | undefined;
  onClose: () => void;
}

/** Puts a row's detail beside the strip or in a drawer. Its code is loaded with the first click. */
export function DeviationDetailPlace({ width, onClose, ...detail }: DeviationDetailPlaceProps): ReactElement {
  const name = detail.strip.rows[detail.row]?.series.name ?? '';
  return (
    <DetailPlace title={name} width={width} onClose={onClose}>
      <DeviationDetail {...detail} onClose={width === undefined ? undefined : onClose} />
    </DetailPlace>
  );
}
