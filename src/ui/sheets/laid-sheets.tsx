import { type ReactNode, useMemo } from 'react';
import { usePrinting } from '../print/use-printing.ts';
import { type FigureRenderer, FigureRendererContext } from './figure-renderer.tsx';
import { SheetContext } from './sheet-context.ts';
import { SheetPage } from './sheet-page.tsx';
import styles from './sheets-preview.module.css';
import type { LaidOutSheets } from './use-sheets-layout.ts';

interface LaidSheetsProps {
  readonly laidOut: LaidOutSheets;
  readonly charts: ReadonlyMap<string, ReactNode>;
  readonly renderLink: FigureRenderer;
  /** Sheets of an earlier document, which stay in sight while the next is laid out, and never reach the paper. */
  readonly isStale: boolean;
}

/** The sheets of a document; figures are links on the screen and plain text on paper. */
export function LaidSheets({ laidOut, charts, renderLink, isStale }: LaidSheetsProps) {
  const printing = usePrinting();
  const { pages, parts, input } = laidOut;
  const { form, words } = input.document;
  const setting = useMemo(() => ({ form, words, charts }), [form, words, charts]);
  return (
    <SheetContext value={setting}>
      <FigureRendererContext value={printing ? null : renderLink}>
        <div className={styles.sheets} data-stale={isStale ? '' : undefined}>
          {pages.map((page, index) => (
            <SheetPage
              key={`${page.flow} ${page.number}`}
              document={input.document}
              page={page}
              parts={parts}
              isFirst={index === 0}
            />
          ))}
        </div>
      </FigureRendererContext>
    </SheetContext>
  );
}
