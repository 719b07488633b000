// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Observation, Series } from '../../domain/records/records.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aGap,
  anIndicator,
  anObservation,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { StaffingPage } from './staffing-page.tsx';
import { parseStaffingParams, type StaffingParams } from './staffing-params.ts';

// The drawings have their own tests; here they would only take time.
vi.mock('../../ui/charts/use-chart-drawing.ts', () => ({ useChartDrawing: () => ({ state: 'loading' }) }));

afterEach(cleanup);

const { data: konTumData, descriptor } = await publishedPackage('kon-tum');
const languages = ['vi', 'en'] as const satisfies readonly Language[];
const today = '2026-11-23';
const konTum = (day = today): PageInput => ({ data: konTumData, ...descriptor, day });
const nothing: PageInput = { data: packageOf(), place: 'tinh-a', country: 'viet-nam', day: today, sample: true };

type Line = { readonly series: Series; readonly observations: readonly Observation[] };

function line(
  id: string,
  indicator: string,
  values: Readonly<Record<string, number>>,
  changes: Partial<Series> = {},
): Line {
  const isFlow = Object.keys(values).every((key) => key.length === 4);
  return {
    series: aSeries({ id, indicator, unit: 'tinh-a', countsWhat: textOf(`tính ${id}`), ...changes }),
    observations: Object.entries(values).map(([date, value]) =>
      anObservation({
        id: `${id}-${date}`,
        series: id,
        reported: { value, high: null, qualifier: 'exact' },
        ...(isFlow ? { asOf: null, periodStart: dateOf(date), periodEnd: dateOf(date) } : { asOf: dateOf(date) }),
      }),
    ),
  };
}

const whole = { block: 'whole-system' } as const;
const officials = { unit: 'so-a', block: 'government', level: 'province', staffKind: 'civil-servant' } as const;
const deputies = { unit: 'so-a', staffKind: 'deputy' } as const;
const id = standardIndicators;
const lines: readonly Line[] = [
  line('quota', id.quotaAssigned, { '2023-12-31': 2400, '2024-12-31': 2300 }, whole),
  line('in-post', id.inPost, { '2023-12-31': 2350, '2024-12-31': 2210 }, whole),
  line('inc', id.quotaIncrease, { '2024': 12 }, whole),
  line('cut', id.postsCut, { '2024': 100 }, { ...whole, reason: textOf('tinh giản') }),
  line('quota-a', id.quotaAssigned, { '2024-12-31': 58 }, officials),
  line('quota-b', id.quotaAssigned, { '2024-12-31': 40 }, { ...officials, unit: 'so-b' }),
  line(
    'settled',
    id.leaversSettled,
    { '2023': 40, '2024': 60 },
    { reason: textOf('dôi dư'), method: textOf('nghỉ hưu') },
  ),
  line(
    'cost',
    id.leaversSettledCost,
    { '2023': 8, '2024': 12 },
    { reason: textOf('dôi dư'), method: textOf('nghỉ hưu') },
  ),
  line(
    'paid',
    id.leaversSettledCostPaid,
    { '2023': 8, '2024': 7 },
    { reason: textOf('dôi dư'), method: textOf('nghỉ hưu') },
  ),
  line('limit', id.deputiesPermitted, { '2024-12-31': 3 }, deputies),
  line('deputies', id.deputiesInPost, { '2024-12-31': 5 }, deputies),
  line('over', id.deputiesOverLimit, { '2024-12-31': 1 }, deputies),
];

const target = {
  indicator: id.quotaAssigned,
  phase: 'overhaul-2025',
  rule: 'reduce-by-percent',
  value: 5,
  baselineOn: dateOf('2021-12-31'),
  dueOn: dateOf('2026-12-31'),
} as const;

