import { describe, expect, it } from 'vitest';
import { aDocument, aSource, aUnit, textOf } from '../../testing/build-records.ts';
import { countSentence } from './count-sentence.ts';
import type { CountFacts } from './sentence-facts.ts';

const facts: CountFacts = {
  unit: aUnit({ name: textOf('tỉnh Kon Tum', 'Kon Tum province') }),
  day: '2025-07-01',
  count: { units: [aUnit({ id: 'a' }), aUnit({ id: 'b' })], changes: [] },
  documents: [aDocument()],
  sources: [aSource()],
  sample: false,
};
const sourceNamed = (title: string) => aSource({ id: title, title });

describe('the sentence of a count of the register', () => {
  it.each<readonly [string, CountFacts, string, string]>([
    [
      'with the resolution behind it',
      facts,
      'Tại ngày 1/7/2025, trên địa bàn tỉnh Kon Tum có 2 đơn vị hành chính cấp xã (đếm từ danh mục đơn vị, không phải số chép từ báo cáo), theo Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
      'On 1 July 2025, the area of Kon Tum province had 2 commune-level administrative units (counted from the register of units, not copied from a report), according to Resolution 1677/NQ-UBTVQH15 of 16 June 2025 (Standing Committee of the National Assembly); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
    ],
    [
      'without a document, from four sources, made up',
      { ...facts, documents: [], sources: ['A', 'B', 'C', 'D'].map(sourceNamed), sample: true },
      'Tại ngày 1/7/2025, trên địa bàn tỉnh Kon Tum có 2 đơn vị hành chính cấp xã (đếm từ danh mục đơn vị, không phải số chép từ báo cáo), theo Báo Kon Tum, «A», đăng ngày 20/6/2025; Báo Kon Tum, «B», đăng ngày 20/6/2025 và 2 nguồn khác (dữ liệu minh họa).',
      'On 1 July 2025, the area of Kon Tum province had 2 commune-level administrative units (counted from the register of units, not copied from a report), according to Báo Kon Tum, “A”, published 20 June 2025; Báo Kon Tum, “B”, published 20 June 2025 and 2 more (sample data).',
    ],
  ])('%s', (_, counted, vi, en) => {
    expect(countSentence(counted, 'vi')).toBe(vi);
    expect(countSentence(counted, 'en')).toBe(en);
  });

  it('there is none where the register holds no unit: that says nothing about the area', () => {
    expect(countSentence({ ...facts, count: { units: [], changes: [] } }, 'vi')).toBeNull();
  });
});
