import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const words = fc
  .array(fc.constantFrom('Huyện', 'Tu', 'Mơ', 'Rông', 'đơn', 'vị', 'sự', 'nghiệp', 'công', 'lập', '31/12/2025'), {
    maxLength: 20,
  })
  .map((list) => list.join(' '));

describe('textWidth', () => {
  it('measures a marked letter like its base letter', () => {
    expect(textWidth('Ế', 12)).toBe(textWidth('E', 12));
    expect(textWidth('ệ', 12)).toBe(textWidth('e', 12));
  });

  it('is never far below what a browser measures with Noto Sans', () => {
    // 12 px, measured with canvas.measureText in Chromium.
    const measured: readonly (readonly [string, number])[] = [
      ['Thành phố Kon Tum', 105],
      ['Nghị quyết 18-NQ/TW', 118],
      ['0123456789', 68.6],
    ];
    for (const [text, width] of measured) {
      expect(textWidth(text, 12)).toBeGreaterThan(width * 0.97);
      expect(textWidth(text, 12)).toBeLessThan(width * 1.2);
    }
  });
});

describe('wrapText', () => {
  it('breaks at spaces and cuts only the last line', () => {
    expect(wrapText('Nhập xã', 200, 12, 2)).toEqual(['Nhập xã']);
    expect(wrapText('', 200, 12, 2)).toEqual([]);
    const lines = wrapText('Đơn vị sự nghiệp công lập giảm ít nhất 10% so với năm 2015', 120, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Đơn vị sự nghiệp');
    expect(lines[1]).toMatch(/^công lập giảm.*…$/);
  });

  it('keeps to the width and the number of lines, and loses nothing without an ellipsis', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, maxLines) => {
        const lines = wrapText(text, width, 12, maxLines);
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        const shown = lines.join(' ');
        expect(shown === text || shown.includes('…')).toBe(true);
      }),
    );
  });
});
