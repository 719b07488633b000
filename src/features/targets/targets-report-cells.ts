import type { Language } from '../../domain/records/local-text.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { ReportCell } from '../../domain/report/report-document.ts';
import { countsWholeThings } from '../../domain/indicators/counts-whole-things.ts';
import { wholeLevel } from '../../domain/targets/whole-remainder.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { missingText, targetWords, unsaidText } from '../../ui/words/target-words.ts';
import { quantityText } from './explain-target.ts';
import type { TargetRow } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';
import { targetsReportMessages } from './targets-report-messages.ts';
import { reachedWords, requiredWords, wholeDuty } from './targets-report-words.ts';

/** Where a target stands, in words: status, overdue or late. */
export function statusText({ result }: TargetRow, language: Language): string {
  const words = targetWords[language];
  const status = result.late ? capitalised(words.late) : words.statusName[result.status];
  return result.overdue ? `${status}, ${words.overdue}` : status;
}

/** The same with the reason, where nothing can be said. */
export function standingText(row: TargetRow, language: Language): string {
  const reason = unsaidText(row.result.reason, language);
  const status = statusText(row, language);
  return reason === null ? status : `${status}: ${reason}`;
}

/** Date of the baseline as the target states it; null where it does not. */
export function baselineDate({ target }: TargetRow, language: Language): string | null {
  return target.baselineOn === null ? null : formatDate(target.baselineOn.iso, language);
}

/** Baseline and its date, as the target states them; the date is left out where it is said elsewhere for this row too. */
export function baselineCell(row: TargetRow, saidDate: string | null, language: Language): ReportCell {
  const { target } = row;
  const on = baselineDate(row, language);
  if (target.baselineValue === null) return on === null ? emptyCell : wordsCell(on, originOf.target(target.id));
  const value = quantityText(target.baselineValue, row, language);
  return wordsCell(on === null || on === saidDate ? value : `${value} (${on})`, originOf.target(target.id));
}

/** The duty in units, whole ones where they are counted, with what the earlier phase carries over, where it does; otherwise the rate says it all. */
function carriedText(row: TargetRow, language: Language): string | null {
  const text = targetsMessages[language];
  const report = targetsReportMessages[language];
  const { inherited } = row.held;
  if (inherited === null) return null;
  const { amount } = inherited;
  if (amount === null) return text.carriedUnknown;
  const total = row.duty?.total ?? null;
  if (amount === 0 || total === null) return null;
  const number = (value: number) => formatNumber(value, language, 2);
  // A credit in part is none for a whole post: what it leaves to do is what is rounded up.
  const carried =
    amount > 0
      ? report.carriedAdded(number(wholeDuty(amount, row)))
      : report.carriedCredited(number(countsWholeThings(row.indicator) ? wholeLevel(-amount) : -amount));
  return `${text.duty(quantityText(wholeDuty(total, row), row, language))} (${carried})`;
}

/** What must be reached, without its date. */
export function dutyText(row: TargetRow, language: Language): string {
  return [requiredWords(row, language), carriedText(row, language)].filter((part) => part !== null).join(', ');
}

/** By when, as the target states it; null where it does not. */
export function dueText({ target }: TargetRow, language: Language): string | null {
  return target.dueOn === null ? null : targetsReportMessages[language].due(formatDate(target.dueOn.iso, language));
}

/** What was reached, without its date; empty where no figure is known. */
export function reachedCell(row: TargetRow, language: Language): ReportCell {
  const { result } = row;
  const text = reachedWords(row, language);
  if (text === null || result.current === null) return emptyCell;
  return wordsCell(text, originOf.observation(result.current.observation.id));
}

/** The date of the figure that the result rests on; empty where there is none. */
export function asOfText({ result }: TargetRow, language: Language): string {
  const on = result.current === null ? null : observationDate(result.current.observation);
  return on === null ? '' : formatDate(on.iso, language);
}

/** What is missing in units and percentage points, leading to the figure that it is missing by. */
export function missingCell({ result, indicator }: TargetRow, language: Language): ReportCell {
  const text = missingText(result.missing, indicator.measure, language);
  if (text === null || result.current === null) return emptyCell;
  return wordsCell(text, originOf.observation(result.current.observation.id));
}
