// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { goodPackage } from '../../testing/build-package.ts';
import { aUnit, textOf } from '../../testing/build-records.ts';
import { PageAddressContext, type PageAddresses } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { SearchBox } from './search-box.tsx';

// The box is loaded at its first opening.
configure({ asyncUtilTimeout: 30_000 });

const pages = [
  { slug: '', name: { vi: 'Tổng quan', en: 'Overview' } },
  { slug: 'units', name: { vi: 'Danh sách đơn vị', en: 'Register of units' } },
];

function inputOf(units = goodPackage().units): PageInput {
  const data = { ...goodPackage(), units };
  return { data, place: 'kon-tum', country: 'viet-nam', day: '2025-08-01', sample: false };
}

function hrefOf(page: string, params = {}): string {
  return `/${page}?${new URLSearchParams(params)}`;
}

function boxOf(input: PageInput | null, language: Language, go = vi.fn<PageAddresses['go']>()) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext value={{ go, hrefOf }}>
        <input aria-label="khác" />
        <SearchBox input={input} pages={pages} />
      </PageAddressContext>
    </LanguageContext>
  );
}

function show(input: PageInput | null) {
  const go = vi.fn<PageAddresses['go']>();
  render(boxOf(input, 'vi', go));
  return go;
}

const field = () => screen.findByRole('combobox');
const titles = () => screen.queryAllByRole('option').map((option) => option.querySelector('bdi')?.textContent);

function activeTitle(box: HTMLElement): string | null | undefined {
  const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
  return active?.getAttribute('aria-selected') === 'true' ? active.querySelector('bdi')?.textContent : null;
}

async function ask(query: string): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: /Tìm kiếm|Search/ }));
  const box = await field();
  fireEvent.change(box, { target: { value: query } });
  await waitFor(() => expect(box.closest('dialog')?.querySelector('[aria-busy="true"]')).toBeNull());
  return box;
}

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('SearchBox', () => {
  it('is a closed button where it is rendered at build time', () => {
    const html = renderToString(<SearchBox input={null} pages={pages} />);
    expect(html).toContain('Tìm kiếm');
    expect(html).not.toContain('<dialog');
  });

  it('offers the pages before anything is typed, with the cursor in the field', async () => {
    show(inputOf());
    fireEvent.click(screen.getByRole('button', { name: 'Tìm kiếm' }));
    const box = await field();
    expect(document.activeElement).toBe(box);
    expect(titles()).toEqual(['Tổng quan', 'Danh sách đơn vị']);
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
      expect.stringContaining('18-NQ/TW'),
    );
  });

  it('finds both lives of a code and counts them', async () => {
    show(inputOf());
    const box = await ask('23284');
    expect(titles()).toEqual(['phường Đăk Cấm', 'phường Duy Tân', 'phường Đăk Cấm']);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('listbox').id).toBe(box.getAttribute('aria-controls'));
    expect(screen.getByRole('group', { name: 'Đơn vị, tổ chức (2)' })).toBeTruthy();
    expect(screen.getByText('2 kết quả cho', { exact: false }).textContent).toContain('23284');
  });

  it('is used by keyboard alone: arrows go round, Home and End, Enter opens, the box closes', async () => {
    const go = show(inputOf());
    const box = await ask('23284');
    const press = (key: string) => fireEvent.keyDown(box, { key });
    expect(activeTitle(box)).toBe('phường Đăk Cấm');
    press('ArrowDown');
    expect(activeTitle(box)).toBe('phường Duy Tân');
    press('Home');
    press('ArrowUp');
    expect(box.getAttribute('aria-activedescendant')).toMatch(/-2$/);
    press('Home');
    press('ArrowDown');
    press('Enter');
    expect(go).toHaveBeenCalledExactlyOnceWith('unit', { id: 'duy-tan' });
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('leaves Home and End to the text until an arrow led into the list', async () => {
    show(inputOf());
    const box = await ask('23284');
    expect(fireEvent.keyDown(box, { key: 'End' })).toBe(true);
    expect(activeTitle(box)).toBe('phường Đăk Cấm');
  });

  it('opens by Ctrl+K anywhere and by / outside of fields, unless / is turned off', async () => {
    show(inputOf());
    const other = screen.getByLabelText('khác');
    fireEvent.keyDown(other, { key: '/' });
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.keyDown(other, { key: 'k', ctrlKey: true });
    await field();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mở ô này bằng phím /' }));
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(screen.queryByRole('combobox')).toBeNull();
    window.localStorage.clear();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(await field()).toBeTruthy();
  });

  it('closes by Escape', async () => {
    show(inputOf());
    const box = await ask('dak');
    fireEvent(box.closest('dialog') ?? box, new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('leads to the page of a document', async () => {
    show(inputOf());
    await ask('1677/NQ-UBTVQH15');
    const option = screen.getByRole('option');
    expect(option.getAttribute('href')).toBe('/document?id=1677-nq-ubtvqh15-2025');
  });

  it('names what was searched in vain and offers what can be found', async () => {
    show(inputOf());
    const box = await ask('dak canm');
    expect(screen.getByText('Không tìm thấy', { exact: false }).textContent).toContain('dak canm');
    expect(screen.queryByRole('option')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'dak cam' }));
    await waitFor(() => expect(titles()[0]).toBe('phường Đăk Cấm'));
    expect(document.activeElement).toBe(box);
  });

  it('finds pages while the data are on their way, and the rest once they are there', async () => {
    const { rerender } = render(boxOf(null, 'en'));
    await ask('register');
    expect(titles()).toEqual(['Register of units']);
    expect(screen.getByText(/only pages can be found/)).toBeTruthy();
    const box = await ask('villages');
    expect(titles()).toEqual([]);
    rerender(boxOf(inputOf(), 'en'));
    await waitFor(() => expect(titles()).toEqual(['Villages and residential groups']));
    expect(box.isConnected).toBe(true);
    expect(screen.queryByText(/only pages can be found/)).toBeNull();
  });

  it('clamps and isolates hostile names and queries', async () => {
    const hostile = `<img src=x onerror=alert(1)>\u202e${'Đăk Cấm '.repeat(1_250)}`;
    show(inputOf([aUnit({ id: 'x', name: textOf(hostile) })]));
    const box = await ask(hostile);
    if (!(box instanceof HTMLInputElement)) throw new Error('not a field');
    expect(box.value.length).toBeLessThanOrEqual(300);
    const title = screen.getAllByRole('option')[0]?.querySelector('bdi');
    expect(title?.textContent).toHaveLength(161);
    expect(document.querySelector('dialog img')).toBeNull();
  });
});
