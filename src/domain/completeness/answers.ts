import type { Confidence } from '../records/codes.ts';
import type { Dating, PartialDate } from '../records/partial-date.ts';
import type { Answer } from './coverage.ts';

/** Whether something stands in the row. */
export function isThere(value: unknown): Answer {
  return value === null ? 'missing' : 'has';
}

/** Whether a date is known to the day. */
export function isToTheDay(date: PartialDate | null): Answer {
  if (date === null) return 'undated';
  return date.precision === 'day' ? 'has' : date.precision;
}

/** Whether the dates of a row are stated by its source; asked of rows with a date only. */
export function isStated({ basis }: Dating): Answer {
  if (basis === null) return 'not-applicable';
  return basis === 'stated' ? 'has' : 'inferred';
}

/** Whether the reading of the source can be trusted fully. */
export function isSure(confidence: Confidence): Answer {
  return confidence === 'high' ? 'has' : confidence;
}

/** The answer where the question has a meaning. */
export function where(applies: boolean, answer: Answer): Answer {
  return applies ? answer : 'not-applicable';
}
