import { useMemo, useState } from 'react';
import type { ChartLine } from './accuracyChart';

export interface HiddenLines {
  hidden: ReadonlySet<string>;
  /** As Grafana's legends do: alone, or with a key held, one more or less. */
  toggle: (name: string, isAdding: boolean) => void;
}

/** Which lines the legend has switched off, by name, so that a refresh keeps them. */
export function useHiddenLines(lines: readonly ChartLine[]): HiddenLines {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const names = useMemo(() => lines.map(({ name }) => name), [lines]);
  const toggle = (name: string, isAdding: boolean) =>
    setHidden((current) => (isAdding ? flip(current, name) : isolate(current, name, names)));
  return { hidden, toggle };
}

function flip(hidden: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(hidden);
  if (!next.delete(name)) {
    next.add(name);
  }
  return next;
}

function isolate(hidden: ReadonlySet<string>, name: string, names: readonly string[]): ReadonlySet<string> {
  const others = names.filter((other) => other !== name);
  const isAlone = !hidden.has(name) && others.every((other) => hidden.has(other));
  return new Set(isAlone ? [] : others);
}
