import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote, type SourceNotes } from '../../data/source-notes.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Gap, Id, LegalDocument, Observation, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { quotaTargetResults } from '../../domain/staffing/remaining-cut.ts';
import { unitsWithStaff } from '../../domain/staffing/staff-rows.ts';
import type { StaffMoment } from '../../domain/staffing/staff-reading.ts';
import { type DeputiesModel, deputiesModel } from './deputies-model.ts';
import { type FilterOptions, filterOptions } from './filter-options.ts';
import { headlineOf, type Headline } from './headline.ts';
import { type LeaversModel, leaversModel } from './leavers-model.ts';
import { broadestPerUnit, type NumbersRow, numbersRows, passes, rankByRemaining } from './numbers-rows.ts';
import { type OtherFigure, otherPostFigures } from './other-figures.ts';
import { type ScopeModel, scopeModel } from './scope-model.ts';
import type { StaffingParams } from './staffing-params.ts';
import { isBelow, stoodOn, type UnitChoices, unitChoices } from './unit-choices.ts';

/** The indexes of a package, made once for all views of the page. */
export interface StaffingIndexes {
  readonly figures: FigureIndex;
  readonly lineage: LineageIndex;
}

/** The numbers of another unit than the one asked for: always shown as another scope. */
export interface OtherNumbers {
  readonly unit: Unit;
  readonly rows: readonly NumbersRow[];
}

/** All that the page shows of a package on a day. */
export interface StaffingModel {
  readonly input: PageInput;
  readonly day: string;
  readonly moment: StaffMoment;
  readonly place: Unit | null;
  /** The unit asked for, else the place; null when the data hold neither. */
  readonly unit: Unit | null;
  /** An id of the address that the data do not hold. */
  readonly unknown: Id | null;
  readonly choices: UnitChoices;
  readonly options: FilterOptions;
  readonly headline: Headline;
  readonly rows: readonly NumbersRow[];
  /** What the unit has become by the day, where it has ended. */
  readonly successors: readonly OtherNumbers[];
  /** Units below that stand at the moment asked for, then those that had ended by then. */
  readonly byUnit: readonly NumbersRow[];
  readonly endedUnits: readonly NumbersRow[];
  /** Figures of posts that their sources call neither assigned nor in post. */
  readonly otherPosts: readonly OtherFigure[];
  readonly scope: ScopeModel;
  readonly leavers: LeaversModel;
  readonly deputies: DeputiesModel;
  /** Years that any stock of the unit is known for, latest first. */
  readonly years: readonly number[];
  readonly unitOf: (id: Id) => Unit | null;
  readonly documentOf: (id: Id | null) => LegalDocument | null;
  readonly noteOf: (row: { readonly source: Id }) => number | null;
  readonly isContradicted: (observation: Observation) => boolean;
  /** What is known to be unknown of the unit, for any of the indicators. */
  readonly gapsOf: (indicators: readonly Id[]) => readonly Gap[];
  readonly sources: readonly SourceNote[];
}

/** The indexes of a package: those made when it was opened, or else new ones. */
export function staffingIndexes(input: Pick<PageInput, 'data' | 'indexes'>): StaffingIndexes {
  return { figures: figuresOf(input), lineage: lineageOf(input) };
}

function yearsOf(figures: FigureIndex, unit: Id, day: string): readonly number[] {
  const stocks = [...figures.indicators.values()].filter(
    (row) => row.staffMeasure === 'quota-assigned' || row.staffMeasure === 'in-post',
  );
  const dates = stocks
    .flatMap((row) => figures.seriesOf(row.id))
    .filter((series) => series.unit === unit)
    .flatMap((series) => figures.pointsOf(series, day).dated.map(({ on }) => Number(on.iso.slice(0, 4))));
  return [...new Set(dates)].sort((a, b) => b - a);
}

