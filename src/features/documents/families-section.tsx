import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import type { DocumentFamily } from '../../domain/documents/document-families.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DocumentLink } from './document-cells.tsx';
import { numberAndDate } from './document-words.ts';
import { documentsMessages } from './documents-messages.ts';
import { chosenFamily, type DocumentsBase } from './documents-model.ts';
import type { DocumentsParams } from './documents-params.ts';
import { FamilyDrawing } from './family-drawing.tsx';
import { FamilyList } from './family-list.tsx';
import styles from './documents.module.css';

interface FamiliesSectionProps {
  readonly base: DocumentsBase;
  readonly params: DocumentsParams;
  readonly onChange: (change: Partial<DocumentsParams>) => void;
}

/** Id and name of a family: those of its first top. */
function useFamilyNames() {
  const language = useLanguage();
  return ({ tops: [top] }: DocumentFamily) => ({
    id: top?.id ?? '',
    name: top === undefined ? '' : numberAndDate(top, language),
  });
}

function Family({ base, family }: { readonly base: DocumentsBase; readonly family: DocumentFamily }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const nameOf = useFamilyNames();
  const title = text.familyTitle(formatNumber(family.documents.length - 1, language), nameOf(family).name);
  return (
    <>
      <h3>{title}</h3>
      <FamilyDrawing register={base.register} documents={family.documents} focus={null} title={title}>
        <Disclosure summary={text.familyList}>
          <FamilyList register={base.register} branches={family.branches} />
        </Disclosure>
      </FamilyDrawing>
    </>
  );
}

function Alone({ base }: { readonly base: DocumentsBase }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  if (base.alone.length === 0) return null;
  return (
    <Disclosure summary={text.alone(formatNumber(base.alone.length, language))}>
      <ul className={styles.tree}>
        {base.alone.map(({ document }) => (
          <li key={document.id}>
            <DocumentLink document={document} />
            {document.number === null ? null : `: ${document.subject[language]}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Which document carries out or replaces which, one family at a time, and the documents without such relations. */
export function FamiliesSection({ base, params, onChange }: FamiliesSectionProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const nameOf = useFamilyNames();
  const family = chosenFamily(base.families, params.family);
  const [largest, ...others] = base.families;
  const label = (one: DocumentFamily) =>
    text.familyLabel(nameOf(one).name, formatNumber(one.documents.length, language));
  return (
    <PageSection id="families" title={text.families} intro={text.familiesIntro}>
      {family === null || largest === undefined ? <p>{text.familiesNone}</p> : null}
      {largest === undefined || others.length === 0 ? null : (
        <div className={styles.family}>
          <SelectField
            label={text.family}
            value={family === null || family === largest ? null : nameOf(family).id}
            nullLabel={label(largest)}
            choices={others.map((one) => ({ value: nameOf(one).id, label: label(one) }))}
            onChange={(chosen) => onChange({ family: chosen })}
          />
        </div>
      )}
      {family === null ? null : <Family base={base} family={family} />}
      <Alone base={base} />
    </PageSection>
  );
}
