import { FieldColorModeId, FieldConfigProperty, type SetFieldConfigOptionsArgs } from '@grafana/data';
import { t } from '@grafana/i18n';
import { GraphDrawStyle, GraphGradientMode, VisibilityMode, type GraphFieldConfig } from '@grafana/schema';
import { commonOptionsBuilder, getGraphFieldOptions } from '@grafana/ui';
import { defaultGraphConfig } from '../../viz/timeseries/defaultGraphConfig';

type Builder = Parameters<NonNullable<SetFieldConfigOptionsArgs<GraphFieldConfig>['useCustomConfig']>>[0];

/** The field options of Grafana's Time series, so that overrides carry over. Stacking is left out: a band can't be stacked. */
export function addFieldConfig(): SetFieldConfigOptionsArgs<GraphFieldConfig> {
  return {
    disableStandardOptions: [FieldConfigProperty.Actions],
    standardOptions: {
      [FieldConfigProperty.Color]: {
        settings: { byValueSupport: true, bySeriesSupport: true, preferThresholdsMode: false },
        defaultValue: { mode: FieldColorModeId.PaletteClassic },
      },
      [FieldConfigProperty.Links]: { settings: { showOneClick: true } },
    },
    useCustomConfig: (builder) => {
      addStyleOptions(builder);
      addLineOptions(builder);
      addPointOptions(builder);
      commonOptionsBuilder.addAxisConfig(builder, defaultGraphConfig);
      commonOptionsBuilder.addHideFrom(builder);
      builder.addSelect({
        path: 'thresholdsStyle.mode',
        name: t('overlay-field.thresholds.name', 'Show thresholds'),
        category: [t('overlay-field.thresholds.category', 'Thresholds')],
        defaultValue: defaultGraphConfig.thresholdsStyle?.mode,
        settings: { options: getGraphFieldOptions().thresholdsDisplayModes },
      });
    },
  };
}

const getCategory = () => [t('overlay-field.style.category', 'Graph styles')];

function addStyleOptions(builder: Builder): void {
  const { drawStyle, fillGradient } = getGraphFieldOptions();
  builder
    .addRadio({
      path: 'drawStyle',
      name: t('overlay-field.draw-style.name', 'Style'),
      category: getCategory(),
      defaultValue: defaultGraphConfig.drawStyle,
      settings: { options: drawStyle },
    })
    .addSliderInput({
      path: 'lineWidth',
      name: t('overlay-field.line-width.name', 'Line width'),
      category: getCategory(),
      defaultValue: defaultGraphConfig.lineWidth,
      settings: { min: 0, max: 10, step: 1 },
      showIf: ({ drawStyle }) => drawStyle !== GraphDrawStyle.Points,
    })
    .addSliderInput({
      path: 'fillOpacity',
      name: t('overlay-field.fill-opacity.name', 'Fill opacity'),
      category: getCategory(),
      defaultValue: defaultGraphConfig.fillOpacity,
      settings: { min: 0, max: 100, step: 1 },
      showIf: ({ drawStyle }) => drawStyle !== GraphDrawStyle.Points,
    })
    .addRadio({
      path: 'gradientMode',
      name: t('overlay-field.gradient.name', 'Gradient mode'),
      category: getCategory(),
      defaultValue: GraphGradientMode.None,
      settings: { options: fillGradient },
      showIf: ({ drawStyle }) => drawStyle !== GraphDrawStyle.Points,
    });
}

function addLineOptions(builder: Builder): void {
  const { lineInterpolation } = getGraphFieldOptions();
  const isLine = ({ drawStyle }: GraphFieldConfig) => drawStyle === GraphDrawStyle.Line;
  builder
    .addRadio({
      path: 'lineInterpolation',
      name: t('overlay-field.interpolation.name', 'Line interpolation'),
      category: getCategory(),
      defaultValue: defaultGraphConfig.lineInterpolation,
      settings: { options: lineInterpolation },
      showIf: isLine,
    })
    .addRadio({
      path: 'lineStyle.fill',
      name: t('overlay-field.line-style.name', 'Line style'),
      category: getCategory(),
      defaultValue: 'solid',
      settings: {
        options: [
          { value: 'solid', label: t('overlay-field.line-style.solid', 'Solid') },
          { value: 'dash', label: t('overlay-field.line-style.dash', 'Dash') },
          { value: 'dot', label: t('overlay-field.line-style.dot', 'Dots') },
        ],
      },
      showIf: isLine,
    })
    .addBooleanSwitch({
      path: 'spanNulls',
      name: t('overlay-field.span-nulls.name', 'Connect null values'),
      category: getCategory(),
      defaultValue: false,
      showIf: isLine,
    });
}

function addPointOptions(builder: Builder): void {
  const { showPoints } = getGraphFieldOptions();
  builder
    .addRadio({
      path: 'showPoints',
      name: t('overlay-field.show-points.name', 'Show points'),
      category: getCategory(),
      defaultValue: VisibilityMode.Auto,
      settings: { options: showPoints },
      showIf: ({ drawStyle }) => drawStyle !== GraphDrawStyle.Points,
    })
    .addSliderInput({
      path: 'pointSize',
      name: t('overlay-field.point-size.name', 'Point size'),
      category: getCategory(),
      defaultValue: defaultGraphConfig.pointSize,
      settings: { min: 1, max: 40, step: 1 },
      showIf: ({ showPoints: shown, drawStyle }) =>
        shown !== VisibilityMode.Never || drawStyle === GraphDrawStyle.Points,
    });
}
