/**
 * The outline of a bar from `start` to `end` in px, either of which may be the left one. It is at least 1 px long;
 * pointed, it ends in a tip at `end`: the figure behind it goes further.
 */
export function barOutline(start: number, end: number, top: number, height: number, pointed: boolean): string {
  const ahead = end < start ? -1 : 1;
  const tip = start + ahead * Math.max(1, Math.abs(end - start));
  const head = pointed ? Math.min(height * 0.55, Math.abs(tip - start) / 2) : 0;
  const bottom = top + height;
  const shoulder = tip - ahead * head;
  return head > 0
    ? `M${start},${top}H${shoulder}L${tip},${top + height / 2}L${shoulder},${bottom}H${start}Z`
    : `M${start},${top}H${tip}V${bottom}H${start}Z`;
}
