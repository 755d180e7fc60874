import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { LoadingPlaceholder, useStyles2, useTheme2 } from '@grafana/ui';
import { Suspense, lazy, type ReactElement } from 'react';
import type { CurveAnswer } from '../../viz/performance/curveAnswer';
import type { AccuracyPanelProps } from './accuracyPanelProps';
import { groupCurves } from './groupCurves';

const CurveSection = lazy(async () => ({ default: (await import('./detail/CurveSection')).CurveSection }));

export interface AccuracyCurvesProps {
  panel: AccuracyPanelProps;
  answers: readonly CurveAnswer[];
}

/** For queries that ask for a curve: each view once, whatever the number of curves in it. */
export function AccuracyCurves({ panel, answers }: AccuracyCurvesProps): ReactElement {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const groups = groupCurves(answers, theme);
  return (
    <div className={styles.curves}>
      <Suspense fallback={<LoadingPlaceholder text="" />}>
        {groups.map(({ view, curves }) => (
          <CurveSection
            key={view}
            view={view}
            curves={curves}
            width={panel.width}
            height={Math.max(160, panel.height / groups.length)}
          />
        ))}
      </Suspense>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  curves: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), height: '100%', overflow: 'auto' }),
});
