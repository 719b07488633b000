import type { ReactNode } from 'react';
import type { Point } from '../../domain/series/series-points.ts';
import { FigureLink } from '../controls/figure-link.tsx';
import { formatDate, formatFigure, formatPeriod } from '../format.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';
import type { FigureContext } from './observation-list.tsx';

const messages = {
  vi: { source: 'nguồn', inferred: 'ngày suy ra' },
  en: { source: 'source', inferred: 'date inferred' },
};

/** When a figure was true, in words: its date, or the whole period, such as a school year. */
export function pointTimeText({ observation, on }: Point, language: Language): string {
  const { asOf, periodStart, periodEnd } = observation;
  const period = asOf === null ? formatPeriod(periodStart, periodEnd, language) : null;
  return period ?? formatDate(on.iso, language);
}

interface CitedFigureProps {
  readonly context: FigureContext;
  readonly point: Point;
  /** What is counted, after the number; `%` stands unspaced. Empty for nothing. */
  readonly measure: string;
}

/** A figure in a sentence: its words, its unit, its date, and the way to its origin. */
export function CitedFigure({ context, point, measure }: CitedFigureProps): ReactNode {
  const text = useMessages(messages);
  const language = useLanguage();
  const { observation, figure } = point;
  const isInferred = observation.dating.basis === 'inferred';
  return (
    <>
      <FigureLink
        origin={context.originOf(observation.id)}
        note={context.noteOf(observation.source)}
        label={text.source}
      >
        {formatFigure(figure, language)}
        {measure === '%' ? '%' : ''}
      </FigureLink>
      {measure === '' || measure === '%' ? '' : ` ${measure}`} ({pointTimeText(point, language)}
      {isInferred ? `, ${text.inferred}` : ''})
    </>
  );
}
