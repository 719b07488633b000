import type { Observation } from '../../domain/records/records.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Block, ObservationStatus } from '../../domain/records/codes.ts';
import type { standardIndicators } from '../../domain/indicators/standard-indicators.ts';

/** An indicator whose meaning is fixed, so that a sentence can have a verb of its own. */
type StandardIndicator = (typeof standardIndicators)[keyof typeof standardIndicators];

/** When a figure holds, as far as a sentence says it. */
export type Timing = Pick<Observation, 'asOf' | 'periodStart' | 'periodEnd' | 'dating' | 'status'> & {
  /** Day from which a cumulative figure counts; null when it does not, or when the source is silent. */
  readonly countsFrom: PartialDate | null;
};

/** Who a statement is about and how much there is: "tỉnh Kon Tum", "hơn 850 biên chế". */
export interface Statement {
  readonly value: number;
  readonly place: string;
  /** Figure with its qualifier and unit of measure. */
  readonly amount: string;
  /** Figure with its qualifier alone. */
  readonly figure: string;
  /** Name of the indicator, as it begins a line. */
  readonly name: string;
  /** Unit of measure. */
  readonly measure: string;
}

/** Says what is the case, planned or forecast of the thing measured. */
export type Verb = (statement: Statement, status: ObservationStatus) => string;

/** The words of one language that sentences are put together from. */
export interface SentenceWords {
  /** Begins the sentence: "Tính đến ngày 25/7/2022 (ngày suy ra)". */
  readonly when: (timing: Timing) => string;
  /** The same inside a sentence: "đến ngày 25/7/2022". */
  readonly whenInside: (timing: Timing) => string;
  /** Two dates "từ ngày 31/12/2021 đến ngày 31/12/2025", or two periods "trong năm 2022 so với trong năm 2021". */
  readonly span: (first: Timing, second: Timing) => string;
  readonly verbs: Readonly<Partial<Record<StandardIndicator, Verb>>>;
  /** For any other indicator. */
  readonly verb: Verb;
  /** Begins the part that names what counts from an unknown start. */
  readonly startUnknown: string;
  readonly block: (block: Block, name: string) => string;
  readonly autonomyGroup: (group: number) => string;
  /** Cites the document and the publication, or the publication alone. */
  readonly according: (document: string | null, publication: string) => string;
  readonly issuedBy: (document: string, issuer: string) => string;
  readonly documentUndated: string;
  /** Whether the data say in place of an issuer that none is stated. */
  readonly isNoIssuer: (issuer: string) => boolean;
  readonly publication: (publisher: string, title: string, published: string | null) => string;
  /** One other figure; `when` is null where it is of the same time. */
  readonly other: (amount: string, when: string | null, otherScope: boolean) => string;
  readonly others: (figures: readonly string[], more: number) => string;
  /** Sources disagree, but none prints another figure for the same thing. */
  readonly contradicted: string;
  readonly lowConfidence: string;
  readonly sample: string;
}

/** First letter in lower case, for a name inside a sentence; abbreviations stay: "HĐND". */
export function uncapitalised(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? text : first.toLocaleLowerCase('vi') + text.slice(first.length);
}
