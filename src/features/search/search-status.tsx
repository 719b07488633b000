import type { DeskAnswer } from '../../data/search/search-desk.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { clampText } from './clamp-text.ts';
import styles from './search-dialog.module.css';
import { searchMessages } from './search-messages.ts';

interface SearchStatusProps {
  readonly query: string;
  /** Null until the query is answered. */
  readonly answer: DeskAnswer | null;
  readonly waitsForData: boolean;
  readonly onSuggestion: (query: string) => void;
}

const shownQuery = 60;

/** How many results there are, for screen readers too; after a search in vain what to try instead. */
export function SearchStatus({ query, answer, waitsForData, onSuggestion }: SearchStatusProps) {
  const text = useMessages(searchMessages);
  const language = useLanguage();
  const isNone = query !== '' && answer !== null && answer.total === 0;
  let said: string;
  if (query === '') said = text.hint;
  else if (answer === null) said = text.searching;
  else said = isNone ? text.none : text.found(formatNumber(answer.total, language), answer.total === 1);
  return (
    <div className={styles.status}>
      <p role="status">
        {said}
        {query === '' || answer === null ? null : (
          <>
            {' '}
            <q>
              <bdi>{clampText(query, shownQuery)}</bdi>
            </q>
          </>
        )}
      </p>
      {waitsForData ? <p>{text.loadingData}</p> : null}
      {isNone ? <p>{text.noneHelp}</p> : null}
      {isNone && answer.suggestions.length > 0 ? (
        <p className={styles.suggestions}>
          {text.suggestions}{' '}
          {answer.suggestions.map((suggestion) => (
            <button key={suggestion} type="button" onClick={() => onSuggestion(suggestion)}>
              {suggestion}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  );
}
