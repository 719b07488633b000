import { type Difference, readingDifference } from '../../domain/comparison/difference.ts';
import { type ReadingAt, readingAt } from '../../domain/comparison/reading-at.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Observation, Series } from '../../domain/records/records.ts';
import { comparisonSentence } from '../../ui/sentences/comparison-sentence.ts';
import type { ComparedFigure } from '../../ui/sentences/sentence-facts.ts';
import { itemLabel, momentLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import type { CompareModel } from './compare-model.ts';

/** A sentence about two figures, or why there is none. */
export interface ReadySentence {
  readonly id: string;
  readonly sentence: string | null;
  readonly reason: string;
}

interface Side {
  readonly label: string;
  readonly series: Series;
  readonly at: ReadingAt;
}

interface Pair {
  readonly id: string;
  readonly across: 'items' | 'dates';
  readonly first: Side;
  readonly second: Side;
  readonly difference: Difference;
}

function figureAt({ base }: CompareModel, { label, series, at }: Side): ComparedFigure | null {
  if (at.kind !== 'figure') return null;
  const { observation } = at.reading;
  const source = base.input.data.sources.find((row) => row.id === observation.source);
  if (source === undefined) return null;
  const document = base.input.data.documents.find((row) => row.id === observation.document) ?? null;
  return { label, series, observation, source, document };
}

/** Each item against the first at the last date chosen, then each over time; of one series each date against the first. */
function pairsOf(model: CompareModel, language: Language): readonly Pair[] {
  const { base, choice, blocks } = model;
  const byDate = choice.by === 'date';
  const last = blocks.at(-1);
  const [base0] = last?.rows ?? [];
  if (last === undefined || base0 === undefined) return [];
  const labelOf = ({ series, moment }: { series: Series; moment: Parameters<typeof momentLabel>[0] }) =>
    byDate ? momentLabel(moment, language) : itemLabel(base, series, choice.by, language);
  const beside = last.rows.slice(1).flatMap((row): readonly Pair[] =>
    row.difference === null
      ? []
      : [
          {
            id: `${last.key}-${row.series.id}-${labelOf(row)}`,
            across: byDate ? 'dates' : 'items',
            first: { label: labelOf(base0), series: base0.series, at: base0.at },
            second: { label: labelOf(row), series: row.series, at: row.at },
            difference: row.difference,
          },
        ],
  );
  // The latest date is what a report wants first.
  return byDate ? [...beside].reverse() : [...beside, ...overTime(model, language)];
}

/** Each item from the first to the last of the chosen dates; where only one is chosen, of all its dates. */
function overTime({ choice, base, indicator, canShowTime }: CompareModel, language: Language): readonly Pair[] {
  const [from, to] = [choice.chosenMoments[0], choice.chosenMoments.at(-1)];
  if (from === undefined || to === undefined || (from === to && !canShowTime)) return [];
  return choice.chosen.flatMap((readings): readonly Pair[] => {
    const reported = readings.dated.filter(({ moment }) => moment.status === 'reported');
    const [earliest, latest] = [reported[0]?.moment, reported.at(-1)?.moment];
    const start = from === to ? earliest : from.moment;
    const end = from === to ? latest : to.moment;
    if (start === undefined || end === undefined || start === end) return [];
    const { series } = readings;
    const [first, second] = [readingAt(readings, start), readingAt(readings, end)];
    return [
      {
        id: `time-${series.id}`,
        across: 'dates',
        first: {
          label: `${itemLabel(base, series, choice.by, language)} ${momentLabel(start, language)}`,
          series,
          at: first,
        },
        second: { label: momentLabel(end, language), series, at: second },
        difference: readingDifference(first, second, indicator.kind),
      },
    ];
  });
}

function placeOf({ base, choice }: CompareModel, series: Series, across: Pair['across'], language: Language) {
  if (choice.by === 'unit' && across === 'items') return null;
  const place = base.units.get(series.unit)?.name[language] ?? series.unit;
  if (across === 'items' || choice.by === 'unit' || choice.by === 'date') return place;
  return `${place} (${itemLabel(base, series, choice.by, language)})`;
}

/** Sentences of the comparison for a report; where two figures may not be compared, the reason instead. */
export function readySentences(model: CompareModel, language: Language): readonly ReadySentence[] {
  const text = compareMessages[language];
  return pairsOf(model, language).map(({ id, across, first, second, difference }) => {
    const [a, b] = [figureAt(model, first), figureAt(model, second)];
    const reason = difference.kind === 'none' ? text.noDifference[difference.reason] : text.noDifference['no-figure'];
    const isContradicted = (figure: { readonly observation: Observation }) => model.isContradicted(figure.observation);
    return {
      id,
      reason: text.noSentence(first.label, second.label, reason),
      sentence:
        a === null || b === null
          ? null
          : comparisonSentence(
              {
                indicator: model.indicator,
                across,
                place: placeOf(model, first.series, across, language),
                first: a,
                second: b,
                difference,
                isContradicted: isContradicted(a) || isContradicted(b),
                sample: model.base.input.sample,
              },
              language,
            ),
    };
  });
}
