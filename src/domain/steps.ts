/** Long work in portions: it yields between them, so that whoever does it may pause, and returns its result. */
export type Steps<T> = Generator<undefined, T>;

// A millisecond or so of what is done with a row of a table.
const itemsPerPortion = 200;

/** Looks at one item after the other. */
export function* inPortions<T>(items: Iterable<T>, look: (item: T, index: number) => void): Steps<void> {
  let index = 0;
  for (const item of items) {
    if (index % itemsPerPortion === 0) yield;
    look(item, index);
    index += 1;
  }
}

/** Does the work without a pause. */
export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
