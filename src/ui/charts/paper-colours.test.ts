// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { inPaperColours } from './paper-colours.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('inPaperColours', () => {
  it('has the colours of print while the drawing is read, and none of its own after it', () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      ':root { --chart-actual: #0b4f8a; } @media print { :root { --chart-actual: #000000; } p { --chart-actual: red; } }';
    document.head.append(sheet);
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(drawing);
    const actual = () => drawing.style.getPropertyValue('--chart-actual');
    expect(inPaperColours(drawing, actual)).toBe('#000000');
    expect(actual()).toBe('');
  });
});
