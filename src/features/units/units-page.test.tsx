// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackageData } from '../../domain/records/package-data.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aUnit, textOf } from '../../testing/build-records.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { smallData } from './register.fixture.ts';
import { UnitsPage } from './units-page.tsx';
import { defaultUnitsParams, serialiseUnitsParams, type UnitsParams } from './units-params.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function inputOf(data: PackageData) {
  return { data, place: 'tinh', country: 'viet-nam', day: '2025-12-31', sample: false };
}

let address: Readonly<Record<string, string>> = {};

function Page({ data, start }: { readonly data: PackageData; readonly start?: Partial<UnitsParams> }) {
  const [input] = useState(() => inputOf(data));
  const [params, setParams] = useState({ ...defaultUnitsParams, ...start });
  const go = (next: UnitsParams) => {
    address = serialiseUnitsParams(next);
    setParams(next);
  };
  return <UnitsPage input={input} params={params} onParams={go} />;
}

function show(start: Partial<UnitsParams> = {}, data = smallData): void {
  address = {};
  render(<Page data={data} start={start} />);
}

function names(): readonly (string | null)[] {
  return screen.queryAllByRole('rowheader').map((cell) => cell.textContent);
}

function nameHead(): HTMLElement {
  return screen.getByRole('columnheader', { name: /^Tên đơn vị/ });
}

function countText(): string | null | undefined {
  return screen.getAllByRole('status').find((one) => one.tagName === 'P')?.textContent;
}

const many = packageOf({
  units: Array.from({ length: 120 }, (_, index) => aUnit({ id: `u-${index}`, name: textOf(`thôn ${index + 1}`) })),
});

describe('UnitsPage', () => {
  it('lists all units past and present with links to their pages, to what they became and to the document', () => {
    show();
    expect(names()).toHaveLength(smallData.units.length);
    expect(countText()).toBe('8 đơn vị');
    const row = within(screen.getByRole('row', { name: /^xã An/ }));
    expect(row.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'xã An',
      'huyện Đông',
      'phường Đăk Cấm',
      'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025',
    ]);
    expect(screen.getByRole('row', { name: /^huyện Đông/ }).textContent).toContain('không có đơn vị kế thừa');
  });

  it('filters while one types, and puts the words in the address when typing pauses', () => {
    show({ page: 3 });
    fireEvent.change(screen.getByLabelText('Tên, tên cũ hoặc mã'), { target: { value: 'dak cam ' } });
    expect(names()).toEqual(['xã Đăk Cấm', 'phường Đăk Cấm']);
    expect(countText()).toBe('2 trong 8 đơn vị');
    expect(address).toEqual({});
    act(() => {
      vi.advanceTimersByTime(400);
    });
    expect(address).toEqual({ text: 'dak cam' });
  });

  it('each filter is a labelled control; clearing leaves the order and the columns', () => {
    show({ sort: { column: 'name', descending: false }, columns: ['name', 'code'] });
    fireEvent.change(screen.getByRole('combobox', { name: 'Loại' }), { target: { value: 'commune' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Thuộc (mọi cấp dưới)' }), { target: { value: 'huyen' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Trạng thái' }), { target: { value: 'alive' } });
    expect(address).toEqual({ kind: 'commune', under: 'huyen', state: 'alive', sort: 'name', columns: 'name,code' });
    expect(screen.getByText('Không có đơn vị nào khớp bộ lọc.')).toBeTruthy();
    const [clear] = screen.getAllByRole('button', { name: 'Xóa bộ lọc' });
    if (clear !== undefined) fireEvent.click(clear);
    expect(address).toEqual({ sort: 'name', columns: 'name,code' });
    expect(names()).toHaveLength(8);
  });

  it('heads sort up, down and not at all, and say so', () => {
    show();
    const button = within(nameHead()).getByRole('button');
    expect(nameHead().getAttribute('aria-sort')).toBe('none');
    for (const [sort, direction, first] of [
      ['name', 'ascending', 'huyện Đông'],
      ['-name', 'descending', 'xã Đăk Cấm'],
      [undefined, 'none', 'tỉnh Mẫu'],
    ]) {
      fireEvent.click(button);
      expect([address['sort'], nameHead().getAttribute('aria-sort'), names()[0]]).toEqual([sort, direction, first]);
    }
  });

  it('turns pages, and a page beyond the last is the last', () => {
    show({ page: 99 }, many);
    expect(countText()).toBe('120 đơn vị; đang xem 101–120');
    const [previous] = screen.getAllByRole('button', { name: 'Trang trước' });
    if (previous !== undefined) fireEvent.click(previous);
    expect(address).toEqual({ page: '2' });
    expect(names()[0]).toBe('thôn 51');
    fireEvent.change(screen.getByRole('combobox', { name: 'Số dòng mỗi trang' }), { target: { value: '100' } });
    expect([address, names().length]).toEqual([{ size: '100' }, 100]);
  });

  it('shows the columns chosen', () => {
    show();
    fireEvent.click(screen.getByLabelText('Cấp', { selector: 'input' }));
    fireEvent.click(screen.getByLabelText('Nay là'));
    expect(address).toEqual({ columns: 'name,kind,level,code,parent,from,to,state,document' });
    expect(screen.getAllByRole('columnheader')).toHaveLength(9);
  });

  it('prints all rows, with the filters in words', () => {
    show({ text: 'thon' }, many);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(names()).toHaveLength(120);
    expect(screen.getByText('Lọc theo – Tên, tên cũ hoặc mã: “thon”.')).toBeTruthy();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(names()).toHaveLength(50);
  });

  it('hostile names stay text, apart from what surrounds them', () => {
    const name = '<img src=x onerror=alert(1)>\u202E';
    show({}, packageOf({ units: [aUnit({ id: 'bad', name: textOf(name), parent: 'lost', code: '=1' })] }));
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(name).tagName).toBe('BDI');
    expect(screen.getByText('lost').closest('a')).not.toBeNull();
  });

  it('renders at build time, in both languages, and an empty register too', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const data of [smallData, packageOf()]) {
        const html = renderToString(
          <LanguageContext value={language}>
            <Page data={data} />
          </LanguageContext>,
        );
        expect(html.includes('Đăk Cấm')).toBe(data === smallData);
        expect(html).not.toContain(' style="');
      }
    }
  });
});
