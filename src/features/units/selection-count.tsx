import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { unitsMessages } from './units-messages.ts';
import styles from './units-page.module.css';
import type { UnitSelection } from './use-register.ts';
import type { ShownRows } from './use-shown-rows.ts';

interface SelectionCountProps {
  readonly selection: UnitSelection | null;
  readonly isCurrent: boolean;
  /** Units of the register. */
  readonly all: number;
  readonly shown: ShownRows;
}

/** How many rows there are, said aloud whenever that changes. */
export function SelectionCount({ selection, isCurrent, all, shown }: SelectionCountProps) {
  const text = useMessages(unitsMessages);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const count = selection?.positions.length ?? 0;
  const total = count === all ? text.countAll(number(all)) : text.count(number(count), number(all));
  const { from, readings } = shown;
  const range = shown.pages > 1 ? `; ${text.range(number(from), number(from + readings.length - 1))}` : '';
  return (
    <p role="status" className={styles.count}>
      {selection === null ? text.preparing : total}
      <span className={styles.range}>{selection === null ? '' : range}</span>
      {selection !== null && !isCurrent ? ` (${text.working})` : ''}
    </p>
  );
}
