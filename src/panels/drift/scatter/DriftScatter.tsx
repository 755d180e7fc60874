import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Portal, useStyles2, VizTooltipContainer } from '@grafana/ui';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Importance } from '../../../viz/drift/readImportance';
import type { DriftStrip } from '../driftStrip';
import { buildScatterScale } from './buildScatterScale';
import { collectPoints, type ScatterPoint } from './collectPoints';
import { ScatterGuides } from './ScatterGuides';
import { ScatterPoints } from './ScatterPoints';

export interface DriftScatterProps {
  strip: DriftStrip;
  /** Rows that the search leaves. */
  order: Int32Array;
  importance: Importance;
  importanceThreshold: number;
  width: number;
  height: number;
  getColor: (point: ScatterPoint) => string;
  describeCell: (cell: number) => string;
  renderTooltip: ((cell: number) => ReactNode) | undefined;
  onOpen: ((cell: number) => void) | undefined;
  onClose: () => void;
}

/** Where the tooltip stands, in pixels of the page. */
interface Hover {
  cell: number;
  x: number;
  y: number;
}

/** Columns by how much they matter and how far they have drifted: what stands top right asks for attention first. */
export function DriftScatter(props: DriftScatterProps): ReactElement {
  const { strip, order, importance, width, height, onOpen } = props;
  const styles = useStyles2(getStyles);
  const svg = useRef<SVGSVGElement>(null);
  const [hover, setHover] = useState<Hover>();
  const [active, setActive] = useState(0);
  const points = useMemo(() => collectPoints(strip, order, importance), [strip, order, importance]);
  const scale = useMemo(() => buildScatterScale(points, width, height), [points, width, height]);
  const current = Math.min(active, points.length - 1);
  const move = (event: KeyboardEvent) => {
    const target = getTarget(event.key, current, points.length);
    if (event.key === 'Escape') {
      setHover(undefined);
      props.onClose();
    } else if (target !== undefined) {
      event.preventDefault();
      setActive(target);
      svg.current?.querySelectorAll<SVGGElement>('[role="button"]')[target]?.focus();
    }
  };
  const left = order.length - points.length;
  return (
    <div className={styles.scatter}>
      <svg
        ref={svg}
        width={width}
        height={height}
        role="group"
        aria-label={t('drift-scatter.label', 'Columns by importance and drift, {{count}} of them', {
          count: points.length,
        })}
      >
        <ScatterGuides scale={scale} kind={importance.kind} importanceThreshold={props.importanceThreshold} />
        <ScatterPoints
          {...{ points, scale, strip }}
          current={current}
          getColor={props.getColor}
          describeCell={props.describeCell}
          onOpen={onOpen}
          onFocus={setActive}
          onKeyDown={move}
          onHover={(cell, x, y) => setHover({ cell, x, y })}
          onLeave={() => setHover(undefined)}
        />
      </svg>
      {left > 0 && (
        <span className={styles.left}>
          {t('drift-scatter.left-out', '{{left}} columns have no importance and are not shown', { left })}
        </span>
      )}
      {hover !== undefined && props.renderTooltip !== undefined && (
        <Portal>
          <VizTooltipContainer position={{ x: hover.x, y: hover.y }} offset={{ x: 12, y: 12 }}>
            {props.renderTooltip(hover.cell)}
          </VizTooltipContainer>
        </Portal>
      )}
    </div>
  );
}

function getTarget(key: string, current: number, count: number): number | undefined {
  const last = count - 1;
  const targets: Record<string, number> = {
    ArrowRight: Math.min(last, current + 1),
    ArrowUp: Math.min(last, current + 1),
    ArrowLeft: Math.max(0, current - 1),
    ArrowDown: Math.max(0, current - 1),
    Home: 0,
    End: last,
  };
  return targets[key];
}

const getStyles = (theme: GrafanaTheme2) => ({
  scatter: css({ position: 'relative', flex: 1, minHeight: 0 }),
  left: css({
    position: 'absolute',
    left: 56,
    top: 8,
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
