import type { Indicator } from '../records/records.ts';

/** Units of measure that go into any part: money, areas, shares, times something; and "a thing for each other thing". */
const divisible = /%|\/|(?:^|tỷ |triệu |nghìn )đồng|²|³|^ha$|^lần |^giờ$/;

/**
 * Whether an indicator counts what exists only whole: posts, people, units, villages. Told by its unit of measure as
 * printed in Vietnamese; money, areas, rates and averages ("biên chế/xã") are not.
 */
export function countsWholeThings({ kind, measure }: Pick<Indicator, 'kind' | 'measure'>): boolean {
  return kind !== 'share' && !divisible.test(measure.vi);
}
