// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageAddressContext } from '../controls/page-address-context.ts';
import type { GraphSpec } from './graph-spec.ts';
import { LineageDrawing } from './lineage-drawing.tsx';

const spec: GraphSpec = {
  nodes: ['duy-tan', 'ngo-may', 'dak-cam'].map((id) => ({
    id,
    name: `phường ${id}`,
    details: ['đến 30/6/2025'],
    isFocus: id === 'dak-cam',
    isPast: id !== 'dak-cam',
    page: 'unit',
    params: { id },
  })),
  joints: [
    { id: 'x', lines: ['nhập', '1/7/2025'], from: ['duy-tan', 'ngo-may'], to: ['dak-cam'], dashed: false },
    { id: 'y', lines: ['dự kiến'], from: ['dak-cam'], to: [], dashed: true },
  ],
};

const go = vi.fn<(page: string) => void>();
const drawing = (
  <PageAddressContext value={{ hrefOf: (page, params) => `/${page}?id=${params?.['id'] ?? ''}`, go }}>
    <LineageDrawing spec={spec} title="Từ hai thành một" keys={['nét đứt: dự kiến']}>
      <p>bảng</p>
    </LineageDrawing>
  </PageAddressContext>
);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 720, 100));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('LineageDrawing', () => {
  it('makes every box a link with its whole text as name', () => {
    const { container } = render(drawing);
    const links = [...container.querySelectorAll('svg a')];
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(
      new Set(['/unit?id=dak-cam', '/unit?id=duy-tan', '/unit?id=ngo-may']),
    );
    expect(links.map((link) => link.querySelector('title')?.textContent)).toContain('phường duy-tan, đến 30/6/2025');
    const [first] = links;
    if (first !== undefined) fireEvent.click(first);
    expect(go).toHaveBeenCalledWith('unit', { id: 'duy-tan' });
  });

  it('keeps what is below: the marks and the same content as a table', () => {
    render(drawing);
    expect(screen.getByText('nét đứt: dự kiến')).toBeTruthy();
    expect(screen.getByText('bảng')).toBeTruthy();
  });

  it('is drawn at build time for wide and for narrow boxes', () => {
    const html = renderToString(drawing);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).toContain('phường duy-tan');
  });
});
