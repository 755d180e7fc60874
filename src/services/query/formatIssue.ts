import type { z } from 'zod';
import { getNearestName } from './getNearestName';

type Issue = z.core.$ZodIssue;

/** One complaint of a schema as a sentence: where, what stands there, what may stand there. */
export function formatIssue(issue: Issue, input: unknown): string {
  const deepest = getDeepest(issue);
  const where = deepest.path.length === 0 ? 'It' : `"${deepest.path.map(String).join('.')}"`;
  const given = getAt(input, deepest.path);
  const options = getOptions(deepest);
  if (options.length > 0) {
    const nearest = typeof given === 'string' ? getNearestName(given, options) : undefined;
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return `${where} is ${describe(given)}; it can be ${options.join(', ')}.${hint}`;
  }
  if (deepest.code === 'unrecognized_keys') {
    return `${where} has keys that aren't known: ${deepest.keys.join(', ')}.`;
  }
  return `${where} is ${describe(given)}: ${deepest.message}.`;
}

/** What may stand there, where the schema has a list of it. */
function getOptions(issue: Issue): string[] {
  if (issue.code === 'invalid_value') {
    return issue.values.map(String);
  }
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

/** Of a union's branches the one that came closest: the fewest complaints, then the deepest. */
function getDeepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    return issue;
  }
  const branches = issue.errors.filter((branch) => branch.length > 0);
  branches.sort((a, b) => a.length - b.length || getDepth(b) - getDepth(a));
  const best = branches[0]?.[0];
  return best === undefined ? issue : getDeepest({ ...best, path: [...issue.path, ...best.path] });
}

function getDepth(branch: readonly Issue[]): number {
  return Math.max(...branch.map((issue) => issue.path.length));
}

function getAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current: unknown = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) {
      return undefined;
    }
    current = Reflect.get(current, key);
  }
  return current;
}

function describe(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 120);
}
