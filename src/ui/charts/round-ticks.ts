/**
 * Two to five round values (1, 2, 2.5 or 5 times a power of ten apart) within `from`–`to`, for the gridlines of a value
 * axis. Whole steps only, because most of what is counted here cannot be halved; nothing when `to` is not above `from`.
 */
export function roundTicks(from: number, to: number): number[] {
  const span = to - from;
  if (!(span > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(span / 2));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const step =
    steps.find((size) => size >= 1 && Number.isInteger(size) && span / size <= 4.5) ?? Math.max(1, 10 * power);
  const ticks: number[] = [];
  for (let count = Math.ceil(from / step); count * step <= to; count += 1) ticks.push(count * step);
  return ticks;
}
