import type { DataFrame, ScopedVars } from '@grafana/data';
import { z } from 'zod';
import { readFrameSource } from '../viz/overlay/readFrameSource';
import { getSourceKey } from './getSourceKey';

const targetSchema = z.looseObject({ refId: z.string(), datasource: z.looseObject({ uid: z.string() }).optional() });

interface AskedQueries {
  targets: unknown;
  scopedVars: ScopedVars;
}

/** Which query a panel's frame came from: as Plumbline Overlay has noted it, or by the panel's own queries. */
export function getShownSource(frame: DataFrame, asked: AskedQueries | undefined): string {
  const noted = readFrameSource(frame);
  if (noted !== undefined) {
    return noted;
  }
  const targets = z.array(targetSchema).safeParse(asked?.targets).data ?? [];
  const target = targets.find(({ refId }) => refId === frame.refId);
  return asked === undefined || target?.datasource === undefined
    ? ''
    : getSourceKey(target.datasource.uid, target, asked.scopedVars);
}
