import type { DataFrame } from '@grafana/data';
import { concat, defer, from, Observable, of, race, timer, type OperatorFunction } from 'rxjs';
import { map, switchMap } from 'rxjs/operators';

/** Works in pieces, so that the page stays alive; ends early once the signal is aborted. */
export type ApplyOverlay = (frames: DataFrame[], storedOptions: unknown, signal: AbortSignal) => Promise<DataFrame[]>;

export interface OverlayOperatorParts {
  /** Loads what does the work. Called again after it failed. */
  load: () => Promise<ApplyOverlay>;
  /** How long a panel may wait for that before it shows its series without an overlay. */
  patienceMs: number;
  /** Called once what was waited for has arrived after all: panels have to run again. */
  onLateArrival: () => void;
  /** What to show instead of an overlay that couldn't be loaded or failed. */
  onFailure: (frames: DataFrame[], error: unknown) => DataFrame[];
}

/**
 * The transformation's operator. It must never leave a panel worse off than without it.
 *
 * A dashboard draws what the operator emitted last, once it has completed; other consumers draw every emission.
 * So while the detector is being loaded the series go out as they are, then again with the overlay; when the load
 * takes too long they stay as they are, and when it fails they go out with what onFailure says. Each emission is an
 * array of its own, because Grafana's pipeline appends to the one it gets.
 */
export function buildOverlayOperator(
  parts: OverlayOperatorParts
): (storedOptions: unknown) => OperatorFunction<DataFrame[], DataFrame[]> {
  const loader = buildLoader(parts);
  return (storedOptions) =>
    switchMap((frames) => {
      const input = [...frames];
      const draw = (apply: ApplyOverlay | undefined) =>
        apply ? applySafely(apply, input, storedOptions, parts.onFailure) : of([...input]);
      const { loaded } = loader;
      return loaded ? draw(loaded) : concat(of([...input]), loader.wait().pipe(switchMap(draw)));
    });
}

function applySafely(
  apply: ApplyOverlay,
  frames: DataFrame[],
  storedOptions: unknown,
  onFailure: OverlayOperatorParts['onFailure']
): Observable<DataFrame[]> {
  return new Observable((subscriber) => {
    const stop = new AbortController();
    const finish = (result: DataFrame[]) => {
      subscriber.next(result);
      subscriber.complete();
    };
    const fail = (error: unknown) => {
      if (!stop.signal.aborted) {
        finish(onFailure(frames, error));
      }
    };
    // In a promise of its own, so that what throws at once is caught like what fails later.
    void Promise.resolve()
      .then(() => apply(frames, storedOptions, stop.signal))
      .then(finish, fail);
    return () => stop.abort();
  });
}

interface Loader {
  readonly loaded: ApplyOverlay | undefined;
  /** Emits once: what was loaded or what stands in for it, or undefined when that took too long. */
  wait: () => Observable<ApplyOverlay | undefined>;
}

function buildLoader({ load, patienceMs, onLateArrival, onFailure }: OverlayOperatorParts): Loader {
  let loaded: ApplyOverlay | undefined;
  let pending: Promise<ApplyOverlay | undefined> | undefined;
  let hasGivenUp = false;

  const start = async () => {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      return (frames: DataFrame[]) => Promise.resolve(onFailure(frames, error));
    }
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
