import type { Figure } from '../../domain/figures/figure.ts';
import type { ReportedValue } from '../../domain/records/records.ts';
import type { MarkEnding } from './chart-spec.ts';

/** How the end of a mark is drawn, from the word of its figure; a missing one is as vague as can be. */
export function markEndingOf(figure: Pick<Figure, 'qualifier'> | ReportedValue): MarkEnding {
  if ('missing' in figure) return 'hatched';
  switch (figure.qualifier) {
    case 'exact':
      return 'exact';
    case 'more-than':
    case 'at-least':
      return 'open';
    case 'nearly':
    case 'less-than':
    case 'at-most':
    case 'about':
      return 'hatched';
  }
}
