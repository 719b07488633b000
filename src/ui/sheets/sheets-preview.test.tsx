// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../language/language-context.ts';
import { SheetWarnings } from './sheet-warnings.tsx';
import { reportDocument } from './sheets.fixture.ts';
import { SheetsPreview } from './sheets-preview.tsx';
import { holdsSheets } from './use-print-alone.ts';

vi.mock('./load-sheet-font.ts', () => ({ loadSheetFont: () => Promise.resolve(true) }));

afterEach(cleanup);

const preview = <SheetsPreview document={reportDocument()} charts={new Map()} onWarnings={() => undefined} />;

const ignore = () => undefined;

describe('SheetsPreview', () => {
  it('in built pages says that the sheets are coming, without styles of its own or half a report', () => {
    const html = renderToString(preview);
    expect(html).toContain('Đang dàn trang…');
    expect(html).toContain('Báo cáo chưa dàn trang xong');
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain('Sở Nội vụ');
  });

  it('until it is ready has no sheet, and marks what holds it so that it prints alone', () => {
    const { container, unmount } = render(<main>{preview}</main>);
    expect(container.querySelector('[data-sheets]')?.getAttribute('data-ready')).toBe('false');
    expect(container.querySelector('[data-sheet]')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Đang dàn trang…');
    expect(document.body.hasAttribute(holdsSheets)).toBe(true);
    unmount();
    expect(document.body.hasAttribute(holdsSheets)).toBe(false);
  });
});

describe('while the next document is being made', () => {
  const report = reportDocument();
  const charts = new Map();
  const stands = (pending: { readonly pending?: string } = {}) => (
    <SheetsPreview document={report} charts={charts} onWarnings={ignore} {...pending} />
  );

  it('nothing is measured, and the same document is laid out once it is wanted again', async () => {
    const { container, rerender } = render(stands());
    rerender(stands({ pending: 'Đang lập…' }));
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(container.querySelector('[data-sheet]')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Đang lập…');
    rerender(stands());
    await waitFor(() => expect(container.querySelector('[data-ready="true"]')).not.toBeNull());
    expect(container.querySelector('[data-sheet]')).not.toBeNull();
  });
});

describe('SheetWarnings', () => {
  it('says in the language of the reader what to know', () => {
    render(
      <LanguageContext value="en">
        <SheetWarnings
          warnings={[
            { kind: 'left-out', names: ['Biểu đồ', 'Kiến nghị'] },
            { kind: 'word-cut', name: 'T1', column: 'Giảm', sizePt: 10 },
          ]}
        />
      </LanguageContext>,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Not printed, to keep to one page: “Biểu đồ”; “Kiến nghị”.',
      'Table “T1”, column “Giảm”: a word or figure is wider than the column and is broken, although the type went down to 10 pt.',
    ]);
  });

  it('is not there where nothing is to be known', () => {
    const { container } = render(<SheetWarnings warnings={[]} />);
    expect(container.innerHTML).toBe('');
  });
});
