import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Observation, Target } from '../../domain/records/records.ts';
import { canCombine } from '../../domain/series/can-combine.ts';
import { isKnownBy } from '../../domain/series/observation-date.ts';
import { seriesPoints } from '../../domain/series/series-points.ts';
import { evaluateTargets } from '../../domain/targets/evaluate-targets.ts';
import { countSentence } from '../../ui/sentences/count-sentence.ts';
import { figureSentence } from '../../ui/sentences/figure-sentence.ts';
import type { OtherFigure } from '../../ui/sentences/sentence-facts.ts';
import { targetSentence } from '../../ui/sentences/target-sentence.ts';
import { type FigureOrigin, figureOrigin, type ObservationOrigin, type TargetOrigin } from './figure-origin.ts';

/** What sentences need of a page. */
export type SentenceInput = Pick<PageInput, 'data' | 'day' | 'sample'>;

/** Figures that sources print for the same indicator and place and that a contradiction, or the date, sets against it. */
function otherFigures(origin: ObservationOrigin, { data, day }: SentenceInput): readonly OtherFigure[] {
  const { observation, series, contradictions, siblings } = origin;
  const named = new Set(contradictions.flatMap((row) => row.observations));
  const point = seriesPoints(series, [observation, ...siblings], day).dated.find(
    (one) => one.observation.id === observation.id,
  );
  for (const id of point?.conflictsWith ?? []) named.add(id);
  if (named.size === 0) return [];
  return data.observations.flatMap((other): readonly OtherFigure[] => {
    if (!named.has(other.id) || other.id === observation.id || other.source === observation.source) return [];
    if (!isKnownBy(other, day, 'keep-undated')) return [];
    const itsSeries = data.series.find((row) => row.id === other.series);
    if (itsSeries === undefined || itsSeries.indicator !== series.indicator || itsSeries.unit !== series.unit)
      return [];
    return [{ observation: other, otherScope: !canCombine(series, itsSeries).ok }];
  });
}

function observationSentence(origin: ObservationOrigin, input: SentenceInput, language: Language): string | null {
  const others = otherFigures(origin, input);
  const isContradicted = origin.contradictions.length > 0 || others.length > 0;
  return figureSentence({ ...origin, others, isContradicted, sample: input.sample }, language);
}

/** The target with those whose shortfall it inherits: all that its evaluation needs. */
function withInherited(data: PackageData, target: Target): readonly Target[] {
  const chain = [target];
  for (let at = target.carriesOver; at !== null; ) {
    const earlier = data.targets.find((row) => row.id === at);
    if (earlier === undefined || chain.includes(earlier)) break;
    chain.push(earlier);
    at = earlier.carriesOver;
  }
  return chain;
}

function sentenceOfTarget(origin: TargetOrigin, { data, day, sample }: SentenceInput, language: Language) {
  const { target, indicator } = origin;
  const targets = withInherited(data, target);
  const ids = new Set<string | null>(targets.map((row) => row.series));
  const observations: readonly Observation[] = data.observations.filter((row) => ids.has(row.series));
  const result = evaluateTargets({ ...data, targets, observations }, day).find((row) => row.target === target);
  const measuring = data.series.find((row) => row.id === target.series)?.indicator;
  const measured = data.indicators.find((row) => row.id === measuring) ?? indicator;
  return result === undefined
    ? null
    : targetSentence({ ...origin, result, indicator: measured, day, sample }, language);
}

/** The sentence of a figure whose origin is known; null when there is no figure to quote. */
export function sentenceOfOrigin(origin: FigureOrigin, input: SentenceInput, language: Language): string | null {
  switch (origin.kind) {
    case 'observation':
      return observationSentence(origin, input, language);
    case 'target':
      return sentenceOfTarget(origin, input, language);
    case 'commune-count':
      return countSentence({ ...origin, sample: input.sample }, language);
  }
}

/** The sentence of the figure that a reference names; null when the data have no such figure, or it is missing. */
export function originSentence(input: SentenceInput, ref: string, language: Language): string | null {
  const origin = figureOrigin(input.data, ref);
  return origin === null ? null : sentenceOfOrigin(origin, input, language);
}
