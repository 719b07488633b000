import type { Id, Unit } from '../../domain/records/records.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { clampName } from './clamp-name.ts';
import { unitMessages } from './unit-messages.ts';
import styles from './unit-page.module.css';

// Longer than any word of a real name: it may be broken anywhere rather than widen a table.
const unbrokenWord = /\S{30}/;

/** A name that leads to the page of the unit; isolated, so that its letters cannot turn the text around it. */
export function NameLink({ id, name }: { readonly id: Id; readonly name: string }) {
  const short = clampName(name);
  return (
    <PageLink page="unit" params={{ id }}>
      <bdi className={unbrokenWord.test(short) ? styles.breakable : undefined}>{short}</bdi>
    </PageLink>
  );
}

/** A unit by name, leading to its page; by its id where the register does not hold it. */
export function UnitLink({ id, unit }: { readonly id: Id; readonly unit: Unit | null }) {
  const language = useLanguage();
  const text = useMessages(unitMessages);
  if (unit !== null) return <NameLink id={id} name={unit.name[language]} />;
  return (
    <>
      <bdi>{clampName(id)}</bdi> ({text.unregistered})
    </>
  );
}

/** Most units that one list of names shows; the others are counted. */
export const mostListed = 60;

/** How many units a list leaves out, in words; nothing when it leaves out none. */
export function AndMore({ all }: { readonly all: number }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  return all > mostListed ? ` ${text.andMore(formatNumber(all - mostListed, language))}` : null;
}

/** Units in a row, each leading to its page. */
export function UnitLinks({ units }: { readonly units: readonly Unit[] }) {
  return (
    <>
      {units.slice(0, mostListed).map((unit, index) => (
        <span key={unit.id}>
          {index === 0 ? '' : ', '}
          <UnitLink id={unit.id} unit={unit} />
        </span>
      ))}
      <AndMore all={units.length} />
    </>
  );
}

/** Raised number of a source, leading to the list of the page; nothing where the source is not known. */
export function SourceMark({ note }: { readonly note: number | null }) {
  const text = useMessages(unitMessages);
  if (note === null) return null;
  return (
    <sup>
      <a href={`#source-${note}`} aria-label={`${text.source} ${note}`}>
        {note}
      </a>
    </sup>
  );
}
