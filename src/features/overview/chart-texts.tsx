import { Fragment, type ReactNode } from 'react';
import type { ReportedValue } from '../../domain/records/records.ts';
import type { MarkEnding } from '../../ui/charts/chart-spec.ts';
import { SourceLink } from './cited.tsx';

/** How the end of a mark is drawn, from the qualifier of its figure. */
export function markEnding(reported: ReportedValue): MarkEnding {
  if ('missing' in reported) return 'hatched';
  switch (reported.qualifier) {
    case 'exact':
      return 'exact';
    case 'more-than':
    case 'at-least':
      return 'open';
    case 'nearly':
    case 'less-than':
    case 'about':
      return 'hatched';
  }
}

/** The numbers of a chart's sources, each leading to the list of the page. */
export function chartSources(notes: readonly (number | null)[]): ReactNode {
  const numbers = [...new Set(notes.filter((note) => note !== null))].sort((a, b) => a - b);
  return numbers.map((note, index) => (
    <Fragment key={note}>
      {index === 0 ? null : ', '}
      <SourceLink note={note} />
    </Fragment>
  ));
}
