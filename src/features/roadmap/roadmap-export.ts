import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Fact, RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { laneName } from './axis-spec.ts';
import { exportMessages } from './export-messages.ts';
import { certaintyText, itemText } from './item-words.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import { standingText } from './standing-text.ts';

/** What was left out because it was not known on the day, in words; null for nothing. */
export function notYetKnownText(facts: readonly Fact[], language: Language): string | null {
  const text = roadmapMessages[language];
  if (facts.length === 0) return null;
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const parts = kinds.map((kind) =>
    text.facts[kind](formatNumber(facts.filter((fact) => fact.kind === kind).length, language)),
  );
  return text.notYetKnown(formatNumber(facts.length, language), parts.join(', '));
}

function cellsOf(item: RoadmapItem, model: RoadmapModel, language: Language): readonly ExportCell[] {
  const certainty = certaintyText(item, language);
  const lane = model.laneOf.get(item.lane);
  const sources = item.sources.flatMap((id) => model.sources.get(id) ?? []);
  return [
    item.startsOn,
    item.endsOn ?? (item.kind === 'phase' ? null : item.startsOn),
    certainty === '' ? null : certainty,
    item.dating.note?.[language] ?? null,
    item.plannedOn,
    item.kind === 'milestone' || item.kind === 'directive' ? item.delay : null,
    lane === undefined ? null : laneName(lane, model, language),
    itemText(item, language),
    standingText(item, language),
    item.documents
      .flatMap((id) => model.documents.get(id) ?? [])
      .map((document) => citeDocument(document, language))
      .join('; '),
    sources
      .map(({ publisher, title, url }) => [`${publisher}: ${title}`, url].filter((part) => part !== null).join(' – '))
      .join('; '),
    item.id,
  ];
}

/** The list of the page, undated items last, in the reader's language. */
export function roadmapExport(input: PageInput, model: RoadmapModel, language: Language): TableExport {
  const text = exportMessages[language];
  const unknown = notYetKnownText(model.road.notYetKnown, language);
  const on = model.lanes.filter(({ isOn }) => isOn).map(({ lane }) => laneName(lane, model, language));
  return {
    title: text.list,
    notes: [
      `${text.place}: ${model.place?.name[language] ?? input.place}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      `${text.lanes}: ${on.join('; ')}`,
      ...(unknown === null ? [] : [unknown]),
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
    columns: [
      { title: text.from, width: 12 },
      { title: text.to, width: 12 },
      { title: text.certainty, width: 24 },
      { title: text.note, width: 36 },
      { title: text.planned, width: 12 },
      { title: text.delay, width: 12 },
      { title: text.lane, width: 32 },
      { title: text.what, width: 60 },
      { title: text.standing, width: 30 },
      { title: text.documents, width: 44 },
      { title: text.sources, width: 60 },
      { title: text.id, width: 30 },
    ],
    rows: [...model.items, ...model.undated].map((item) => cellsOf(item, model, language)),
  };
}

/** Name of the file without its extension; one of made-up data says so. */
export function exportFileName({ place, day, sample }: PageInput, language: Language): string {
  const text = exportMessages[language];
  return [...(sample ? [text.sampleName] : []), text.file, place, day].join('-');
}
