import type { Difference } from '../../domain/comparison/difference.ts';
import type { CommuneCount } from '../../domain/lineage/commune-count.ts';
import type {
  Indicator,
  LegalDocument,
  Observation,
  Series,
  Source,
  Target,
  Unit,
} from '../../domain/records/records.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';

/** The publication a figure was read from and the document it belongs to; null where the source cites none. */
export interface Citation {
  readonly source: Pick<Source, 'publisher' | 'title' | 'publishedOn'>;
  readonly document: LegalDocument | null;
}

/** Another printed figure for the same thing, measured in the same unit, that a contradiction names. */
export interface OtherFigure {
  readonly observation: Observation;
  /** It belongs to another series, so that its scope is another. */
  readonly otherScope: boolean;
}

/** All that the sentence of a printed figure says. */
export interface FigureFacts extends Citation {
  readonly observation: Observation;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly unit: Pick<Unit, 'name'>;
  /** Other sources or other rows say something else. */
  readonly isContradicted: boolean;
  /** What they say, where it is printed for the same indicator and place; empty for none. */
  readonly others: readonly OtherFigure[];
  /** Made-up data: the sentence says so. */
  readonly sample: boolean;
}

/** All that the sentence of a target says. */
export interface TargetFacts extends Citation {
  readonly target: Target;
  readonly result: TargetResult;
  /** Indicator that measures the target. */
  readonly indicator: Pick<Indicator, 'measure'>;
  readonly unit: Pick<Unit, 'name'>;
  /** Day as of which the target is judged, `YYYY-MM-DD`. */
  readonly day: string;
  readonly sample: boolean;
}

/** One of the two figures of a comparison, under the name of its item: "tỉnh Kon Tum", "khối Đảng". */
export interface ComparedFigure extends Citation {
  readonly label: string;
  readonly observation: Observation;
  readonly series: Series;
}

/** All that the sentence of a comparison says: two figures of one indicator, and how they differ. */
export interface ComparisonFacts {
  readonly indicator: Indicator;
  /** `dates`: one series at two moments; `items`: two series at one moment. */
  readonly across: 'dates' | 'items';
  /** The place both belong to; null where the places are what is compared. */
  readonly place: string | null;
  readonly first: ComparedFigure;
  readonly second: ComparedFigure;
  readonly difference: Difference;
  /** Sources disagree about one of them. */
  readonly isContradicted: boolean;
  readonly sample: boolean;
}

/** All that the sentence of a count of the register says. */
export interface CountFacts {
  readonly unit: Pick<Unit, 'name'>;
  /** Day of the count, `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: CommuneCount;
  readonly documents: readonly LegalDocument[];
  readonly sources: readonly Citation['source'][];
  readonly sample: boolean;
}
