import { useLanguage, useMessages } from '../language/language-context.ts';
import { formatNumber } from '../format.ts';
import { sheetMessages } from './sheet-messages.ts';
import type { SheetWarning } from './sheet-warning.ts';
import styles from './sheets-preview.module.css';

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('; ');
}

function useWarningText(): (warning: SheetWarning) => string {
  const text = useMessages(sheetMessages);
  const language = useLanguage();
  return (warning) => {
    switch (warning.kind) {
      case 'word-cut':
        return text['word-cut'](warning.name, warning.column, `${formatNumber(warning.sizePt, language)} pt`);
      case 'small-letters':
        return text['small-letters'](warning.name, `${formatNumber(warning.sizePt, language, 1)} pt`);
      case 'left-out':
      case 'shortened':
        return text[warning.kind](quoted(warning.names));
      case 'not-one-page':
        return text['not-one-page'](warning.pages);
      case 'no-code':
      case 'no-font':
        return text[warning.kind];
      case 'taller-than-page':
      case 'heading-alone':
        return text[warning.kind](warning.name);
    }
  };
}

/** What the reader has to know before printing; on the screen only. */
export function SheetWarnings({ warnings }: { readonly warnings: readonly SheetWarning[] }) {
  const text = useMessages(sheetMessages);
  const say = useWarningText();
  if (warnings.length === 0) return null;
  // Tables with the same heads warn in the same words: once is enough.
  const said = [...new Set(warnings.map(say))];
  return (
    <section className={styles.warnings} aria-label={text.warnings}>
      <strong>{text.warnings}</strong>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
