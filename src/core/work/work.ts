/** A computation that can be left and taken up again at each `yield`. What it returns doesn't depend on when that happens. */
export type Work<Result> = Generator<undefined, Result, undefined>;
