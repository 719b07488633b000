import type { Language } from '../../domain/records/local-text.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import {
  type LeaversDimension,
  leaversDimensions,
  type LeaversShare,
  type LeaversYear,
  sharesBy,
} from '../../domain/staffing/leavers-years.ts';
import type { YearsPattern, YearsSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { decreeText } from './decree-text.ts';
import type { LeaversMessages } from './leavers-messages.ts';

interface Words {
  readonly text: LeaversMessages;
  readonly language: Language;
  readonly documentOf: (id: Id | null) => LegalDocument | null;
}

// The last pattern is kept for what the source does not tell apart.
const patterns: readonly YearsPattern[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const unstated = 10;

/** The dimension asked for, else the first that any part states. */
export function shownDimension(years: readonly LeaversYear[], asked: LeaversDimension | null): LeaversDimension {
  if (asked !== null) return asked;
  const stated = leaversDimensions.find((dimension) =>
    years.some((year) => sharesBy(year, dimension).some((share) => share.key !== null)),
  );
  return stated ?? 'method';
}

/** A stretch in words: its year or years where they are whole, else its two months. */
export function stretchText({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const isWhole = from === `${first}-01-01` && to === `${last}-12-31`;
  if (isWhole) return first === last ? last : `${first} – ${last}`;
  return `${formatDate(from.slice(0, 7), language)} – ${formatDate(to.slice(0, 7), language)}`;
}

/** A stretch as the middle of a sentence. */
export function whenText(stretch: LeaversYear, { text, language }: Omit<Words, 'documentOf'>): string {
  const shown = stretchText(stretch, language);
  return /^\d{4}$/.test(shown) ? text.inYear(shown) : shown;
}

/** What a share stands for, in words. */
export function shareText(
  share: LeaversShare,
  dimension: LeaversDimension,
  { text, language, documentOf }: Words,
): string {
  const [first] = share.readings;
  if (share.key === null || first === undefined) return text.notStated(text.dimensions[dimension]);
  const { reason, method, decree } = first.kind;
  if (dimension === 'decree') return decreeText(documentOf(decree), decree, language);
  return (dimension === 'reason' ? reason : method)?.[language] ?? share.key;
}

/** All shares that occur, what is not stated last. */
export function sharesShown(years: readonly LeaversYear[], dimension: LeaversDimension): readonly LeaversShare[] {
  const shares = years.flatMap((year) => sharesBy(year, dimension));
  const byKey = new Map(shares.map((share) => [share.key, share]));
  return [...byKey.values()].sort((a, b) => Number(a.key === null) - Number(b.key === null));
}

function idOf(key: string | null): string {
  return key ?? 'not-stated';
}

/** Leavers per year, stacked by decree, method or reason. */
export function leaversSpec(years: readonly LeaversYear[], dimension: LeaversDimension, words: Words): YearsSpec {
  const { text, language } = words;
  const shares = sharesShown(years, dimension);
  return {
    kind: 'years',
    axisLabel: text.chartAxis,
    series: shares.map((share, index) => ({
      id: idOf(share.key),
      label: shareText(share, dimension, words),
      pattern: share.key === null ? unstated : (patterns[index % patterns.length] ?? unstated),
    })),
    rows: years.map((year) => ({
      id: `${year.from}.${year.to}`,
      label: stretchText(year, language),
      totalText: formatFigure(year.figure, language),
      values: sharesBy(year, dimension).map((share) => ({
        seriesId: idOf(share.key),
        value: share.figure.value,
        text: formatFigure(share.figure, language),
      })),
    })),
  };
}
