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
});
