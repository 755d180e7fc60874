import type { Stage } from './stage';

export function selectStages(stages: readonly Stage[], names: readonly string[]): readonly Stage[] {
  const known = stages.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no stage ${unknown.join(', ')}. The stages are ${known.join(', ')}.`);
  }
  return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}
