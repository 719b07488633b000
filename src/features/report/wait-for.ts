const pollMs = 100;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pollMs);
  });
}

/** Looks again and again until there is something; null when that takes longer than allowed or is no longer wanted. */
export async function waitFor<T>(look: () => T | null, withinMs: number, isWanted: () => boolean): Promise<T | null> {
  for (let waited = 0; waited <= withinMs && isWanted(); waited += pollMs) {
    const found = look();
    if (found !== null) return found;
    // oxlint-disable-next-line no-await-in-loop -- looks again after a pause
    await pause();
  }
  return null;
}
