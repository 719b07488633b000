// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chartHeight } from './chart-size.ts';
import { sampleSpecs } from './sample-specs.ts';
import { sampleTexts } from './sample-texts.ts';
import { snapshotChart } from './snapshot-chart.tsx';

function parsed(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

describe.each(sampleSpecs)('a snapshot of kind $kind', (spec) => {
  const html = snapshotChart({ id: 'chart-a', spec, title: '102 xã còn 40' });

  it('has nothing that a strict policy blocks', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\stabindex=/);
    expect(html).not.toMatch(/\sclass=/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/role="button"|aria-pressed/);
  });

  it('holds a wide and a narrow drawing as high as the live chart', () => {
    const svgs = [...parsed(html).querySelectorAll('svg')];
    expect(svgs.map((svg) => svg.getAttribute('data-layout'))).toEqual(['wide', 'narrow']);
    expect(svgs.map((svg) => Number(svg.getAttribute('height')))).toEqual([
      chartHeight(spec, 1024),
      chartHeight(spec, 360),
    ]);
    for (const svg of svgs) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.getAttribute('width')).toBe('100%');
      expect(svg.getAttribute('viewBox')).not.toBeNull();
    }
  });

  it('shows every label and value in both', () => {
    for (const svg of parsed(html).querySelectorAll('svg')) {
      const drawn = [...svg.querySelectorAll('text')].map((text) =>
        [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
      );
      for (const text of sampleTexts(spec)) expect(drawn).toContain(text);
    }
  });

  it('refers only to its own ids, each used once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^chart-a-/);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('has short numbers and is the same every time', () => {
    expect(html).not.toMatch(/="[^"]*\d\.\d{2,}[^"]*"/);
    expect(snapshotChart({ id: 'chart-a', spec, title: '102 xã còn 40' })).toBe(html);
  });
});
