import type { Language } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';

const inferred = { vi: 'ngày suy ra', en: 'date inferred' };

/** Stands behind a date that no source gives, where a heading or a note explains it. */
export const inferredSign = '*';

/** The time of a figure as it stands in brackets, marked where its date was inferred: `25/7/2022, ngày suy ra`. */
export function markedTime(time: string, { dating }: Pick<Observation, 'dating'>, language: Language): string {
  return time !== '' && dating.basis === 'inferred' ? `${time}, ${inferred[language]}` : time;
}

/** The same within a sentence: `31/5/2020 (ngày suy ra)`. */
export function markedTimeInWords(time: string, { dating }: Pick<Observation, 'dating'>, language: Language): string {
  return dating.basis === 'inferred' ? `${time} (${inferred[language]})` : time;
}

/** A text in which an asterisk stands for either mark, for tables whose heading explains it: `31/5/2020*`. */
export function starredTimes(text: string, language: Language): string {
  const { [language]: words } = inferred;
  return text.replaceAll(` (${words})`, inferredSign).replaceAll(`, ${words}`, inferredSign);
}
