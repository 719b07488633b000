import type { Issue } from '../domain/checks/issue.ts';
import type { LoadFault } from '../data/load/load-error.ts';
import { useLanguage, useMessages } from '../ui/language/language-context.ts';
import { faultText } from './fault-texts.ts';
import { shellMessages } from './messages/shell-messages.ts';
import styles from './notices.module.css';

/** Files that could not be used: each by name, with what is wrong and what to do. */
export function FaultList({ faults }: { readonly faults: readonly LoadFault[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {faults.map((fault) => {
        const { what, todo } = faultText(fault, language);
        return (
          <li key={`${fault.file} ${fault.detail ?? ''}`}>
            <bdi>{what}</bdi> {todo}
          </li>
        );
      })}
    </ul>
  );
}

interface NoticeProps {
  readonly tone: 'warning' | 'error';
  readonly title: string;
  readonly children?: React.ReactNode;
}

/** A message above the page: something the reader has to know before trusting it. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <section className={`${styles.notice} ${styles[tone]}`} role="status">
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  );
}

const shownIssues = 20;

/** Errors in the rows of the data: the first twenty with place, value, reason and remedy, then a count. */
export function IssueNotice({ issues }: { readonly issues: readonly Issue[] }) {
  const text = useMessages(shellMessages);
  const language = useLanguage();
  return (
    <Notice tone="warning" title={text.errorsInData(issues.length)}>
      <details>
        <summary>{text.showIssues}</summary>
        <ol className={styles.list}>
          {issues.slice(0, shownIssues).map((issue) => (
            <li key={`${issue.code} ${issue.file} ${issue.row} ${issue.column} ${issue.value}`}>
              <b>{issue.file}</b>
              {issue.row === null ? null : `, ${text.row} ${issue.row}`}
              {issue.column === null ? null : `, ${text.column} ${issue.column}`}
              {issue.value === null ? null : (
                <>
                  , {text.value} <bdi className={styles.value}>{issue.value}</bdi>
                </>
              )}
              : {issue.reason[language]} {issue.remedy[language]}
            </li>
          ))}
        </ol>
        {issues.length > shownIssues ? <p>{text.moreIssues(issues.length - shownIssues)}</p> : null}
      </details>
    </Notice>
  );
}
