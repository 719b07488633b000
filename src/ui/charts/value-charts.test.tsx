// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartDrawing } from './chart-drawing.tsx';
import type { ChartSpec, GroupedSpec, LedgerSpec, LinePoint, LinesSpec, LineStyle, PaceSpec } from './chart-spec.ts';
import { overlaps, type Box } from './place-values.ts';
import { sampleGrouped, sampleLedger } from './sample-group-specs.ts';
import { sampleLines, samplePace } from './sample-line-specs.ts';
import { textWidth } from './text-width.ts';

afterEach(cleanup);

function draw(spec: ChartSpec, width = 720): SVGSVGElement {
  const { container } = render(<ChartDrawing id="c" spec={spec} width={width} title="Còn thiếu 234 biên chế" />);
  const svg = container.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (svg === null) throw new Error('nothing drawn');
  return svg;
}

/** Each line of text of a drawing with the box that its letters take. */
function textLines(svg: SVGSVGElement): (Box & { readonly text: string })[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const size = Number(text.getAttribute('font-size'));
    const anchor = text.getAttribute('text-anchor');
    return [...text.querySelectorAll('tspan')].map((line) => {
      const words = line.textContent;
      const width = textWidth(words, size, text.getAttribute('font-weight') === '600');
      const [x, y] = [Number(line.getAttribute('x')), Number(line.getAttribute('y'))];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { text: words, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
    });
  });
}

function point(id: string, day: string, value: number): LinePoint {
  return { id, day, value, valueText: `${value}`, ending: 'exact', faint: false };
}

const months = Array.from(
  { length: 24 },
  (_, index) => `${2023 + Math.floor(index / 12)}-${`${(index % 12) + 1}`.padStart(2, '0')}-28`,
);

const monthly: LinesSpec = {
  ...sampleLines,
  ticks: [],
  series: ([0, 1, 2, 3, 4, 5] as const).map((style: LineStyle) => ({
    id: `s${style}`,
    label: `Đơn vị sự nghiệp công lập nhóm ${style + 1}`,
    style,
    points: months.map((day, index) => point(`s${style}m${index}`, day, 1000 - style * 60 - index * 9)),
    missing: [],
  })),
};
const level: LinesSpec = {
  ...sampleLines,
  series: monthly.series.map((series) => ({
    ...series,
    points: series.points.map((one) => Object.assign({}, one, { value: 756, valueText: '756' })),
  })),
};
const longNames: LinesSpec = {
  ...sampleLines,
  series: sampleLines.series.map((series) => ({
    ...series,
    label: `${series.label} trong các đơn vị sự nghiệp công lập do Nhà nước bảo đảm chi thường xuyên`,
  })),
};
const [, present] = sampleLines.series;
const single: LinesSpec = {
  ...sampleLines,
  series: present === undefined ? [] : [{ ...present, points: present.points.slice(0, 1), missing: [] }],
};
const reached: PaceSpec = {
  ...samplePace,
  baseline: { day: '2021-12-31', value: 0, valueText: '0', label: 'Mốc so sánh, 31/12/2021' },
  target: { day: '2025-12-31', value: 113, valueText: '113', label: 'Phải giảm đến hết 31/12/2025' },
  points: [12, 60, 98, 121].map((value, index) => point(`p${index}`, `202${2 + index}-06-30`, value)),
  forecast: null,
};
const monthlyPace: PaceSpec = {
  ...samplePace,
  points: months.map((day, index) => point(`p${index}`, day, 12_400 - index * 13)),
};
const bare: PaceSpec = { ...samplePace, baseline: null, forecast: null, points: [] };
const many: GroupedSpec = {
  ...sampleGrouped,
  rows: Array.from({ length: 40 }, (_, index) => {
    const row = sampleGrouped.rows[index % sampleGrouped.rows.length];
    if (row === undefined) throw new Error('no sample');
    return { ...row, id: `${index}`, label: `${row.label} số ${index + 1}` };
  }),
};
const blanks: LedgerSpec = {
  ...sampleLedger,
  steps: sampleLedger.steps.map((step) => ({ ...step, value: null, text: 'không có nguồn nào nêu số này' })),
};
const specs: readonly (readonly [string, ChartSpec])[] = [
  ['lines', sampleLines],
  ['lines of months', monthly],
  ['lines on one level', level],
  ['lines with long names', longNames],
  ['a single value', single],
  ['no lines', { ...sampleLines, series: [] }],
  ['a pace', samplePace],
  ['a target that was reached', reached],
  ['a pace of months', monthlyPace],
  ['a target alone', bare],
  ['groups', sampleGrouped],
  ['forty groups', many],
  ['no groups', { ...sampleGrouped, rows: [] }],
  ['a ledger', sampleLedger],
  ['a ledger of unknown steps', blanks],
  ['an empty ledger', { ...sampleLedger, steps: [] }],
];