const full: PackageData = packageOf({
  sources: [aSource()],
  phases: [aPhase({ startsOn: dateOf('2020') })],
  units: [
    aUnit({ id: 'viet-nam', name: textOf('Việt Nam'), kind: 'country', level: 'central' }),
    aUnit({ id: 'tinh-a', name: textOf('tỉnh A'), kind: 'province', level: 'province', parent: 'viet-nam' }),
    aUnit({ id: 'so-a', name: textOf('Sở A'), kind: 'department', level: 'province', parent: 'tinh-a' }),
    aUnit({ id: 'so-b', name: textOf('Sở B'), kind: 'department', level: 'province', parent: 'tinh-a' }),
  ],
  indicators: [
    anIndicator({ id: id.quotaAssigned, measure: textOf('biên chế'), staffMeasure: 'quota-assigned' }),
    anIndicator({ id: id.inPost, measure: textOf('người'), staffMeasure: 'in-post' }),
    anIndicator({ id: id.quotaIncrease, measure: textOf('biên chế'), kind: 'flow' }),
    anIndicator({ id: id.postsCut, measure: textOf('biên chế'), kind: 'flow', staffMeasure: 'posts-cut' }),
    anIndicator({ id: id.leaversSettled, measure: textOf('người'), kind: 'flow', staffMeasure: 'leavers-settled' }),
    anIndicator({ id: id.leaversSettledCost, measure: textOf('tỷ đồng'), kind: 'flow' }),
    anIndicator({ id: id.leaversSettledCostPaid, measure: textOf('tỷ đồng'), kind: 'flow' }),
    anIndicator({ id: id.deputiesPermitted, measure: textOf('người') }),
    anIndicator({ id: id.deputiesInPost, measure: textOf('người') }),
    anIndicator({ id: id.deputiesOverLimit, measure: textOf('người') }),
  ],
  series: lines.map((one) => one.series),
  observations: lines.flatMap((one) => one.observations),
  targets: [
    aTarget({ ...target, ...officials, id: 't-a', series: 'quota-a', baselineValue: 60 }),
    aTarget({ ...target, ...officials, id: 't-b', unit: 'so-b', series: 'quota-b', baselineValue: 40 }),
    aTarget({
      id: 't-deputies',
      indicator: id.deputiesOverLimit,
      unit: 'viet-nam',
      rule: 'complete',
      dueOn: dateOf('2025-06-30'),
      series: null,
    }),
  ],
  gaps: [
    aGap({
      id: 'paid-2022',
      indicator: id.leaversSettledCostPaid,
      unit: 'tinh-a',
      question: textOf('Đã chi bao nhiêu?'),
    }),
  ],
});
const made: PageInput = { data: full, place: 'tinh-a', country: 'viet-nam', day: today, sample: true };

interface View {
  readonly input: PageInput;
  readonly search?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly onParams?: (next: StaffingParams) => void;
}

