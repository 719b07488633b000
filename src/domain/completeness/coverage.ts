/**
 * What a row lacks that is asked something: nothing there (`missing`); no date, or one known only to the month or year;
 * a date that is inferred and not stated; a value that was searched for and is not known (`unknown`); a reading that can
 * be trusted only so far (`medium`, `low`).
 */
export const lacks = ['missing', 'undated', 'inferred', 'month', 'year', 'unknown', 'medium', 'low'] as const;
export type Lack = (typeof lacks)[number];

/** Answer of a row to a question. A row the question has no meaning for is not one that lacks something. */
export type Answer = 'has' | 'not-applicable' | Lack;

/** Something asked of every row of a table. */
export interface Question<Id extends string, Row, Context> {
  readonly id: Id;
  readonly answer: (row: Row, context: Context) => Answer;
}

/** How many rows lack something in one way. */
export interface LackCount {
  readonly lack: Lack;
  readonly count: number;
}

/** How many rows of a table have what is asked for. */
export interface Coverage<Id extends string = string> {
  readonly question: Id;
  /** Rows the question has a meaning for: the denominator. */
  readonly applies: number;
  /** Rows of these that have it. */
  readonly has: number;
  /** The other rows of these, by what they lack; only what occurs. */
  readonly lacking: readonly LackCount[];
}

/** Puts one question to all rows. `has` and the lacks add up to `applies`. */
export function coverageOf<Id extends string, Row, Context>(
  rows: readonly Row[],
  question: Question<Id, Row, Context>,
  context: Context,
): Coverage<Id> {
  const counts = new Map<Answer, number>();
  for (const row of rows) {
    const answer = question.answer(row, context);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const countOf = (answer: Answer) => counts.get(answer) ?? 0;
  return {
    question: question.id,
    applies: rows.length - countOf('not-applicable'),
    has: countOf('has'),
    lacking: lacks.flatMap((lack) => (countOf(lack) === 0 ? [] : [{ lack, count: countOf(lack) }])),
  };
}
