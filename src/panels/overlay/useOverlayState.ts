import { useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { readAnnotations } from '../../viz/annotations/readAnnotations';
import { getFindings } from '../../viz/overlay/getFindings';
import { isIncidentFrame } from '../../viz/overlay/isIncidentFrame';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import { readGivenFindings } from '../../viz/overlay/readGivenFindings';
import { readIncidentFrame } from '../../viz/overlay/readIncidentFrame';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { getVerdictSources } from './getVerdictSources';
import type { OverlayPanelProps } from './overlayPanelProps';
import type { OverlayState } from './overlayState';
import { useVerdicts } from './useVerdicts';

/** Brings together what came with the data and what is found in the rest. */
export function useOverlayState(panel: OverlayPanelProps, reading: OverlaySeries): OverlayState {
  const { data, options } = panel;
  const { series, given } = reading;
  const theme = useTheme2();
  const timeZone = options.timezone || panel.timeZone;
  const toJudge = useMemo(() => {
    const known = new Set(given.map((verdict) => verdict.series));
    return series.filter((entry) => !known.has(entry));
  }, [series, given]);
  const judged = useVerdicts(toJudge, options);

  const { incidents, annotations } = useMemo(() => {
    const frames = data.annotations ?? [];
    const refIds = new Set(series.map(({ frame }) => frame.refId));
    const own = frames.filter((frame) => isIncidentFrame(frame, refIds));
    const others = frames.filter((frame) => !own.includes(frame));
    return {
      incidents: own.flatMap((frame) => readIncidentFrame(frame, theme)),
      annotations: readAnnotations(others, theme),
    };
  }, [data.annotations, series, theme]);

  const findings = useMemo(() => {
    const found =
      incidents.length > 0 ? readGivenFindings(incidents, given) : getFindings(given.map(toFound), timeZone);
    return [...found, ...getFindings(judged.verdicts.map(toFound), timeZone)].sort((a, b) => a.from - b.from);
  }, [incidents, given, judged.verdicts, timeZone]);

  const verdicts = useMemo(() => {
    const byName = new Map([...judged.verdicts, ...given].map((verdict) => [verdict.series.name, verdict]));
    return series.map(({ name }) => byName.get(name));
  }, [series, given, judged.verdicts]);

  return {
    series,
    verdicts,
    findings,
    annotations,
    sources: getVerdictSources(reading, data.request, options.detector),
    isJudging: toJudge.length > 0 && judged.isJudging,
    failure: toJudge.length > 0 ? judged.failure : undefined,
  };
}

function toFound({ series: { name, valueField }, incidents }: SeriesVerdict) {
  return { name, valueField, incidents };
}
