import { measureText } from '@grafana/ui';
import type { RowName } from '../../viz/drift/getRowNames';

const fontSize = 12;
const iconAndGaps = 32;
const latestWidth = 48;
const narrowest = 60;

/** Room for the longest name, up to two fifths of the panel. */
export function getLabelWidth(names: readonly RowName[], panelWidth: number, hasLatest: boolean): number {
  const widest = names.reduce((width, { column, detail }) => {
    const text = detail === '' ? column : `${column}  ${detail}`;
    return Math.max(width, measureText(text, fontSize).width);
  }, 0);
  const wanted = widest + iconAndGaps + (hasLatest ? latestWidth : 0);
  return Math.round(Math.max(narrowest, Math.min(wanted, panelWidth * 0.4, 360)));
}
