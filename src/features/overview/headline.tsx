import type { TableName } from '../../domain/records/package-data.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { ReactNode } from 'react';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatNumber, formatPercent } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { Cited } from './cited.tsx';
import { overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import styles from './overview-page.module.css';
import { countTargets } from './targets-section.tsx';
import { latestVillageFigures } from './villages-section.tsx';

interface CardProps {
  readonly figure: ReactNode;
  readonly note: string;
  /** Section of the page that says more. */
  readonly href: string;
  readonly more: string;
}

function Card({ figure, note, href, more }: CardProps) {
  return (
    <li>
      <p className={styles.figure}>{figure}</p>
      <p>{note}</p>
      <p className={styles.meta}>
        <a href={href}>{more}</a>
      </p>
    </li>
  );
}

/** The few figures a leader asks for first, each with its date and its origin. */
export function Headline({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const { communes, cuts, villages, pilots, obstacles, day } = model;
  const largest = cuts
    .filter((row) => row.staffMeasure === 'posts-cut' && !row.planned)
    .reduce<(typeof cuts)[number] | null>((best, row) => {
      if (!('value' in row.reported)) return best;
      return best === null || !('value' in best.reported) || row.reported.value > best.reported.value ? row : best;
    }, null);
  const { stock, cut } = latestVillageFigures(villages);
  const counts = countTargets(model.targets);
  const isUnread = (table: TableName) => model.unread.includes(table);
  const number = (value: number) => formatNumber(value, language);
  const onDay = (on: string | null) => (on === null ? text.undated : `${text.asOf} ${formatDate(on, language)}`);
  return (
    <ul className={styles.headline} aria-label={text.summary}>
      {communes === null ? null : (
        <Card
          figure={
            <FigureLink
              origin={originOf.communeCount(communes.total.id, day)}
              note={communes.notes[0] ?? null}
              label={text.source}
            >
              {communes.days === null
                ? number(communes.total.before)
                : text.communesCard(number(communes.total.before), number(communes.total.after))}
            </FigureLink>
          }
          note={
            communes.days === null
              ? text.communesUnchangedCard
              : (communes.total.after > communes.total.before ? text.communesCardGrown : text.communesCardNote)(
                  number(Math.abs(communes.total.before - communes.total.after)),
                  formatPercent(Math.abs(communes.total.reduction ?? 0), language),
                )
          }
          href="#communes"
          more={text.communes}
        />
      )}
      {largest === null ? null : (
        <Card
          figure={<Cited figure={largest} measure={largest.measure[language]} />}
          note={`${text.cutsCardNote(largest.scope[language])}; ${onDay(largest.end)}${largest.inferred === null ? '' : ` (${text.inferred})`}`}
          href="#cuts"
          more={text.postsCut}
        />
      )}
      {stock === null && cut === null ? null : (
        <Card
          figure={
            <>
              {cut === null ? null : (
                <>
                  {text.reduceBy} <Cited figure={cut} />
                </>
              )}
              {cut !== null && stock !== null ? `, ${text.remaining} ` : null}
              {stock === null ? null : <Cited figure={stock} />}
            </>
          }
          note={[
            text.villagesCardNote,
            cut === null
              ? null
              : `${text.reduceBy}: ${onDay(cut.on)}${cut.inferred === null ? '' : ` (${text.inferred})`}`,
            stock === null ? null : `${text.remaining}: ${onDay(stock.on)}`,
          ]
            .filter((part) => part !== null)
            .join('; ')}
          href="#villages"
          more={text.villages}
        />
      )}
      <Card
        figure={isUnread('targets') ? text.none : text.targetsCard(number(counts.reached), number(counts.all))}
        note={isUnread('targets') ? text.unread('targets.csv') : text.targetsCardNote(number(counts.unsaid))}
        href="#targets"
        more={text.targets}
      />
      <Card
        figure={isUnread('obstacles') ? text.none : number(obstacles.length)}
        note={isUnread('obstacles') ? text.unread('obstacles.csv') : text.obstaclesCardNote}
        href="#obstacles"
        more={text.obstacles}
      />
      {pilots.length === 0 ? null : (
        <Card
          figure={number(pilots.length)}
          note={text.pilotsCardNote(
            number(pilots.filter((row) => row.status === 'paused' || row.status === 'ended').length),
          )}
          href="#pilots"
          more={text.pilots}
        />
      )}
    </ul>
  );
}
