import {
  FieldType,
  TransformationApplicabilityLevels,
  TransformerCategory,
  type DataFrame,
  type TransformerRegistryItem,
} from '@grafana/data';
import { translateAtLoad } from '../translateAtLoad';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import overlayDark from './images/overlay-dark.svg';
import overlayLight from './images/overlay-light.svg';
import { LazyOverlayEditor } from './LazyOverlayEditor';
import type { OverlayOptions } from './overlayOptions';
import { overlayTransformerId } from '../../schema/domain/overlayTransformerId';

type Operator = TransformerRegistryItem<OverlayOptions>['transformation']['operator'];

/** The entry "Anomaly overlay" of the Transformations tab. */
export function buildOverlayItem(operator: Operator): TransformerRegistryItem<OverlayOptions> {
  const name = translateAtLoad('anomaly-overlay.name', 'Anomaly overlay');
  const description = translateAtLoad(
    'anomaly-overlay.description',
    'Add to each time series the band of values to be expected and mark what lies outside it. Sees only the visible time range.'
  );
  return {
    id: overlayTransformerId,
    name,
    description,
    help: getHelp(),
    transformation: {
      id: overlayTransformerId,
      name,
      description,
      defaultOptions: defaultOverlayOptions,
      operator,
      isApplicable,
      isApplicableDescription: translateAtLoad(
        'anomaly-overlay.not-applicable',
        'The overlay needs a time field and a number field.'
      ),
    },
    editor: LazyOverlayEditor,
    categories: new Set([TransformerCategory.CalculateNewFields]),
    imageDark: overlayDark,
    imageLight: overlayLight,
  };
}

function getHelp(): string {
  return translateAtLoad(
    'anomaly-overlay.help',
    `Plumbline adds fields to each time series: **lower** and **upper** (the band), **outlier** and, if wanted, **score**. They bring their own style, so the Time series panel draws a band and red points. Other panels show them as columns.

A point is judged by the points before it, as an alarm would. The knob is an **alarm budget**: about how many false alarms a week a series may have. Below 200 points a rolling median judges; under Advanced are the other detectors, among them **peers**, which judges each series by the others at the same time.

Only the visible time range is known to a transformation: zooming changes what comes before a point, and so may change its verdict.

An override for the unit or the axis of a series has to name its band as well: the fields are called as the series is, followed by *lower*, *upper*, *outlier* or *score*.`
  );
}

function isApplicable(frames: DataFrame[]): number {
  const hasSeries = frames.some(({ fields }) =>
    [FieldType.time, FieldType.number].every((wanted) => fields.some(({ type }) => type === wanted))
  );
  return hasSeries ? TransformationApplicabilityLevels.Applicable : TransformationApplicabilityLevels.NotApplicable;
}
