import type { DataFrame } from '@grafana/data';
import { concat, defer, from, of, race, timer, type Observable, type OperatorFunction } from 'rxjs';
import { map, switchMap } from 'rxjs/operators';

export type ApplyOverlay = (frames: DataFrame[], storedOptions: unknown) => DataFrame[];

export interface OverlayOperatorParts {
  /** Loads what does the work. Called again after it failed. */
  load: () => Promise<ApplyOverlay>;
  /** How long a panel may wait for that before it shows its series without an overlay. */
  patienceMs: number;
  /** Called once what was waited for has arrived after all: panels have to run again. */
  onLateArrival: () => void;
  onError: (error: unknown) => void;
}

/**
 * The transformation's operator. It must never leave a panel worse off than without it.
 *
 * A dashboard draws what the operator emitted last, once it has completed; other consumers draw every emission.
 * So while the detector is being loaded the series go out as they are, then again with the overlay; when the load
 * fails or takes too long they stay as they are. Each emission is an array of its own, because Grafana's
 * pipeline appends to the one it gets.
 */
export function buildOverlayOperator(
  parts: OverlayOperatorParts
): (storedOptions: unknown) => OperatorFunction<DataFrame[], DataFrame[]> {
  const loader = buildLoader(parts);
  return (storedOptions) =>
    switchMap((frames) => {
      const input = [...frames];
      const draw = (apply: ApplyOverlay | undefined) =>
        apply ? applySafely(apply, input, storedOptions, parts.onError) : [...input];
      const { loaded } = loader;
      return loaded ? of(draw(loaded)) : concat(of(draw(undefined)), loader.wait().pipe(map(draw)));
    });
}

function applySafely(
  apply: ApplyOverlay,
  frames: DataFrame[],
  storedOptions: unknown,
  onError: (error: unknown) => void
): DataFrame[] {
  try {
    return apply(frames, storedOptions);
  } catch (error) {
    onError(error);
    return [...frames];
  }
}

interface Loader {
  readonly loaded: ApplyOverlay | undefined;
  /** Emits once: what was loaded, or undefined when that failed or took too long. */
  wait: () => Observable<ApplyOverlay | undefined>;
}

function buildLoader({ load, patienceMs, onLateArrival, onError }: OverlayOperatorParts): Loader {
  let loaded: ApplyOverlay | undefined;
  let pending: Promise<ApplyOverlay | undefined> | undefined;
  let hasGivenUp = false;

  const start = async () => {
    try {
      loaded = await load();
    } catch (error) {
      onError(error);
    }
    return loaded;
  };
  const finish = () => {
    pending = undefined;
    if (loaded && hasGivenUp) {
      onLateArrival();
    }
    hasGivenUp = false;
  };
  const giveUp = () => {
    hasGivenUp = true;
    return undefined;
  };

  return {
    get loaded() {
      return loaded;
    },
    wait: () =>
      defer(() => {
        pending ??= start().finally(finish);
        return race(from(pending), timer(patienceMs).pipe(map(giveUp)));
      }),
  };
}
