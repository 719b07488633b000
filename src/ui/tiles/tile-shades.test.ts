import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tile-map.module.css', import.meta.url), 'utf8');
const [screenCss = '', paperCss = ''] = css.split('@media print');

function colours(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--(tile-[\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  { medium: 'screen', palette: colours(screenCss) },
  { medium: 'paper', palette: new Map([...colours(screenCss), ...colours(paperCss)]) },
])('shades on $medium', ({ palette }) => {
  const of = (name: string): number => luminance(palette.get(name) ?? 'missing');

  it.each([0, 1, 2, 3, 4])('let the text on shade %i be read', (shade) => {
    const text = of(shade < 3 ? 'tile-text-pale' : 'tile-text-dark');
    const ground = of(`tile-${shade}`);
    expect((Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it('grow darker step by step', () => {
    const steps = [0, 1, 2, 3, 4].map((shade) => of(`tile-${shade}`));
    for (const [index, step] of steps.slice(1).entries()) expect(step).toBeLessThan((steps[index] ?? 0) * 0.85);
  });
});