function citeRows(notes: SourceNotes, rows: readonly NumbersRow[]): void {
  for (const row of rows) {
    for (const reading of [...row.quota, ...row.inPost, ...row.postsCut, ...row.leavers]) {
      for (const { observation } of reading.points) notes.numberOf(observation.source);
      for (const observation of [...reading.undated, ...reading.missing]) notes.numberOf(observation.source);
    }
    if (row.remaining.kind === 'target') notes.numberOf(row.remaining.result.target.source);
  }
}

/** Works out the page for a package, a day and what the address asks for. */
export function staffingModel(
  { figures, lineage }: StaffingIndexes,
  input: PageInput,
  params: StaffingParams,
): StaffingModel {
  const { data, day } = input;
  const place = lineage.units.get(input.place) ?? null;
  const asked = params.unit === null ? place : (lineage.units.get(params.unit) ?? null);
  const unit = asked ?? place;
  const id = unit?.id ?? input.place;
  const moment: StaffMoment = { day, year: params.year };
  const yearEnd = params.year === null ? day : `${params.year}-12-31`;
  const asOf = yearEnd < day ? yearEnd : day;
  const results = quotaTargetResults(data, figures, asOf);
  const choices = unitChoices(lineage, unitsWithStaff(figures), id, day);

  const notes = numberSources(data.sources);
  const rowsOf = (of: Id) =>
    numbersRows(figures, (scope) => scope.unit === of && passes(scope, params), moment, results);
  const rows = rowsOf(id);
  const successors = choices.successors.map((successor) => ({ unit: successor, rows: rowsOf(successor.id) }));
  const below = numbersRows(
    figures,
    (scope) => passes(scope, params) && isBelow(lineage, scope.unit, id),
    moment,
    results,
  );
  const ranked = rankByRemaining(broadestPerUnit(below));
  const stands = (other: Id) => stoodOn(lineage, other, id, asOf);
  const byUnit = ranked.filter((row) => stands(row.scope.unit));
  const endedUnits = ranked.filter((row) => !stands(row.scope.unit));
  citeRows(notes, rows);
  citeRows(
    notes,
    successors.flatMap((other) => other.rows),
  );
  const otherPosts = otherPostFigures(figures, [id, ...choices.successors.map((successor) => successor.id)], moment);
  for (const { observation } of otherPosts) notes.numberOf(observation.source);
  citeRows(notes, byUnit);
  citeRows(notes, endedUnits);
  const scope = scopeModel(figures, lineage, { unit: id, day }, params);
  for (const line of scope.lines) for (const { observation } of line.points) notes.numberOf(observation.source);
  for (const observation of scope.ledgerObservations) notes.numberOf(observation.source);
  const leavers = leaversModel(figures, { unit: id, successors: choices.successors, day }, params);
  for (const observation of leavers.observations) notes.numberOf(observation.source);
  const deputies = deputiesModel(figures, lineage, input, { unit: id, successors: choices.successors, moment, asOf });
  for (const row of deputies.cited) notes.numberOf(row.source);

  const wanted = new Set([id, ...choices.successors.map((successor) => successor.id)]);
  return {
    input,
    day,
    moment,
    place,
    unit,
    unknown: params.unit !== null && !lineage.units.has(params.unit) ? params.unit : null,
    choices: unitChoices(lineage, unitsWithStaff(figures), input.place, day),
    options: filterOptions(figures),
    headline: headlineOf(rows, asOf),
    rows,
    successors,
    byUnit,
    endedUnits,
    otherPosts,
    scope,
    leavers,
    deputies,
    years: yearsOf(figures, id, day),
    documentOf: (document) => data.documents.find((row) => row.id === document) ?? null,
    unitOf: (other) => lineage.units.get(other) ?? null,
    noteOf: (row) => notes.numberOf(row.source),
    isContradicted: (observation) => figures.contradicted.has(observation.id),
    gapsOf: (indicators) =>
      data.gaps.filter((gap) => gap.indicator !== null && indicators.includes(gap.indicator) && wanted.has(gap.unit)),
    sources: notes.list(),
  };
}
