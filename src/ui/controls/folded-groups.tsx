import { type ReactNode, useRef, useState } from 'react';
import { useMessages } from '../language/language-context.ts';
import { usePrinting } from '../print/use-printing.ts';
import styles from './folded-groups.module.css';
import { useOpenAtTarget } from './use-open-at-target.ts';

const messages = {
  vi: { openAll: 'Mở tất cả', closeAll: 'Đóng tất cả' },
  en: { openAll: 'Open all', closeAll: 'Close all' },
};

/** A group of a long list: its heading, what is said beside it, and its rows. */
export interface FoldedGroup {
  /** Its address on the page. */
  readonly id: string;
  readonly title: string;
  /** How many rows it has and what in them must not be missed, after the heading; empty for nothing. */
  readonly note: string;
  readonly content: ReactNode;
}

interface FoldedGroupsProps {
  /** The list, in words, for those who do not see where the buttons stand. */
  readonly label: string;
  readonly groups: readonly FoldedGroup[];
  /** Ids of the groups that stand open until the reader opens or closes one (`openedGroups`). */
  readonly opened: ReadonlySet<string>;
  /** Which rows are listed: with another choice the groups stand as `opened` says again. */
  readonly choice: string;
}

/** What the reader has opened and closed of one choice of rows. */
interface OwnState {
  readonly choice: string;
  readonly isOpen: ReadonlyMap<string, boolean>;
}

const untouched: ReadonlyMap<string, boolean> = new Map();

/**
 * A long list in groups that open on demand, without JavaScript too; paper has all of them. The target of the address
 * and what the browser finds on the page open their group.
 */
export function FoldedGroups({ label, groups, opened, choice }: FoldedGroupsProps): ReactNode {
  const text = useMessages(messages);
  const printing = usePrinting();
  const place = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<OwnState>({ choice, isOpen: untouched });
  useOpenAtTarget(place);
  const isOpen = own.choice === choice ? own.isOpen : untouched;
  const standsOpen = (id: string) => isOpen.get(id) ?? opened.has(id);
  const areAllOpen = groups.every(({ id }) => standsOpen(id));
  const toggleAll = () => setOwn({ choice, isOpen: new Map(groups.map(({ id }) => [id, !areAllOpen])) });
  return (
    <div ref={place}>
      {groups.length < 2 ? null : (
        <p className={styles.tools}>
          <button
            type="button"
            aria-label={`${areAllOpen ? text.closeAll : text.openAll}: ${label}`}
            onClick={toggleAll}
          >
            {areAllOpen ? text.closeAll : text.openAll}
          </button>
        </p>
      )}
      {groups.map(({ id, title, note, content }) => (
        <details
          key={id}
          id={id}
          className={styles.group}
          open={printing || standsOpen(id)}
          onToggle={({ currentTarget: { open }, target, currentTarget }) => {
            if (printing || target !== currentTarget || open === standsOpen(id)) return;
            setOwn({ choice, isOpen: new Map(isOpen).set(id, open) });
          }}
        >
          <summary>
            <h3>{title}</h3>
            {note === '' ? null : <span className={styles.note}>{` ${note}`}</span>}
          </summary>
          {content}
        </details>
      ))}
    </div>
  );
}
