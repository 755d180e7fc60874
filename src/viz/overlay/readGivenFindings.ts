import { findFirst } from '../../core/anomaly/anchored/findFirst';
import type { Finding } from './finding';
import type { GivenIncident } from './readIncidentFrame';
import type { SeriesVerdict } from './seriesVerdict';

/** Incidents that came as annotations, in order of time, with the highest score that their series have meanwhile. */
export function readGivenFindings(incidents: GivenIncident[], verdicts: SeriesVerdict[]): Finding[] {
  return incidents
    .map(({ from, to, title, lines, tags, marks }): Finding => {
      const own = verdicts.filter(({ series }) => series.name === title);
      const worst = findWorst(own.length > 0 ? own : verdicts, from, to);
      return {
        from,
        to,
        series: title,
        text: lines.join(' '),
        unit: worst?.verdict.series.valueField.config.unit,
        kind: marks[0]?.kind ?? 'band',
        marks,
        side: tags.includes('above') ? 'above' : tags.includes('below') ? 'below' : undefined,
        score: worst?.score ?? NaN,
        actual: worst === undefined ? NaN : (worst.verdict.series.values[worst.index] ?? NaN),
        expected: worst === undefined ? NaN : (worst.verdict.detection.expected[worst.index] ?? NaN),
      };
    })
    .sort((left, right) => left.from - right.from);
}

interface Worst {
  verdict: SeriesVerdict;
  index: number;
  score: number;
}

function findWorst(verdicts: SeriesVerdict[], from: number, to: number): Worst | undefined {
  let worst: Worst | undefined;
  for (const verdict of verdicts) {
    const { times } = verdict.series;
    for (let index = findFirst(times, from); (times[index] ?? Infinity) <= to; index++) {
      const score = verdict.detection.score[index] ?? NaN;
      if (score > (worst?.score ?? -Infinity)) {
        worst = { verdict, index, score };
      }
    }
  }
  return worst;
}
