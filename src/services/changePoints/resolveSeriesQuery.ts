import type { ChangePointsQuery } from '../../schema/query/changePointsQuery';

/** The query whose series are watched, with the models, filters and segments of the outer one where it names none itself. */
export function resolveSeriesQuery({ of, ...outer }: ChangePointsQuery) {
  const { registry, version, filters, segmentBy, timezone } = outer;
  return { registry, version, filters, segmentBy, timezone, ...of, models: of.models ?? outer.models };
}
