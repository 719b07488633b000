import type { Language } from '../../domain/records/local-text.ts';
import type { Indicator, Observation, Series } from '../../domain/records/records.ts';
import { codeNames } from '../code-names.ts';
import { staffKindNames } from '../words/staff-kind-names.ts';
import { type SentenceWords, uncapitalised } from './sentence-words.ts';

/** What the scope of a figure is worked out from. */
export interface ScopeFacts {
  readonly observation: Pick<Observation, 'periodStart'>;
  readonly series: Series;
  readonly indicator: Pick<Indicator, 'kind'>;
}

function wordsOf(text: string): readonly string[] {
  return lower(text).split(/[^\p{L}\p{N}]+/u);
}

function isSaidIn(text: string, name: string): boolean {
  const padded = ` ${wordsOf(text).join(' ')} `;
  return padded.includes(` ${wordsOf(name).join(' ')} `);
}

/** What stands before the brackets, and the unit of measure. */
interface Said {
  readonly text: string;
  readonly measure: string;
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}

/** "biên chế khối hành chính" is only "khối hành chính" where "biên chế" has just been said. */
function withoutRepeat(counts: string, { text, measure }: Said): string {
  const repeats = lower(text).endsWith(` ${lower(measure)}`) && lower(counts).startsWith(`${lower(measure)} `);
  return repeats ? counts.slice(measure.length + 1) : counts;
}

function startNote({ observation, series, indicator }: ScopeFacts, words: SentenceWords, language: Language) {
  if (indicator.kind !== 'flow' || series.startsWhen !== null || observation.periodStart !== null) return null;
  return series.startsNote === null ? words.startUnknown : uncapitalised(series.startsNote[language]);
}

/** The series that a figure belongs to, as far as what it counts does not say so already. */
function dimensionTexts(series: Series, said: string, words: SentenceWords, language: Language): readonly string[] {
  const names = codeNames[language];
  const { block, level, staffKind, autonomyGroup } = series;
  const dimensions: readonly (readonly [name: string | null, text?: string])[] = [
    block === null ? [null] : [names.block[block], words.block(block, names.block[block])],
    // No administrative level: what is counted says by itself that it is villages.
    [level === null || level === 'village' ? null : names.level[level]],
    [staffKind === null ? null : staffKindNames[language][staffKind]],
    [series.field?.[language] ?? null],
    [series.reason?.[language] ?? null],
    [series.method?.[language] ?? null],
    [autonomyGroup === null ? null : words.autonomyGroup(autonomyGroup)],
  ];
  const counts = `${series.countsWhat[language]} / ${said}`;
  return dimensions.flatMap(([name, text]) => (name === null || isSaidIn(counts, name) ? [] : [text ?? name]));
}

/**
 * What a figure counts, for the brackets after it. `said` is the statement before the brackets: its words are not
 * repeated.
 */
export function scopeText(facts: ScopeFacts, said: Said, words: SentenceWords, language: Language): string {
  const { series } = facts;
  const counts = uncapitalised(withoutRepeat(series.countsWhat[language], said));
  const isRepeat = counts === '' || isSaidIn(said.text, counts);
  return [
    ...(isRepeat ? [] : [counts]),
    ...dimensionTexts(series, said.text, words, language),
    startNote(facts, words, language),
  ]
    .filter((part) => part !== null)
    .join('; ');
}
