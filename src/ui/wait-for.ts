const pollMs = 100;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pollMs);
  });
}

/**
 * Looks again and again until there is something.
 *
 * @param patienceMs how long it may take; asked again at each look, for what is waited for may grow
 * @returns what was found; null when that takes too long or is no longer wanted
 */
export async function waitFor<T>(
  look: () => T | null,
  patienceMs: () => number,
  isWanted: () => boolean = () => true,
): Promise<T | null> {
  for (let waited = 0; waited <= patienceMs() && isWanted(); waited += pollMs) {
    const found = look();
    if (found !== null) return found;
    // oxlint-disable-next-line no-await-in-loop -- looks again after a pause
    await pause();
  }
  return null;
}
