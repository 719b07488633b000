import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { figureListMessages } from './figure-list-messages.ts';
import styles from './sources-page.module.css';

interface PagerProps {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Ways to the other pages of the list of figures; nothing where there is only one. */
export function Pager({ label, page, pages, onPage }: PagerProps) {
  const text = useMessages(figureListMessages);
  const language = useLanguage();
  if (pages <= 1) return null;
  // A button that is switched off while it has the focus would lose it.
  const button = (name: string, sign: string, target: number, isOff: boolean) => (
    <button type="button" aria-label={name} title={name} aria-disabled={isOff} onClick={() => isOff || onPage(target)}>
      {sign}
    </button>
  );
  const isFirst = page === 1;
  const isLast = page === pages;
  return (
    <nav className={styles.pager} aria-label={label}>
      {button(text.first, '«', 1, isFirst)}
      {button(text.previous, '‹', page - 1, isFirst)}
      <span>{text.page(formatNumber(page, language), formatNumber(pages, language))}</span>
      {button(text.next, '›', page + 1, isLast)}
      {button(text.last, '»', pages, isLast)}
    </nav>
  );
}
