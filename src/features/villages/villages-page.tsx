import { Fragment, type ReactNode, useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { formatNumber } from '../../ui/format.ts';
import { GapList } from '../../ui/figures/gap-list.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { ContradictionsSection } from './contradictions-section.tsx';
import { exportMessages } from './export-messages.ts';
import { ExportSection } from './export-section.tsx';
import { Lead } from './lead.tsx';
import { FiguresTable } from './line-tables.tsx';
import { PlacesSection } from './places-section.tsx';
import { StockSection } from './stock-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { TitlesSection } from './titles-section.tsx';
import { villagesMessages } from './villages-messages.ts';
import { type VillagesModel, villagesModel } from './villages-model.ts';
import styles from '../../ui/page/figure-page.module.css';
import type { VillagesParams } from './villages-params.ts';

interface VillagesPageProps {
  readonly input: PageInput;
  readonly params: VillagesParams;
  readonly onParams: (next: VillagesParams) => void;
}

/** A part of the page and its entry in the contents. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

function GapsSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  return (
    <PageSection id="gaps" title={text.gaps} intro={text.gapsIntro}>
      {model.gaps.length === 0 ? <p>{text.gapsNone}</p> : <GapList gaps={model.gaps} />}
    </PageSection>
  );
}

/** More series than this, each with all its figures, nobody reads on a page: a large package has thousands of them. */
const mostOthers = 60;

function OthersSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const left = model.others.length - mostOthers;
  return (
    <PageSection id="others" title={text.others} intro={text.othersIntro}>
      <FiguresTable model={model} caption={text.others} lines={model.others.slice(0, mostOthers)} withMeasure />
      {left <= 0 ? null : <p>{text.othersMore(formatNumber(left, language))}</p>}
    </PageSection>
  );
}

/** Villages and residential groups before and after, and who holds two titles there. */
export function VillagesPage({ input, params, onParams }: VillagesPageProps) {
  const text = useMessages(villagesMessages);
  const exportText = useMessages(exportMessages);
  const language = useLanguage();
  const model = useMemo(() => villagesModel(input, params), [input, params]);
  const others = model.units.filter(({ id }) => id !== model.place?.id);
  const changesOf = model.unit === null ? {} : { place: model.unit.id };
  const parts: readonly Part[] = [
    { id: 'stock', title: text.stock, content: <StockSection model={model} /> },
    ...(model.contradictions.length === 0
      ? []
      : [{ id: 'contradictions', title: text.contradictions, content: <ContradictionsSection model={model} /> }]),
    { id: 'titles', title: text.titles, content: <TitlesSection model={model} /> },
    { id: 'places', title: text.places, content: <PlacesSection model={model} /> },
    ...(model.others.length === 0
      ? []
      : [{ id: 'others', title: text.others, content: <OthersSection model={model} /> }]),
    { id: 'targets', title: text.targets, content: <TargetsSection model={model} /> },
    { id: 'gaps', title: text.gaps, content: <GapsSection model={model} /> },
    { id: 'downloads', title: exportText.title, content: <ExportSection input={input} model={model} /> },
    { id: 'sources', title: text.sources, content: <SourceList sources={model.sources} /> },
  ];
  return (
    <>
      <h1>{text.title(model.unit?.name[language] ?? input.place)}</h1>
      <Lead model={model} />
      {model.unknown.map((id) => (
        <p key={id} className={styles.warning} role="status">
          {text.unknownId(id)}
        </p>
      ))}
      <PageContents parts={parts.map(({ id, title }) => [id, title] as const)}>
        <li>
          <PageLink page="reorganisation" params={{ level: 'village', ...changesOf }}>
            {text.changes}
          </PageLink>
        </li>
      </PageContents>
      {others.length === 0 ? null : (
        <form className={styles.filter} aria-label={text.show} onSubmit={(event) => event.preventDefault()}>
          <SelectField
            label={text.unit}
            value={params.unit}
            nullLabel={capitalised(model.place?.name[language] ?? text.thePlace)}
            choices={others.map((unit) => ({ value: unit.id, label: capitalised(unit.name[language]) }))}
            onChange={(unit) => onParams({ unit })}
          />
        </form>
      )}
      {parts.map(({ id, content }) => (
        <Fragment key={id}>{content}</Fragment>
      ))}
    </>
  );
}