describe.each(specs)('a drawing of %s', (_name, spec) => {
  it.each([288, 320, 360, 768, 1200])('has no text over another and none outside at %i px', (width) => {
    const lines = textLines(draw(spec, width));
    expect(lines.length).toBeGreaterThan(0);
    for (const [index, line] of lines.entries()) {
      const covered = lines.slice(index + 1).filter((other) => overlaps(line, other));
      expect(covered.map(({ text }) => [line.text, text])).toEqual([]);
      expect([line.text, line.left >= -1 && line.right <= width + 1]).toEqual([line.text, true]);
    }
  });
});

describe('lines', () => {
  it('differ in dash, mark and tone, each by itself', () => {
    const svg = draw(monthly);
    const drawn = [...svg.querySelectorAll('path.recharts-line-curve')];
    expect(drawn).toHaveLength(6);
    const shapes = [...svg.querySelectorAll('[data-end] [data-shape]')];
    for (const values of [
      drawn.map((path) => path.getAttribute('stroke-dasharray')),
      drawn.map((path) => path.getAttribute('stroke')),
      shapes.map((mark) => mark.getAttribute('data-shape')),
    ]) {
      expect(values).toHaveLength(6);
      expect(new Set(values).size).toBe(6);
    }
  });

  it('mark exact, open, hatched and faint values differently', () => {
    const svg = draw(sampleLines);
    const mark = (id: string): Element | null => svg.querySelector(`[data-point="${id}"] [data-mark]`);
    const exact = mark('present 2021-12-31');
    expect(exact?.querySelectorAll('path')).toHaveLength(1);
    expect(mark('civil 2024-06-30')?.querySelectorAll('path')).toHaveLength(2);
    const hatched = mark('present 2022-12-31')?.querySelector('path');
    expect(hatched?.getAttribute('fill')).not.toBe(exact?.querySelector('path')?.getAttribute('fill'));
    expect(mark('civil 2022-06-30')?.querySelector('path')?.getAttribute('stroke-dasharray')).not.toBeNull();
  });

  it('are one curve per unbroken run, and a mark where a figure is missing', () => {
    const svg = draw(sampleLines);
    expect(svg.querySelectorAll('path.recharts-line-curve')).toHaveLength(5);
    expect(svg.querySelectorAll('[data-gap="present"] [data-mark="gap"]')).toHaveLength(1);
    expect(svg.querySelector('[data-key="contract"] [data-mark="gap"]')).not.toBeNull();
  });

  it('can be walked through with the arrow keys', () => {
    expect(draw(sampleLines).getAttribute('tabindex')).toBe('0');
  });
});

describe('a pace', () => {
  it('draws the required line dashed, the forecast dotted, and neither without its ends', () => {
    const svg = draw(samplePace);
    const dash = (name: string): string | null | undefined =>
      svg.querySelector(`[data-line="${name}"]`)?.getAttribute('stroke-dasharray');
    expect(dash('required')).not.toBeNull();
    expect(dash('required')).not.toBe(dash('forecast'));
    expect(svg.querySelector('path.recharts-line-curve')?.getAttribute('stroke-dasharray')).toBeNull();
    cleanup();
    const alone = draw(bare);
    expect(alone.querySelector('[data-line="required"]')).toBeNull();
    expect(alone.querySelector('[data-line="forecast"]')).toBeNull();
    expect(alone.querySelector('[data-line="target"]')).not.toBeNull();
  });

  it('shows that its axis is cut, and only then', () => {
    expect(draw(samplePace).querySelector('[data-mark="axis-break"]')).not.toBeNull();
    cleanup();
    expect(draw(reached).querySelector('[data-mark="axis-break"]')).toBeNull();
  });

  it('does not join two figures of one day', () => {
    const spec = { ...samplePace, points: [...samplePace.points, point('other', '2025-09-30', 12_001)] };
    const svg = draw(spec);
    expect(svg.querySelectorAll('path.recharts-line-curve')).toHaveLength(2);
    expect(svg.querySelector('[data-point="other"]')).not.toBeNull();
  });
});

