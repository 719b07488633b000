import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportCell } from '../../domain/report/report-document.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import { supersededTargets } from '../../domain/targets/known-targets.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate } from '../../ui/format.ts';
import { pointsCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { changeText, percentText } from '../../ui/words/change-words.ts';
import { dateInWords, targetWords } from '../../ui/words/target-words.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** A figure of a series at its last date, with that date; null where the series has none. */
export function latestCell(
  row: CountRow,
  language: Language,
): { readonly cell: ReportCell; readonly on: string } | null {
  const { points } = row.now;
  const [first] = points;
  if (first === undefined) return null;
  return { cell: pointsCell(points, language, originOf.observation), on: formatDate(first.on.iso, language) };
}

/** How a series changed since the baseline compared with, in words; null where that is not known. */
export function changeOf(model: ServiceUnitsModel, row: CountRow, language: Language) {
  const change = row.since[model.compared] ?? null;
  const baseline = model.baselines[model.compared];
  if (change === null || baseline === undefined) return null;
  return { change: changeText(change, '', language), baseline: dateInWords(baseline.on, language) };
}

/** The place's own standing targets among those given, with a number and a due date. */
export function ownTargets(model: ServiceUnitsModel, targets: readonly IndicatorTarget[]): readonly IndicatorTarget[] {
  const revised = supersededTargets(targets.map(({ target }) => target));
  return targets.filter(
    ({ target }) =>
      target.unit === model.unit?.id && !revised.has(target.id) && target.value !== null && target.dueOn !== null,
  );
}

/** Where a target stands, in words: status, overdue or late. */
export function statusText({ result }: IndicatorTarget, language: Language): string {
  const words = targetWords[language];
  const status = result.late ? capitalised(words.late) : words.statusName[result.status];
  return result.overdue ? `${status}, ${words.overdue}` : status;
}

/** The share as reported, else as worked out, with the date that it is of. */
export function shareFact(model: ServiceUnitsModel, language: Language) {
  const last = model.shares.at(-1);
  if (last === undefined) return null;
  const on = formatDate(last.on.iso, language);
  const { reported, computed, differs } = last;
  const [part] = computed?.from ?? [];
  const worked =
    computed === null || part === undefined
      ? null
      : wordsCell(percentText(computed.figure, language), originOf.observation(part.observation.id));
  const shown = pointsCell(reported, language, originOf.observation);
  if (reported.length > 0) return { cell: { ...shown, text: `${shown.text}%` }, on, isReported: true, differs, worked };
  return worked === null ? null : { cell: worked, on, isReported: false, differs: false, worked };
}
