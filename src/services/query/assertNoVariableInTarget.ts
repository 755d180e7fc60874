import type { OverlayTarget } from '../../schema/query/overlayQuery';
import { QueryError } from '../queryError';

/** Text templates such as `{{ $value }}` have variables of their own. */
const template = /\{\{.*?\}\}/gs;
/** `$name`, `${name}` and `[[name]]`; Grafana's own, which begin with two underscores, are filled in on the server too. */
const variable = /\$\{(?!__)[A-Za-z_]\w*[^}]*\}|\[\[(?!__)[A-Za-z_]\w*[^\]]*\]\]|\$(?!__)[A-Za-z_]\w*/;

/** Throws when the query of another data source holds a dashboard variable: on the server nothing fills it in. */
export function assertNoVariableInTarget({ query }: OverlayTarget): void {
  const found = findVariable(query);
  if (found !== undefined) {
    throw new QueryError(
      `The query that is judged holds the dashboard variable ${found}, which nothing has filled in`,
      'Alert rules and public dashboards know no variables: put the value itself there.'
    );
  }
}

function findVariable(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return variable.exec(value.replace(template, ''))?.[0];
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const inner of Object.values(value)) {
    const found = findVariable(inner);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
