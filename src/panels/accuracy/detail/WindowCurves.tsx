import { t } from '@grafana/i18n';
import { Alert, Button, LoadingPlaceholder } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import { StateMessage } from '../../../viz/states/StateMessage';
import { CurveSection } from './CurveSection';
import type { CurveLookup } from './useCurves';

export interface WindowCurvesProps {
  lookup: CurveLookup;
  view: PerformanceCurve;
  width: number;
  /** Height of the panel; the chart takes what the numbers above it leave. */
  panelHeight: number;
}

const tallest = 300;
const lowest = 190;
const heightAbove = 190;
/** Slider and numbers of the threshold. */
const controlsHeight = 130;

/** A window's view once it is there, or why it isn't. */
export function WindowCurves({ lookup: { state, retry }, view, width, panelHeight }: WindowCurvesProps): ReactElement {
  switch (state.kind) {
    case 'loading':
      return <LoadingPlaceholder text={t('accuracy-detail.loading', 'Loading…')} />;
    case 'failed':
      return (
        <Alert severity="error" title={t('accuracy-detail.failed', 'The view could not be loaded')}>
          <p>{state.message}</p>
          <Button size="sm" variant="secondary" onClick={retry}>
            {t('accuracy-detail.retry', 'Try again')}
          </Button>
        </Alert>
      );
    case 'missing':
      return (
        <StateMessage icon="info-circle" title={t('accuracy-detail.missing', 'No data for this view')}>
          {t(
            'accuracy-detail.missing-remedy',
            'Plumbline Models answers it by itself. With another data source, add a query that returns its columns.'
          )}
        </StateMessage>
      );
    case 'ready':
      return state.curves.length === 0 ? (
        <StateMessage icon="chart-line" title={t('accuracy-detail.empty', 'Too few labelled rows in this window')} />
      ) : (
        <>
          {state.failures.map((message) => (
            <Alert key={message} severity="warning" title={message} />
          ))}
          <CurveSection view={view} curves={state.curves} width={width} height={getHeight(view, panelHeight)} />
        </>
      );
  }
}

function getHeight(view: PerformanceCurve, panelHeight: number): number {
  const height = Math.max(lowest, Math.min(tallest, panelHeight - heightAbove));
  return view === 'thresholds' ? height + controlsHeight : height;
}
