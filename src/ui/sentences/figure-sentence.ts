import type { Language, LocalText } from '../../domain/records/local-text.ts';
import type { Observation, Series } from '../../domain/records/records.ts';
import { formatFigure } from '../format.ts';
import { citationText } from './sentence-citation.ts';
import type { FigureFacts } from './sentence-facts.ts';
import { scopeText } from './sentence-scope.ts';
import type { SentenceWords, Statement, Timing, Verb } from './sentence-words.ts';
import { sentenceWordsEn } from './sentence-words-en.ts';
import { sentenceWordsVi } from './sentence-words-vi.ts';

/** The words of sentences in either language. */
export const sentenceWords: Readonly<Record<Language, SentenceWords>> = { vi: sentenceWordsVi, en: sentenceWordsEn };

const mostOthers = 3;

/** Unit of measure after a figure; the percent sign is unspaced. */
export function withMeasure(figure: string, measure: LocalText, language: Language): string {
  return measure[language] === '%' ? `${figure}%` : `${figure} ${measure[language]}`;
}

/** When a figure holds; a cumulative one also tells from when. */
export function timingOf(observation: Observation, series: Pick<Series, 'startsWhen'> | null): Timing {
  const { asOf, periodStart, periodEnd, dating, status } = observation;
  const countsFrom = periodStart === null ? (series?.startsWhen ?? null) : null;
  return { asOf, periodStart, periodEnd, dating, status, countsFrom };
}

function verbOf(words: SentenceWords, indicator: string): Verb {
  const found = Object.entries(words.verbs).find(([id]) => id === indicator);
  return found?.[1] ?? words.verb;
}

function othersText(
  { observation, indicator, others, isContradicted }: FigureFacts,
  own: Timing,
  language: Language,
): string | null {
  const words = sentenceWords[language];
  const texts = others.flatMap((other) => {
    if ('missing' in observation.reported || 'missing' in other.observation.reported) return [];
    const figure = formatFigure(other.observation.reported, language);
    if (figure === formatFigure(observation.reported, language)) return [];
    const when = words.whenInside(timingOf(other.observation, null));
    return words.other(
      withMeasure(figure, indicator.measure, language),
      when === words.whenInside(own) ? null : when,
      other.otherScope,
    );
  });
  const distinct = [...new Set(texts)];
  if (distinct.length === 0) return isContradicted ? words.contradicted : null;
  return words.others(distinct.slice(0, mostOthers), Math.max(0, distinct.length - mostOthers));
}

/** Full stop, after the words that mark made-up data. */
export function endSentence(text: string, sample: boolean, language: Language): string {
  return sample ? `${text} (${sentenceWords[language].sample}).` : `${text}.`;
}

/**
 * A printed figure as a sentence for a report: date or that there is none, place, figure with its qualifier, what it
 * counts, document and source, and the other figures where sources disagree. Null when the figure is missing: there
 * is nothing to quote.
 */
export function figureSentence(facts: FigureFacts, language: Language): string | null {
  const { observation, series, indicator, unit } = facts;
  const { reported } = observation;
  if ('missing' in reported) return null;
  const words = sentenceWords[language];
  const figure = formatFigure(reported, language);
  const amount = withMeasure(figure, indicator.measure, language);
  const timing = timingOf(observation, indicator.kind === 'flow' ? series : null);
  const statement: Statement = {
    value: reported.value,
    place: unit.name[language],
    amount,
    figure,
    name: indicator.name[language],
    measure: indicator.measure[language],
  };
  const said = verbOf(words, indicator.id)(statement, observation.status);
  const scope = scopeText(facts, { text: said, measure: indicator.measure[language] }, words, language);
  const other = othersText(facts, timing, language);
  const text = [
    `${words.when(timing)}, ${said}${scope === '' ? '' : ` (${scope})`}, ${citationText(facts, words, language)}`,
    other,
    observation.confidence === 'low' ? words.lowConfidence : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
  return endSentence(text, facts.sample, language);
}
