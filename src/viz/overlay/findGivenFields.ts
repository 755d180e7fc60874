import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { getPanelSeries } from './getPanelSeries';
import { overlayRoles, type OverlayRole } from './overlayRoles';
import type { PanelSeries } from './panelSeries';

/** The fields of a series that hold its verdict; at least band, outliers or score are there. */
export type GivenFields = Partial<Record<OverlayRole, Field>>;

export interface GivenSeries {
  /** The series alone, as the panel calls them. */
  series: PanelSeries[];
  /** Verdict fields by the value field of their series. */
  given: Map<Field, GivenFields>;
  /** The frames without the fields that belong to a verdict. */
  frames: DataFrame[];
}

const named = new RegExp(`^(?:(.*) )?(${overlayRoles.join('|')})$`, 'i');

interface Candidate {
  role: OverlayRole;
  /** Name of the series; empty where the field is called by its role alone. */
  of: string;
  field: Field;
  frame: DataFrame;
}

/**
 * Tells series from what is said of them. A field belongs to a verdict when it is called `<series> lower`, `upper`,
 * `outlier` or `score` and that series is there (Plumbline Overlay's answers), or `lower` … alone beside the only value
 * field of its frame (SQL). All else is a series.
 */
export function findGivenFields(frames: DataFrame[]): GivenSeries {
  const candidates = frames.flatMap(findCandidates);
  if (candidates.length === 0) {
    return { series: getPanelSeries(frames), given: new Map(), frames };
  }
  const isCandidate = new Set(candidates.map(({ field }) => field));
  const bare = frames.map((frame) => without(frame, isCandidate));
  const given = new Map<Field, GivenFields>();
  const claimed = new Set<Field>();
  for (const series of getPanelSeries(bare.map(withSourceNames))) {
    const valueField = bare[series.frameIndex]?.fields[series.frame.fields.indexOf(series.valueField)];
    const frame = frames[series.frameIndex];
    if (valueField === undefined || frame === undefined) {
      continue;
    }
    const mine = candidates.filter((candidate) => isOf(candidate, series, frame));
    if (mine.length > 0) {
      given.set(valueField, Object.fromEntries(mine.map(({ role, field }) => [role, field])));
      mine.forEach(({ field }) => claimed.add(field));
    }
  }
  const kept = frames.map((frame) => without(frame, claimed));
  return { series: getPanelSeries(kept), given, frames: kept };
}

function findCandidates(frame: DataFrame): Candidate[] {
  return frame.fields.flatMap((field) => {
    const [, of = '', word = ''] = named.exec(field.name) ?? [];
    const role = overlayRoles.find((name) => name === word.toLowerCase());
    const isRightType = field.type === FieldType.number || (field.type === FieldType.boolean && role === 'outlier');
    return role !== undefined && isRightType ? [{ role, of, field, frame }] : [];
  });
}

function without(frame: DataFrame, left: ReadonlySet<Field>): DataFrame {
  return left.size === 0 ? frame : { ...frame, fields: frame.fields.filter((field) => !left.has(field)) };
}

/** The verdict was named by the data source, before the panel gave its series names of its own. */
function withSourceNames(frame: DataFrame): DataFrame {
  return {
    ...frame,
    fields: frame.fields.map((field) => ({ ...field, config: { ...field.config, displayName: undefined } })),
  };
}

function isOf({ of, frame, field }: Candidate, series: PanelSeries, own: DataFrame): boolean {
  if (frame.length !== own.length) {
    return false;
  }
  const numbers = series.frame.fields.filter(({ type }) => type === FieldType.number);
  return of === ''
    ? frame === own && numbers.length === 1
    : frame.refId === own.refId && of === series.name && field.name !== series.name;
}
