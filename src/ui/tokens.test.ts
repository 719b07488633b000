import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [screen = '', print = ''] = css.split('@media print');

function roles(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const onScreen = roles(screen);
const onPaper = new Map([...onScreen, ...roles(print)]);

const texts = [
  'colour-text',
  'colour-text-muted',
  'colour-accent',
  'colour-accent-strong',
  'colour-warning',
  'colour-danger',
  'chart-today',
  'status-met',
  'status-exceeded',
  'status-on-track',
  'status-behind',
  'status-unknown',
];
const graphics = [
  'colour-line-strong',
  'colour-focus',
  'chart-actual',
  'chart-before-line',
  'chart-planned',
  'chart-target',
  'chart-remaining',
  'chart-missing',
  'chart-axis',
];

describe.each([
  { medium: 'screen', palette: onScreen },
  { medium: 'paper', palette: onPaper },
])('colours on $medium', ({ palette }) => {
  const of = (role: string): string => palette.get(role) ?? 'missing';

  it.each(texts)('%s is legible as text on every surface', (role) => {
    expect(contrast(of(role), of('colour-surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(role), of('colour-surface-sunken'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics)('%s stands out as a mark', (role) => {
    expect(contrast(of(role), of('colour-surface'))).toBeGreaterThanOrEqual(3);
  });

  it('text on a filled bar and on a phase is legible', () => {
    expect(contrast(of('colour-text-inverse'), of('chart-actual'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('colour-text'), of('chart-actual-faint'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('paper', () => {
  it('knows only black, white and grey', () => {
    for (const [, colour] of roles(print)) {
      expect(colour.slice(1, 3)).toBe(colour.slice(3, 5));
      expect(colour.slice(3, 5)).toBe(colour.slice(5, 7));
    }
  });
});
