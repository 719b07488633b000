import type { ObservationStatus } from '../../domain/records/codes.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { formatDate } from '../format.ts';
import { type SentenceWords, type Statement, type Timing, uncapitalised, type Verb } from './sentence-words.ts';

function dateEn(date: Pick<PartialDate, 'iso'>): string {
  return formatDate(date.iso, 'en');
}

function periodEn(start: PartialDate | null, end: PartialDate | null): string | null {
  if (start === null) return end === null ? null : `to the end of ${dateEn(end)}`;
  if (end === null) return `from ${dateEn(start)} (the source gives no end date)`;
  if (start.iso === end.iso) return `${start.precision === 'day' ? 'on' : 'in'} ${dateEn(start)}`;
  return `from ${dateEn(start)} to ${dateEn(end)}`;
}

function asOfEn(asOf: PartialDate, { countsFrom, status }: Timing): string {
  if (countsFrom !== null) return `from ${dateEn(countsFrom)} to ${dateEn(asOf)}`;
  return `${status === 'reported' ? 'as of' : 'by'} ${dateEn(asOf)}`;
}

function inferred({ dating }: Timing): string {
  return dating.basis === 'inferred' ? ' (date inferred)' : '';
}

function whenEn(timing: Timing): string {
  const { asOf, periodStart, periodEnd } = timing;
  const when = asOf === null ? periodEn(periodStart, periodEnd) : asOfEn(asOf, timing);
  if (when === null) return 'at an unknown time (the source gives no date)';
  return `${when}${inferred(timing)}`;
}

interface Moods {
  readonly reported: string;
  readonly planned: string;
  readonly forecast: string;
}

function saying(moods: Moods, after = ''): Verb {
  return ({ place, amount }, status) => `${place} ${moods[status]} ${amount}${after}`;
}

const having: Moods = { reported: 'had', planned: 'is planned to have', forecast: 'is forecast to have' };
const being: Moods = { reported: 'was', planned: 'is planned to be', forecast: 'is forecast to be' };

/** "had 102 commune-level units" where the name says what is counted, else "the figure for “…” of … was …". */
function anyVerb({ value, place, amount, figure, name, measure }: Statement, status: ObservationStatus): string {
  const named = uncapitalised(name);
  const words = ` ${named.toLowerCase().replaceAll(',', ' ')} `;
  if (value >= 0 && words.includes(` ${measure.toLowerCase()} `))
    return `${place} ${having[status]} ${figure} ${named}`;
  return `the figure for “${named}” of ${place} ${being[status]} ${amount}`;
}

export const sentenceWordsEn: SentenceWords = {
  when: (timing) => {
    const when = whenEn(timing);
    return when.charAt(0).toUpperCase() + when.slice(1);
  },
  whenInside: whenEn,
  span: (first, second) => {
    if (first.asOf === null || second.asOf === null) {
      return `${whenEn(second)} compared with ${whenEn(first).replace(/^(?:in|on) /u, '')}`;
    }
    return `from ${dateEn(first.asOf)}${inferred(first)} to ${dateEn(second.asOf)}${inferred(second)}`;
  },
  verbs: {
    'quota-assigned': saying({
      reported: 'was assigned',
      planned: 'is planned to be assigned',
      forecast: 'is forecast to be assigned',
    }),
    'quota-increase': saying({
      reported: 'was assigned a further',
      planned: 'is planned to be assigned a further',
      forecast: 'is forecast to be assigned a further',
    }),
    'posts-cut': saying({ reported: 'had cut', planned: 'is planned to cut', forecast: 'is forecast to cut' }),
    'in-post': saying(having, ' in post'),
    'leavers-settled': saying({
      reported: 'had settled the streamlining policy for',
      planned: 'is planned to settle the streamlining policy for',
      forecast: 'is forecast to settle the streamlining policy for',
    }),
    'villages-cut': saying({
      reported: 'had cut',
      planned: 'is planned to cut',
      forecast: 'is forecast to cut',
    }),
    'deputies-permitted': ({ place, amount }, status) =>
      `the number of deputies permitted in ${place} ${being[status]} ${amount}`,
    'deputies-in-post': ({ place, amount }, status) =>
      `the number of deputies in post in ${place} ${being[status]} ${amount}`,
  },
  verb: anyVerb,
  startUnknown: 'the source does not state from when it counts',
  block: (block, name) => (block === 'whole-system' ? name : `${name} block`),
  autonomyGroup: (group) => `autonomy group ${group}`,
  according: (document, publication) =>
    document === null ? `according to ${publication}` : `according to ${document}; source: ${publication}`,
  issuedBy: (document, issuer) => `${document} (${issuer})`,
  documentUndated: '(date of issue not known)',
  publication: (publisher, title, published) =>
    `${publisher}, “${title}”, ${published === null ? 'no publishing date printed' : `published ${published}`}`,
  isNoIssuer: (issuer) => /not (?:given|known|stated)/iu.test(issuer),
  other: (amount, when, otherScope) => {
    const notes = [when, otherScope ? 'another scope' : null].filter((note) => note !== null);
    return notes.length === 0 ? amount : `${amount} (${notes.join(', ').replace(/ \(([^)]*)\)/gu, ', $1')})`;
  },
  others: (figures, more) => `other sources give ${figures.join('; ')}${more === 0 ? '' : `; and ${more} more`}`,
  contradicted: 'the sources do not agree on this figure',
  lowConfidence: 'the figure is of low confidence',
  sample: 'sample data',
};
