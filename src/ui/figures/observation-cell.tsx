import type { LocalText } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import { FigureLink } from '../controls/figure-link.tsx';
import { formatDate, formatPeriod, formatReported } from '../format.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';

const messages = {
  vi: {
    source: 'nguồn',
    undated: 'không rõ ngày',
    inferred: 'ngày suy ra',
    planned: 'kế hoạch',
    forecast: 'dự báo',
    contradicted: 'có nguồn nói khác',
    lowConfidence: 'độ tin cậy thấp',
  },
  en: {
    source: 'source',
    undated: 'no date',
    inferred: 'date inferred',
    planned: 'planned',
    forecast: 'forecast',
    contradicted: 'other sources differ',
    lowConfidence: 'low confidence',
  },
};

interface ObservationCellProps {
  readonly observation: Observation;
  /** Name of its origin (`originOf.observation`). */
  readonly origin: string;
  /** Number of its source in the list of sources of the page. */
  readonly note: number | null;
  /** Other sources or other rows of the same series and date say something else. */
  readonly isContradicted: boolean;
  /** Unit of measure after the number; left out where the head of the column says it. */
  readonly measure?: LocalText;
  /** What this figure counts, in a line of its own; left out where the row says it. */
  readonly scope?: string;
}

/** A figure as its source reports it, with its words, its date and whatever makes it less than certain. */
export function ObservationCell({ observation, origin, note, isContradicted, measure, scope }: ObservationCellProps) {
  const text = useMessages(messages);
  const language = useLanguage();
  const { reported, asOf, periodStart, periodEnd, dating, status, confidence } = observation;
  const time = asOf === null ? formatPeriod(periodStart, periodEnd, language) : formatDate(asOf.iso, language);
  const unit = measure === undefined || 'missing' in reported ? '' : measure[language];
  const marks = [
    time ?? text.undated,
    time !== null && dating.basis === 'inferred' ? text.inferred : null,
    status === 'reported' ? null : text[status],
    isContradicted ? `≠ ${text.contradicted}` : null,
    confidence === 'low' ? text.lowConfidence : null,
  ].filter((mark) => mark !== null);
  return (
    <>
      <FigureLink origin={origin} note={note} label={text.source}>
        {formatReported(reported, language)}
        {unit === '' ? '' : unit === '%' ? '%' : ` ${unit}`}
      </FigureLink>
      <small>{marks.join('; ')}</small>
      {scope === undefined ? null : <small>{scope}</small>}
    </>
  );
}