function page({ input, search = {}, language = 'vi', onParams = () => undefined }: View) {
  const addresses = {
    hrefOf: (slug: string, params?: object) => `/${slug}/?${JSON.stringify(params)}`,
    go: () => undefined,
  };
  return (
    <LanguageContext value={language}>
      <PageAddressContext value={addresses}>
        <StaffingPage input={input} params={parseStaffingParams(search)} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

function rowsOf(container: HTMLElement, section: string): readonly string[] {
  return [...container.querySelectorAll(`#${section} tbody tr`)].map((row) => row.textContent);
}

function textIn(container: HTMLElement, selector: string): string {
  return container.querySelector(selector)?.textContent ?? '';
}

/** What is wrong with a page whatever it shows: no or two titles, broken text, links to nowhere, ids used twice. */
function faultsOf(container: HTMLElement): readonly string[] {
  const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  return [
    ...(container.querySelectorAll('h1').length === 1 ? [] : ['not one title']),
    ...(container.textContent.match(/undefined|NaN|\[object|Infinity/g) ?? []),
    ...links.filter((href) => container.querySelector(href) === null),
    ...ids.filter((one, index) => ids.indexOf(one) !== index),
  ];
}

describe.each(languages)('in %s', (language) => {
  it.each(['2016-06-01', '2019-03-01', '2022-07-25', '2025-06-30', today])('Kon Tum is sound as of %s', (day) => {
    expect(faultsOf(render(page({ input: konTum(day), language })).container)).toEqual([]);
  });

  it.each([
    { unit: '51-quang-ngai-2025' },
    { unit: 'viet-nam' },
    { unit: 'no-such-unit' },
    { year: '2025', leavers: '2022' },
    { block: 'government', kind: 'civil-servant' },
  ])('Kon Tum is sound when asked for %j', (search) => {
    expect(faultsOf(render(page({ input: konTum(), language, search })).container)).toEqual([]);
  });

  it('a full package and an empty one are sound', () => {
    expect(faultsOf(render(page({ input: made, language })).container)).toEqual([]);
    cleanup();
    const { container } = render(page({ input: nothing, language }));
    expect(faultsOf(container)).toEqual([]);
    expect(container.querySelectorAll('[data-origin]')).toHaveLength(0);
  });

  it('renders at build time, without inline style', () => {
    const html = renderToString(page({ input: made, language }));
    expect(html).toContain('id="deputies"');
    expect(html).not.toMatch(/ style="/);
  });
});

describe('question 6: quota, in post, still to be cut', () => {
  it('keeps the numbers apart, each leading to its origin', () => {
    const { container } = render(page({ input: made }));
    const cards = [...container.querySelectorAll('ul li h2')].map((head) => head.parentElement?.textContent ?? '');
    expect(cards[0]).toMatch(/Biên chế giao.*2\.300.*31\/12\/2024/);
    expect(cards[1]).toMatch(/Có mặt.*2\.210/);
    const origins = [...container.querySelectorAll('#numbers [data-origin]')].map((link) =>
      link.getAttribute('data-origin'),
    );
    expect(origins).toContain('observation.quota-2024-12-31');
    expect(origins).toContain('observation.in-post-2024-12-31');
  });

  it('ranks the units by what is still to be cut, with the target', () => {
    const { container } = render(page({ input: made }));
    const rows = rowsOf(container, 'by-unit');
    expect(rows[0]).toMatch(/Sở B.*40.*2 biên chế.*hạn 31\/12\/2026/);
    expect(rows[1]).toMatch(/Sở A.*58.*1 biên chế/);
  });

  it('says plainly what Kon Tum lacks, and shows the merged province as another scope', () => {
    const { container } = render(page({ input: konTum() }));
    const numbers = textIn(container, '#numbers');
    expect(numbers).toContain('Chưa có biên chế giao.');
    expect(numbers).toContain('Phạm vi khác: tỉnh Quảng Ngãi');
    expect(numbers).toContain('Biên chế giao từng năm của Kon Tum theo khối là bao nhiêu?');
    expect(textIn(container, '#years')).toContain('Mới có số liệu của một thời điểm');
    expect(textIn(container, '#ledger')).toContain('Chưa lập được bảng cân đối');
  });

  it('reads a year, and nothing later than the day', () => {
    const { container } = render(page({ input: made, search: { year: '2023' } }));
    expect(textIn(container, '#numbers tbody')).toContain('2.400');
    expect(textIn(container, '#numbers tbody')).not.toContain('2.300');
    cleanup();
    const early = render(page({ input: { ...made, day: '2024-06-30' } })).container;
    expect(early.textContent).not.toContain('2.300');
  });
});

describe('the quota ledger', () => {
  it('balances, or shows what nothing explains', () => {
    const { container } = render(page({ input: made }));
    expect(textIn(container, '#ledger h3')).toBe('Năm 2024: Không khớp: còn -12 biên chế chưa giải thích được');
    expect(rowsOf(container, 'ledger').find((row) => row.startsWith('Chưa giải thích được'))).toContain('-12');
  });

  it('cannot be said while an item is missing', () => {
    const data = { ...full, series: full.series.filter((series) => series.id !== 'inc') };
    const { container } = render(page({ input: { ...made, data } }));
    expect(textIn(container, '#ledger h3')).toBe('Năm 2024: Chưa cân đối được: thiếu số tăng');
    expect(textIn(container, '#ledger')).toContain('thiếu số không có nghĩa là bằng 0');
  });
});

describe('question 11: leavers by reason, method and decree, with cost', () => {
  it('shows people, cost and share paid, with what is not stated', () => {
    const { container } = render(page({ input: made }));
    expect(textIn(container, '#leavers')).toContain(
      'Cộng thời kỳ đang xem: 100 người; kinh phí 20 tỷ đồng; đã chi 15 tỷ đồng; bằng 75%.',
    );
    expect(textIn(container, '#leavers')).toContain('Không nêu nghị định: 100 người');
    expect(textIn(container, '#leavers')).toContain('Đã chi bao nhiêu?');
  });

  it('reads one year', () => {
    const { container } = render(page({ input: made, search: { leavers: '2024' } }));
    expect(textIn(container, '#leavers')).toContain('60 người; kinh phí 12 tỷ đồng; đã chi 7 tỷ đồng; bằng 58,33%');
  });

  it('holds the totals of Kon Tum against their parts, and says which money is missing', () => {
    const { container } = render(page({ input: konTum() }));
    const rows = rowsOf(container, 'leavers');
    expect(rows.some((row) => /82.*4 phần0khớp/.test(row))).toBe(true);
    expect(textIn(container, '#leavers')).toContain(
      'Kinh phí chi cho tinh giản biên chế ngoài sáu tháng đầu năm 2022?',
    );
  });
});

describe('question 7: deputies over the limit', () => {
  it('shows limit, in post, excess and whose deadline it is; a disagreement is marked', () => {
    const { container } = render(page({ input: made }));
    const [row] = rowsOf(container, 'deputies');
    expect(row).toMatch(/Sở A.*3.*5.*1.*nguồn nêu khác với hiệu hai số; tính từ hai số trên: 2/);
    expect(row).toMatch(/30\/6\/2025.*quá hạn.*hạn chung của Việt Nam/);
  });

  it('says what Kon Tum lacks, and by when the country wants it done', () => {
    const { container } = render(page({ input: konTum() }));
    const text = textIn(container, '#deputies');
    expect(text).toContain('Chưa có số cấp phó được phép, có mặt hay vượt của tỉnh Kon Tum');
    expect(text).toContain('áp dụng cho Việt Nam');
    expect(text).toContain('Sở, ngành, địa phương nào còn thừa cấp phó');
  });
});

describe('choices', () => {
  it('go into the address', () => {
    const onParams = vi.fn<(next: StaffingParams) => void>();
    const { container } = render(page({ input: made, onParams }));
    const form = container.querySelector('form');
    if (form === null) throw new Error('no form');
    fireEvent.change(within(form).getByLabelText('Đơn vị'), { target: { value: 'so-a' } });
    expect(onParams).toHaveBeenLastCalledWith({ ...parseStaffingParams({}), unit: 'so-a' });
    fireEvent.change(within(form).getByLabelText('Năm'), { target: { value: '2023' } });
    expect(onParams).toHaveBeenLastCalledWith({ ...parseStaffingParams({}), year: 2023 });
  });

  it('name a unit that the data do not hold', () => {
    const { container } = render(page({ input: made, search: { unit: 'so-z' } }));
    expect(container.textContent).toContain('Dữ liệu không có đơn vị «so-z»');
  });
});
