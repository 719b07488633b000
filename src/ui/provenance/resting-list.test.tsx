// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../domain/records/local-text.ts';
import { anObservation, textOf } from '../../testing/build-records.ts';
import { PageAddressContext } from '../controls/page-address-context.ts';
import { LanguageContext } from '../language/language-context.ts';
import { RestingList, type RestingListGroup, type RestingListRow } from './resting-list.tsx';

afterEach(cleanup);

const base: RestingListRow = {
  id: 'r',
  title: textOf('Giảm 10% số thôn', 'Ten percent fewer villages'),
  observation: null,
  measure: null,
  on: '2025-12-31',
  origin: null,
  page: null,
};

const figure: RestingListRow = {
  ...base,
  title: textOf('Thôn, tỉnh Kon Tum', 'Villages, Kon Tum province'),
  observation: anObservation({ reported: { value: 1200, high: null, qualifier: 'more-than' } }),
  measure: textOf('thôn', 'villages'),
  origin: 'observation.villages-2022',
};

function rowsOf(count: number): readonly RestingListRow[] {
  return Array.from({ length: count }, (_, at) => ({
    ...base,
    id: `r${at}`,
    page: { slug: 'unit', params: { id: `u${at}` } },
  }));
}

function list(groups: readonly RestingListGroup[], language: Language = 'vi') {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, params) => `/${slug}?id=${params?.['id'] ?? ''}`, go: () => undefined }}
      >
        <RestingList groups={groups} context={{ noteOf: () => 4, contradicted: new Set(['villages-2022']) }} />
      </PageAddressContext>
    </LanguageContext>
  );
}

describe('RestingList', () => {
  it.each<[Language, string, string, string]>([
    ['vi', 'Số liệu (1)', 'hơn 1.200 thôn', '31/12/2022; ≠ có nguồn nói khác'],
    ['en', 'Figures (1)', 'more than 1,200 villages', '31 December 2022; ≠ other sources differ'],
  ])('in %s: a figure with its word, unit, date and origin', (language, heading, value, day) => {
    render(list([{ table: 'observations', rows: [figure] }], language));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(heading);
    const link = screen.getByRole('link');
    expect(link.textContent).toContain(value);
    expect(link.dataset['origin']).toBe('observation.villages-2022');
    expect(link.getAttribute('href')).toBe('#source-4');
    expect(screen.getByText(day)).toBeDefined();
  });

  it('a target leads to its page, and its due date to its origin', () => {
    const target = { ...base, origin: 'target.t', page: { slug: 'target', params: { id: 't' } } };
    render(list([{ table: 'targets', rows: [target] }]));
    const [page, origin] = screen.getAllByRole('link');
    expect(page?.getAttribute('href')).toBe('/target?id=t');
    expect(origin?.dataset['origin']).toBe('target.t');
    expect(screen.getByRole('columnheader', { name: 'Hạn' })).toBeDefined();
  });

  it('says that a row has no date, and needs no column of dates where no row has one', () => {
    render(
      list([
        { table: 'changes', rows: [base, { ...base, id: 'u', on: null }] },
        { table: 'contradictions', rows: [{ ...base, on: null }] },
      ]),
    );
    const [changes, contradictions] = screen.getAllByRole('table');
    expect(within(changes ?? document.body).getByText('không rõ ngày')).toBeDefined();
    expect(contradictions?.querySelectorAll('thead th')).toHaveLength(1);
  });

  it.each([
    [20, false],
    [21, true],
  ])('%i rows are folded: %s', (count, folded) => {
    const { container } = render(list([{ table: 'units', rows: rowsOf(count) }]));
    expect(container.querySelector('details') !== null).toBe(folded);
    expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(count);
  });

  it('very many rows are rendered once they are asked for', () => {
    const { container } = render(list([{ table: 'units', rows: rowsOf(501) }]));
    expect(container.querySelectorAll('a')).toHaveLength(0);
    const details = container.querySelector('details');
    if (details === null) throw new Error('not folded');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(container.querySelectorAll('a')).toHaveLength(501);
  });

  it('says so when nothing rests on it, and renders on the server without inline styles', () => {
    expect(renderToString(list([]))).toContain('Không có dòng dữ liệu nào');
    expect(renderToString(list([{ table: 'units', rows: rowsOf(30) }]))).not.toMatch(/style=/);
  });
});
