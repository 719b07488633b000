import type { SupportCount } from '../../domain/completeness/source-support.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Source } from '../../domain/records/records.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { bibliographyMessages } from './bibliography-messages.ts';

/** A source as it is cited: publisher: «title». */
export function citeSource({ publisher, title }: Source): string {
  return `${publisher}: «${title}»`;
}

/** Day printed on a source, or that none is. */
export function publishedText({ publishedOn }: Source, language: Language): string {
  return publishedOn === null ? bibliographyMessages[language].undated : formatDate(publishedOn.iso, language);
}

/** What rests on a source in words: "12 số liệu, 3 văn bản". */
export function supportText(counts: readonly SupportCount[], language: Language): string {
  const text = bibliographyMessages[language];
  if (counts.length === 0) return text.unused;
  return counts.map(({ table, count }) => text.rows[table](formatNumber(count, language))).join(', ');
}
