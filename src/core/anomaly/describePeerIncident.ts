import type { IncidentWording } from './describeIncident';
import type { IncidentEvidence } from './getIncidentEvidence';

/** One sentence of evidence about a member that left its group: when, what, what the group did, by how much it is off. */
export function describePeerIncident(
  evidence: IncidentEvidence,
  members: number,
  { formatValue, formatTime, t }: IncidentWording
): string {
  const { side, points, expected, halfWidth } = evidence;
  const values = {
    time: formatTime(evidence.time),
    from: formatTime(evidence.from),
    to: formatTime(evidence.to),
    points,
    members,
    actual: formatValue(evidence.actual),
    expected: formatValue(expected),
    edge: formatValue(side === 'above' ? expected + halfWidth : expected - halfWidth),
    excess: formatValue(evidence.excess),
  };
  if (points === 1) {
    return side === 'above'
      ? t(
          'anomaly.peers.point-above',
          'At {{time}} the value was {{actual}}, {{excess}} above the band of its group of {{members}} (expected {{expected}}, at most {{edge}}).',
          values
        )
      : t(
          'anomaly.peers.point-below',
          'At {{time}} the value was {{actual}}, {{excess}} below the band of its group of {{members}} (expected {{expected}}, at least {{edge}}).',
          values
        );
  }
  return side === 'above'
    ? t(
        'anomaly.peers.stretch-above',
        'From {{from}} to {{to}}, {{points}} points left the band of their group of {{members}}: {{actual}} at {{time}}, {{excess}} above it (expected {{expected}}, at most {{edge}}).',
        values
      )
    : t(
        'anomaly.peers.stretch-below',
        'From {{from}} to {{to}}, {{points}} points left the band of their group of {{members}}: {{actual}} at {{time}}, {{excess}} below it (expected {{expected}}, at least {{edge}}).',
        values
      );
}
