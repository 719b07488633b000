import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { countRelations } from '../../domain/documents/document-relations.ts';
import { citeDocument } from '../../ui/citation.ts';
import { CopyButton } from '../../ui/controls/copy-button.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { ContradictionList } from '../../ui/figures/contradiction-list.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { RestingList } from '../../ui/provenance/resting-list.tsx';
import { RelationsCell, StateName } from './document-cells.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { documentMessages } from './document-messages.ts';
import { type DocumentModel, documentModel } from './document-model.ts';
import type { DocumentParams } from './document-params.ts';
import { documentRegister } from './document-register.ts';
import { fullCitation, numberAndDate, stateReason } from './document-words.ts';
import { FamilyDrawing } from './family-drawing.tsx';
import { NoDocument } from './no-document.tsx';
import { ApartList } from './same-number-section.tsx';
import page from '../../ui/page/figure-page.module.css';
import styles from './documents.module.css';

interface DocumentPageProps {
  readonly input: PageInput;
  readonly params: DocumentParams;
}

interface PartProps {
  readonly model: DocumentModel;
}

function Head({ model }: PartProps) {
  const text = useMessages(documentMessages);
  const language = useLanguage();
  const { row, register } = model;
  const { document, namesakes } = row;
  return (
    <>
      <h1 className={styles.title}>{citeDocument(document, language)}</h1>
      <p className={styles.verdict}>
        {text.stateOn(formatDate(register.day, language))} <StateName row={row} />
        {' – '}
        {stateReason(document, row.state, register.index, language)}.
      </p>
      {namesakes.length === 0 ? null : (
        <div className={styles.notice}>
          <b>≠ {text.sameNumber(formatNumber(namesakes.length, language), document.number ?? '')}</b>
          <ApartList documents={namesakes} />
        </div>
      )}
      <p className={page.screenOnly}>
        <CopyButton
          text={() => fullCitation(document, language)}
          label={text.copy}
          doneLabel={text.copied}
          failedLabel={text.copyFailed}
        />
      </p>
    </>
  );
}

function GraphSection({ model }: PartProps) {
  const text = useMessages(documentMessages);
  const language = useLanguage();
  const { row, register, around } = model;
  const { id } = row.document;
  if (countRelations(row.relations) === 0) {
    return (
      <PageSection id="graph" title={text.graph}>
        <p>{text.graphNone}</p>
      </PageSection>
    );
  }
  const title = text.graphTitle(formatNumber(around.length - 1, language), numberAndDate(row.document, language));
  return (
    <PageSection id="graph" title={text.graph}>
      <h3>{title}</h3>
      <FamilyDrawing register={register} documents={around} focus={id} title={title}>
        <h3>{text.graphList}</h3>
        <RelationsCell relations={row.relations} isWhole />
        <p className={page.screenOnly}>
          <PageLink page="documents" params={{ family: id }}>
            {text.wholeFamily}
          </PageLink>
        </p>
      </FamilyDrawing>
    </PageSection>
  );
}

function RestingSection({ model }: PartProps) {
  const text = useMessages(documentMessages);
  const language = useLanguage();
  const { groups, restingCount, context } = model;
  if (groups.length === 0) {
    return (
      <PageSection id="resting" title={text.resting}>
        <p>{text.restingNone}</p>
      </PageSection>
    );
  }
  const title = text.restingTitle(formatNumber(restingCount, language));
  return (
    <PageSection id="resting" title={title} intro={text.restingIntro}>
      <RestingList groups={groups} context={context} />
    </PageSection>
  );
}

function KnownDocument({ model }: PartProps) {
  const text = useMessages(documentMessages);
  const { contradictions, context, sources } = model;
  return (
    <article>
      <Head model={model} />
      <PageContents
        parts={[
          ['facts', text.facts],
          ['graph', text.graph],
          ['resting', text.resting],
          ['contradictions', text.contradictions, contradictions.length > 0],
          ['sources', text.sources],
        ]}
      />
      <PageSection id="facts" title={text.facts}>
        <DocumentFacts model={model} />
      </PageSection>
      <GraphSection model={model} />
      <RestingSection model={model} />
      {contradictions.length === 0 ? null : (
        <PageSection id="contradictions" title={text.contradictions}>
          <ContradictionList context={context} contradictions={contradictions} />
        </PageSection>
      )}
      <SourceList sources={sources} />
    </article>
  );
}

/** One document, its state on the day shown, and everything that rests on it. */
export function DocumentPage({ input, params: { id } }: DocumentPageProps) {
  const register = useMemo(() => documentRegister(input), [input]);
  const model = useMemo(() => (id === null ? null : documentModel(input, register, id)), [input, register, id]);
  // A new document starts with its own state: what was unfolded of another is folded again.
  if (model !== null) return <KnownDocument key={id} model={model} />;
  const later = id === null ? null : (input.data.documents.find((row) => row.id === id) ?? null);
  return <NoDocument register={register} id={id} later={later} />;
}
