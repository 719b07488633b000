/** Long work in portions: it yields between them, so that whoever does it may pause, and returns its result. */
export type Steps<T> = Generator<undefined, T>;

/** Does the work without a pause. */
export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
