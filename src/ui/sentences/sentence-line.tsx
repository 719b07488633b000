import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useMessages } from '../language/language-context.ts';
import { isCopyKey } from './copy-key.ts';
import { sentenceMessages } from './sentence-messages.ts';
import styles from './sentence-line.module.css';

interface SentenceLineProps {
  /** Null where there is nothing to quote. */
  readonly sentence: string | null;
  /** Why there is no sentence, as a sentence; unless told, that there is no figure. */
  readonly reason?: string | undefined;
}

const mark = 'data-sentence';

/** The part of the page whose focus the key C belongs to: the dialog or section the sentence stands in. */
function scopeOf(line: HTMLElement): Element {
  return line.closest('dialog, section') ?? line;
}

/**
 * A sentence ready for a report, with a button that copies it. The key C does the same while the focus is inside the
 * same section; of several sentences there, the one with the focus, else the first. Where the browser refuses, the
 * sentence is selected for copying by hand.
 */
export function SentenceLine({ sentence, reason }: SentenceLineProps): ReactNode {
  const text = useMessages(sentenceMessages);
  const line = useRef<HTMLDivElement>(null);
  const quote = useRef<HTMLParagraphElement>(null);
  const label = useId();
  const [outcome, setOutcome] = useState<{ of: string; is: 'copied' | 'failed' } | null>(null);
  const copy = async () => {
    if (sentence === null) return;
    try {
      await navigator.clipboard.writeText(sentence);
      setOutcome({ of: sentence, is: 'copied' });
    } catch {
      if (quote.current !== null) window.getSelection()?.selectAllChildren(quote.current);
      setOutcome({ of: sentence, is: 'failed' });
    }
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const inner = target instanceof Element ? target.closest(`[${mark}]`) : null;
    if (sentence === null || !isCopyKey(event) || (inner !== null && inner !== line.current)) return;
    // A figure inside the section has a sentence of its own.
    if (target instanceof Element && target.closest('[data-origin]') !== null) return;
    event.preventDefault();
    void copy();
  });
  useEffect(() => {
    if (line.current === null) return undefined;
    const scope = scopeOf(line.current);
    const listen = (event: Event) => {
      if (event instanceof KeyboardEvent) press(event);
    };
    scope.addEventListener('keydown', listen);
    return () => scope.removeEventListener('keydown', listen);
  }, []);
  return (
    <div ref={line} className={styles.line} role="group" aria-labelledby={label} {...{ [mark]: '' }}>
      <span id={label} className={styles.label}>
        {text.label}
      </span>
      <p ref={quote} className={sentence === null ? styles.none : styles.sentence}>
        {sentence ?? reason ?? text.none}
      </p>
      {sentence === null ? null : (
        <p className={styles.tools}>
          <button type="button" aria-keyshortcuts="C" onClick={() => void copy()}>
            {text.copy}
          </button>{' '}
          <span role="status">{outcome !== null && outcome.of === sentence ? text[outcome.is] : ''}</span>
        </p>
      )}
    </div>
  );
}
