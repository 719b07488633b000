import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import type { SearchPage } from '../../domain/search/package-entries.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { moveActive } from './move-active.ts';
import { pageGroup, resultGroups } from './result-groups.ts';
import { ResultList } from './result-list.tsx';
import styles from './search-dialog.module.css';
import { searchMessages } from './search-messages.ts';
import { SearchStatus } from './search-status.tsx';
import { isSlashKeyOn, setSlashKey } from './slash-key.ts';
import { useSearchAnswer } from './use-search-answer.ts';

export interface SearchDialogProps {
  readonly input: PageInput | null;
  readonly pages: readonly SearchPage[];
  readonly onClose: () => void;
}

const longestQuery = 300;

/** The open search box: a combobox over a list of results by kind. */
export function SearchDialog({ input, pages, onClose }: SearchDialogProps) {
  const text = useMessages(searchMessages);
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const listId = `${id}-list`;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState({ position: 0, moved: false });
  const [slashKey, setSlashKeyShown] = useState(isSlashKeyOn);
  const query = typed.trim();
  const data = input?.data ?? null;
  const day = input?.day ?? null;
  const answered = useSearchAnswer(data, day, pages, query);
  const isCurrent =
    answered !== null &&
    answered.query === query &&
    (answered.state?.data ?? null) === data &&
    (answered.state?.day ?? null) === day;
  const shown = query === '' ? null : answered;
  const groups =
    query === ''
      ? [pageGroup(pages, language)]
      : shown === null
        ? []
        : resultGroups(shown.entries, shown.answer, shown.state, pages, language);
  const count = groups.reduce((sum, group) => sum + group.options.length, 0);
  const position = Math.min(active.position, count - 1);
  const activeId = position < 0 ? undefined : `${listId}-${position}`;

  // Before the box leaves the page, so that the browser gives focus back to where it was.
  useLayoutEffect(() => {
    const box = dialog.current;
    if (box !== null && !box.open) box.showModal();
    field.current?.focus();
    return () => box?.close();
  }, []);

  // A click on the backdrop is a click on the dialog itself; for the keyboard there is Escape.
  useEffect(() => {
    const box = dialog.current;
    const closeOutside = (event: MouseEvent) => {
      if (event.target === box) onClose();
    };
    box?.addEventListener('click', closeOutside);
    return () => box?.removeEventListener('click', closeOutside);
  }, [onClose]);

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const ask = (value: string) => {
    setTyped(value.slice(0, longestQuery));
    setActive({ position: 0, moved: false });
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // The list may still be about what was typed before.
      if (activeId !== undefined && (query === '' || isCurrent)) document.getElementById(activeId)?.click();
      return;
    }
    const next = moveActive(event.key, position, count, active.moved);
    if (next === null) return;
    event.preventDefault();
    setActive({ position: next, moved: true });
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-label`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <label id={`${id}-label`} htmlFor={`${id}-field`}>
            {text.label}
          </label>
          <button type="button" onClick={onClose}>
            {text.close}
          </button>
        </div>
        <input
          ref={field}
          id={`${id}-field`}
          className={styles.field}
          type="text"
          role="combobox"
          value={typed}
          onChange={(event: ChangeEvent<HTMLInputElement>) => ask(event.target.value)}
          onKeyDown={handleKey}
          maxLength={longestQuery}
          placeholder={text.placeholder}
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          aria-describedby={`${id}-keys`}
        />
        <SearchStatus
          query={query}
          answer={isCurrent ? answered.answer : null}
          waitsForData={input === null}
          onSuggestion={(suggestion) => {
            ask(suggestion);
            field.current?.focus();
          }}
        />
        <ResultList id={listId} groups={groups} active={position} busy={query !== '' && !isCurrent} onClose={onClose} />
        <div className={styles.foot}>
          <span id={`${id}-keys`}>{text.keys}</span>
          <label>
            <input
              type="checkbox"
              checked={slashKey}
              onChange={(event) => {
                setSlashKeyShown(event.target.checked);
                setSlashKey(event.target.checked);
              }}
            />{' '}
            {text.slashKey}
          </label>
        </div>
      </div>
    </dialog>
  );
}
