// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChartDrawing } from './chart-drawing.tsx';
import { halfPrintWidth, printWidth } from './chart-metrics.ts';
import { chartHeight } from './chart-size.ts';
import type { BeforeAfterSpec, ChartSpec, GroupedSpec, ProgressSpec } from './chart-spec.ts';
import { layoutProgressCompact } from './layout-progress-compact.ts';

function target(id: string, achieved: number | null) {
  return {
    id,
    label: `Giảm 10% đơn vị sự nghiệp ${id}`,
    achieved,
    target: 100,
    targetHigh: null,
    achievedText: `giảm 12 đơn vị, hoàn thành ${achieved}%`,
    targetText: 'giảm 10%',
    status: achieved === null ? 'cannot-be-said' : 'behind',
    statusText: achieved === null ? 'Chưa đủ số liệu để kết luận' : 'Chậm',
    ...(achieved === null ? {} : { shortText: `${achieved}%` }),
  } as const;
}

const progress: ProgressSpec = {
  kind: 'progress',
  unitText: 'Đã đạt so với mức phải đạt (%)',
  rows: [target('a', 40), target('b', 130), target('c', null), target('d', 0), target('e', 99)],
  keys: [{ mark: 'target', text: 'mức phải đạt (100%)' }],
  isCompact: true,
};

const beforeAfter: BeforeAfterSpec = {
  kind: 'before-after',
  beforeLabel: 'Trước',
  afterLabel: 'Sau',
  rows: ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã'].map((label, at) => ({
    id: label,
    label,
    before: 10 * at,
    after: at,
    beforeText: `${10 * at}`,
    afterText: `${at}`,
    changeText: `−${9 * at}`,
  })),
  isCompact: true,
};

const grouped: GroupedSpec = {
  kind: 'grouped',
  axisLabel: 'Đơn vị',
  series: [{ id: 'now', label: 'Nay', pattern: 0 }],
  rows: ['Giáo dục', 'Y tế', 'Văn hóa'].map((label, at) => ({
    id: label,
    label,
    detail: '',
    bars: [{ seriesId: 'now', value: at + 1, text: `${at + 1}`, ending: 'exact' }],
    limit: at === 0 ? { value: 2, text: 'không quá 2' } : null,
  })),
  isCompact: true,
};

function textsOf(spec: ChartSpec): readonly string[] {
  const { container } = render(<ChartDrawing id="compact" spec={spec} width={halfPrintWidth} title="Hình" />);
  return [...container.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

describe('charts in their low form', () => {
  it.each<readonly [string, ChartSpec, number]>([
    ['five targets', progress, 180],
    ['three levels before and after', beforeAfter, 185],
    ['three groups', grouped, 160],
  ])('%s need no more than %i px of height', (_, spec, most) => {
    expect(chartHeight(spec, halfPrintWidth)).toBeLessThanOrEqual(most);
    const { isCompact: _low, ...full } = spec;
    expect(chartHeight(full, halfPrintWidth)).toBeGreaterThan(chartHeight(spec, halfPrintWidth));
  });

  it('say name, share and status of each target, and nothing more', () => {
    const texts = textsOf(progress);
    expect(texts).toContain('40%');
    expect(texts).toContain('130%');
    expect(texts.filter((text) => text === 'Chậm')).toHaveLength(4);
    expect(texts.join(' ')).not.toContain('giảm 12 đơn vị');
  });

  it('the limit of a group stands behind its name', () => {
    expect(textsOf(grouped)).toContain('Giáo dục (không quá 2)');
  });

  it('no track reaches into the texts at its end, and none stands over another', () => {
    for (const [layout, width] of [
      ['narrow', halfPrintWidth],
      ['wide', printWidth],
    ] as const) {
      const { rows, trackWidth, valueLeft, statusLeft, height } = layoutProgressCompact(progress, layout);
      expect(trackWidth).toBeGreaterThan(width / 3);
      expect(valueLeft).toBeGreaterThan(trackWidth);
      expect(statusLeft).toBeGreaterThan(valueLeft);
      const tops = rows.flatMap(({ labelTop, lineTop }) => [labelTop, lineTop]);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(height).toBeGreaterThan(tops.at(-1) ?? 0);
    }
  });
});
