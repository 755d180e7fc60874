import { findBestThreshold } from './findBestThreshold';
import { nabProfiles } from './nabProfiles';
import type { NabFile } from './readNabFile';
import type { NabWindows } from './readWindows';
import { scoreNab, type NabResult } from './scoreNab';
import { ScoredFile } from './ScoredFile';

export interface DetectorFigures {
  name: string;
  /** The one that all figures of this line belong to. */
  threshold: number;
  result: NabResult;
}

export interface MeasuredFile {
  path: string;
  file: NabFile;
  scores: Float64Array;
}

/** Scores a corpus at a fixed threshold, or at the best one for the standard profile. */
export function measureDetector(
  name: string,
  files: MeasuredFile[],
  windows: NabWindows,
  fixedThreshold?: number
): DetectorFigures {
  const scored = files.map(({ path, file, scores }) => new ScoredFile(file, scores, windows[path] ?? []));
  const threshold = fixedThreshold ?? findBestThreshold(scored, nabProfiles[0]?.name ?? '');
  return { name, threshold, result: scoreNab(scored, threshold) };
}
