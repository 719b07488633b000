import type { Language } from '../../domain/records/local-text.ts';
import { formatDate } from '../../ui/format.ts';

const room = ' '.repeat(6);

/** A day as documents write it: days below 10 and months below 3 take a zero before them. */
export function officialDate(iso: string, language: Language): string {
  if (language === 'en') return formatDate(iso, language);
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/**
 * The date of a document that has none yet: day and month are left for the hand that signs it. English has no words
 * around them, so dots mark the place of each.
 */
export function blankDate(year: string, language: Language): string {
  return language === 'vi' ? `ngày${room}tháng${room}năm ${year}` : `…… ………… ${year}`;
}
