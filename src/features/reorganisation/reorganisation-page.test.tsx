// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import { aTile, aUnit } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { ReorganisationPage } from './reorganisation-page.tsx';
import { parseReorganisationParams, type ReorganisationParams } from './reorganisation-params.ts';

// The drawings have their own tests; here they would only take time.
vi.mock('../../ui/charts/use-chart-drawing.ts', () => ({ useChartDrawing: () => ({ state: 'loading' }) }));

afterEach(cleanup);

const { data, descriptor } = await publishedPackage('kon-tum');
const languages = ['vi', 'en'] as const satisfies readonly Language[];
const today = '2026-11-23';
const konTum = (day = today): PageInput => ({ data, ...descriptor, day });
const nothing: PageInput = { data: packageOf(), place: 'kon-tum', country: 'viet-nam', day: today, sample: true };

interface View {
  readonly input: PageInput;
  readonly search?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly onParams?: (next: ReorganisationParams) => void;
}

function page({ input, search = {}, language = 'vi', onParams = () => undefined }: View) {
  const addresses = {
    hrefOf: (slug: string, params?: object) => `/${slug}/?${JSON.stringify(params)}`,
    go: () => undefined,
  };
  return (
    <LanguageContext value={language}>
      <PageAddressContext value={addresses}>
        <ReorganisationPage input={input} params={parseReorganisationParams(search)} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

function rowsOf(container: HTMLElement, section: string): readonly string[] {
  return [...container.querySelectorAll(`#${section} tbody tr`)].map((row) => row.textContent);
}

/** A part of the page; queries by role over the whole of it would take seconds. */
function partOf(container: HTMLElement, selector: string): HTMLElement {
  const part = container.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`no ${selector}`);
  return part;
}

describe.each(languages)('in %s', (language) => {
  it.each(['2017-01-01', '2022-07-25', '2025-06-30', '2025-07-01', today])('Kon Tum renders as of %s', (day) => {
    const { container } = render(page({ input: konTum(day), language }));
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
    const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => container.querySelector(href) === null)).toEqual([]);
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('an empty package renders and claims nothing', () => {
    const { container } = render(page({ input: nothing, language }));
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelectorAll('[data-origin]')).toHaveLength(0);
    const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => container.querySelector(href) === null)).toEqual([]);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  it('renders at build time, without inline style', () => {
    const html = renderToString(page({ input: konTum(), language }));
    expect(html).toContain('id="flow"');
    expect(html).not.toMatch(/\sstyle=/);
  });

  it.each([
    ['markup', '<img src=x onerror="alert(1)"><script>alert(1)</script>'],
    ['ten thousand letters', 'Đ'.repeat(10_000)],
    ['a right-to-left override', '\u202Egnp.exe\u202C'],
  ])('shows hostile text as text: %s', (_, text) => {
    const good = goodPackage();
    const both = { vi: text, en: text };
    const hostile = {
      ...good,
      units: [
        aUnit({ id: 'huyen', kind: 'district', level: 'district', parent: 'kon-tum' }),
        ...good.units.map((unit) =>
          Object.assign({}, unit, {
            name: both,
            shortName: text,
            parent: unit.parent === 'kon-tum' && unit.validFrom === null ? 'huyen' : unit.parent,
          }),
        ),
      ],
      changes: good.changes.map((change) => Object.assign({}, change, { title: both, clause: both })),
      tiles: [aTile()],
    };
    const input = { ...nothing, data: hostile };
    const { container } = render(page({ input, search: { place: 'dak-cam', tiles: 'communes' }, language }));
    expect(container.querySelector('script, img')).toBeNull();
    expect(rowsOf(container, 'changes')[0]).toContain(text);
    expect(rowsOf(container, 'flow').join(' ')).toContain(text);
  });
});

