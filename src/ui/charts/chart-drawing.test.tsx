// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartDrawing } from './chart-drawing.tsx';
import { chartHeight } from './chart-size.ts';
import type { ChartSpec } from './chart-spec.ts';
import {
  sampleBeforeAfter,
  sampleProgress,
  sampleSpans,
  sampleSpecs,
  sampleStock,
  sampleTimeline,
} from './sample-specs.ts';
import { sampleTexts } from './sample-texts.ts';

afterEach(cleanup);

function draw(spec: ChartSpec, width = 720): SVGSVGElement {
  const { container } = render(<ChartDrawing id="c" spec={spec} width={width} title="102 xã còn 40" />);
  const svg = container.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (svg === null) throw new Error('nothing drawn');
  return svg;
}

/** All texts of the drawing, wrapped lines joined again. */
function texts(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('text')].map((text) =>
    [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
  );
}

describe.each(sampleSpecs)('a drawing of kind $kind', (spec) => {
  it.each([320, 720, 1400])('shows every label and value in full at %i px', (width) => {
    const drawn = texts(draw(spec, width));
    for (const text of sampleTexts(spec)) expect(drawn).toContain(text);
    for (const key of spec.keys ?? []) expect(drawn).toContain(key.text);
  });

  it('has the height that was reserved for it, a name, and no text below 12 px', () => {
    const svg = draw(spec);
    expect(Number(svg.getAttribute('height'))).toBe(chartHeight(spec, 720));
    expect(svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent).toBe('102 xã còn 40');
    for (const text of svg.querySelectorAll('text'))
      expect(Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
  });
});

function outline(svg: SVGSVGElement, id: string): Element | null {
  return svg.querySelector(`[data-row="${id}"] g`);
}

describe('marks of certainty', () => {
  it('draws exact, open, hatched, planned and torn bars differently, without relying on colour', () => {
    const svg = draw(sampleSpans);
    const exact = outline(svg, 'c');
    const open = outline(svg, 'b');
    const hatched = outline(svg, 'd');
    const planned = outline(svg, 'e');
    const torn = outline(svg, 'a');
    expect(exact?.querySelector('path')?.getAttribute('d')).not.toContain('L');
    expect(open?.querySelector('path')?.getAttribute('d')).toContain('L');
    expect(hatched?.getAttribute('fill')).toBe('url(#c-hatch-actual)');
    expect(svg.querySelector('#c-hatch-actual')).not.toBeNull();
    expect(planned?.getAttribute('stroke-dasharray')).not.toBeNull();
    expect(torn?.querySelectorAll('rect')).toHaveLength(2);
    expect(exact?.querySelectorAll('rect')).toHaveLength(0);
  });

  it('shows what cannot be said as an empty dashed track, not as zero', () => {
    const svg = draw(sampleProgress);
    const unknown = svg.querySelector('[data-row="r5"]');
    expect(unknown?.getAttribute('data-known')).toBe('no');
    expect(unknown?.querySelector('rect')?.getAttribute('stroke-dasharray')).not.toBeNull();
    expect(svg.querySelector('[data-row="r4"]')?.getAttribute('data-known')).toBe('yes');
  });

  it('sets faint, hatched and open values of a series apart', () => {
    const svg = draw(sampleStock);
    const mark = (id: string): Element | null => svg.querySelector(`[data-point="${id}"] [data-mark]`);
    expect(mark('v2')?.getAttribute('data-faint')).toBe('yes');
    expect(mark('v3')?.querySelector('circle')?.getAttribute('fill')).toBe('url(#c-hatch-actual)');
    expect(mark('v5')?.querySelector('path')).not.toBeNull();
    expect(mark('v1')?.querySelector('circle')).not.toBeNull();
  });

  it('draws an uncertain event as a dashed ring', () => {
    const svg = draw(sampleTimeline);
    expect(svg.querySelector('[data-point="m2"] circle')?.getAttribute('stroke-dasharray')).not.toBeNull();
    expect(svg.querySelector('[data-point="m1"] circle')?.getAttribute('stroke-dasharray')).toBeNull();
  });
});

describe('bars', () => {
  it('have lengths in proportion to their values', () => {
    const svg = draw(sampleBeforeAfter);
    const length = (id: string, side: string): number => {
      const path = svg.querySelector(`[data-row="${id}"][data-side="${side}"] path`)?.getAttribute('d') ?? '';
      const [, left, right] = /^M([\d.]+),[\d.]+H([\d.]+)V/.exec(path) ?? [];
      return Number(right) - Number(left);
    };
    const city = length('Thành phố Kon Tum', 'before');
    expect(length('Thành phố Kon Tum', 'after') / city).toBeCloseTo(6 / 21, 5);
    expect(length('Huyện Đăk Glei', 'before') / city).toBeCloseTo(12 / 21, 5);
  });

  it('leave today out when it lies outside the axis', () => {
    expect(draw(sampleSpans).querySelector('[data-mark="today"]')).not.toBeNull();
    cleanup();
    expect(draw({ ...sampleSpans, today: '2026-01-01' }).querySelector('[data-mark="today"]')).toBeNull();
  });
});

describe('a stock chart', () => {
  it('can be focused, the others leave the keyboard to their tables', () => {
    expect(draw(sampleStock).getAttribute('tabindex')).toBe('0');
    cleanup();
    expect(draw(sampleSpans).getAttribute('tabindex')).toBeNull();
  });
});
