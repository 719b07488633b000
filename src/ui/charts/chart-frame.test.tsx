// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFrame } from './chart-frame.tsx';
import { SampleMarkContext } from './sample-mark-context.ts';
import { sampleBeforeAfter } from './sample-specs.ts';

const frame = (
  <ChartFrame
    id="c"
    title="102 xã, phường, thị trấn còn 40"
    unit="xã, phường, thị trấn"
    asOf="1/7/2025"
    sources={<a href="/nguon/1677">Nghị quyết 1677/NQ-UBTVQH15</a>}
    spec={sampleBeforeAfter}
    table={
      <table>
        <tbody>
          <tr>
            <td>Kon Tum</td>
            <td>21</td>
          </tr>
        </tbody>
      </table>
    }
    fileName="xa-phuong"
  />
);

// The first import of Recharts takes long on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 720, 100));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('ChartFrame', () => {
  it('names the figure by what the chart says, with unit, date and source', () => {
    render(frame);
    expect(screen.getByRole('figure', { name: '102 xã, phường, thị trấn còn 40' })).toBeTruthy();
    expect(screen.getByText('Đơn vị tính: xã, phường, thị trấn')).toBeTruthy();
    expect(screen.getByText('Số liệu tính đến ngày: 1/7/2025')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nghị quyết 1677/NQ-UBTVQH15' })).toBeTruthy();
  });

  it('prerenders without style attributes and with its downloads out of reach', () => {
    const html = renderToString(frame);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('data-ready="no"');
    expect(html).toContain('<td>21</td>');
  });

  it('offers the downloads once a live drawing is there', async () => {
    const { container } = render(frame);
    await waitFor(() => expect(container.querySelector('[data-ready="yes"]')).not.toBeNull());
  });

  it('opens the table on paper and closes it again', () => {
    const { container } = render(frame);
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(details?.open).toBe(true);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(details?.open).toBe(false);
  });

  it('says in its footer that the data are made up, where they are', () => {
    render(frame);
    expect(screen.queryByText('DỮ LIỆU MINH HỌA')).toBeNull();
    cleanup();
    render(<SampleMarkContext value="DỮ LIỆU MINH HỌA">{frame}</SampleMarkContext>);
    expect(screen.getByText('DỮ LIỆU MINH HỌA')).toBeTruthy();
  });
});
