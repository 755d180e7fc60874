import type { Frame, FrameMeta, FrameNotice } from '../../schema/frames/frame';
import { healthColumns } from '../../schema/frames/healthColumns';
import type { HealthQuery } from '../../schema/query/healthQuery';
import { buildLatestFrame } from '../frames/buildLatestFrame';
import { buildSeriesFrames } from '../frames/buildSeriesFrames';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { LabelledPoint, Labels } from '../frames/labelledPoint';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { computeVolume } from './computeVolume';
import type { ModelVolume } from './computeVolume';

/** How a model's predictions are doing: so far how many there are. */
export async function computeHealth(query: HealthQuery, context: ServiceContext): Promise<Frame[]> {
  const { answers: volumes, notices } = await answerModels(context, query, (log, models) =>
    computeVolume(context, log, query, models)
  );
  const meta: FrameMeta = {
    executedQueryString: [...new Set(volumes.flatMap(({ statements }) => statements))].join(';\n\n'),
    notices: [
      ...notices,
      ...volumes.flatMap(({ remarks }) => remarks.map((text): FrameNotice => ({ severity: 'warning', text }))),
    ],
  };
  switch (query.view) {
    case 'table':
      return [
        buildSpecFrame(
          'health',
          healthColumns,
          volumes.flatMap((volume) => buildRows(volume, query)),
          meta
        ),
      ];
    case 'latest':
      return [buildLatestFrame(getPoints(volumes, query, context), query.metric, meta)];
    case 'series':
      return buildSeriesFrames(getPoints(volumes, query, context), {
        name: query.metric,
        fallback: query.metric,
        getMeta: (_labels, index) => (index === 0 ? meta : {}),
      });
  }
}

function getLabels(query: HealthQuery, model: string, segment: string): Labels {
  return {
    model,
    version: query.version ?? 'all',
    metric: query.metric,
    ...(query.segmentBy === undefined ? {} : { segment }),
  };
}

function getPoints(volumes: readonly ModelVolume[], query: HealthQuery, { request }: ServiceContext): LabelledPoint[] {
  const { from, to } = request.range;
  return volumes.flatMap(({ log, plan, segments, rows }) =>
    segments.flatMap((segment) => {
      const labels = getLabels(query, log.model, segment);
      if (plan.windows.length === 0) {
        return [{ labels, time: from, windowEnd: to, value: null }];
      }
      return plan.windows.map(({ start, end }, place): LabelledPoint => ({
        labels,
        time: start,
        windowEnd: end,
        value: rows(place, segment),
      }));
    })
  );
}

function buildRows(
  { log, plan, segments, rows }: ModelVolume,
  query: HealthQuery
): Array<SpecRow<typeof healthColumns>> {
  return segments.flatMap((segment) =>
    plan.windows.map((window, place) => ({
      time: window.start,
      window_end: window.end,
      model: log.model,
      version: query.version ?? 'all',
      segment,
      metric: query.metric,
      value: rows(place, segment),
      rows: rows(place, segment),
      complete: window.complete,
    }))
  );
}
