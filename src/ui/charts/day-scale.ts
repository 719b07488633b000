const msPerDay = 86_400_000;

/** Whole days since 1970-01-01 of an ISO day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);
}

/** The year in which a day number lies. */
export function yearOf(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** 1 January of the years between two days, as day numbers, so far apart that each has `room` px for its label. */
export function yearTicks(from: string, to: string, width: number, room = 42): number[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const pxPerYear = (width * 365.25) / Math.max(1, last - first);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * pxPerYear >= room) ?? 100;
  const ticks: number[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const day = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
    if (year % step === 0 && day >= first && day <= last) ticks.push(day);
  }
  return ticks;
}
