// Below the 50 ms from which a task counts as long, so that a key pressed meanwhile is answered at once.
const longestStretchMs = 30;

/** A task of its own, so that the browser can answer the reader and draw; unlike a timer never slowed down in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * A function to be awaited now and then during long work: it lets the page breathe once 30 ms have been used up.
 * It throws the reason of the signal when the work is no longer wanted.
 */
export function createPause(signal?: AbortSignal): () => Promise<void> | undefined {
  let startedAt = performance.now();
  const breathe = async () => {
    await nextTask();
    startedAt = performance.now();
    signal?.throwIfAborted();
  };
  return () => {
    signal?.throwIfAborted();
    return performance.now() - startedAt < longestStretchMs ? undefined : breathe();
  };
}
