// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aDocument, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { documentsExport, exportFileName } from './documents-export.ts';
import { documentsBase, shownDocuments } from './documents-model.ts';
import { DocumentsPage } from './documents-page.tsx';
import { defaultDocumentsParams, type DocumentsParams } from './documents-params.ts';

const province = aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum', 'Kon Tum province'), kind: 'province' });
const bare = { effectiveOn: null } as const;
const small = packageOf({
  units: [province],
  documents: [
    aDocument({ id: 'apparatus', number: '18-NQ/TW', issuedOn: dateOf('2017-10-25'), ...bare }),
    aDocument({ id: 'land', number: '18-NQ/TW', issuedOn: dateOf('2022-06-16'), ...bare }),
    aDocument({ id: 'pilot', number: '34-KL/TW', issuedOn: dateOf('2018-08-07'), ...bare, implements: ['apparatus'] }),
    aDocument({
      id: 'new',
      number: '29/2023/NĐ-CP',
      kind: 'decree',
      issuedOn: dateOf('2023-06-03'),
      effectiveOn: dateOf('2023-07-20'),
      replaces: ['old'],
    }),
    aDocument({ id: 'old', number: '108/2014/NĐ-CP', kind: 'decree', issuedOn: dateOf('2014'), ...bare }),
    aDocument({ id: 'alone', number: null, kind: 'scheme', issuedOn: null, ...bare }),
  ],
});

const kon = (await publishedPackage('kon-tum')).data;
const mau = (await publishedPackage('tinh-mau')).data;

interface Shown {
  readonly data?: PageInput['data'];
  readonly day?: string;
  readonly language?: Language;
  readonly params?: Partial<DocumentsParams>;
  readonly onParams?: (next: DocumentsParams) => void;
}

function inputOf({ data = small, day = '2026-11-23' }: Shown): PageInput {
  return {
    data,
    place: data === mau ? 'tinh-mau' : data === kon ? '62-kon-tum' : 'kon-tum',
    country: 'vn',
    day,
    sample: data === mau,
  };
}

function page({ language = 'vi', params = {}, onParams = () => undefined, ...rest }: Shown) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{
          hrefOf: (slug, search = {}) => `/${slug}?${new URLSearchParams(search).toString()}`,
          go: () => undefined,
        }}
      >
        <DocumentsPage input={inputOf(rest)} params={{ ...defaultDocumentsParams, ...params }} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

function register() {
  return within(screen.getByRole('region', { name: /Danh mục văn bản|Register of documents/ }));
}

function headings(): readonly (string | null)[] {
  return register()
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.closest('summary')?.textContent ?? null);
}

function numbersShown(): readonly (string | undefined)[] {
  return register()
    .getAllByRole('rowheader')
    .map((cell) => cell.querySelector('a')?.textContent);
}

function sections(container: ParentNode): readonly string[] {
  return [...container.querySelectorAll('section')].map((part) => part.id).slice(0, 2);
}

function openGroups(): number {
  return document.querySelectorAll('#register details[open]').length;
}

afterEach(cleanup);

