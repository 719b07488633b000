import type { Language } from '../../domain/records/local-text.ts';
import { citeDocument } from '../../ui/citation.ts';
import type { TargetRow } from './target-rows.ts';
import { asOfText, baselineDate, dueText, reachedCell } from './targets-report-cells.ts';
import { targetsMessages } from './targets-messages.ts';
import { targetsReportMessages } from './targets-report-messages.ts';

/** What most rows of a group have in common, so that it is said once at their head; null where they have not. */
export interface UsualTexts {
  readonly document: string | null;
  readonly baseline: string | null;
  readonly due: string | null;
  readonly figures: string | null;
}

/** The document that a target rests on, or that its source names none. */
export function documentText({ document }: TargetRow, language: Language): string {
  return document === null ? targetsMessages[language].noDocument : citeDocument(document, language);
}

/** By when, or that no date is stated. */
export function dueOrNone(row: TargetRow, language: Language): string {
  return dueText(row, language) ?? targetsReportMessages[language].noDueDate;
}

/** Date of the figure that is shown; null where none is. */
export function figureDate(row: TargetRow, language: Language): string | null {
  const on = asOfText(row, language);
  return on === '' || reachedCell(row, language).text === '' ? null : on;
}

/** The text that at least half of all share; null where none does. */
function usualText(texts: readonly string[]): string | null {
  const countOf = (text: string) => texts.filter((other) => other === text).length;
  return texts.find((text) => countOf(text) * 2 >= texts.length) ?? null;
}

/** What the rows of a group have in common. Only a date that stands beside a baseline figure is taken from its cell. */
export function usualTexts(rows: readonly TargetRow[], language: Language): UsualTexts {
  const counted = rows.filter(({ target }) => target.baselineValue !== null);
  return {
    document: usualText(rows.map((row) => documentText(row, language))),
    baseline: usualText(counted.flatMap((row) => baselineDate(row, language) ?? [])),
    due: usualText(rows.map((row) => dueOrNone(row, language))),
    figures: usualText(rows.flatMap((row) => figureDate(row, language) ?? [])),
  };
}
