import { Fragment, type ReactNode, useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { bibliographyMessages } from './bibliography-messages.ts';
import { BibliographySection } from './bibliography-section.tsx';
import { ContradictionsSection } from './contradictions-section.tsx';
import { exportMessages } from './export-messages.ts';
import { ExportSection } from './export-section.tsx';
import { figureListMessages } from './figure-list-messages.ts';
import { FiguresSection } from './figures-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { IndicatorsSection } from './indicators-section.tsx';
import { Lead } from './lead.tsx';
import { OpenedSection } from './opened-section.tsx';
import { figuresSectionId } from './show-figures.tsx';
import { sourcesMessages } from './sources-messages.ts';
import { sourcesModel } from './sources-model.ts';
import type { SourcesParams } from './sources-params.ts';
import { sourcesView } from './sources-view.ts';
import { TablesSection } from './tables-section.tsx';
import { UndocumentedSection } from './undocumented-section.tsx';

interface SourcesPageProps {
  readonly input: PageInput;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

/** A part of the page and its entry in the contents. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** The bibliography, what each source supports, how complete the data are, and what is open or contradictory. */
export function SourcesPage({ input, params, onParams }: SourcesPageProps) {
  const text = useMessages(sourcesMessages);
  const figureList = useMessages(figureListMessages);
  const bibliography = useMessages(bibliographyMessages);
  const exportText = useMessages(exportMessages);
  const language = useLanguage();
  const model = useMemo(() => sourcesModel(input), [input]);
  const view = useMemo(() => sourcesView(model, params), [model, params]);
  const asked = { params, onParams };
  const parts: readonly Part[] = [
    { id: 'tables', title: text.tables.title, content: <TablesSection model={model} /> },
    { id: 'indicators', title: text.indicators.title, content: <IndicatorsSection model={model} {...asked} /> },
    { id: 'undocumented', title: text.undocumented.title, content: <UndocumentedSection model={model} {...asked} /> },
    { id: figuresSectionId, title: figureList.title, content: <FiguresSection view={view} {...asked} /> },
    { id: 'bibliography', title: bibliography.title, content: <BibliographySection view={view} {...asked} /> },
    { id: 'gaps', title: text.gaps.title, content: <GapsSection model={model} {...asked} /> },
    { id: 'contradictions', title: text.contradictions.title, content: <ContradictionsSection view={view} /> },
    { id: 'downloads', title: exportText.title, content: <ExportSection input={input} model={model} /> },
  ];
  return (
    <>
      <h1>{text.title(capitalised(model.place?.name[language] ?? input.place))}</h1>
      <Lead model={model} />
      <PageContents parts={parts.map(({ id, title }) => [id, title] as const)} />
      <OpenedSection view={view} {...asked} />
      {parts.map(({ id, content }) => (
        <Fragment key={id}>{content}</Fragment>
      ))}
      <SourceList sources={view.sources} />
    </>
  );
}
