import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import type { CatalogEntry } from '../data/load/catalog.ts';
import type { Language } from '../domain/records/local-text.ts';
import { formatDate, formatNumber } from '../ui/format.ts';
import { completenessText } from './messages/completeness-text.ts';
import { shellMessages } from './messages/shell-messages.ts';
import type { PackageHead } from './package-head.ts';
import { pagePath } from './pages.ts';
import { type RoutedSearch, sharedSearch, withKey } from './view-search.ts';
import styles from './shell.module.css';

interface PackageBarProps {
  readonly language: Language;
  readonly head: PackageHead;
  readonly day: string;
  /** The packages to choose from; empty until they are known. */
  readonly packages: readonly CatalogEntry[];
}

const firstDay = '2010-01-01';

/** Which package, as of which day, how complete; the day can be changed and goes into the address. */
export function PackageBar({ language, head, day, packages }: PackageBarProps) {
  const text = shellMessages[language];
  const field = useId();
  const navigate = useNavigate();
  const show = (asOf: string | undefined) =>
    void navigate({
      to: './',
      search: (previous: RoutedSearch) => withKey(previous, 'asOf', asOf),
    });
  const others = packages.filter((entry) => entry.name !== head.name);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get('asOf');
    if (typeof asked === 'string' && asked !== '') show(asked === head.asOf ? undefined : asked);
  };
  return (
    <div className={styles.package}>
      <p className={styles.packageTitle}>
        <b>{head.title[language]}</b>
        {head.sample ? <strong className={styles.sample}>{text.sample}</strong> : null}
        <span className={styles.asOfText}>
          {text.asOf} <b>{formatDate(day, language)}</b>
        </span>
      </p>
      <details className={styles.asOf} key={day}>
        <summary>{text.otherDay}</summary>
        <form onSubmit={submit}>
          <label htmlFor={field}>{text.asOf}</label>
          <input id={field} name="asOf" type="date" defaultValue={day} min={firstDay} max={head.asOf} required />
          <button type="submit">{text.asOfApply}</button>
          {day === head.asOf ? null : (
            <button type="button" onClick={() => show(undefined)}>
              {text.asOfReset}
            </button>
          )}
        </form>
      </details>
      {others.length === 0 ? null : (
        <details className={styles.packages} key={head.name}>
          <summary>{text.otherPackage}</summary>
          <ul>
            {others.map((entry) => (
              <li key={entry.name}>
                {/* Another province has other ids and another cut-off date: the rest of the address does not go along. */}
                <Link to="./" search={{ package: entry.name }}>
                  {entry.title[language]}
                </Link>
                {entry.sample ? <strong> ({text.sample})</strong> : null}: {entry.summary[language]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.complete}>
        <Link to={pagePath('sources', language)} search={sharedSearch}>
          {completenessText(head.completeness, language, (count) => formatNumber(count, language))}
        </Link>
      </p>
    </div>
  );
}
