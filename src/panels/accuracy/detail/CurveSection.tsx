import type { ReactElement } from 'react';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import { CalibrationChart } from './CalibrationChart';
import { ConfusionMatrices } from './ConfusionMatrices';
import type { CurveChartProps } from './curveChartProps';
import { CurveKeys } from './CurveKeys';
import { RateChart } from './RateChart';
import { ResidualChart } from './ResidualChart';
import { ThresholdExplorer } from './ThresholdExplorer';

export interface CurveSectionProps extends CurveChartProps {
  view: PerformanceCurve;
}

/** A window in one of its views, with a key of colours where there are several curves. */
export function CurveSection({ view, curves, width, height }: CurveSectionProps): ReactElement {
  const keysHeight = curves.length > 1 && view !== 'confusion' ? 24 : 0;
  const size = { curves, width, height: Math.max(120, height - keysHeight) };
  return (
    <div>
      {getChart(view, size)}
      {keysHeight > 0 && <CurveKeys curves={curves} />}
    </div>
  );
}

function getChart(view: PerformanceCurve, props: CurveChartProps): ReactElement {
  switch (view) {
    case 'confusion':
      return <ConfusionMatrices {...props} />;
    case 'roc':
    case 'precision_recall':
      return <RateChart {...props} view={view} />;
    case 'calibration':
      return <CalibrationChart {...props} />;
    case 'residuals':
      return <ResidualChart {...props} />;
    case 'thresholds':
      return <ThresholdExplorer {...props} />;
  }
}
