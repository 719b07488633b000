import { describe, expect, it } from 'vitest';
import { textOf, dateOf } from '../../testing/build-records.ts';
import { decidingPoint, explainTarget, quantityText } from './explain-target.ts';
import { postsLeft, smallData, smallInput, smallRow } from './targets.fixture.ts';

function told(id: string, language: 'vi' | 'en' = 'vi', input = smallInput()) {
  return explainTarget(smallRow(id, input), language).map(({ name, text }) => [name, text]);
}

describe('how a target got its result', () => {
  it('a reduction that is overdue: numerator, denominator, what is missing, the point that decides', () => {
    expect(told('home-2021')).toEqual([
      ['Mốc so sánh', 'B = 1.000 biên chế (31/12/2015)'],
      ['Mức phải đạt', 'giảm ít nhất 10%'],
      ['Tổng phải giảm', 'r × B = 10% × 1.000 = 100 biên chế; tức là còn không quá 900 biên chế'],
      ['Số liệu dùng để kết luận', 'C = 930 biên chế (31/12/2023); số mới nhất đến ngày xem'],
      ['Phép tính', '(B − C)/B = (1.000 − 930)/1.000 = 70/1.000 = 7%'],
      ['Đối chiếu', 'giảm 70 biên chế (7%); phải đạt: giảm ít nhất 10%; hoàn thành 70%'],
      ['Còn phải thực hiện', '30 biên chế; 3 điểm %'],
      [
        'Tiến độ',
        'đến 31/12/2023 đã qua 100% thời gian, đã đi 70% quãng đường; cần đều 16,7 biên chế mỗi năm; thực tế 8,8 biên chế mỗi năm',
      ],
      // 30 posts at 8,75 a year: 3 years and 5 months after 2023.
      ['Với tốc độ này', 'đạt vào tháng 6/2027, nếu tốc độ giữ nguyên; đây là phép kéo dài, không phải số liệu'],
      ['Kết luận', 'Chậm, quá hạn, theo điểm 5 của quy tắc'],
    ]);
  });

  it.each([
    [
      'vi',
      'Còn phải thực hiện',
      '29,1 biên chế; 2,91 điểm %; tính trọn là 30 biên chế, vì đơn vị đếm không chia nhỏ được',
    ],
    ['en', 'Still to do', '29.1 posts; 2.91 percentage points; 30 posts in whole ones, as none can be counted in part'],
  ] as const)('a remainder is given as worked out, with the whole posts it comes to (%s)', (language, name, text) => {
    const targets = smallData.targets.map((row) => (row.id === 'home-2021' ? { ...row, baselineValue: 1001 } : row));
    const steps = told('home-2021', language, smallInput({ data: { ...smallData, targets } }));
    expect(steps.find(([step]) => step === name)?.[1]).toBe(text);
  });

  it('a result at the due date says that it is the first figure from there on', () => {
    expect(told('health-2021')).toContainEqual([
      'Số liệu dùng để kết luận',
      'C = 900 biên chế (31/12/2021); số đầu tiên từ thời hạn trở đi',
    ]);
  });

  it('a carry-over: its own part, the shortfall of the earlier phase, and the sum', () => {
    expect(told('home-2026').slice(0, 5)).toEqual([
      ['Mốc so sánh', 'B = 940 biên chế (31/12/2021)'],
      ['Mức phải đạt', 'giảm ít nhất 5%'],
      ['Phần của kỳ này', 'r × B = 5% × 940 = 47 biên chế'],
      [
        'Chuyển tiếp từ kỳ trước',
        'phải đạt 100 − đã đạt 60 = 40 biên chế; cộng phần còn thiếu 40 biên chế; từ «Giảm 10% biên chế (home-2021)»',
      ],
      ['Tổng phải giảm', '47 + (40) = 87 biên chế; tức là còn không quá 853 biên chế'],
    ]);
  });

  it('a carry-over that is not known', () => {
    const data = { ...smallData, observations: [] };
    const steps = told('home-2026', 'vi', smallInput({ data }));
    expect(steps).toContainEqual([
      'Chuyển tiếp từ kỳ trước',
      'chưa biết kỳ trước thiếu hay vượt bao nhiêu, nên chưa tính được mức phải đạt; từ «Giảm 10% biên chế (home-2021)»',
    ]);
    expect(steps.map(([name]) => name)).not.toContain('Tổng phải giảm');
    expect(steps.at(-2)).toEqual(['Vì sao chưa kết luận', 'chưa biết phần chuyển tiếp từ giai đoạn trước']);
  });

  it('what cannot be said: the reason and the datum that is wanted', () => {
    expect(told('country-2021').slice(-2)).toEqual([
      [
        'Vì sao chưa kết luận',
        'chưa có chuỗi số liệu cùng phạm vi để đo chỉ tiêu này; cần số liệu của ngày 31/12/2021',
      ],
      ['Kết luận', 'Chưa đủ số liệu để kết luận, theo điểm 1 của quy tắc'],
    ]);
  });

  it('a flow: its total against the baseline', () => {
    const flow = {
      ...smallData,
      indicators: smallData.indicators.map((row) => ({ ...row, kind: 'flow' as const })),
      observations: [
        postsLeft('so-y-te', '2021-12-31', 45, { asOf: null, periodStart: dateOf('2016'), periodEnd: dateOf('2018') }),
      ],
    };
    const steps = told('health-2021', 'vi', smallInput({ data: flow, day: '2019-06-30' }));
    expect(steps).toContainEqual(['Phép tính', 'T/B = 45/1.000 = 4,5%']);
    expect(steps).toContainEqual(['Số liệu dùng để kết luận', 'T = 45 biên chế (2018); số mới nhất đến ngày xem']);
  });

  it('says the same in English', () => {
    const steps = told('home-2021', 'en');
    expect(steps).toContainEqual(['Calculation', '(B − C)/B = (1,000 − 930)/1,000 = 70/1,000 = 7%']);
    expect(steps.at(-1)).toEqual(['Result', 'Behind, overdue, by point 5 of the rule']);
    expect(steps).toHaveLength(told('home-2021').length);
  });

  it('leads from the printed numbers to their origin, and from the worked-out ones to none', () => {
    const steps = explainTarget(smallRow('home-2021'), 'vi');
    expect(steps.flatMap(({ name, origin }) => (origin === null ? [] : [[name, origin.ref]]))).toEqual([
      ['Mốc so sánh', 'target.home-2021'],
      ['Mức phải đạt', 'target.home-2021'],
      ['Số liệu dùng để kết luận', 'observation.so-noi-vu-2023-12-31'],
    ]);
  });

  it.each([
    ['home-2021', 5],
    ['home-2026', 6],
    ['province-2021', 5],
    ['health-2021', 4],
    ['country-2021', 1],
    ['task', 2],
  ])('%s is decided by point %i', (id, point) => {
    expect(decidingPoint(smallRow(id).result)).toBe(point);
  });
});

describe('quantityText', () => {
  it('has two decimals, a true minus and the unit of measure', () => {
    const row = smallRow('home-2021');
    expect(quantityText(-5.126, row, 'vi')).toBe('−5,13 biên chế');
    expect(quantityText(1234.5, row, 'en')).toBe('1,234.5 posts');
  });

  it('leaves a percent sign unspaced', () => {
    const share = smallData.indicators.map((row) => ({ ...row, measure: textOf('%', '%') }));
    const row = smallRow('home-2021', { data: { ...smallData, indicators: share } });
    expect(quantityText(5, row, 'vi')).toBe('5%');
  });
});
