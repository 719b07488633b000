import { Fragment, type ReactNode } from 'react';
import { useMessages } from '../language/language-context.ts';

const messages = { vi: { source: 'nguồn' }, en: { source: 'source' } };

/** The numbers of sources, each once and leading to the list of the page. */
export function SourceNumbers({ notes }: { readonly notes: readonly (number | null)[] }): ReactNode {
  const text = useMessages(messages);
  const numbers = [...new Set(notes.filter((note) => note !== null))].sort((a, b) => a - b);
  return numbers.map((note, index) => (
    <Fragment key={note}>
      {index === 0 ? null : ', '}
      <a href={`#source-${note}`} aria-label={`${text.source} ${note}`}>
        {note}
      </a>
    </Fragment>
  ));
}

/** Raised number of a source, for rows that are no figures; nothing where the source is not known. */
export function SourceNumber({ note }: { readonly note: number | null }): ReactNode {
  return note === null ? null : (
    <sup>
      <SourceNumbers notes={[note]} />
    </sup>
  );
}

/** Number of a source in words ("nguồn 3"): beside a link, a raised number alone is too small a target for a finger. */
export function SourceLine({ note }: { readonly note: number | null }): ReactNode {
  const text = useMessages(messages);
  return note === null ? null : (
    <small>
      {text.source} <SourceNumbers notes={[note]} />
    </small>
  );
}