describe('the register of documents', () => {
  it('says how many documents there are and which are in force on the day', () => {
    const { container } = render(page({}));
    expect(container.querySelector('h1')?.textContent).toContain('tỉnh Kon Tum');
    const text = container.textContent ?? '';
    expect(text).toContain('Đến ngày 23/11/2026, dữ liệu có 6 văn bản');
    expect(text).toContain('4 có hiệu lực');
    expect(text).toContain('trong đó 3 văn bản chỉ biết ngày ban hành');
    expect(text).toContain('1 đã được thay thế');
    expect(text).toContain('1 chưa kết luận được');
    expect(text).toContain('1 số, ký hiệu được dùng cho hơn một văn bản');
  });

  it('shows nothing of later than the day', () => {
    const { container } = render(page({ day: '2022-06-15' }));
    expect(numbersShown()).toEqual([
      '34-KL/TW ngày 7/8/2018',
      '18-NQ/TW ngày 25/10/2017',
      '108/2014/NĐ-CP (2014)',
      expect.stringContaining('Đề án'),
    ]);
    expect(container.textContent).toContain('2 văn bản ban hành sau ngày 15/6/2022');
    expect(container.textContent).not.toContain('16/6/2022');
    expect(container.querySelector('#same-number')).toBeNull();
  });

  it('prints a number always with its date, and tells its namesakes', () => {
    const { container } = render(page({}));
    expect(numbersShown()[1]).toBe('18-NQ/TW ngày 16/6/2022');
    expect(register().getByText('≠ trùng số với 18-NQ/TW ngày 25/10/2017')).toBeDefined();
    expect(container.querySelector('#same-number')?.textContent).toContain('2 văn bản cùng số 18-NQ/TW');
  });

  it('sorts by the heads, and asks for the other way at the second click', () => {
    const onParams = vi.fn<(next: DocumentsParams) => void>();
    render(page({ onParams }));
    const [byDate] = register().getAllByRole('button', { name: /^Ngày ban hành/ });
    if (byDate === undefined) throw new Error('The date is no head that sorts');
    fireEvent.click(byDate);
    expect(onParams.mock.lastCall?.[0].sort).toEqual({ column: 'date', descending: false });
    cleanup();
    render(page({ onParams, params: { sort: { column: 'resting', descending: false } } }));
    fireEvent.click(register().getByRole('button', { name: /^Số, ký hiệu/ }));
    expect(onParams.mock.lastCall?.[0].sort).toEqual({ column: 'number', descending: false });
    fireEvent.click(register().getByRole('button', { name: /^Dữ liệu dựa vào/ }));
    expect(onParams.mock.lastCall?.[0].sort).toEqual({ column: 'resting', descending: true });
  });

  it('stands in groups by year, each with its count, in one table by number or where it is short', () => {
    const { rerender } = render(page({ data: kon }));
    const [newest = '', ...others] = headings();
    expect(newest).toMatch(/^Năm 2026 \(\d+ văn bản\)$/);
    const counts = [newest, ...others].map((heading) => Number(/\((\d+) /.exec(heading ?? '')?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kon.documents.length);
    rerender(page({ data: kon, params: { sort: { column: 'number', descending: false } } }));
    expect(headings()).toEqual([]);
    expect(numbersShown()).toHaveLength(kon.documents.length);
    rerender(page({}));
    expect(headings()).toEqual([]);
    expect(numbersShown()).toHaveLength(6);
  });

  it('opens the newest years of a long register only, and all that a filter leaves', () => {
    const { rerender } = render(page({ data: kon }));
    const years = document.querySelectorAll('#register details').length;
    expect(openGroups()).toBeLessThan(years);
    expect(numbersShown()).toHaveLength(kon.documents.length);
    rerender(page({ data: kon, params: { kind: 'decision' } }));
    expect(openGroups()).toBe(document.querySelectorAll('#register details').length);
  });

  it('keeps the focus on the head that sorted, whatever tables come', () => {
    const onParams = vi.fn<(next: DocumentsParams) => void>();
    const { rerender } = render(page({ data: kon, onParams }));
    const [head] = [...document.querySelectorAll<HTMLElement>('#register details[open] thead button')];
    head?.focus();
    if (head !== undefined) fireEvent.click(head);
    rerender(page({ data: kon, params: onParams.mock.lastCall?.[0] ?? {} }));
    expect(headings()).toEqual([]);
    expect(document.activeElement?.textContent).toMatch(/^Số, ký hiệu/);
  });

  it('filters, says how many are shown, and clears the filters but not the order', () => {
    const onParams = vi.fn<(next: DocumentsParams) => void>();
    const sort = { column: 'number', descending: true } as const;
    const { container } = render(page({ params: { kind: 'decree', sort }, onParams }));
    expect(numbersShown()).toEqual(['108/2014/NĐ-CP (2014)', '29/2023/NĐ-CP ngày 3/6/2023']);
    expect(container.textContent).toContain('Đang hiện 2 trong 6 văn bản.');
    fireEvent.change(screen.getByRole('combobox', { name: 'Tình trạng tại ngày đang xem' }), {
      target: { value: 'replaced' },
    });
    expect(onParams.mock.lastCall?.[0]).toMatchObject({ kind: 'decree', state: 'replaced' });
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(onParams.mock.lastCall?.[0]).toEqual({ ...defaultDocumentsParams, sort });
  });

  it('says so when nothing fits', () => {
    const { container } = render(page({ params: { text: 'zzz' } }));
    expect(container.textContent).toContain('Không có văn bản nào khớp với bộ lọc.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('draws the family asked for, with the same as a list, and lists the others', () => {
    const { container } = render(page({ params: { family: 'new' } }));
    const families = container.querySelector('#families');
    expect(families?.textContent).toContain('108/2014/NĐ-CP (2014) và 1 văn bản có liên quan');
    expect(families?.textContent).toContain('được thay bằng');
    expect(families?.textContent).toContain('2 văn bản không thấy nguồn nêu quan hệ');
  });

  it('shows a family first only to those who come for it, and keeps the page as it stands for those who choose one', () => {
    const { container, rerender } = render(page({}));
    expect(sections(container)).toEqual(['register', 'families']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Nhóm văn bản' }), { target: { value: 'old' } });
    rerender(page({ params: { family: 'old' } }));
    expect(sections(container)).toEqual(['register', 'families']);
    cleanup();
    expect(sections(render(page({ params: { family: 'old' } })).container)).toEqual(['families', 'register']);
  });

  it('says so when there is no document and no relation', () => {
    const { container } = render(page({ data: packageOf({ units: [province] }) }));
    expect(container.textContent).toContain('Dữ liệu chưa có văn bản nào');
    expect(container.textContent).toContain('Nguồn không nêu văn bản nào triển khai');
  });

  it.each([
    ['Kon Tum', kon, 'vi'],
    ['Kon Tum', kon, 'en'],
    ['the made-up province', mau, 'vi'],
    ['the made-up province', mau, 'en'],
  ] as const)('of %s renders on the server without holes or inline styles (%#)', (_, data, language) => {
    const html = renderToString(page({ data, language }));
    expect(html).not.toMatch(/undefined|NaN|\[object| style=/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('18-NQ/TW');
  });
});

describe('the export of the register', () => {
  it('has the rows shown, with every date, state and ground', () => {
    const input = inputOf({});
    const base = documentsBase(input);
    const { rows } = shownDocuments(input, base, { ...defaultDocumentsParams, kind: 'decree' }, 'vi');
    const table = documentsExport(input, base.register, rows, 'vi');
    const titles = table.columns.map(({ title }) => title);
    const cells = [...table.rows].map((row) => Object.fromEntries(row.map((cell, at) => [titles[at] ?? '', cell])));
    expect(cells).toHaveLength(2);
    expect(cells[1]).toMatchObject({
      'Số, ký hiệu': '108/2014/NĐ-CP',
      'Ngày ban hành': dateOf('2014'),
      'Tình trạng': 'đã được thay thế',
      'Căn cứ của tình trạng': 'thay bằng 29/2023/NĐ-CP ngày 3/6/2023, từ 20/7/2023',
      'Được thay bằng': '29/2023/NĐ-CP ngày 3/6/2023',
      'Số liệu dựa vào': 0,
    });
    expect(table.notes).toContain('2 trong 6 văn bản');
    expect(table.warning).toBeNull();
  });

  it('of made-up data says so in every row and in its name', () => {
    const input = inputOf({ data: mau });
    const base = documentsBase(input);
    expect(documentsExport(input, base.register, base.register.rows, 'vi').warning).toBe('DỮ LIỆU MINH HỌA');
    expect(exportFileName(input, 'vi')).toBe('minh-hoa-danh-muc-van-ban-tinh-mau-2026-11-23');
  });
});
