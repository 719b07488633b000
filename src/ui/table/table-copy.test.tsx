// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SampleMarkContext } from '../charts/sample-mark-context.ts';
import { DataTable } from './data-table.tsx';
import { tableCopy } from './table-copy.ts';

const columns = [{ title: 'Địa bàn' }, { title: 'Trước', isNumber: true }, { title: 'Sau', isNumber: true }];

const table = (
  <DataTable
    caption="Đơn vị <cấp xã>"
    columns={columns}
    rows={[
      {
        id: 'all',
        isTotal: true,
        cells: [
          'Toàn tỉnh',
          <a key="a" href="#source-1">
            102<span data-spoken=""> (nguồn)</span>
            <sup>1</sup>
          </a>,
          <>
            40<small>ngày 1/7/2025</small>
          </>,
        ],
      },
      { id: 'g', group: 'Huyện' },
      { id: 'a', cells: ['Đăk Hà & Sa Thầy', '11', ''] },
      { id: 'b', cells: ['Tăng, giảm', '−1.062', 'hơn 40'] },
    ]}
  />
);

function copyOf(remark: string | null) {
  render(table);
  const found = screen.getByRole('table');
  if (!(found instanceof HTMLTableElement)) throw new Error('No table.');
  return tableCopy(found, columns, {
    above: ['Đơn vị <cấp xã>', ...(remark === null ? [] : [remark])],
    below: ['Nguồn: A & B'],
    note: 'ghi chú',
  });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a copied table', () => {
  it('is tab-separated text with caption, headings and rows, without source numbers', () => {
    expect(copyOf(null).plain.split('\n')).toEqual([
      'Đơn vị <cấp xã>',
      'Địa bàn\tTrước\tSau\tSau (ghi chú)',
      'Toàn tỉnh\t102\t40\tngày 1/7/2025',
      'Huyện',
      'Đăk Hà & Sa Thầy\t11\t\t',
      'Tăng, giảm\t-1.062\thơn 40\t',
      'Nguồn: A & B',
    ]);
  });

  it('is a table of HTML with everything escaped and nothing of the page in it', () => {
    const { html } = copyOf('DỮ LIỆU MINH HỌA');
    expect(html).toContain('<p>Đơn vị &lt;cấp xã&gt;</p><p>DỮ LIỆU MINH HỌA</p><table border="1">');
    expect(html).toContain('<th colspan="4" align="left">Huyện</th>');
    expect(html).toContain('<td align="right">11</td>');
    expect(html).toContain('Đăk Hà &amp; Sa Thầy');
    expect(html.endsWith('</table><p>Nguồn: A &amp; B</p>')).toBe(true);
    expect(html).not.toMatch(/<a|<sup|class=|href=/);
  });

  it('goes to the clipboard as both, and says when the browser refuses', async () => {
    const written: unknown[] = [];
    const write = vi.fn<(items: readonly unknown[]) => Promise<void>>(async (items) => {
      written.push(...items);
    });
    class Item {
      readonly parts: unknown;
      constructor(parts: unknown) {
        this.parts = parts;
      }
    }
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', { clipboard: { write } });
    render(<SampleMarkContext value="DỮ LIỆU MINH HỌA">{table}</SampleMarkContext>);
    fireEvent.click(screen.getByRole('button', { name: 'Sao chép bảng: Đơn vị <cấp xã>' }));
    await screen.findByText(/^Đã sao chép/);
    expect(written).toMatchObject([{ parts: { 'text/plain': {}, 'text/html': {} } }]);
    write.mockImplementation(() => Promise.reject(new Error('no')));
    fireEvent.click(screen.getByRole('button', { name: /^Sao chép bảng/ }));
    await screen.findByText(/không cho sao chép/);
  });

  it('is offered only once the page is alive', () => {
    expect(renderToString(table)).not.toContain('Sao chép');
  });
});
