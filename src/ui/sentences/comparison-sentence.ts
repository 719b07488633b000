import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../capitalised.ts';
import { formatFigure, formatPercent } from '../format.ts';
import { comparisonWords } from './comparison-words.ts';
import { endSentence, sentenceWords, timingOf, withMeasure } from './figure-sentence.ts';
import { citationsText } from './sentence-citation.ts';
import type { ComparedFigure, ComparisonFacts } from './sentence-facts.ts';
import { type SentenceWords, type Timing, uncapitalised } from './sentence-words.ts';

/** Difference with its unit and rate; shares differ in percentage points, which have no rate. */
function apartText({ difference, indicator }: ComparisonFacts, language: Language): string {
  if (difference.kind === 'none') return '';
  const amount = formatFigure(difference.amount, language);
  if (indicator.kind === 'share') return `${amount} ${comparisonWords[language].percentagePoints}`;
  const { percent } = difference;
  const measured = withMeasure(amount, indicator.measure, language);
  return percent === null ? measured : `${measured} (${formatPercent(percent, language)})`;
}

function countsText({ first, second }: ComparisonFacts, language: Language): string {
  const words = comparisonWords[language];
  const counts = (figure: ComparedFigure) => figure.series.countsWhat[language];
  if (counts(first) === counts(second)) return uncapitalised(counts(first));
  // What is compared by what it counts has that for its label.
  if (first.label === counts(first)) return '';
  const each = [first, second].map((figure) => words.counts(figure.label, counts(figure)));
  return `${words.countsDiffer}: ${each.join('; ')}`;
}

/** The common date; where one lies within the other, both with whose they are. */
function whenText({ first, second }: ComparisonFacts, start: Timing, end: Timing, words: SentenceWords): string {
  const [when, other] = [words.whenInside(start), words.whenInside(end)];
  return when === other ? words.when(start) : `${words.when(start)} (${first.label}), ${other} (${second.label})`;
}

/**
 * Two readings as a sentence: dates, figures with their qualifiers, difference and rate, what is counted, sources.
 * An increase reads "tăng", never a negative reduction. Null where the two are not to be subtracted or one is missing.
 */
export function comparisonSentence(facts: ComparisonFacts, language: Language): string | null {
  const { first, second, difference, indicator, place, across } = facts;
  if (difference.kind === 'none') return null;
  const [a, b] = [first.observation.reported, second.observation.reported];
  if ('missing' in a || 'missing' in b) return null;
  const words = comparisonWords[language];
  const basics = sentenceWords[language];
  const [start, end] = [first, second].map(({ observation, series }) =>
    timingOf(observation, indicator.kind === 'flow' ? series : null),
  );
  if (start === undefined || end === undefined) return null;
  const texts = {
    first: withMeasure(formatFigure(a, language), indicator.measure, language),
    second: withMeasure(formatFigure(b, language), indicator.measure, language),
    firstLabel: first.label,
    secondLabel: second.label,
    apart: apartText(facts, language),
  };
  const named = words.subject(indicator.name[language], indicator.measure[language], place);
  const subject = start.status === 'reported' ? named : `${named} (${words.status[start.status]})`;
  const { direction } = difference;
  const said =
    across === 'dates'
      ? `${capitalised(basics.span(start, end))}, ${subject} ${words.overTime[direction](texts)}`
      : `${whenText(facts, start, end, basics)}, ${subject}: ${words.beside[direction](texts)}`;
  const counts = countsText(facts, language);
  const cited = citationsText([first, second], basics, language);
  const isLow = first.observation.confidence === 'low' || second.observation.confidence === 'low';
  const text = [
    `${said}${counts === '' ? '' : ` (${counts})`}, ${cited}`,
    facts.isContradicted ? basics.contradicted : null,
    isLow ? basics.lowConfidence : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
  return endSentence(text, facts.sample, language);
}
