import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument, anObservation, aSource, aUnit, dateOf, textOf, undated } from '../../testing/build-records.ts';
import { formatFigure } from '../format.ts';
import { figureSentence } from './figure-sentence.ts';
import type { FigureFacts } from './sentence-facts.ts';
import { cost, decision, figureFacts, postsCut, quota, schools, share, villages } from './sentence.fixture.ts';

const inferred = { basis: 'inferred', note: null } as const;

const cases: readonly (readonly [name: string, facts: FigureFacts, vi: string, en: string])[] = [
  [
    'exact stock',
    figureFacts(),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có 756 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 31 December 2022, Kon Tum province had 756 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'more-than, inferred, start unknown',
    figureFacts(
      { indicator: postsCut },
      { asOf: dateOf('2022-07-25'), dating: inferred, reported: { value: 850, high: null, qualifier: 'more-than' } },
      { countsWhat: textOf('biên chế toàn tỉnh', 'posts, whole province') },
    ),
    'Tính đến ngày 25/7/2022 (ngày suy ra), tỉnh Kon Tum đã cắt giảm hơn 850 biên chế (toàn tỉnh; nguồn không nêu mốc bắt đầu đếm), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 25 July 2022 (date inferred), Kon Tum province had cut more than 850 posts (posts, whole province; the source does not state from when it counts), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'undated',
    figureFacts({}, { asOf: null, dating: undated, reported: { value: 869, high: null, qualifier: 'exact' } }),
    'Không rõ thời điểm (nguồn không ghi ngày), tỉnh Kon Tum có 869 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'At an unknown time (the source gives no date), Kon Tum province had 869 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'planned',
    figureFacts(
      {},
      { asOf: dateOf('2025-07-01'), status: 'planned', reported: { value: 40, high: null, qualifier: 'about' } },
    ),
    'Đến ngày 1/7/2025, tỉnh Kon Tum dự kiến có khoảng 40 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'By 1 July 2025, Kon Tum province is planned to have about 40 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'forecast share',
    figureFacts(
      { indicator: share },
      { asOf: dateOf('2030'), status: 'forecast', reported: { value: 20, high: null, qualifier: 'at-least' } },
    ),
    'Đến năm 2030, tỷ lệ đơn vị tự chủ tài chính của tỉnh Kon Tum được dự báo là ít nhất 20% (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'By 2030, the figure for “share of self-financing units” of Kon Tum province is forecast to be at least 20% (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'contradicted with figures',
    figureFacts({
      isContradicted: true,
      others: [
        { observation: anObservation({ reported: { value: 113, high: null, qualifier: 'exact' } }), otherScope: false },
        {
          observation: anObservation({
            asOf: dateOf('2020-05-31'),
            reported: { value: 120, high: null, qualifier: 'nearly' },
          }),
          otherScope: true,
        },
      ],
    }),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có 756 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025; nguồn khác nêu 113 thôn, tổ dân phố; gần 120 thôn, tổ dân phố (tính đến ngày 31/5/2020, phạm vi khác).',
    'As of 31 December 2022, Kon Tum province had 756 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025; other sources give 113 villages; nearly 120 villages (as of 31 May 2020, another scope).',
  ],
  [
    'contradicted without',
    figureFacts({ isContradicted: true }),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có 756 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025; các nguồn không thống nhất về số liệu này.',
    'As of 31 December 2022, Kon Tum province had 756 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025; the sources do not agree on this figure.',
  ],
  [
    'period of one year, document',
    figureFacts(
      { indicator: postsCut, document: decision },
      {
        asOf: null,
        periodStart: dateOf('2024'),
        periodEnd: dateOf('2024'),
        reported: { value: 277, high: null, qualifier: 'exact' },
      },
      { block: 'government' },
    ),
    'Trong năm 2024, tỉnh Kon Tum đã cắt giảm 277 biên chế (toàn tỉnh; khối chính quyền), theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'In 2024, Kon Tum province had cut 277 posts (whole province; government block), according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'years',
    figureFacts(
      { indicator: postsCut },
      {
        asOf: null,
        periodStart: dateOf('2022'),
        periodEnd: dateOf('2024'),
        reported: { value: 1234.5, high: null, qualifier: 'exact' },
      },
    ),
    'Trong giai đoạn 2022–2024, tỉnh Kon Tum đã cắt giảm 1.234,5 biên chế (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2022 to 2024, Kon Tum province had cut 1,234.5 posts (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'months',
    figureFacts(
      { indicator: cost },
      {
        asOf: null,
        periodStart: dateOf('2022-01'),
        periodEnd: dateOf('2022-06'),
        reported: { value: 4.6, high: null, qualifier: 'more-than' },
      },
    ),
    'Từ tháng 1/2022 đến tháng 6/2022, kinh phí giải quyết tinh giản của tỉnh Kon Tum là hơn 4,6 tỷ đồng (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From January 2022 to June 2022, the figure for “cost of settling leavers” of Kon Tum province was more than 4.6 billion đồng (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'cumulative',
    figureFacts(
      { indicator: postsCut },
      { asOf: dateOf('2024-12'), reported: { value: 17736, high: null, qualifier: 'exact' } },
      { startsWhen: dateOf('2022') },
    ),
    'Từ năm 2022 tính đến tháng 12/2024, tỉnh Kon Tum đã cắt giảm 17.736 biên chế (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2022 to December 2024, Kon Tum province had cut 17,736 posts (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'quota with dimensions',
    figureFacts(
      { indicator: quota, document: decision },
      { asOf: dateOf('2025-01-06'), reported: { value: 1102, high: null, qualifier: 'exact' } },
      { block: 'government', level: 'province', staffKind: 'civil-servant' },
    ),
    'Tính đến ngày 6/1/2025, tỉnh Kon Tum được giao 1.102 biên chế (toàn tỉnh; khối chính quyền; cấp tỉnh; công chức), theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 6 January 2025, Kon Tum province was assigned 1,102 posts (whole province; government block; provincial level; civil servants), according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'band',
    figureFacts({ indicator: share }, { asOf: dateOf('2025'), reported: { value: 60, high: 70, qualifier: 'exact' } }),
    'Tính đến năm 2025, tỷ lệ đơn vị tự chủ tài chính của tỉnh Kon Tum là 60–70% (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 2025, the figure for “share of self-financing units” of Kon Tum province was 60–70% (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'schools, level of school',
    figureFacts(
      { indicator: schools },
      {
        asOf: null,
        periodStart: dateOf('2023-09'),
        periodEnd: dateOf('2024-05'),
        reported: { value: 84, high: null, qualifier: 'exact' },
      },
      {
        countsWhat: textOf('trường tiểu học toàn tỉnh', 'primary schools, whole province'),
        field: textOf('giáo dục và đào tạo', 'education and training'),
      },
    ),
    'Từ tháng 9/2023 đến tháng 5/2024, tỉnh Kon Tum có 84 trường mầm non, phổ thông (trường tiểu học toàn tỉnh; giáo dục và đào tạo), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From September 2023 to May 2024, Kon Tum province had 84 preschools and schools (primary schools, whole province; education and training), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'low confidence, no day of publication',
    figureFacts(
      { source: aSource({ publishedOn: null }) },
      { confidence: 'low', reported: { value: 750, high: null, qualifier: 'less-than' } },
    ),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có dưới 750 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», không in ngày đăng; số liệu có độ tin cậy thấp.',
    'As of 31 December 2022, Kon Tum province had less than 750 villages (whole province), according to Báo Kon Tum, “Bài báo”, no publishing date printed; the figure is of low confidence.',
  ],
  [
    'document without number, date and issuer',
    figureFacts({
      document: aDocument({
        number: null,
        kind: 'scheme',
        issuedOn: null,
        subject: textOf('Đề án sắp xếp thôn', 'Scheme on villages'),
        issuer: textOf('Nguồn không nêu cơ quan ban hành', 'Issuer not given by the source'),
      }),
    }),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có 756 thôn, tổ dân phố (toàn tỉnh), theo Đề án sắp xếp thôn (không rõ ngày ban hành); nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 31 December 2022, Kon Tum province had 756 villages (whole province), according to Scheme on villages (date of issue not known); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'sample',
    figureFacts({ sample: true }),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có 756 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025 (dữ liệu minh họa).',
    'As of 31 December 2022, Kon Tum province had 756 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025 (sample data).',
  ],
  [
    'end unknown',
    figureFacts(
      { indicator: postsCut },
      {
        asOf: null,
        periodStart: dateOf('2022-03-01'),
        periodEnd: null,
        reported: { value: 5, high: null, qualifier: 'exact' },
      },
    ),
    'Từ ngày 1/3/2022 (nguồn không ghi ngày kết thúc), tỉnh Kon Tum đã cắt giảm 5 biên chế (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 1 March 2022 (the source gives no end date), Kon Tum province had cut 5 posts (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'to the end of',
    figureFacts(
      { indicator: postsCut },
      {
        asOf: null,
        periodStart: null,
        periodEnd: dateOf('2023-06-30'),
        reported: { value: 5, high: null, qualifier: 'exact' },
      },
      { startsNote: textOf('Nguồn không nêu mốc', 'The source is silent on the start') },
    ),
    'Đến hết ngày 30/6/2023, tỉnh Kon Tum đã cắt giảm 5 biên chế (toàn tỉnh; nguồn không nêu mốc), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'To the end of 30 June 2023, Kon Tum province had cut 5 posts (whole province; the source is silent on the start), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'negative',
    figureFacts({ indicator: schools }, { reported: { value: -7, high: null, qualifier: 'exact' } }),
    'Tính đến ngày 31/12/2022, trường mầm non, phổ thông của tỉnh Kon Tum là -7 trường (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 31 December 2022, the figure for “preschools and schools” of Kon Tum province was -7 schools (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'zero',
    figureFacts({}, { reported: { value: 0, high: null, qualifier: 'exact' } }),
    'Tính đến ngày 31/12/2022, tỉnh Kon Tum có 0 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 31 December 2022, Kon Tum province had 0 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'autonomy group',
    figureFacts(
      { unit: aUnit({ name: textOf('Sở Y tế', 'Department of Health') }) },
      { reported: { value: 12, high: null, qualifier: 'exact' } },
      { autonomyGroup: 2, reason: textOf('dôi dư', 'redundant'), method: textOf('thôi việc', 'severance') },
    ),
    'Tính đến ngày 31/12/2022, Sở Y tế có 12 thôn, tổ dân phố (toàn tỉnh; dôi dư; thôi việc; nhóm tự chủ 2), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 31 December 2022, Department of Health had 12 villages (whole province; redundant; severance; autonomy group 2), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
];

describe('the sentence of a figure', () => {
  it.each(cases)('%s', (_, facts, vi, en) => {
    expect(figureSentence(facts, 'vi')).toBe(vi);
    expect(figureSentence(facts, 'en')).toBe(en);
  });

  it.each(['unknown', 'not-applicable'] as const)('there is none for a figure that is %s', (missing) => {
    const facts = figureFacts({}, { reported: { missing } });
    expect([figureSentence(facts, 'vi'), figureSentence(facts, 'en')]).toEqual([null, null]);
  });

  it('does not call a figure of another source another one when it says the same', () => {
    const others = [{ observation: anObservation({ asOf: dateOf('2020') }), otherScope: false }];
    expect(figureSentence(figureFacts({ isContradicted: true, others }), 'vi')).toContain('không thống nhất');
  });

  it('names three other figures and counts the rest', () => {
    const others = [1, 2, 3, 4, 5].map((value) => ({
      observation: anObservation({ reported: { value, high: null, qualifier: 'exact' } }),
      otherScope: false,
    }));
    const sentence = figureSentence(figureFacts({ isContradicted: true, others }), 'vi');
    expect(sentence).toContain(
      'nguồn khác nêu 1 thôn, tổ dân phố; 2 thôn, tổ dân phố; 3 thôn, tổ dân phố; và 2 số khác',
    );
  });
});

function parsed(iso: string | null) {
  return iso === null ? null : dateOf(iso);
}

const dates = fc.constantFrom(null, '2022', '2022-07', '2022-07-25');
const facts = fc
  .record({
    value: fc.integer({ min: 0, max: 3_000_000 }),
    qualifier: fc.constantFrom('exact', 'more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about'),
    asOf: dates,
    start: dates,
    end: dates,
    basis: fc.constantFrom('stated', 'inferred'),
    status: fc.constantFrom('reported', 'planned', 'forecast'),
    indicator: fc.constantFrom(villages, postsCut, quota, schools, share, cost),
    counts: fc.constantFrom('toàn tỉnh', 'biên chế', 'thôn, tổ dân phố', 'trường tiểu học'),
    document: fc.constantFrom(null, decision),
    sample: fc.boolean(),
  })
  .map((drawn) => {
    const isUndated = drawn.asOf === null && drawn.start === null && drawn.end === null;
    return figureFacts(
      { indicator: drawn.indicator, document: drawn.document, sample: drawn.sample },
      {
        asOf: parsed(drawn.asOf),
        periodStart: drawn.asOf === null ? parsed(drawn.start) : null,
        periodEnd: drawn.asOf === null ? parsed(drawn.end) : null,
        dating: isUndated ? undated : { basis: drawn.basis, note: null },
        status: drawn.status,
        reported: { value: drawn.value, high: null, qualifier: drawn.qualifier },
      },
      { countsWhat: textOf(drawn.counts) },
    );
  });

describe('every sentence', () => {
  it.each(['vi', 'en'] as const)(
    'in %s has the figure with its word, its date or that there is none, and its source',
    (language) => {
      const none = { vi: '(nguồn không ghi ngày)', en: '(the source gives no date)' }[language];
      const marked = { vi: '(ngày suy ra)', en: '(date inferred)' }[language];
      const sampled = { vi: '(dữ liệu minh họa).', en: '(sample data).' }[language];
      fc.assert(
        fc.property(facts, (drawn) => {
          const sentence = figureSentence(drawn, language) ?? '';
          const { asOf, periodStart, periodEnd, dating, reported } = drawn.observation;
          if ('missing' in reported) throw new Error('drawn with a value');
          expect(sentence).toContain(formatFigure(reported, language));
          expect(sentence).toContain(drawn.source.publisher);
          expect(sentence).toContain(drawn.unit.name[language]);
          expect(sentence).toMatch(/\.$/);
          const isUndated = asOf === null && periodStart === null && periodEnd === null;
          expect(sentence.includes(none)).toBe(isUndated);
          expect(sentence.includes('2022')).toBe(!isUndated);
          expect(sentence.includes(marked)).toBe(dating.basis === 'inferred');
          expect(sentence.endsWith(sampled)).toBe(drawn.sample);
          expect(sentence.includes('02/QĐ-UBND')).toBe(drawn.document !== null);
          expect(sentence).not.toMatch(/undefined|null|NaN|\(\)| {2}/);
        }),
      );
    },
  );
});
