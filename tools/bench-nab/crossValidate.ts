import { nabProfiles } from './nabProfiles';
import { scoreNab, type NabResult } from './scoreNab';
import type { ScoredFile } from './ScoredFile';

/** A corpus judged with one threshold: 1 for an alarm, 0 else; the same files in the same order for every threshold. */
export interface JudgedCorpus {
  threshold: number;
  files: ScoredFile[];
}

/**
 * The scores of a corpus when every file is judged with the threshold that was best, for the standard profile, on files of other folds.
 * File i belongs to fold i mod `folds`.
 */
export function crossValidate(corpora: JudgedCorpus[], folds: number): NabResult {
  const count = corpora[0]?.files.length ?? 0;
  const foldOf = (index: number) => index % folds;
  const chosen = Array.from({ length: folds }, (_, fold) => {
    const scoreOf = ({ files }: JudgedCorpus) => {
      const others = files.filter((_file, index) => foldOf(index) !== fold);
      return scoreNab(others, 1).scores[nabProfiles[0]?.name ?? ''] ?? -Infinity;
    };
    return corpora.reduce((best, corpus) => (scoreOf(corpus) > scoreOf(best) ? corpus : best));
  });
  const heldOut = Array.from({ length: count }, (_, index) => chosen[foldOf(index)]?.files[index]);
  return scoreNab(
    heldOut.filter((file) => file !== undefined),
    1
  );
}
