import { t } from '@grafana/i18n';
import { formatAlarms } from '../viz/overlay/formatAlarms';

interface Backtest {
  incidents: number;
  series: number;
  /** Milliseconds that were judged. */
  span: number;
  /** Alarms a week on a series, where the detector goes by a budget. */
  budget: number | undefined;
}

const day = 86_400_000;

/** How often an alarm would have come, beside how often it may. */
export function describeBacktest({ incidents, series, span, budget }: Backtest): string {
  const values = {
    incidents,
    days: formatAlarms(span / day),
    rate: formatAlarms((incidents * 7 * day) / span / series),
  };
  return budget === undefined
    ? t(
        'overlay-editor.backtest.flagged',
        'Incidents in {{days}} days: {{incidents}}. That is {{rate}} a week on a series.',
        values
      )
    : t(
        'overlay-editor.backtest.flagged-of-budget',
        'Incidents in {{days}} days: {{incidents}}. That is {{rate}} a week on a series; the budget is {{budget}}.',
        { ...values, budget: formatAlarms(budget) }
      );
}
