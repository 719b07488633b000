import { isTerritorial } from '../changes/administrative-unit.ts';
import type { DocumentKind, MilestoneKind } from '../records/codes.ts';
import type * as records from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';
import { isStated, isSure, isThere, isToTheDay, where } from './answers.ts';
import type { Question } from './coverage.ts';
import type { QuestionContext } from './question-context.ts';

type Questions<Row> = readonly Question<string, Row, QuestionContext>[];

/** Publications: can they be found again, dated, and does anything rest on them. */
export const sourceQuestions = [
  { id: 'source-address', answer: ({ url }) => isThere(url) },
  { id: 'source-day', answer: ({ publishedOn }) => isToTheDay(publishedOn) },
  {
    id: 'source-used',
    answer: ({ id }, { resting }) =>
      Object.values(resting.onSource(id)).some((rows) => rows.length > 0) ? 'has' : 'missing',
  },
] as const satisfies Questions<records.Source>;

// Those that lay down rules, and so have a day from which the rules hold.
const effectiveKinds: ReadonlySet<DocumentKind> = new Set([
  'resolution',
  'decision',
  'decree',
  'law',
  'circular',
  'regulation',
]);

/** Documents: what identifies them (number + date + issuer), from when they hold, whether their own text was read. */
export const documentQuestions = [
  { id: 'document-number', answer: ({ number }) => isThere(number) },
  { id: 'document-issued', answer: ({ issuedOn }) => isToTheDay(issuedOn) },
  {
    id: 'document-effective',
    answer: ({ kind, effectiveOn }) => where(effectiveKinds.has(kind), isToTheDay(effectiveOn)),
  },
  { id: 'document-stated', answer: ({ dating }) => isStated(dating) },
  {
    id: 'document-text',
    answer: ({ source }, { sources }) => (sources.get(source)?.kind === 'legal-text' ? 'has' : 'missing'),
  },
] as const satisfies Questions<records.LegalDocument>;

/** Phases: both ends, and the document that sets them. */
export const phaseQuestions = [
  { id: 'phase-period', answer: ({ startsOn, endsOn }) => isThere(startsOn === null ? null : endsOn) },
  { id: 'phase-stated', answer: ({ dating }) => isStated(dating) },
  { id: 'phase-document', answer: ({ document }) => isThere(document) },
] as const satisfies Questions<records.Phase>;

// A conference or a report may happen without a document; these do not.
const documentedKinds: ReadonlySet<MilestoneKind> = new Set(['document', 'effective', 'deadline']);

/** Milestones: their day, and the document where one must stand behind them. */
export const milestoneQuestions = [
  { id: 'milestone-day', answer: ({ startsOn, endsOn }) => isToTheDay(startsOn ?? endsOn) },
  { id: 'milestone-stated', answer: ({ dating }) => isStated(dating) },
  {
    id: 'milestone-document',
    answer: ({ kind, document }) => where(documentedKinds.has(kind), isThere(document)),
  },
] as const satisfies Questions<records.Milestone>;

// The official list numbers provinces, districts and communes; villages and the country have no number in it.
function hasOfficialCode(unit: records.Unit): boolean {
  return isTerritorial(unit) && unit.kind !== 'country' && unit.level !== 'village';
}

/** Units: official code, first day, and what ended them. */
export const unitQuestions = [
  { id: 'unit-code', answer: (unit) => where(hasOfficialCode(unit), isThere(unit.code)) },
  { id: 'unit-first-day', answer: ({ validFrom }) => isToTheDay(validFrom) },
  {
    id: 'unit-end-change',
    answer: ({ id, validTo }, { originals }) => where(validTo !== null, originals.has(id) ? 'has' : 'missing'),
  },
] as const satisfies Questions<records.Unit>;

/** Changes: day, document and units. A plan has neither day nor decision yet. */
export const changeQuestions = [
  {
    id: 'change-day',
    answer: ({ status, effectiveOn }) => where(status !== 'planned', isToTheDay(effectiveOn)),
  },
  { id: 'change-stated', answer: ({ dating }) => isStated(dating) },
  { id: 'change-document', answer: ({ status, document }) => where(status !== 'planned', isThere(document)) },
  {
    id: 'change-units',
    answer: ({ id }, { changesWithUnits }) => (changesWithUnits.has(id) ? 'has' : 'missing'),
  },
] as const satisfies Questions<records.ChangeEvent>;

