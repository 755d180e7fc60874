import type { ReactElement } from 'react';
import { cellVerdict, type CellVerdict } from '../../../viz/strip/cellVerdict';

export interface ScatterMarkProps {
  verdict: CellVerdict;
  color: string;
}

/** A verdict as a shape around the origin: a triangle drifts, a disc is stable, a hollow diamond can't be told. */
export function ScatterMark({ verdict, color }: ScatterMarkProps): ReactElement {
  switch (verdict) {
    case cellVerdict.out:
      return <path d="M0-7 7 6-7 6Z" fill={color} />;
    case cellVerdict.within:
      return <circle r={5} fill={color} />;
    case cellVerdict.unknown:
    case cellVerdict.none:
      return <path d="M0-6 6 0 0 6-6 0Z" fill="none" stroke={color} strokeWidth={1.5} />;
  }
}
