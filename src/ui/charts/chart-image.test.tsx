// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartDrawing } from './chart-drawing.tsx';
import { chartToSvg } from './chart-image.ts';
import { sampleSpans } from './sample-specs.ts';

afterEach(cleanup);

describe('chartToSvg', () => {
  it('carries title, unit, date and source with the drawing, and leaves the drawing alone', async () => {
    const { container } = render(
      <ChartDrawing id="c" spec={sampleSpans} width={720} title="Đã giảm hơn 850 biên chế" />,
    );
    const drawing = container.querySelector<SVGSVGElement>('svg.recharts-surface');
    if (drawing === null) throw new Error('nothing drawn');
    const before = drawing.outerHTML;
    const blob = chartToSvg(drawing, {
      title: 'Đã giảm hơn 850 biên chế',
      unit: 'Đơn vị tính: biên chế',
      asOf: 'Số liệu đến: 25/7/2022',
      source: 'Nguồn: Báo Kon Tum <26/7> & Sở Nội vụ',
      mark: null,
    });
    expect(blob.type).toContain('image/svg+xml');
    const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const lines = [...file.querySelectorAll('text')].map((text) => text.textContent);
    for (const line of ['Đã giảm hơn 850 biên chế', 'Đơn vị tính: biên chế', 'Số liệu đến: 25/7/2022']) {
      expect(lines).toContain(line);
    }
    expect(lines).toContain('Nguồn: Báo Kon Tum <26/7> & Sở Nội vụ');
    expect(file.documentElement.getAttribute('width')).toBe('752');
    expect(file.querySelector('[class],[style]')).toBeNull();
    expect(drawing.outerHTML).toBe(before);
  });

  it('says on top and across every drawing of made-up data that they are made up', async () => {
    const { container } = render(<ChartDrawing id="c" spec={sampleSpans} width={720} title="Đã giảm 850" />);
    const drawing = container.querySelector<SVGSVGElement>('svg.recharts-surface');
    if (drawing === null) throw new Error('nothing drawn');
    const caption = { title: 'Đã giảm 850', unit: '', asOf: '', source: 'Nguồn: A' };
    const read = async (mark: string | null): Promise<{ texts: (string | null)[]; height: number }> => {
      const file = new DOMParser().parseFromString(
        await chartToSvg(drawing, { ...caption, mark }).text(),
        'image/svg+xml',
      );
      return {
        texts: [...file.querySelectorAll('text')].map((text) => text.textContent),
        height: Number(file.documentElement.getAttribute('height')),
      };
    };
    const marked = await read('DỮ LIỆU MINH HỌA');
    const plain = await read(null);
    expect(marked.texts[0]).toBe('DỮ LIỆU MINH HỌA');
    expect(marked.texts.filter((text) => text === 'DỮ LIỆU MINH HỌA').length).toBeGreaterThanOrEqual(2);
    expect(plain.texts).not.toContain('DỮ LIỆU MINH HỌA');
    expect(marked.height).toBeGreaterThan(plain.height);
  });
});
