import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../language/language-context.ts';
import { isCopyKey } from '../sentences/copy-key.ts';
import { type SentenceOf, useSentences } from '../sentences/sentence-context.ts';
import { sentenceMessages } from '../sentences/sentence-messages.ts';
import styles from './figure-link.module.css';
import { useOriginLinks } from './origin-context.ts';

interface FigureLinkProps {
  /** Names the figure for its origin. */
  readonly origin: string;
  /** Number of its source in the list of sources of the page; null when the page has no such list entry. */
  readonly note: number | null;
  /** Said to screen readers after the figure: "nguồn". */
  readonly label: string;
  readonly children: ReactNode;
}

/** `quiet` is a focus by pointer, which needs no hint; the others name what is said. */
type Said = 'quiet' | 'hint' | 'copied' | 'none' | 'notCopied';

/** Copies the sentence of a figure and tells what came of it. */
async function copySentence(sentences: SentenceOf, origin: string): Promise<'copied' | 'none' | 'notCopied'> {
  try {
    const sentence = await sentences(origin);
    if (sentence === null) return 'none';
    await navigator.clipboard.writeText(sentence);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}

/**
 * A figure that leads in one step to its origin: with JavaScript the origin opens, without it (and on paper) the
 * raised number points to the list of sources of the page. While it has the focus, the key C copies its sentence.
 */
export function FigureLink({ origin, note, label, children }: FigureLinkProps) {
  const links = useOriginLinks();
  const sentences = useSentences();
  const text = useMessages(sentenceMessages);
  const [said, setSaid] = useState<Said | null>(null);
  const open = (event: MouseEvent) => {
    if (links === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    links.open(origin);
  };
  const copy = async (sentenceOf: SentenceOf) => {
    const outcome = await copySentence(sentenceOf, origin);
    setSaid(outcome);
    // The origin shows the sentence, where it can be marked and copied by hand.
    if (outcome === 'notCopied' && links !== null) links.open(origin);
  };
  const press = (event: KeyboardEvent) => {
    if (sentences === null || !isCopyKey(event.nativeEvent)) return;
    event.preventDefault();
    void copy(sentences);
  };
  const focus = (event: FocusEvent) => setSaid(event.currentTarget.matches(':focus-visible') ? 'hint' : 'quiet');
  return (
    <>
      <a
        className={styles.figure}
        href={note === null ? '#sources' : `#source-${note}`}
        onClick={open}
        onKeyDown={press}
        onFocus={focus}
        onBlur={() => setSaid(null)}
        aria-keyshortcuts={sentences === null ? undefined : 'C'}
        data-origin={origin}
      >
        {children}
        <span className={styles.hidden} data-spoken="">
          {' '}
          ({label})
        </span>
        {note === null ? null : <sup className={styles.note}>{note}</sup>}
      </a>
      {said === null || sentences === null ? null : (
        <span className={styles.said} data-spoken="">
          {/* Told by `aria-keyshortcuts`, so not read out at every figure. */}
          <span aria-hidden="true">{said === 'hint' ? text.hint : ''}</span>
          <span role="status">{said === 'hint' || said === 'quiet' ? '' : text[said]}</span>
        </span>
      )}
    </>
  );
}