describe('the page', () => {
  it('says what happened, and on the eve that nothing has', () => {
    const { container, rerender } = render(page({ input: konTum() }));
    const lead = () => container.querySelector('h1 + p')?.textContent.replaceAll(/\(nguồn\)\d*/g, '');
    expect(lead()).toMatch(/^102\s+xã, phường, thị trấn còn 40\s+từ ngày 1\/7\/2025, giảm 60,78%\./);
    expect(lead()).toContain('10 đơn vị hành chính cấp huyện kết thúc hoạt động.');
    expect(lead()).toContain('nhập thành tỉnh Quảng Ngãi.');
    rerender(page({ input: konTum('2025-06-30') }));
    expect(lead()).toMatch(/^102\s+xã, phường, thị trấn; tính đến ngày 30\/6\/2025 chưa sắp xếp\.$/);
    expect(container.querySelector('#flow')?.textContent).toContain('chưa có xã, phường nào được sắp xếp');
  });

  it('question 10: says of each new commune what it came from, by which clause, from when', () => {
    const { container } = render(page({ input: konTum(), search: { flow: '608-kon-tum' } }));
    const rows = rowsOf(container, 'flow');
    expect(rows[0]).toBe('thành phố Kon Tum: 21 → 6');
    expect(rows).toHaveLength(7);
    const dakCam = rows.find((row) => row.includes('phường Đăk Cấm'));
    expect(dakCam).toContain('phường Duy Tân, phường Ngô Mây, xã Đăk Cấm');
    expect(dakCam).toContain('khoản 89 Điều 1, Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025');
    expect(dakCam).toContain('1/7/2025');
  });

  it('as a whole leads all 102 into 40 under 10 districts', () => {
    const { container } = render(page({ input: konTum() }));
    const rows = rowsOf(container, 'flow');
    expect(rows).toHaveLength(50);
    expect(container.querySelectorAll('#flow tbody th[scope="row"] a')).toHaveLength(102);
  });

  it('marks pilots and what was paused, and does not cite a notice before it was issued', () => {
    const { container, rerender } = render(page({ input: konTum(), search: { pilot: 'yes' } }));
    const rows = rowsOf(container, 'changes');
    expect(rows).toHaveLength(5);
    expect(rows.filter((row) => row.includes('Đã tạm dừng'))).toHaveLength(3);
    expect(rows.every((row) => row.includes('Thí điểm'))).toBe(true);
    rerender(page({ input: konTum('2022-07-25'), search: { pilot: 'yes' } }));
    expect(rowsOf(container, 'changes')).toHaveLength(5);
    expect(container.querySelector('#changes')?.textContent).not.toMatch(/Đã tạm dừng|569-TB\/TU/);
  });

  it('shows every change, the first ones open', () => {
    const { container } = render(page({ input: konTum() }));
    expect(container.querySelectorAll('#changes tbody tr')).toHaveLength(96);
    expect(container.querySelectorAll('#changes details tbody tr')).toHaveLength(81);
  });

  it('states the filter and what it leaves undecided, and ignores what the data do not hold', () => {
    const search = { form: 'joining', level: 'commune', place: 'khong-co' };
    const { container } = render(page({ input: konTum(), search }));
    const status = partOf(container, '#filter [role="status"]');
    expect(status.textContent).toContain('36 trong 96 việc sắp xếp, tính đến ngày 23/11/2026.');
    expect(status.textContent).toContain('Đang lọc: Hình thức: Nhập; Cấp: Cấp xã.');
    expect(status.textContent).toContain('«khong-co»');
  });

  it('applies each filter at once, and clears them all', () => {
    const onParams = vi.fn<(next: ReorganisationParams) => void>();
    const { container } = render(page({ input: konTum(), search: { level: 'commune', tiles: 'communes' }, onParams }));
    const form = within(partOf(container, 'form'));
    fireEvent.change(form.getByLabelText('Hình thức'), { target: { value: 'transfer' } });
    expect(onParams).toHaveBeenLastCalledWith(expect.objectContaining({ form: 'transfer', level: 'commune' }));
    fireEvent.change(form.getByLabelText('Địa bàn'), { target: { value: '616-sa-thay' } });
    expect(onParams).toHaveBeenLastCalledWith(expect.objectContaining({ place: '616-sa-thay', level: 'commune' }));
    fireEvent.change(form.getByLabelText('Hiệu lực từ ngày'), { target: { value: '2025-07-01' } });
    expect(onParams).toHaveBeenLastCalledWith(expect.objectContaining({ from: '2025-07-01' }));
    fireEvent.change(form.getByLabelText('Thí điểm'), { target: { value: 'no' } });
    expect(onParams).toHaveBeenLastCalledWith(expect.objectContaining({ pilot: false }));
    fireEvent.reset(partOf(container, 'form'));
    expect(onParams).toHaveBeenLastCalledWith(parseReorganisationParams({ tiles: 'communes' }));
  });

  it('does not take a year still being typed for a day', () => {
    const onParams = vi.fn<(next: ReorganisationParams) => void>();
    const { container } = render(page({ input: konTum(), onParams }));
    const field = within(partOf(container, 'form')).getByLabelText<HTMLInputElement>('Hiệu lực từ ngày');
    fireEvent.change(field, { target: { value: '0202-07-01' } });
    expect(onParams).not.toHaveBeenCalled();
    expect(field.value).toBe('0202-07-01');
  });

  it('filters by a tile of the map, and stops at the second choice of it', () => {
    const onParams = vi.fn<(next: ReorganisationParams) => void>();
    const { container, rerender } = render(page({ input: konTum(), onParams }));
    const tile = () => within(partOf(container, '#map')).getByRole('button', { name: /Sa Thầy/ });
    expect(tile().textContent).toContain('−54,55%');
    expect(tile().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(tile());
    expect(onParams).toHaveBeenLastCalledWith(expect.objectContaining({ place: '616-sa-thay' }));
    rerender(page({ input: konTum(), search: { place: '616-sa-thay' }, onParams }));
    expect(tile().getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(tile());
    expect(onParams).toHaveBeenLastCalledWith(expect.objectContaining({ place: null }));
  });

  it('has a tile for each of the 40 communes, and before they existed only for the districts', () => {
    const { container, rerender } = render(page({ input: konTum(), search: { tiles: 'communes' } }));
    const tiles = () => partOf(container, '#map').querySelectorAll('button').length;
    expect(tiles()).toBe(40);
    rerender(page({ input: konTum('2025-06-30'), search: { tiles: 'communes' } }));
    expect(tiles()).toBe(10);
  });
});
