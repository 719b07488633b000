import { createContext, type ReactNode, useContext } from 'react';
import type { ReportRun } from '../../domain/report/report-document.ts';
import styles from './sheet-parts.module.css';

/** Draws the text of a figure as a link to its origin. */
export type FigureRenderer = (origin: string, text: string) => ReactNode;

/** Null where figures are plain text: while measuring and on paper. */
export const FigureRendererContext = createContext<FigureRenderer | null>(null);

/** A figure: on the screen it leads to its origin, on paper it is text. */
export function FigureText({ text, origin }: { readonly text: string; readonly origin: string | undefined }) {
  const render = useContext(FigureRendererContext);
  if (origin === undefined || render === null) return text;
  return <span className={styles.figure}>{render(origin, text)}</span>;
}

/** Pieces of text in their styles. */
export function RunsText({ runs }: { readonly runs: readonly ReportRun[] }) {
  let start = 0;
  // What has no letters has no place of its own.
  const said = runs.filter(({ text }) => text !== '');
  return said.map((run) => {
    const key = start;
    start += run.text.length;
    const text = <FigureText text={run.text} origin={run.origin} />;
    if (run.bold !== true && run.italic !== true) return <span key={key}>{text}</span>;
    const emphasised = run.italic === true ? <i>{text}</i> : text;
    return <span key={key}>{run.bold === true ? <b>{emphasised}</b> : emphasised}</span>;
  });
}
