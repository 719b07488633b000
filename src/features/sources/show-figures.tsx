import type { MouseEvent } from 'react';
import type { Id } from '../../domain/records/records.ts';
import type { FigureChoice, SourcesParams } from './sources-params.ts';

/** Ids of the section with the list of figures, and of the line in it that says what is listed. */
export const figuresSectionId = 'figures';
export const figuresCountId = 'figures-count';

interface ShowFiguresProps {
  readonly indicator: Id;
  readonly show: FigureChoice;
  /** What the count is of, for those who do not see where it stands. */
  readonly label: string;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
  readonly text: string;
}

/** Leads to the list of figures and shows in it just those that are counted here. */
export function ShowFigures({ indicator, show, label, params, onParams, text }: ShowFiguresProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onParams({ ...params, indicator, show, page: 1 });
    document.querySelector(`#${figuresSectionId}`)?.scrollIntoView();
    document.querySelector<HTMLElement>(`#${figuresCountId}`)?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${figuresSectionId}`} aria-label={`${text}: ${label}`} onClick={follow}>
      {text}
    </a>
  );
}
