import type { ReactNode } from 'react';
import { postsToCut } from '../../domain/staffing/remaining-cut.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { Figure, NoFigure } from './figure-parts.tsx';
import type { NumbersRow } from './numbers-rows.ts';
import { RemainingCell } from './remaining-cell.tsx';
import { scopeText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

interface CardProps {
  readonly name: string;
  readonly measure: string;
  /** Scope of the figure, in words; null without one. */
  readonly scope: string | null;
  /** Further scopes that have this number, and the section that lists them. */
  readonly others: number;
  readonly listedIn: 'numbers' | 'leavers';
  readonly children: ReactNode;
}

function Card({ name, measure, scope, others, listedIn, children }: CardProps) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  return (
    <li>
      <h2>
        {name} <small>({measure})</small>
      </h2>
      <div className={styles.cardFigure}>{children}</div>
      {scope === null ? null : <p>{scope}</p>}
      {others < 1 ? null : (
        <p>
          <a href={`#${listedIn}`}>{text.othersInTable(formatNumber(others, language))}</a>
        </p>
      )}
    </li>
  );
}

/** The staff numbers of the unit at their broadest scope, each on its own; what is missing is said to be. */
export function Lead({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const { headline, rows } = model;
  const stocks = [
    { id: 'quota', name: text.quota, measure: text.posts },
    { id: 'inPost', name: text.inPost, measure: text.people },
    { id: 'leavers', name: text.leaversSettled, measure: text.people },
  ] as const;
  const cardOf = ({ id, name, measure }: (typeof stocks)[number]) => {
    const row: NumbersRow | null = headline[id];
    const [first] = row?.[id] ?? [];
    const having = rows.filter((other) => other[id].some((reading) => reading.points.length > 0));
    return (
      <Card
        key={id}
        name={name}
        measure={measure}
        scope={first === undefined ? null : capitalised(first.series.countsWhat[language])}
        others={having.length - 1}
        listedIn={id === 'leavers' ? 'leavers' : 'numbers'}
      >
        {first === undefined ? (
          <NoFigure />
        ) : (
          first.points.map(({ observation }) => (
            <Figure
              key={observation.id}
              observation={observation}
              context={model}
              conflicts={first.points.length > 1}
            />
          ))
        )}
      </Card>
    );
  };
  const { remaining } = headline;
  return (
    <>
      <ul className={styles.cards}>
        {stocks.slice(0, 2).map(cardOf)}
        <Card name={text.remaining} measure={text.posts} scope={null} others={0} listedIn="numbers">
          {remaining.length === 0 ? <NoFigure why={headline.quota === null ? text.noQuota : text.noTarget} /> : null}
          {remaining.map((row) => (
            <div key={row.id} className={postsToCut(row.remaining) === null ? styles.cardWords : styles.cardPart}>
              <RemainingCell remaining={row.remaining} context={model} isBare />
              <p>{capitalised(scopeText(row.scope, language))}</p>
            </div>
          ))}
        </Card>
        {stocks.slice(2).map(cardOf)}
      </ul>
      <p className={styles.apart}>{text.apart}</p>
    </>
  );
}
