import type { Language } from '../../domain/records/local-text.ts';
import type { PhaseItem, RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { dateInWords } from '../../ui/words/target-words.ts';
import { ItemLink } from './item-link.tsx';
import { dateText, itemText } from './item-words.ts';
import { type RoadmapMessages, roadmapMessages } from './roadmap-messages.ts';
import { type RoadmapBase, roadCounts } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';

const mostListed = 5;

function endText({ endsOn }: PhaseItem, text: RoadmapMessages, language: Language): string {
  if (endsOn === null) return text.lead.noEnd;
  const date = formatDate(endsOn.iso, language);
  return endsOn.precision === 'day' ? text.lead.untilDay(date) : text.lead.until(date);
}

function nearestText(item: RoadmapItem, language: Language): string {
  const { startsOn, endsOn } = item;
  return startsOn === null || endsOn !== null ? dateText(item, language) : dateInWords(startsOn, language);
}

/** An item in a line: a phase under way with its end, anything else with its date. */
function Entry({ item }: { readonly item: RoadmapItem }) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const link = <ItemLink item={item.id}>{itemText(item, language)}</ItemLink>;
  return item.kind === 'phase' && item.standing === 'running' ? (
    <>
      {link}, {endText(item, text, language)}
    </>
  ) : (
    <>
      <b>{dateText(item, language)}</b>: {link}
    </>
  );
}

interface ShortListProps {
  readonly title: string;
  readonly items: readonly RoadmapItem[];
}

/** The first few of several items, each leading to its details; the rest is in the list of the page. */
function ShortList({ title, items }: ShortListProps) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  if (items.length === 0) return null;
  const rest = items.length - mostListed;
  return (
    <div>
      <h2 className={styles.short}>{title}</h2>
      <ul className={styles.entries}>
        {items.slice(0, mostListed).map((item) => (
          <li key={item.id}>
            <Entry item={item} />
          </li>
        ))}
        {rest <= 0 ? null : (
          <li>
            <a href="#list">{text.lead.more(formatNumber(rest, language))}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The answer first: what runs on the day, what comes within a year, what is overdue. */
export function Lead({ base }: { readonly base: RoadmapBase }) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const { running, next, late, unknown } = roadCounts(base.road.dated, base.day);
  const count = (items: readonly unknown[]) => formatNumber(items.length, language);
  const day = formatDate(base.day, language);
  const [nearest] = next;
  return (
    <>
      <p className={styles.lead}>
        {running.length === 0 ? text.lead.noneRunning(day) : text.lead.running(day, count(running))};{' '}
        {nearest === undefined ? (
          text.lead.nothingNext
        ) : (
          <>
            <a href="#list">{text.lead.next(count(next))}</a>, {text.lead.nearest(nearestText(nearest, language))}
          </>
        )}
        . {late.length === 0 ? text.lead.noneLate : <a href="#list">{text.lead.late(count(late))}</a>}
        {unknown.length === 0 ? null : (
          <>
            ; <a href="#list">{text.lead.unknown(count(unknown))}</a>
          </>
        )}
        .
      </p>
      <div className={styles.columns}>
        <ShortList title={text.lead.runningTitle} items={running} />
        <ShortList title={text.lead.nextTitle} items={next} />
        <ShortList title={text.lead.lateTitle} items={late} />
      </div>
    </>
  );
}
