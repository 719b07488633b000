import { indexLineage, type LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { ChangeStatus, ObstacleCategory, ProgressStatus } from '../../domain/records/codes.ts';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { PackageData, TableName } from '../../domain/records/package-data.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Contradiction, Id } from '../../domain/records/records.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { isReachedBy } from '../../domain/time/partial-date.ts';
import { citeDocument } from '../../ui/citation.ts';
import { type CommuneComparison, communeComparison } from './commune-rows.ts';
import { type CutRow, cutRows } from './cut-rows.ts';
import { numberSources, type SourceNote, type SourceNotes } from '../../data/source-notes.ts';
import { type TargetGroup, targetGroups } from './target-rows.ts';
import { type RoadRows, roadRows } from './timeline-rows.ts';
import { type VillageFigures, villageFigures } from './village-figures.ts';

/** A pilot model (thí điểm), reported apart from what is in force. */
export interface PilotRow {
  readonly id: Id;
  readonly title: LocalText;
  readonly status: ChangeStatus;
  readonly from: string | null;
  readonly until: string | null;
  readonly document: LocalText | null;
  readonly note: number | null;
}

/** An obstacle that no source reports as resolved. */
export interface ObstacleRow {
  readonly id: Id;
  readonly title: LocalText;
  readonly detail: LocalText;
  readonly category: ObstacleCategory;
  readonly status: ProgressStatus;
  readonly raisedOn: string | null;
  readonly inferred: boolean;
  readonly directives: readonly LocalText[];
  readonly note: number | null;
}

/** A question the data cannot answer, or sources that disagree. */
export interface UnknownRow {
  readonly id: Id;
  readonly title: LocalText;
  readonly detail: LocalText | null;
}

/** All that the overview shows of a package on a day; language-neutral and JSON-serialisable. */
export interface OverviewModel {
  readonly day: string;
  /** Tables that could not be read: what they would hold is not known, which is not none. */
  readonly unread: readonly TableName[];
  readonly place: LocalText;
  readonly communes: CommuneComparison | null;
  readonly cuts: readonly CutRow[];
  readonly villages: VillageFigures;
  readonly targets: readonly TargetGroup[];
  readonly road: RoadRows;
  readonly pilots: readonly PilotRow[];
  readonly obstacles: readonly ObstacleRow[];
  readonly gaps: readonly UnknownRow[];
  readonly contradictions: readonly UnknownRow[];
  readonly sources: readonly SourceNote[];
}

/** The part of a loaded package that the overview needs. */
export interface OverviewInput {
  readonly data: PackageData;
  readonly descriptor: { readonly place: Id; readonly country: Id; readonly title: LocalText };
  readonly unread?: readonly TableName[];
  /** Index of the units of `data`, where the caller has one. */
  readonly lineage?: LineageIndex;
}

function isUndatedOrReached(date: PartialDate | null, day: string): boolean {
  return date === null || isReachedBy(date, day);
}

function pilotRows(data: PackageData, day: string, notes: SourceNotes): readonly PilotRow[] {
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  return data.changes
    .filter((change) => change.pilot && isUndatedOrReached(change.effectiveOn, day))
    .map((change) => {
      const document = documents.get(change.document ?? '');
      const hasEnded = change.endedOn !== null && isReachedBy(change.endedOn, day);
      return {
        id: change.id,
        title: change.title,
        // A pause decided later than the day shown had not happened yet.
        status: change.endedOn !== null && !hasEnded ? ('in-force' as const) : change.status,
        from: change.effectiveOn?.iso ?? null,
        until: hasEnded ? (change.endedOn?.iso ?? null) : null,
        document:
          document === undefined ? null : { vi: citeDocument(document, 'vi'), en: citeDocument(document, 'en') },
        note: notes.numberOf(change.source),
      };
    });
}

function obstacleRows(data: PackageData, day: string, notes: SourceNotes): readonly ObstacleRow[] {
  return data.obstacles
    .filter((row) => row.status !== 'resolved' && isUndatedOrReached(row.raisedOn, day))
    .map((row) => ({
      id: row.id,
      title: row.title,
      detail: row.detail,
      category: row.category,
      status: row.status,
      raisedOn: row.raisedOn?.iso ?? null,
      inferred: row.dating.basis === 'inferred',
      directives: data.directives
        .filter((directive) => directive.answers.includes(row.id) && isUndatedOrReached(directive.issuedOn, day))
        .map(({ text }) => text),
      note: notes.numberOf(row.source),
    }));
}

/** Nobody could say that sources disagree before the last of them had been published. */
function isContradictionKnown(row: Contradiction, data: PackageData, day: string): boolean {
  const observations = data.observations.filter((one) => row.observations.includes(one.id));
  const documents = data.documents.filter((one) => row.documents.includes(one.id));
  return (
    observations.every((one) => isKnownBy(one, day, 'keep-undated')) &&
    documents.every((one) => isUndatedOrReached(one.issuedOn, day))
  );
}

/** Works out the overview of a package as of a day (`YYYY-MM-DD`). */
export function overviewModel({ data, descriptor, unread = [], lineage }: OverviewInput, day: string): OverviewModel {
  const notes = numberSources(data.sources);
  const index = lineage ?? indexLineage(data.units, data.changes, data.change_units);
  const { place, country } = descriptor;
  const communes = communeComparison(index, place, day, notes);
  const cuts = cutRows(data, place, day, notes);
  const villages = villageFigures(data, place, day, notes);
  const targets = targetGroups(data, place, day, notes);
  const road = roadRows(data, country, day, notes);
  const pilots = pilotRows(data, day, notes);
  const obstacles = obstacleRows(data, day, notes);
  return {
    day,
    unread,
    place: index.units.get(place)?.name ?? descriptor.title,
    communes,
    cuts,
    villages,
    targets,
    road,
    pilots,
    obstacles,
    gaps: data.gaps.map((row) => ({ id: row.id, title: row.question, detail: row.remedy ?? row.note })),
    contradictions: data.contradictions
      .filter((row) => isContradictionKnown(row, data, day))
      .map((row) => ({ id: row.id, title: row.title, detail: row.detail })),
    sources: notes.list(),
  };
}
