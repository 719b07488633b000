import { describe, expect, it } from 'vitest';
import { anIndicator, textOf } from '../../testing/build-records.ts';
import { countsWholeThings } from './counts-whole-things.ts';

describe('what is counted whole', () => {
  it.each([
    ['biên chế', true],
    ['phòng, chi cục', true],
    ['thôn, tổ dân phố', true],
    ['người', true],
    ['lượt', true],
    ['kỳ tuyển dụng', true],
    ['hợp đồng', true],
    ['Cơ quan, đơn vị', true],
    ['huyện và thành phố', true],
    ['Tỷ đồng', false],
    ['tỷ', false],
    ['m2', false],
    ['đơn vị, tỷ đồng', false],
    ['', false],
    ['đồng', false],
    ['%', false],
    ['tỷ đồng', false],
    ['triệu đồng', false],
    ['tỷ đồng/đơn vị', false],
    ['biên chế/xã', false],
    ['km²', false],
    ['ha', false],
    ['lần mức lương cơ sở', false],
  ])('%s: %s', (measure, whole) => {
    expect(countsWholeThings(anIndicator({ kind: 'stock', measure: textOf(measure) }))).toBe(whole);
  });

  it('never a share', () => {
    expect(countsWholeThings(anIndicator({ kind: 'share', measure: textOf('đơn vị') }))).toBe(false);
  });
});
