import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BuildStamp } from './copyPluginFiles';

const packageJson = z.object({ version: z.string() });

/** The package's version and the build's date, which SOURCE_DATE_EPOCH (seconds) pins for reproducible builds. */
export function getBuildStamp(packageJsonPath: string, now: Date, sourceDateEpoch: string | undefined): BuildStamp {
  const { version } = packageJson.parse(JSON.parse(readFileSync(packageJsonPath, 'utf8')));
  const date = sourceDateEpoch === undefined ? now : new Date(Number(sourceDateEpoch) * 1000);
  return { version, today: date.toISOString().slice(0, 'yyyy-mm-dd'.length) };
}
