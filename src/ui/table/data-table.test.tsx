// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { DataTable } from './data-table.tsx';

afterEach(cleanup);

const table = (
  <DataTable
    caption="Đơn vị cấp xã"
    columns={[
      { title: 'Địa bàn', isWide: true },
      { title: 'Trước', isNumber: true },
      { title: 'Sau', isNumber: true },
    ]}
    rows={[
      { id: 'all', isTotal: true, cells: ['Toàn tỉnh', '102', '40'] },
      { id: 'g', group: 'Huyện' },
      { id: 'a', cells: ['Đăk Hà', <b key="b">11</b>, '5'] },
      { id: 'b', cells: ['Sa Thầy', '11'] },
    ]}
  />
);

describe('DataTable', () => {
  it('is a table with its caption, its headings and a heading to each row', () => {
    render(table);
    const found = within(screen.getByRole('table', { name: 'Đơn vị cấp xã' }));
    expect(found.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Địa bàn',
      'Trước',
      'Sau',
      'Huyện',
    ]);
    expect(found.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Toàn tỉnh', 'Đăk Hà', 'Sa Thầy']);
  });

  it('gives each cell the heading of its column, for narrow screens', () => {
    const { container } = render(table);
    const cells = [...container.querySelectorAll('tbody td')];
    expect(cells.map((cell) => [cell.getAttribute('data-label'), cell.textContent])).toEqual([
      ['Trước', '102'],
      ['Sau', '40'],
      ['Trước', '11'],
      ['Sau', '5'],
      ['Trước', '11'],
      ['Sau', ''],
    ]);
  });

  it('a group heads all columns and is no row of figures', () => {
    const { container } = render(table);
    const group = container.querySelector('th[scope=colgroup]');
    expect(group?.getAttribute('colspan')).toBe('3');
    expect(group?.parentElement?.children).toHaveLength(1);
  });

  it('marks numbers and totals, and nothing else', () => {
    const { container } = render(table);
    const classOf = (selector: string) => container.querySelector(selector)?.className ?? '';
    expect(classOf('tbody tr:first-child')).toContain('total');
    expect(classOf('tbody tr:last-child')).toBe('');
    expect(classOf('tbody td')).toContain('number');
    expect(classOf('thead th:first-child')).toContain('wide');
  });

  it('a hidden caption is still there to be read out', () => {
    const { container } = render(<DataTable caption="Nghe được" hideCaption columns={[{ title: 'A' }]} rows={[]} />);
    expect(container.querySelector('caption')?.textContent).toBe('Nghe được');
    expect(container.querySelector('caption')?.className).toContain('hidden');
    expect(container.querySelectorAll('tbody tr')).toHaveLength(0);
  });

  it('shows hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = render(
      <DataTable
        caption={hostile}
        columns={[{ title: hostile }, { title: 'x' }]}
        rows={[{ id: hostile, cells: [hostile, hostile] }]}
      />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getAllByText(hostile)).toHaveLength(4);
  });

  it('prerenders without style attributes', () => {
    expect(renderToString(table)).not.toMatch(/\sstyle=/);
  });
});