/** Indicators: whether anything is known of them, and whether it has a date. */
export const indicatorQuestions = [
  { id: 'indicator-figure', answer: ({ id }, { withFigure }) => (withFigure.has(id) ? 'has' : 'missing') },
  {
    id: 'indicator-dated',
    answer: ({ id }, { withFigure, withPoint }) => where(withFigure.has(id), withPoint.has(id) ? 'has' : 'undated'),
  },
] as const satisfies Questions<records.Indicator>;

/** Series: a course needs two dated figures; a running total needs the day from which it counts. */
export const seriesQuestions = [
  { id: 'series-course', answer: ({ id }, { figures }) => ((figures.get(id)?.points ?? 0) > 1 ? 'has' : 'missing') },
  {
    id: 'series-start',
    answer: ({ id, indicator, startsWhen }, { figures, indicators }) =>
      where(
        indicators.get(indicator)?.kind === 'flow' && (figures.get(id)?.hasOpenStart ?? false),
        isThere(startsWhen),
      ),
  },
] as const satisfies Questions<records.Series>;

/** Figures: value, document, date and confidence. What does not exist here has no value to be asked for. */
export const figureQuestions = [
  {
    id: 'figure-value',
    answer: ({ reported }) => {
      if (!('missing' in reported)) return 'has';
      return where(reported.missing === 'unknown', 'unknown');
    },
  },
  { id: 'figure-document', answer: ({ document }) => isThere(document) },
  { id: 'figure-dated', answer: (row) => (observationDate(row) === null ? 'undated' : 'has') },
  { id: 'figure-stated', answer: (row) => where(observationDate(row) !== null, isStated(row.dating)) },
  {
    id: 'figure-day',
    answer: (row) => where(observationDate(row) !== null, isToTheDay(observationDate(row))),
  },
  { id: 'figure-confidence', answer: ({ confidence }) => isSure(confidence) },
  { id: 'figure-locator', answer: ({ locator }) => isThere(locator) },
] as const satisfies Questions<records.Observation>;

/** Targets: what sets them, from where they count, what measures them, until when. */
export const targetQuestions = [
  { id: 'target-document', answer: ({ document }) => isThere(document) },
  {
    id: 'target-baseline',
    answer: ({ rule, baselineValue }) =>
      where(rule === 'reduce-by-percent' || rule === 'reduce-by-amount', isThere(baselineValue)),
  },
  { id: 'target-series', answer: ({ series }) => isThere(series) },
  { id: 'target-due', answer: ({ dueOn }) => isToTheDay(dueOn) },
  { id: 'target-confidence', answer: ({ confidence }) => isSure(confidence) },
] as const satisfies Questions<records.Target>;

/** Obstacles: when raised, by which document, and what became of them. */
export const obstacleQuestions = [
  { id: 'obstacle-raised', answer: ({ raisedOn }) => isToTheDay(raisedOn) },
  { id: 'obstacle-document', answer: ({ document }) => isThere(document) },
  { id: 'obstacle-outcome', answer: ({ status }) => (status === 'not-reported' ? 'missing' : 'has') },
] as const satisfies Questions<records.Obstacle>;

/** Directives: when and by which document ordered, who has to act until when, and what came of them. */
export const directiveQuestions = [
  { id: 'directive-issued', answer: ({ issuedOn }) => isToTheDay(issuedOn) },
  { id: 'directive-document', answer: ({ document }) => isThere(document) },
  { id: 'directive-assigned', answer: ({ assignedTo }) => isThere(assignedTo) },
  { id: 'directive-due', answer: ({ dueOn }) => isThere(dueOn) },
  { id: 'directive-outcome', answer: ({ status }) => (status === 'not-reported' ? 'missing' : 'has') },
] as const satisfies Questions<records.Directive>;

/** Gaps: what would fill them. */
export const gapQuestions = [
  { id: 'gap-remedy', answer: ({ remedy }) => isThere(remedy) },
] as const satisfies Questions<records.Gap>;

/** Contradictions: whether one side is followed. */
export const contradictionQuestions = [
  { id: 'contradiction-followed', answer: ({ followed }) => isThere(followed) },
] as const satisfies Questions<records.Contradiction>;
