import { originOf } from '../../domain/origin-ref.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatReported } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import type { CitedFigure } from './cut-rows.ts';
import styles from './cited.module.css';
import { overviewMessages } from './overview-messages.ts';

/** A figure with its qualifier, leading to its origin. */
export function Cited({ figure, measure }: { readonly figure: Omit<CitedFigure, 'scope'>; readonly measure?: string }) {
  const language = useLanguage();
  const text = useMessages(overviewMessages);
  return (
    <FigureLink origin={originOf.observation(figure.id)} note={figure.note} label={text.source}>
      {formatReported(figure.reported, language)}
      {measure === undefined ? '' : ` ${measure}`}
      {figure.contradicted ? (
        <abbr className={styles.contradicted} title={text.contradicted}>
          ≠
        </abbr>
      ) : null}
    </FigureLink>
  );
}

/** Number of a source, leading to the list of the page. */
function SourceLink({ note }: { readonly note: number }) {
  const text = useMessages(overviewMessages);
  return (
    <a href={`#source-${note}`} aria-label={`${text.source} ${note}`}>
      {note}
    </a>
  );
}

/** Raised number of a source, for rows that are no figures; nothing where the source is not known. */
export function SourceMark({ note }: { readonly note: number | null }) {
  if (note === null) return null;
  return (
    <sup>
      <SourceLink note={note} />
    </sup>
  );
}
