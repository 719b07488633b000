import { type MouseEvent, useState } from 'react';
import type { Id } from '../../domain/records/records.ts';
import { ModalDialog } from '../../ui/controls/modal-dialog.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import { decidingPoint } from './explain-target.ts';
import { Explanation } from './explanation.tsx';
import { RuleList } from './rule-list.tsx';
import { ruleMessages } from './rule-messages.ts';
import type { TargetRow } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';
import styles from './targets-page.module.css';

interface StatusButtonProps {
  readonly row: TargetRow;
  readonly noteOf: (source: Id) => number | null;
}

/**
 * The status of a target, which opens the rule with the target's own numbers put in; without JavaScript, and on paper,
 * it points to the published rule of the page.
 */
export function StatusButton({ row, noteOf }: StatusButtonProps) {
  const text = useMessages(targetsMessages);
  const rules = useMessages(ruleMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { result, target } = row;
  const show = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <a className={styles.status} href="#rule" onClick={show} aria-haspopup="dialog">
        <StatusLabel status={result.status} text={words.statusName[result.status]} />
        <span className={styles.hidden}> ({text.openRule})</span>
      </a>
      {result.overdue ? <small>{words.overdue}</small> : null}
      {result.late ? <small>{words.late}</small> : null}
      {open ? (
        <ModalDialog title={target.name[language]} closeLabel={text.close} onClose={() => setOpen(false)}>
          <h3>{rules.explained}</h3>
          <Explanation row={row} noteOf={noteOf} />
          <h3>{rules.ruleTitle}</h3>
          <RuleList deciding={decidingPoint(result)} />
        </ModalDialog>
      ) : null}
    </>
  );
}
