/** Work that is done step by step: whoever runs it may rest between any two. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all that is left without a rest. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
