import type { ReactElement } from 'react';
import type { PlotArea } from '../overlay/chart/OverlayController';
import type { Annotation } from './annotation';

export interface AnnotationLinesProps {
  annotations: readonly Annotation[];
  area: PlotArea;
  range: [number, number];
}

/** An upright line for each annotation, dashed unless it says otherwise, at both ends of a region. What it means stands on its mark below. */
export function AnnotationLines({ annotations, area, range: [from, to] }: AnnotationLinesProps): ReactElement {
  const lines = annotations.flatMap((annotation) =>
    [...new Set([annotation.from, annotation.to])]
      .filter((time) => time >= from && time <= to)
      .map((time) => ({ time, color: annotation.color, dashes: annotation.line === 'solid' ? undefined : '4 3' }))
  );
  return (
    <svg
      aria-hidden
      width={area.width}
      height={area.height}
      style={{ position: 'absolute', left: area.left, top: area.top, pointerEvents: 'none' }}
    >
      {lines.map(({ time, color, dashes }, index) => {
        const x = ((time - from) / (to - from)) * area.width;
        return (
          <line
            key={index}
            x1={x}
            x2={x}
            y1={0}
            y2={area.height}
            stroke={color}
            strokeDasharray={dashes}
            strokeWidth={dashes === undefined ? 2 : 1}
          />
        );
      })}
    </svg>
  );
}
