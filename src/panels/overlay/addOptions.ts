import type { PanelOptionsEditorBuilder, SelectableValue } from '@grafana/data';
import { t } from '@grafana/i18n';
import { commonOptionsBuilder } from '@grafana/ui';
import { panelDetectors, type PanelDetector } from '../../core/anomaly/panelDetector';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { describeDetector } from '../../viz/overlay/describeDetector';
import { addPeerOptions } from './addPeerOptions';
import { defaultOptions, type Options } from './options';

type Builder = PanelOptionsEditorBuilder<Options>;

/** The panel's options as the editor shows them, by category. */
export function addOptions(builder: Builder): void {
  builder.addNumberInput({
    path: 'v',
    name: t('overlay-options.version.name', 'Version of the options'),
    defaultValue: defaultOptions.v,
    showIf: () => false,
  });
  addDetectionOptions(builder);
  addPeerOptions(builder);
  addAdvancedOptions(builder);
  addOverlayOptions(builder);
  commonOptionsBuilder.addTooltipOptions(builder, false, true, { tooltip: defaultOptions.tooltip });
  commonOptionsBuilder.addLegendOptions(builder);
  builder.addTimeZonePicker({
    path: 'timezone',
    name: t('overlay-options.timezone.name', 'Time zone'),
    category: [t('overlay-options.axis.category', 'Axis')],
    defaultValue: defaultOptions.timezone,
  });
}

function getDetectors(): Array<SelectableValue<PanelDetector>> {
  return panelDetectors.map((value) => ({ value, label: value, description: describeDetector(value) }));
}

function addDetectionOptions(builder: Builder): void {
  const category = [t('overlay-options.detection.category', 'Detection')];
  builder
    .addSelect({
      path: 'detector',
      name: t('overlay-options.detector.name', 'Detector'),
      description: t(
        'overlay-options.detector.description',
        'For series that come without a verdict: they are judged by the points in the visible range alone'
      ),
      category,
      defaultValue: defaultOptions.detector,
      settings: { options: getDetectors() },
    })
    .addRadio({
      path: 'direction',
      name: t('overlay-options.direction.name', 'Direction'),
      description: t(
        'overlay-options.direction.description',
        'Which side of the band is bad. Auto: by thresholds that are shown, then by the unit'
      ),
      category,
      defaultValue: defaultOptions.direction,
      settings: {
        options: [
          { value: 'auto', label: t('overlay-options.direction.auto', 'Auto') },
          { value: 'both', label: t('overlay-options.direction.both', 'Both') },
          { value: 'up', label: t('overlay-options.direction.up', 'Above') },
          { value: 'down', label: t('overlay-options.direction.down', 'Below') },
        ],
      },
    })
    .addNumberInput({
      path: 'alarmsPerWeek',
      name: t('overlay-options.alarms.name', 'Alarms a week'),
      description: t(
        'overlay-options.alarms.description',
        'About so many false alarms a week on each series; 0 for as many as the detector was tuned for'
      ),
      category,
      defaultValue: defaultOptions.alarmsPerWeek,
      settings: { min: 0, max: overlayQueryLimits.alarms.max, step: 0.1 },
      showIf: ({ detector }) => detector === 'auto',
    });
}

function addAdvancedOptions(builder: Builder): void {
  const category = [t('overlay-options.advanced.category', 'Detection, advanced')];
  builder
    .addSliderInput({
      path: 'bandWidth',
      name: t('overlay-options.band-width.name', 'Band width'),
      description: t('overlay-options.band-width.description', 'Half the band, in standard deviations'),
      category,
      defaultValue: defaultOptions.bandWidth,
      settings: { ...overlayQueryLimits.bandWidth, step: 0.5 },
      showIf: ({ detector }) => detector !== 'auto',
    })
    .addNumberInput({
      path: 'window',
      name: t('overlay-options.window.name', 'Window'),
      description: t('overlay-options.window.description', 'How many points the detector looks back on, if it does'),
      category,
      defaultValue: defaultOptions.window,
      settings: { ...overlayQueryLimits.window, integer: true },
      showIf: ({ detector }) => detector !== 'auto' && detector !== 'peers',
    })
    .addRadio({
      path: 'newest',
      name: t('overlay-options.newest.name', 'Newest point'),
      description: t(
        'overlay-options.newest.description',
        'Wait: no verdict until a newer point has come. For counts, which are too low until their window is over'
      ),
      category,
      defaultValue: defaultOptions.newest,
      settings: {
        options: [
          { value: 'judge', label: t('overlay-options.newest.judge', 'Judge') },
          { value: 'wait', label: t('overlay-options.newest.wait', 'Wait') },
        ],
      },
    })
    .addRadio({
      path: 'clamp',
      name: t('overlay-options.clamp.name', 'Limits of the band'),
      description: t(
        'overlay-options.clamp.description',
        'Auto: the band stays within min and max, and above 0 for units of amounts; what the decimals hide is no outlier'
      ),
      category,
      defaultValue: defaultOptions.clamp,
      settings: {
        options: [
          { value: 'auto', label: t('overlay-options.clamp.auto', 'Auto') },
          { value: 'off', label: t('overlay-options.clamp.off', 'None') },
        ],
      },
    });
}

function addOverlayOptions(builder: Builder): void {
  const category = [t('overlay-options.overlay.category', 'Overlay')];
  builder
    .addRadio({
      path: 'band',
      name: t('overlay-options.band.name', 'Band'),
      description: t('overlay-options.band.description', 'Auto: for up to six series'),
      category,
      defaultValue: defaultOptions.band,
      settings: {
        options: [
          { value: 'auto', label: t('overlay-options.band.auto', 'Auto') },
          { value: 'always', label: t('overlay-options.band.always', 'Always') },
          { value: 'never', label: t('overlay-options.band.never', 'Never') },
        ],
      },
    })
    .addBooleanSwitch({
      path: 'outliers',
      name: t('overlay-options.outliers.name', 'Outliers'),
      description: t('overlay-options.outliers.description', 'Triangles: up above the band, down below it'),
      category,
      defaultValue: defaultOptions.outliers,
    })
    .addBooleanSwitch({
      path: 'regions',
      name: t('overlay-options.regions.name', 'Incidents in the chart'),
      description: t('overlay-options.regions.description', 'Shades the time of each incident'),
      category,
      defaultValue: defaultOptions.regions,
    })
    .addBooleanSwitch({
      path: 'scoreStrip',
      name: t('overlay-options.score-strip.name', 'Score strip'),
      description: t(
        'overlay-options.score-strip.description',
        'Below the chart, where there is room: bars above the dashed line are out'
      ),
      category,
      defaultValue: defaultOptions.scoreStrip,
    })
    .addRadio({
      path: 'incidents',
      name: t('overlay-options.incidents.name', 'List of incidents'),
      category,
      defaultValue: defaultOptions.incidents,
      settings: {
        options: [
          { value: 'auto', label: t('overlay-options.incidents.auto', 'Auto') },
          { value: 'right', label: t('overlay-options.incidents.right', 'Right') },
          { value: 'bottom', label: t('overlay-options.incidents.bottom', 'Bottom') },
          { value: 'off', label: t('overlay-options.incidents.off', 'Off') },
        ],
      },
    });
}
