import { useMemo } from 'react';
import { lineageOf, type PageInput } from '../../data/page-input.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Id } from '../../domain/records/records.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { ChangesSection } from './changes-section.tsx';
import { clampName } from './clamp-name.ts';
import { FiguresSection } from './figures-section.tsx';
import { LineageSection } from './lineage-section.tsx';
import { NoUnit, UnknownUnit } from './no-unit.tsx';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { ContradictionsSection, DocumentsSection, ObstaclesSection } from './related-sections.tsx';
import { capitalisedSentence, plainText } from './sentence-parts.ts';
import { StateLine } from './state-line.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { unitMessages } from './unit-messages.ts';
import { nearestUnits, type UnitModel, unitModel } from './unit-model.ts';
import styles from './unit-page.module.css';
import type { UnitParams } from './unit-params.ts';

interface UnitPageProps {
  readonly input: PageInput;
  readonly params: UnitParams;
  readonly onParams: (next: UnitParams) => void;
}

function UnitTitle({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const name = model.unit.name[language];
  const short = clampName(name);
  return (
    <>
      <h1 className={styles.title}>
        <bdi>{plainText(capitalisedSentence([short]))}</bdi>
      </h1>
      {short === name ? null : (
        <Disclosure summary={text.fullName}>
          <p className={styles.full}>
            <bdi>{name}</bdi>
          </p>
        </Disclosure>
      )}
    </>
  );
}

interface KnownUnitProps extends UnitPageProps {
  readonly model: UnitModel;
}

function KnownUnit({ model, input, params, onParams }: KnownUnitProps) {
  const text = useMessages(unitMessages);
  const { day } = input;
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['changes', text.changes, true],
    ['lineage', text.lineage, true],
    ['figures', text.figures, true],
    ['obstacles', text.obstacles, model.obstacles.length > 0],
    ['contradictions', text.contradictions, model.contradictions.length > 0],
    ['documents', text.documents, model.documents.length > 0],
    ['sources', text.sources, true],
  ];
  return (
    <article>
      <UnitTitle model={model} />
      <StateLine model={model} day={day} />
      <UnitFacts model={model} day={day} />
      <PageContents parts={parts} />
      <ChangesSection model={model} />
      <LineageSection model={model} />
      <FiguresSection model={model} params={params} onParams={onParams} />
      <ObstaclesSection model={model} />
      <ContradictionsSection model={model} />
      <DocumentsSection model={model} />
      <SourceList sources={model.sources} />
    </article>
  );
}

function modelOf(id: Id | null, input: PageInput, index: LineageIndex): UnitModel | null {
  return id === null ? null : unitModel(input.data, index, id, input.day);
}

/** What a unit was, is and by which decision, on the day shown: question 3. */
export function UnitPage({ input, params, onParams }: UnitPageProps) {
  const { id } = params;
  const index = useMemo(() => lineageOf(input), [input]);
  const model = useMemo(() => modelOf(id, input, index), [id, input, index]);
  if (id === null) return <NoUnit />;
  if (model === null) return <UnknownUnit id={id} nearest={nearestUnits(index, id)} />;
  // A new unit starts with its own state: what was unfolded of another is folded again.
  return <KnownUnit key={id} model={model} input={input} params={params} onParams={onParams} />;
}
