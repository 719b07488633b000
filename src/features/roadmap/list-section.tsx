import type { Language } from '../../domain/records/local-text.ts';
import { fixedLanes } from '../../domain/roadmap/lane-ids.ts';
import type { RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { FoldedGroups } from '../../ui/controls/folded-groups.tsx';
import { openedGroups, openWithin } from '../../ui/controls/opened-groups.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableColumn, type TableRow } from '../../ui/table/data-table.tsx';
import { laneName } from './axis-spec.ts';
import { DocumentLinks } from './document-links.tsx';
import { type ItemGroup, itemsByYear, undatedByLane, yearsAbout } from './item-groups.ts';
import { ItemLink } from './item-link.tsx';
import { certaintyText, dateText, itemText, planText, undatedText } from './item-words.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import { type RoadmapModel, roadCounts } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';
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

/** The lane of a phase names its programme already. */
function titleOf(item: RoadmapItem, language: Language): string {
  return item.kind === 'phase' ? item.phase.name[language] : itemText(item, language);
}

interface ItemTableProps {
  readonly model: RoadmapModel;
  readonly group: ItemGroup;
  readonly caption: string;
}

/** The items of a year. */
function YearTable({ model, group, caption }: ItemTableProps) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const columns: readonly TableColumn[] = [
    { title: text.date },
    { title: text.lane, isPlain: true },
    { title: text.what, isWide: true, isPlain: true },
    { title: text.standing, isPlain: true },
    { title: text.document, isPlain: true },
    { title: text.source },
  ];
  const rowOf = (item: RoadmapItem): TableRow => ({
    id: item.id,
    cells: [
      <DateCell key="date" item={item} />,
      <LaneCell key="lane" model={model} item={item} />,
      <ItemLink key="what" item={item.id} isAnchor>
        {titleOf(item, language)}
      </ItemLink>,
      <StandingCell key="standing" item={item} />,
      <DocumentCell key="document" model={model} item={item} />,
      <SourceNumbers key="source" notes={item.sources.map(model.noteOf)} />,
    ],
  });
  return <DataTable caption={caption} hideCaption columns={columns} rows={group.items.map(rowOf)} />;
}

/** How many items a year has, and how many of its deadlines were missed or may have been. */
function useGroupNote(day: string): (group: ItemGroup) => string {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return ({ items, count }) => {
    const { late, unknown } = roadCounts(items, day);
    return [
      text.items(number(count)),
      ...(late.length === 0 ? [] : [`· ${text.itemsLate(number(late.length))}`]),
      ...(unknown.length === 0 ? [] : [`· ${text.itemsUnknown(number(unknown.length))}`]),
    ].join(' ');
  };
}

/** The same items as the drawing, year by year, in words. */
export function ListSection({ model }: { readonly model: RoadmapModel }) {
  const text = useMessages(roadmapMessages);
  const noteOf = useGroupNote(model.day);
  const groups = itemsByYear(model.items);
  const hidden = model.lanes.filter(({ isOn }) => !isOn).map(({ lane }) => lane.id);
  return (
    <PageSection id="list" title={text.list} intro={text.listIntro}>
      {model.items.length === 0 ? (
        <p>{model.road.dated.length === 0 ? text.nothing : text.noLane}</p>
      ) : (
        <div className={styles.list}>
          <FoldedGroups
            label={text.list}
            opened={openedGroups(groups, hidden.length > 0, yearsAbout(groups, model.day))}
            choice={`${model.day} ${hidden.join('_')}`}
            groups={groups.map((group) => ({
              id: group.id,
              title: text.year(group.name),
              note: noteOf(group),
              content: <YearTable model={model} group={group} caption={`${text.list}: ${text.year(group.name)}`} />,
            }))}
          />
        </div>
      )}
    </PageSection>
  );
}

/** The items of a lane that no source dates. */
function UndatedTable({ model, group, caption }: ItemTableProps) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const columns: readonly TableColumn[] = [
    { title: text.what, isWide: true },
    { title: text.why, isPlain: true },
    { title: text.standing, isPlain: true },
    { title: text.document, isPlain: true },
    { title: text.source },
  ];
  const rowOf = (item: RoadmapItem): TableRow => ({
    id: item.id,
    cells: [
      <ItemLink key="what" item={item.id} isAnchor>
        {itemText(item, language)}
      </ItemLink>,
      undatedText(item, language),
      <StandingCell key="standing" item={item} />,
      <DocumentCell key="document" model={model} item={item} />,
      <SourceNumbers key="source" notes={item.sources.map(model.noteOf)} />,
    ],
  });
  return <DataTable caption={caption} hideCaption columns={columns} rows={group.items.map(rowOf)} />;
}

/** With so many items or fewer the undated ones of a lane stand open. */
const fewUndated = 8;

/** Items that no source dates, with what is said of that: listed, never placed. */
export function UndatedSection({ model }: { readonly model: RoadmapModel }) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const groups = undatedByLane(model.undated);
  const nameOf = ({ name }: ItemGroup) => {
    // A lane without any dated item is not on the road.
    const kind = fixedLanes.find((one) => one === name);
    const lane = model.laneOf.get(name) ?? (kind === undefined ? null : { id: name, kind, programme: null });
    return lane === null ? name : laneName(lane, model, language);
  };
  return (
    <PageSection id="undated" title={text.undated} intro={text.undatedIntro}>
      {groups.length === 0 ? (
        <p>{text.undatedNone}</p>
      ) : (
        <div className={styles.undated}>
          <FoldedGroups
            label={text.undated}
            opened={openWithin(groups, fewUndated)}
            choice={model.day}
            groups={groups.map((group) => ({
              id: group.id,
              title: nameOf(group),
              note: text.items(formatNumber(group.count, language)),
              content: <UndatedTable model={model} group={group} caption={`${text.undated}: ${nameOf(group)}`} />,
            }))}
          />
        </div>
      )}
    </PageSection>
  );
}
