import { colorManipulator, type GrafanaTheme2, type ThresholdsConfig } from '@grafana/data';
import type { ColorBand, ColorScale } from './colorScale';
import type { ColorScheme } from './colorSchemes';
import { mixColors } from './mixColors';

/** Lower ends of the bands that a scheme shades; 1 is the threshold. */
const bandStarts = [Number.NEGATIVE_INFINITY, 0.5, 0.8, 1, 1.5, 3] as const;

/** Contrast that a shape needs to be seen (WCAG 1.4.11). */
const visibleContrast = 3;

/** Quiet below the threshold, loud above it, in the shades of the theme. */
export function buildColorScale(
  theme: GrafanaTheme2,
  scheme: ColorScheme,
  thresholds: ThresholdsConfig | undefined
): ColorScale {
  const panel = theme.colors.background.primary;
  const text = theme.colors.text.primary;
  const hatch = { background: mixColors(text, panel, 0.05), line: mixColors(text, panel, 0.55) };
  const steps = thresholds?.steps ?? [];
  if (scheme === 'thresholds' && steps.length > 0) {
    const bands = steps.map((step, index) => {
      const from = index === 0 ? Number.NEGATIVE_INFINITY : step.value;
      return buildBand(theme, from, mixColors(theme.visualization.getColorByName(step.color), panel, 1));
    });
    return { bands, firstLoud: null, hatch };
  }
  const fills = [...getQuietFills(theme, scheme), ...getLoudFills(theme, scheme)];
  const bands = bandStarts.map((from, index) => buildBand(theme, from, fills[index] ?? text));
  return { bands, firstLoud: bandStarts.indexOf(1), hatch };
}

function buildBand(theme: GrafanaTheme2, from: number, fill: string): ColorBand {
  const panel = theme.colors.background.primary;
  const isSeen = colorManipulator.getContrastRatio(fill, panel) >= visibleContrast;
  return {
    from,
    fill,
    mark: theme.colors.getContrastText(fill, visibleContrast),
    outline: isSeen ? fill : mixColors(theme.colors.text.primary, panel, 0.55),
  };
}

function getQuietFills(theme: GrafanaTheme2, scheme: ColorScheme): string[] {
  const panel = theme.colors.background.primary;
  if (scheme === 'single') {
    return [0.08, 0.17, 0.28].map((share) => mixColors(theme.colors.text.primary, panel, share));
  }
  const hue = theme.visualization.getColorByName(scheme === 'green-red' ? 'green' : 'blue');
  return [0.16, 0.3, 0.46].map((share) => mixColors(hue, panel, share));
}

function getLoudFills(theme: GrafanaTheme2, scheme: ColorScheme): string[] {
  const panel = theme.colors.background.primary;
  const named = (name: string) => mixColors(theme.visualization.getColorByName(name), panel, 1);
  if (scheme === 'single') {
    return [0.62, 0.8, 1].map((share) => mixColors(theme.colors.text.primary, panel, share));
  }
  if (theme.isDark) {
    return scheme === 'green-red'
      ? [named('light-red'), named('red'), named('semi-dark-red')]
      : [named('light-orange'), named('semi-dark-orange'), named('red')];
  }
  const darkest = mixColors(theme.visualization.getColorByName('dark-red'), theme.colors.text.maxContrast, 0.6);
  return scheme === 'green-red'
    ? [named('red'), named('dark-red'), darkest]
    : [named('dark-orange'), named('semi-dark-red'), darkest];
}
