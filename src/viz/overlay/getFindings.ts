import {
  createTheme,
  dateTimeFormat,
  formattedValueToString,
  getDisplayProcessor,
  systemDateFormats,
  type Field,
} from '@grafana/data';
import { t } from '@grafana/i18n';
import type { JudgedIncident } from '../../core/anomaly/anchored/weekVerdict';
import { describeAlarm } from '../../core/anomaly/auto/describeAlarm';
import { getMark } from '../../core/anomaly/feedback/getMark';
import { describeIncident, type IncidentWording } from '../../core/anomaly/describeIncident';
import { describePeerIncident } from '../../core/anomaly/describePeerIncident';
import type { Finding } from './finding';

/** A series and what was found in it. */
interface FoundIn {
  name: string;
  valueField: Field;
  incidents: JudgedIncident[];
}

/** Every incident of every series with its sentence, in order of time. */
export function getFindings(found: FoundIn[], timeZone: string): Finding[] {
  return found
    .flatMap(({ name, valueField, incidents }) => {
      const wording = buildWording(valueField, timeZone);
      return incidents.map((incident) => {
        const { side, kind } = getMark(incident);
        const text = describe(incident, wording);
        return { ...incident, series: name, text, unit: valueField.config.unit, side, kind };
      });
    })
    .sort((left, right) => left.from - right.from);
}

function buildWording(field: Field, timeZone: string): IncidentWording {
  const display = field.display ?? getDisplayProcessor({ field, theme: createTheme(), timeZone });
  return {
    formatValue: (value) => formattedValueToString(display(value)),
    formatTime: (time) => dateTimeFormat(time, { timeZone, format: systemDateFormats.fullDate }),
    t: (key, text, values) => t(key, text, { ...values, interpolation: { escapeValue: false } }),
  };
}

function describe({ finding }: JudgedIncident, wording: IncidentWording): string {
  switch (finding.kind) {
    case 'alarm':
      return describeAlarm(finding.reason, wording);
    case 'band':
      return describeIncident(finding.evidence, wording);
    case 'peers':
      return describePeerIncident(finding.evidence, finding.members, wording);
  }
}
