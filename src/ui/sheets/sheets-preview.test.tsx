// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../language/language-context.ts';
import { SheetContext } from './sheet-context.ts';
import { SheetFoot } from './sheet-foot.tsx';
import { SheetWarnings } from './sheet-warnings.tsx';
import { reportDocument } from './sheets.fixture.ts';
import { SheetsPreview } from './sheets-preview.tsx';
import { holdsSheets } from './use-print-alone.ts';

vi.mock('./load-sheet-font.ts', () => ({ loadSheetFont: () => Promise.resolve(true) }));

afterEach(cleanup);

const preview = <SheetsPreview document={reportDocument()} charts={new Map()} onWarnings={() => undefined} />;

const ignore = () => undefined;
const noCharts = new Map();

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

describe('the foot of a sheet', () => {
  it.each([false, true])('says which page of which appendix it is (with the code: %s)', (hasCode) => {
    const { form, words, foot } = reportDocument();
    const said = (place: string | null) => {
      const { container } = render(
        <SheetContext value={{ form, words, charts: null }}>
          <SheetFoot foot={foot} place={place} hasCode={hasCode} />
        </SheetContext>,
      );
      return container.textContent;
    };
    expect(said('Phụ lục III – trang 2')).toContain('Phụ lục III – trang 2');
    expect(said(null)).not.toContain('trang 2');
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

describe('the QR code', () => {
  const { foot } = reportDocument();
  const address = `https://example.vn/report/?place=${'x'.repeat(600)}`;

  it.each([
    ['an ordinary address has one', foot, true, false],
    ['one that is too long has none, which the reader is told', { ...foot, address }, false, true],
    ['one that nobody wants is not missed', { ...foot, address, hasQr: false }, false, false],
  ] as const)('%s', async (_, own, hasCode, isTold) => {
    const { container } = render(
      <SheetsPreview document={reportDocument({ foot: own })} charts={noCharts} onWarnings={ignore} />,
    );
    await waitFor(() => expect(container.querySelector('[data-ready="true"]')).not.toBeNull());
    expect(container.querySelector('[data-code] svg') !== null).toBe(hasCode);
    expect(screen.queryByText(/^Không in mã QR vì địa chỉ của bản này quá dài/) !== null).toBe(isTold);
    expect(container.querySelector('[data-sheet]')?.textContent).toContain(foot.code);
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
            { kind: 'no-code' },
          ]}
        />
      </LanguageContext>,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Not printed, to keep to one page: “Biểu đồ”; “Kiến nghị”.',
      'Table “T1”, column “Giảm”: a word or figure is wider than the column and is broken, although the type went down to 10 pt.',
      'No QR code is printed, as the address of this copy is too long; the short code at the foot stays. Shorter names of bodies and place bring it back.',
    ]);
  });

  it('is not there where nothing is to be known', () => {
    const { container } = render(<SheetWarnings warnings={[]} />);
    expect(container.innerHTML).toBe('');
  });
});
