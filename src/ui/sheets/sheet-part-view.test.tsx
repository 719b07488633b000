// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SheetContext } from './sheet-context.ts';
import type { SheetPart } from './sheet-part.ts';
import { SheetPartView, wholePiece } from './sheet-part-view.tsx';
import { reportDocument } from './sheets.fixture.ts';

afterEach(cleanup);

it('the titles of drawings side by side may be alike', () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const titles = ['Giảm 10 đơn vị', 'Giảm 10 đơn vị'];
  const chart = { id: 'pair', title: '', titles, caption: '', alternative: '', widthMm: 160, heightMm: 50 };
  const part: SheetPart = { id: 'text/pair/0/0', block: 'pair', version: 0, content: { kind: 'chart', chart } };
  const { form, words } = reportDocument();
  const { container } = render(
    <SheetContext value={{ form, words, charts: null }}>
      <SheetPartView part={part} piece={wholePiece} />
    </SheetContext>,
  );
  expect([...container.querySelectorAll('figcaption span')].map(({ textContent }) => textContent)).toEqual(titles);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
