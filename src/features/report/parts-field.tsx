import { useState } from 'react';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { movedPart, toggledPart } from './part-choice.ts';
import type { PartOutline } from './part-outline.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';

interface PartsFieldProps {
  /** All parts there are, in their usual order. */
  readonly parts: readonly PartOutline[];
  /** Ids of those chosen, in the order wanted. */
  readonly chosen: readonly string[];
  /** Told how to change those chosen by then, which may be others than these; the same list changes nothing. */
  readonly onChange: (change: (chosen: readonly string[]) => readonly string[]) => void;
}

/** Which parts the report has and in what order; chosen ones stand first and can be moved by buttons. */
export function PartsField({ parts, chosen, onChange }: PartsFieldProps) {
  const text = useMessages(reportPageMessages);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const number = (value: number) => formatNumber(value, language);
  const listed = [
    ...chosen.flatMap((id) => parts.find((part) => part.id === id) ?? []),
    ...parts.filter(({ id }) => !chosen.includes(id)),
  ];

  const move = (part: PartOutline, by: -1 | 1) =>
    onChange((present) => {
      const next = movedPart(present, part.id, by);
      if (next !== present) setSaid(text.moved(part.title, number(next.indexOf(part.id) + 1), number(next.length)));
      return next;
    });

  if (parts.length === 0) return <p className={styles.hint}>{text.noParts}</p>;
  return (
    <fieldset className={styles.group}>
      <legend>{text.parts}</legend>
      <ol className={styles.parts}>
        {listed.map((part) => {
          const at = chosen.indexOf(part.id);
          return (
            <li key={part.id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={at !== -1}
                  onChange={() => onChange((present) => toggledPart(present, part.id))}
                />
                <span>{part.title}</span>
              </label>
              {at === -1 ? null : (
                <span className={styles.moves}>
                  <button
                    type="button"
                    aria-label={text.up(part.title)}
                    aria-disabled={at === 0}
                    onClick={(event) => {
                      move(part, -1);
                      keepFocus(event.currentTarget);
                    }}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={text.down(part.title)}
                    aria-disabled={at === chosen.length - 1}
                    onClick={(event) => {
                      move(part, 1);
                      keepFocus(event.currentTarget);
                    }}
                  >
                    ↓
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.hint}>{text.chapters}</p>
      <p className={styles.unseen} role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** A button whose row moves is taken out of the page and put back, which loses the focus in some browsers. */
function keepFocus(button: HTMLButtonElement): void {
  requestAnimationFrame(() => button.focus());
}
