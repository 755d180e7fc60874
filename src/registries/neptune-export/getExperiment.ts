import type { EntityAttributes } from './readAttributes';

/** The experiment of a run, named after its project: names are unique within one alone. Undefined for a run of none. */
export function getExperiment({ project, attributes }: EntityAttributes): string | undefined {
  const name = attributes.get('sys/name')?.asText;
  return name ? `${project}/${name}` : undefined;
}