describe('groups', () => {
  it('have bars in proportion, a word where a figure is missing, and their limit across', () => {
    const svg = draw(sampleGrouped);
    const bar = (row: string, part: string): Element | null =>
      svg.querySelector(`[data-row="${row}"] [data-part="${part}"]`);
    const length = (row: string, part: string): number => {
      const [, left, right] =
        /^M([\d.]+),[\d.]+H([\d.]+)V/.exec(bar(row, part)?.querySelector('path')?.getAttribute('d') ?? '') ?? [];
      return Number(right) - Number(left);
    };
    expect(length('so-noi-vu', 'heads') / length('so-noi-vu', 'deputies')).toBeCloseTo(9 / 21, 5);
    expect(bar('so-giao-duc', 'excess')?.getAttribute('data-known')).toBe('no');
    expect(bar('so-giao-duc', 'excess')?.querySelector('path')).toBeNull();
    expect(svg.querySelector('[data-row="so-giao-duc"] text[font-style="italic"]')?.textContent).toBe(
      'chưa có số liệu',
    );
    expect(svg.querySelector('[data-row="so-giao-duc"] [data-mark="limit"]')).not.toBeNull();
    expect(svg.querySelector('[data-row="ubnd-dak-ha"] [data-mark="limit"]')).toBeNull();
  });

  it('tell their bars apart by pattern, and their endings by shape', () => {
    const svg = draw(sampleGrouped);
    const fills = ['heads', 'deputies', 'excess'].map((part) =>
      svg.querySelector(`[data-row="so-noi-vu"] [data-part="${part}"] path`)?.getAttribute('fill'),
    );
    expect(new Set(fills).size).toBe(3);
    for (const fill of fills) expect(svg.querySelector(fill?.slice(4, -1) ?? 'none')).not.toBeNull();
    const open = svg.querySelector('[data-row="don-vi"] [data-part="deputies"] path');
    expect(open?.getAttribute('d')).toContain('L');
    expect(svg.querySelectorAll('[data-row="don-vi"] [data-part="heads"] path')).toHaveLength(2);
  });
});

/** The numbers of a step's outline: left or right end, top, and so on. */
function outline(svg: SVGSVGElement, id: string): number[] {
  const path = svg.querySelector(`[data-step="${id}"] path`)?.getAttribute('d') ?? '';
  return [...path.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
}

describe('forty groups', () => {
  it('are one drawing on screen, and on paper pieces between which a sheet may end', () => {
    const { container } = render(<ChartDrawing id="c" spec={many} width={680} title="Bốn mươi đơn vị" />);
    const surfaces = (): SVGSVGElement[] => [...container.querySelectorAll<SVGSVGElement>('svg.recharts-surface')];
    const [whole] = surfaces();
    const height = Number(whole?.getAttribute('height'));
    expect(surfaces()).toHaveLength(1);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const pieces = surfaces();
    expect(pieces).toHaveLength(40);
    expect(pieces.reduce((sum, piece) => sum + Number(piece.getAttribute('height')), 0)).toBeCloseTo(height, 3);
    expect(pieces.map((piece) => piece.querySelectorAll('[data-row]').length)).toEqual(pieces.map(() => 1));
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(surfaces()).toHaveLength(1);
  });
});

describe('a ledger', () => {
  it('begins each step where the one before it ended', () => {
    const svg = draw(sampleLedger);
    const [opening, increase] = [outline(svg, 'o'), outline(svg, 'i')];
    expect(increase[0]).toBeCloseTo(opening[2] ?? Number.NaN, 3);
    const unexplained = outline(svg, 'u');
    expect(unexplained[2]).toBeLessThan(unexplained[0] ?? 0);
    expect(outline(svg, 'c')[2]).toBeCloseTo(unexplained[2] ?? Number.NaN, 3);
  });

  it('sets increase, decrease, stock and the unexplained apart by their fill', () => {
    const svg = draw(sampleLedger);
    const fills = ['o', 'i', 'd', 'u'].map((id) => svg.querySelector(`[data-step="${id}"] path`)?.getAttribute('fill'));
    expect(new Set(fills).size).toBe(4);
    expect(svg.querySelector('[data-step="c"] path')?.getAttribute('fill')).toBe(fills[0]);
  });

  it('marks an unknown step as a blank and is not sure of what follows', () => {
    const svg = draw(sampleLedger);
    expect(svg.querySelector('[data-step="m"] [data-mark="unknown"]')).not.toBeNull();
    const sure = [...svg.querySelectorAll('[data-connector]')].map((line) => line.getAttribute('data-connector'));
    expect(sure).toEqual(['sure', 'sure', 'uncertain', 'uncertain', 'uncertain', 'uncertain']);
  });

  it('breaks both stocks where the axis is cut', () => {
    const svg = draw(sampleLedger);
    for (const id of ['o', 'c']) {
      expect(svg.querySelector(`[data-step="${id}"] [data-mark="axis-break"]`)).not.toBeNull();
    }
    expect(svg.querySelector('[data-step="i"] [data-mark="axis-break"]')).toBeNull();
  });
});
