import type { MouseEvent } from 'react';
import { usePageAddresses } from '../../ui/controls/page-address-context.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { clampText } from './clamp-text.ts';
import type { ResultGroup } from './result-groups.ts';
import type { ResultOption } from './result-option.ts';
import styles from './result-list.module.css';
import { searchMessages } from './search-messages.ts';

interface OptionProps {
  readonly id: string;
  readonly option: ResultOption;
  readonly active: boolean;
  readonly onClose: () => void;
}

/** One result. A link, so that it can also be opened in a new tab; the keyboard reaches it through the field. */
function Option({ id, option, active, onClose }: OptionProps) {
  const addresses = usePageAddresses();
  const { target, lead, title, facts } = option;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    addresses.go(target.page, target.params);
    onClose();
  };
  return (
    <a
      id={id}
      className={lead === null ? styles.option : `${styles.option} ${styles.successor}`}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={addresses.hrefOf(target.page, target.params)}
      onClick={follow}
    >
      <span className={styles.title}>
        {lead === null ? null : <span>{lead} </span>}
        <bdi>{clampText(title)}</bdi>
      </span>{' '}
      {facts.length === 0 ? null : (
        <span className={styles.facts}>
          {[...new Set(facts)].map((fact) => (
            <bdi key={fact} className={styles.fact}>
              {clampText(fact)}{' '}
            </bdi>
          ))}
        </span>
      )}
    </a>
  );
}

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly ResultGroup[];
  /** Position of the active option over all groups; -1 when there is none. */
  readonly active: number;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** Results by kind as one listbox. */
export function ResultList({ id, groups, active, busy, onClose }: ResultListProps) {
  const text = useMessages(searchMessages);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const before = (group: ResultGroup) =>
    groups.slice(0, groups.indexOf(group)).reduce((sum, { options }) => sum + options.length, 0);
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={text.results} aria-busy={busy} tabIndex={-1}>
      {groups.map((group) => (
        <div key={group.kind} className={styles.group} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <p id={`${id}-${group.kind}`} className={styles.heading} role="presentation">
            <b>{text.group(text.kind[group.kind], number(group.total))}</b>
            {group.shown < group.total ? (
              <span className={styles.rest}>{text.shownFirst(number(group.shown), number(group.total))}</span>
            ) : null}
          </p>
          {group.options.map((option, position) => (
            <Option
              key={option.key}
              id={`${id}-${before(group) + position}`}
              option={option}
              active={before(group) + position === active}
              onClose={onClose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
