import { measureText } from '@grafana/ui';
import type { DriftStrip } from './driftStrip';

const fontSize = 12;
const iconAndGaps = 32;
const latestWidth = 48;
const narrowest = 60;

const groupPadding = 16;

/** Room for the longest name with its group, up to two fifths of the panel. */
export function getLabelWidth(
  { names, groups }: Pick<DriftStrip, 'names' | 'groups'>,
  panelWidth: number,
  hasLatest: boolean
): number {
  const measure = (text: string) => measureText(text, fontSize).width;
  const widest = names.reduce((width, { column, detail }, row) => {
    const group = groups[row] ?? '';
    const groupWidth = group === '' ? 0 : measure(group) + groupPadding;
    return Math.max(width, measure(detail === '' ? column : `${column}  ${detail}`) + groupWidth);
  }, 0);
  const wanted = widest + iconAndGaps + (hasLatest ? latestWidth : 0);
  return Math.round(Math.max(narrowest, Math.min(wanted, panelWidth * 0.4, 360)));
}
