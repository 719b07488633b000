import type { RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { yearOf } from '../../domain/roadmap/roadmap-items.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { laneName } from './axis-spec.ts';
import { DocumentLinks } from './document-links.tsx';
import { ItemLink } from './item-link.tsx';
import { certaintyText, dateText, itemText, planText, undatedText } from './item-words.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import { standingText } from './standing-text.ts';

interface PartProps {
  readonly model: RoadmapModel;
  readonly item: RoadmapItem;
}

const mostDocuments = 2;

function DateCell({ item }: { readonly item: RoadmapItem }) {
  const language = useLanguage();
  const certainty = certaintyText(item, language);
  return (
    <>
      {dateText(item, language)}
      {certainty === '' ? null : <small>{certainty}</small>}
    </>
  );
}

function StandingCell({ item }: { readonly item: RoadmapItem }) {
  const language = useLanguage();
  const plan = planText(item, language);
  return (
    <>
      {standingText(item, language)}
      {plan === null ? null : <small>{plan}</small>}
    </>
  );
}

function LaneCell({ model, item }: PartProps) {
  const language = useLanguage();
  const lane = model.laneOf.get(item.lane);
  return lane === undefined ? null : laneName(lane, model, language);
}

/** A document is cited in its own title already: here it only leads to its page. */
function DocumentCell({ model, item }: PartProps) {
  const text = useMessages(roadmapMessages);
  if (item.kind === 'document') {
    return (
      <PageLink page="document" params={{ id: item.document.id }}>
        {text.seeDocument}
      </PageLink>
    );
  }
  if (item.documents.length === 0) return text.noDocument;
  return <DocumentLinks base={model} ids={item.documents} most={mostDocuments} />;
}

function rowOf({ model, item }: PartProps, title: string): TableRow {
  return {
    id: item.id,
    cells: [
      <DateCell key="date" item={item} />,
      <LaneCell key="lane" model={model} item={item} />,
      <ItemLink key="what" item={item.id}>
        {title}
      </ItemLink>,
      <StandingCell key="standing" item={item} />,
      <DocumentCell key="document" model={model} item={item} />,
      <SourceNumbers key="source" notes={item.sources.map(model.noteOf)} />,
    ],
  };
}

/** The same items as the drawing, year by year, in words. */
export function ListSection({ model }: { readonly model: RoadmapModel }) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const rows: (TableRow | TableGroup)[] = [];
  let year: string | null = null;
  for (const item of model.items) {
    const own = yearOf(item);
    if (own !== null && own !== year) rows.push({ id: `year-${own}`, group: text.year(own) });
    year = own ?? year;
    // The lane of a phase names its programme already.
    rows.push(rowOf({ model, item }, item.kind === 'phase' ? item.phase.name[language] : itemText(item, language)));
  }
  return (
    <PageSection id="list" title={text.list} intro={text.listIntro}>
      {model.items.length === 0 ? (
        <p>{model.road.dated.length === 0 ? text.nothing : text.noLane}</p>
      ) : (
        <DataTable
          caption={text.list}
          hideCaption
          columns={[
            { title: text.date },
            { title: text.lane },
            { title: text.what, isWide: true },
            { title: text.standing },
            { title: text.document },
            { title: text.source },
          ]}
          rows={rows}
        />
      )}
    </PageSection>
  );
}

/** Items that no source dates, with what is said of that: listed, never placed. */
export function UndatedSection({ model }: { readonly model: RoadmapModel }) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  return (
    <PageSection id="undated" title={text.undated} intro={text.undatedIntro}>
      {model.undated.length === 0 ? (
        <p>{text.undatedNone}</p>
      ) : (
        <DataTable
          caption={text.undated}
          hideCaption
          columns={[
            { title: text.what, isWide: true },
            { title: text.why },
            { title: text.standing },
            { title: text.document },
            { title: text.source },
          ]}
          rows={model.undated.map((item) => ({
            id: item.id,
            cells: [
              <ItemLink key="what" item={item.id}>
                {itemText(item, language)}
              </ItemLink>,
              undatedText(item, language),
              <StandingCell key="standing" item={item} />,
              <DocumentCell key="document" model={model} item={item} />,
              <SourceNumbers key="source" notes={item.sources.map(model.noteOf)} />,
            ],
          }))}
        />
      )}
    </PageSection>
  );
}
