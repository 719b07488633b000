import type { Steps } from '../domain/steps.ts';
import { createPause } from './pause.ts';

/** Does long work with pauses, so that the page answers its reader meanwhile. Throws when the work is cancelled. */
export async function runSteps<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  const pause = createPause(signal);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    // One portion after the other is the point.
    await pause();
  }
}
