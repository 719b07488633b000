import { type ChangeFilter, filterChanges } from '../../domain/changes/change-filter.ts';
import { changesOnDay } from '../../domain/changes/change-on-day.ts';
import { type ChangeRow, changeRows } from '../../domain/changes/change-rows.ts';
import { type ChangesPerYear, changesPerYear } from '../../domain/changes/changes-per-year.ts';
import { countsByForm, type FormRow } from '../../domain/changes/counts-by-form.ts';
import { communeFlows } from '../../domain/changes/unit-flows.ts';
import { type UnitsBeforeAfter, unitsBeforeAfter } from '../../domain/changes/units-before-after.ts';
import { type ComparedDays, comparedDays } from '../../domain/lineage/commune-count.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Level } from '../../domain/records/codes.ts';
import type { ChangeEvent, Id, LegalDocument, Unit } from '../../domain/records/records.ts';
import { firstDay } from '../../domain/time/partial-date.ts';
import { lineageOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote, type SourceNotes } from '../../data/source-notes.ts';
import { type DistrictRow, districtRows } from './district-rows.ts';
import { type FilterOptions, filterOptions } from './filter-options.ts';
import { type FlowGroup, flowGroups, flowsOf } from './flow-groups.ts';
import type { ReorganisationParams } from './reorganisation-params.ts';
import { type TileRows, tileRows } from './tile-rows.ts';

/** All that the page shows of a package on a day. */
export interface ReorganisationModel {
  readonly day: string;
  readonly place: Unit | null;
  /** Null when no rearrangement of communes has taken effect by the day. */
  readonly days: ComparedDays | null;
  readonly levels: readonly UnitsBeforeAfter[];
  readonly districts: readonly DistrictRow[];
  readonly flows: readonly FlowGroup[];
  readonly tiles: TileRows;
  /** The changes that pass the filter, and how many neither pass nor fail. */
  readonly rows: readonly ChangeRow[];
  readonly undecided: number;
  /** All changes known on the day. */
  readonly allChanges: number;
  readonly forms: readonly FormRow[];
  readonly years: ChangesPerYear;
  readonly options: FilterOptions;
  /** What the filter really asks for: ids that the data do not hold are left out, and named here. */
  readonly filter: ChangeFilter;
  readonly unknown: readonly Id[];
  readonly unitOf: (id: Id) => Unit | null;
  readonly documentOf: (change: ChangeEvent) => LegalDocument | null;
  readonly noteOf: (change: ChangeEvent) => number | null;
  /** Numbers of the sources behind the count of a level: of its changes, before any of the register. */
  readonly countNotes: ReadonlyMap<Level, readonly number[]>;
  readonly sources: readonly SourceNote[];
}

const countedLevels = ['province', 'district', 'commune'] as const;

function citedBy({ changes, before }: UnitsBeforeAfter, notes: SourceNotes): readonly number[] {
  const rows = changes.length > 0 ? changes : before;
  return [...new Set(rows.flatMap((row) => notes.numberOf(row.source) ?? []))];
}

function knownFilter(index: LineageIndex, input: PageInput, params: ReorganisationParams) {
  const hasPlace = params.place === null || index.units.has(params.place);
  const hasPhase = params.phase === null || input.data.phases.some((phase) => phase.id === params.phase);
  const hasFlow = params.flow === null || index.units.has(params.flow);
  return {
    filter: { ...params, place: hasPlace ? params.place : null, phase: hasPhase ? params.phase : null },
    flow: hasFlow ? params.flow : null,
    unknown: [
      ...(hasPlace ? [] : [params.place]),
      ...(hasPhase ? [] : [params.phase]),
      ...(hasFlow ? [] : [params.flow]),
    ].filter((id) => id !== null),
  };
}

/** Works out the page for a package, a day and what the address asks for. */
export function reorganisationModel(input: PageInput, params: ReorganisationParams): ReorganisationModel {
  const { data, day } = input;
  const index = lineageOf(input);
  // On the day shown nobody could cite what was issued later, such as the notice that paused a pilot.
  const documents = new Map(
    data.documents.flatMap((row) =>
      row.issuedOn !== null && firstDay(row.issuedOn) > day ? [] : [[row.id, row] as const],
    ),
  );
  const notes = numberSources(data.sources);
  const { filter, flow, unknown } = knownFilter(index, input, params);
  const place = index.units.get(input.place) ?? null;
  const days = comparedDays(index, day);
  const compared = days ?? { before: day, after: day };

  const levels = countedLevels.flatMap((level) => unitsBeforeAfter(index, input.place, level, day) ?? []);
  const districts = place === null ? [] : districtRows(index, place.id, compared);
  const flows = place === null ? [] : communeFlows(index, place, compared);
  const groups = flowGroups(index, flowsOf(flows, flow ?? filter.place));
  const onDay = changesOnDay(data.changes, day);
  const { passed, undecided } = filterChanges(index, data.changes, filter, day);
  const rows = changeRows(index, passed, documents);

  // Numbered in the order in which the page cites them: communes come first in its opening.
  const countNotes = new Map([...levels].reverse().map((row) => [row.level, citedBy(row, notes)] as const));
  for (const row of groups.flatMap((group) => group.rows))
    for (const change of row.changes) notes.numberOf(change.source);
  for (const { change } of rows) notes.numberOf(change.source);

  return {
    day,
    place,
    days,
    levels,
    districts,
    flows: groups,
    tiles: tileRows(index, data.tiles, params.tiles, districts, flows, day),
    rows,
    undecided: undecided.length,
    allChanges: onDay.length,
    forms: countsByForm(index, passed),
    years: changesPerYear(passed),
    options: filterOptions(
      index,
      onDay,
      data.phases,
      districts.map((row) => row.area),
      flows,
    ),
    filter,
    unknown,
    unitOf: (id) => index.units.get(id) ?? null,
    documentOf: (change) => documents.get(change.document ?? '') ?? null,
    countNotes,
    noteOf: (change) => notes.numberOf(change.source),
    sources: notes.list(),
  };
}
