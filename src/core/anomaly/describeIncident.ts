import type { IncidentEvidence } from './getIncidentEvidence';

/** Fills the {{names}} of a text in the reader's language; `@grafana/i18n`'s t in a browser. */
export type Translate = (key: string, text: string, values: Record<string, string | number>) => string;

export interface IncidentWording {
  formatValue: (value: number) => string;
  formatTime: (milliseconds: number) => string;
  t: Translate;
}

/** A band narrower than this share of the excess comes from a history that hardly moved. */
const narrowShare = 1e-6;

/**
 * One sentence of evidence about an incident: when, what, what was expected, by how much it is off.
 * Values and times are formatted by the caller, who knows the unit and the time zone.
 */
export function describeIncident(evidence: IncidentEvidence, { formatValue, formatTime, t }: IncidentWording): string {
  const values = {
    time: formatTime(evidence.time),
    from: formatTime(evidence.from),
    to: formatTime(evidence.to),
    points: evidence.points,
    actual: formatValue(evidence.actual),
    expected: formatValue(evidence.expected),
    halfWidth: formatValue(evidence.halfWidth),
    excess: formatValue(evidence.excess),
  };
  if (evidence.halfWidth <= evidence.excess * narrowShare) {
    return describeFirstChange(evidence, values, t);
  }
  return evidence.points === 1 ? describePoint(evidence, values, t) : describeStretch(evidence, values, t);
}

type Values = Record<string, string | number>;

function describeFirstChange({ points }: IncidentEvidence, values: Values, t: Translate): string {
  return points === 1
    ? t('anomaly.incident.change', 'At {{time}} the value was {{actual}}; it had been {{expected}} all along.', values)
    : t(
        'anomaly.incident.changes',
        'From {{from}} to {{to}}, {{points}} points left {{expected}}, where the value had been all along: {{actual}} at {{time}}.',
        values
      );
}

function describePoint({ side, isRecord }: IncidentEvidence, values: Values, t: Translate): string {
  if (side === 'above') {
    return isRecord
      ? t(
          'anomaly.incident.point-above-record',
          'At {{time}} the value was {{actual}}, {{excess}} above the band (expected {{expected}} ± {{halfWidth}}) and the highest so far.',
          values
        )
      : t(
          'anomaly.incident.point-above',
          'At {{time}} the value was {{actual}}, {{excess}} above the band (expected {{expected}} ± {{halfWidth}}).',
          values
        );
  }
  return isRecord
    ? t(
        'anomaly.incident.point-below-record',
        'At {{time}} the value was {{actual}}, {{excess}} below the band (expected {{expected}} ± {{halfWidth}}) and the lowest so far.',
        values
      )
    : t(
        'anomaly.incident.point-below',
        'At {{time}} the value was {{actual}}, {{excess}} below the band (expected {{expected}} ± {{halfWidth}}).',
        values
      );
}

function describeStretch({ side, isRecord }: IncidentEvidence, values: Values, t: Translate): string {
  if (side === 'above') {
    return isRecord
      ? t(
          'anomaly.incident.stretch-above-record',
          'From {{from}} to {{to}}, {{points}} points left the band: {{actual}} at {{time}}, {{excess}} above it (expected {{expected}} ± {{halfWidth}}) and the highest so far.',
          values
        )
      : t(
          'anomaly.incident.stretch-above',
          'From {{from}} to {{to}}, {{points}} points left the band: {{actual}} at {{time}}, {{excess}} above it (expected {{expected}} ± {{halfWidth}}).',
          values
        );
  }
  return isRecord
    ? t(
        'anomaly.incident.stretch-below-record',
        'From {{from}} to {{to}}, {{points}} points left the band: {{actual}} at {{time}}, {{excess}} below it (expected {{expected}} ± {{halfWidth}}) and the lowest so far.',
        values
      )
    : t(
        'anomaly.incident.stretch-below',
        'From {{from}} to {{to}}, {{points}} points left the band: {{actual}} at {{time}}, {{excess}} below it (expected {{expected}} ± {{halfWidth}}).',
        values
      );
}
