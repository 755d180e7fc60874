import { z } from 'zod';
import { muteTimingSchema, type MuteTiming } from '../../schema/domain/muteTiming';
import { muteTimingsPath } from './muteTimingsPath';

const namedSchema = z.looseObject({ name: z.string() });

export interface ReadMuteTimings {
  timings: MuteTiming[];
  /** Names of those that can't be read. */
  unreadable: string[];
}

/** The mute timings of Grafana's alerting. One that isn't understood doesn't take the others away. */
export async function fetchMuteTimings(fetchJson: (url: string) => Promise<unknown>): Promise<ReadMuteTimings> {
  const found = z.array(namedSchema).parse((await fetchJson(muteTimingsPath)) ?? []);
  const parsed = found.map((entry) => ({ name: entry.name, timing: muteTimingSchema.safeParse(entry).data }));
  return {
    timings: parsed.flatMap(({ timing }) => timing ?? []),
    unreadable: parsed.flatMap(({ name, timing }) => (timing === undefined ? name : [])),
  };
}
