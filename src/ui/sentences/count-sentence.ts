import type { Language } from '../../domain/records/local-text.ts';
import { formatDate, formatNumber } from '../format.ts';
import { endSentence, sentenceWords } from './figure-sentence.ts';
import { documentText, publicationText } from './sentence-citation.ts';
import type { CountFacts } from './sentence-facts.ts';

const mostSources = 2;

interface CountWords {
  readonly said: (day: string, place: string, count: string) => string;
  readonly source: string;
  readonly more: (count: string) => string;
}

const countWords: Readonly<Record<Language, CountWords>> = {
  vi: {
    said: (day, place, count) =>
      `Tại ngày ${day}, trên địa bàn ${place} có ${count} đơn vị hành chính cấp xã (đếm từ danh mục đơn vị, không phải số chép từ báo cáo)`,
    source: 'nguồn',
    more: (count) => `và ${count} nguồn khác`,
  },
  en: {
    said: (day, place, count) =>
      `On ${day}, the area of ${place} had ${count} commune-level administrative units (counted from the register of units, not copied from a report)`,
    source: 'source',
    more: (count) => `and ${count} more`,
  },
};

/**
 * A count of the register as a sentence: day, area, how it came about, documents of the changes, and sources. Null
 * when the register holds no unit of the area, which says nothing about the area.
 */
export function countSentence(facts: CountFacts, language: Language): string | null {
  const { unit, day, count, documents, sources } = facts;
  const words = countWords[language];
  const basics = sentenceWords[language];
  const [first] = sources;
  if (count.units.length === 0 || first === undefined) return null;
  const named = sources.slice(0, mostSources).map((source) => publicationText(source, basics, language));
  const more = sources.length - named.length;
  const publications = [named.join('; '), ...(more === 0 ? [] : [words.more(formatNumber(more, language))])].join(' ');
  const cited = documents.map((document) => documentText(document, basics, language)).join('; ');
  const said = words.said(formatDate(day, language), unit.name[language], formatNumber(count.units.length, language));
  const text = `${said}, ${basics.according(cited === '' ? null : cited, publications)}`;
  return endSentence(text, facts.sample, language);
}
