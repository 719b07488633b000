import type { SourceSupport } from '../../domain/completeness/source-support.ts';
import type { SourceKind } from '../../domain/records/codes.ts';
import type { Source } from '../../domain/records/records.ts';
import { foldVietnamese } from '../../domain/search/fold-vietnamese.ts';
import { comparePartialDates } from '../../domain/time/partial-date.ts';
import type { SourceOrder, SourcesParams } from './sources-params.ts';

/** Kinds of source in the order of the bibliography: what speaks for itself first, what retells last. */
export const kindsInOrder = [
  'legal-text',
  'report',
  'data-list',
  'portal',
  'news',
  'encyclopedia',
] as const satisfies readonly SourceKind[];

const collator = new Intl.Collator('vi');

function byPublisher(a: Source, b: Source): number {
  const publisher = collator.compare(a.publisher, b.publisher);
  return publisher === 0 ? byDate(a, b) : publisher;
}

/** Newest first; those that print no date last. */
function byDate(a: Source, b: Source): number {
  if (a.publishedOn === null || b.publishedOn === null) {
    return Number(a.publishedOn === null) - Number(b.publishedOn === null);
  }
  return comparePartialDates(b.publishedOn, a.publishedOn);
}

const comparisons: Readonly<Record<SourceOrder, (a: SourceSupport, b: SourceSupport) => number>> = {
  date: (a, b) => byDate(a.source, b.source),
  publisher: (a, b) => byPublisher(a.source, b.source),
  support: (a, b) => b.total - a.total,
};

function hasWords({ publisher, title, url, note }: Source, words: readonly string[]): boolean {
  const text = foldVietnamese([publisher, title, url ?? '', note?.vi ?? '', note?.en ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}

/**
 * The sources asked for, by kind and in each kind in the order asked for. Words are found without regard to
 * diacritics; text in which nothing can be searched for finds nothing.
 */
export function chooseSources(
  support: readonly SourceSupport[],
  { text, kind, order }: Pick<SourcesParams, 'text' | 'kind' | 'order'>,
): readonly SourceSupport[] {
  const words = foldVietnamese(text).split(' ').filter(Boolean);
  if (text !== '' && words.length === 0) return [];
  const chosen = support.filter(({ source }) => (kind === null || source.kind === kind) && hasWords(source, words));
  return kindsInOrder.flatMap((one) => chosen.filter(({ source }) => source.kind === one).sort(comparisons[order]));
}
