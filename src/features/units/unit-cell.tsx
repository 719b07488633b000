import { DocumentLink } from '../../ui/controls/document-link.tsx';
import { codeNames } from '../../ui/code-names.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import type { UnitColumn } from './unit-column.ts';
import type { UnitReading } from './unit-reading.ts';
import { unitsMessages } from './units-messages.ts';
import styles from './units-page.module.css';

// Longer than any word of a real name; it may be broken anywhere, so that it cannot push the table off the screen.
const endlessWord = /\S{25}/;

/** A name from the data: kept apart from the text around it, and clamped in view. */
function nameClass(text: string): string {
  return endlessWord.test(text) ? `${styles.name} ${styles.breakable}` : (styles.name ?? '');
}

function Name({ text }: { readonly text: string }) {
  return <bdi className={nameClass(text)}>{text}</bdi>;
}

function UnitLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <PageLink page="unit" params={{ id }}>
      <Name text={name} />
    </PageLink>
  );
}

function Became({ reading }: { readonly reading: UnitReading }) {
  const text = useMessages(unitsMessages);
  const language = useLanguage();
  if (reading.state !== 'ended') return null;
  if (reading.became.length === 0) {
    const form = reading.change?.form;
    const isClosed = form === 'cessation' || form === 'dissolution';
    return <span className={styles.muted}>{isClosed ? text.noSuccessor : text.unknownSuccessor}</span>;
  }
  return (
    <ul className={styles.list}>
      {reading.became.map(({ id, unit, isPart }) => (
        <li key={id}>
          <UnitLink id={id} name={unit?.name[language] ?? id} />
          {isPart ? ` (${text.isPart})` : ''}
        </li>
      ))}
    </ul>
  );
}

function LastDocument({ reading }: { readonly reading: UnitReading }) {
  const language = useLanguage();
  const text = useMessages(unitsMessages);
  if (reading.document === null) return text.noValue;
  const clause = reading.change?.clause ?? null;
  return (
    <>
      {/* Number and date are never cut; a document without a number is named by its subject, which may be long. */}
      <bdi className={reading.document.number === null ? nameClass(reading.document.subject[language]) : styles.cite}>
        <DocumentLink document={reading.document} />
      </bdi>
      {clause === null ? null : (
        <small className={styles.clause}>
          <bdi>{clause[language]}</bdi>
        </small>
      )}
    </>
  );
}

function SourceCell({ reading: { source } }: { readonly reading: UnitReading }) {
  const text = useMessages(unitsMessages);
  if (source === null) return text.noValue;
  const name = `${source.publisher}: ${source.title}`;
  return source.url === null ? (
    <Name text={name} />
  ) : (
    <a href={source.url} rel="noreferrer noopener" target="_blank">
      <Name text={name} />
    </a>
  );
}

/** One cell of the register. */
export function UnitCell({ column, reading }: { readonly column: UnitColumn; readonly reading: UnitReading }) {
  const language = useLanguage();
  const text = useMessages(unitsMessages);
  const names = codeNames[language];
  const { unit, parent } = reading;
  switch (column) {
    case 'name':
      return <UnitLink id={unit.id} name={unit.name[language]} />;
    case 'kind':
      return names.kind[unit.kind];
    case 'level':
      return names.level[unit.level];
    case 'block':
      return unit.block === null ? text.noValue : names.block[unit.block];
    case 'code':
      return unit.code === null ? text.noValue : <Name text={unit.code} />;
    case 'parent':
      if (unit.parent === null) return text.noValue;
      return <UnitLink id={unit.parent} name={parent?.name[language] ?? unit.parent} />;
    case 'from':
      return unit.validFrom === null ? (
        <span className={styles.muted}>{text.unknownStart}</span>
      ) : (
        formatDate(unit.validFrom.iso, language)
      );
    case 'to':
      return unit.validTo === null ? text.noValue : formatDate(unit.validTo.iso, language);
    case 'state':
      return reading.isUncertain ? `${text.state[reading.state]} (${text.uncertain})` : text.state[reading.state];
    case 'became':
      return <Became reading={reading} />;
    case 'document':
      return <LastDocument reading={reading} />;
    case 'source':
      return <SourceCell reading={reading} />;
  }
}
