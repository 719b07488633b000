import type { ReportFoot, ReportHead } from '../../domain/report/report-document.ts';
import { formatDate } from '../../ui/format.ts';
import { blankDate, officialDate } from './official-date.ts';
import type { ReportContext } from './report-context.ts';
import { blankNumber } from './report-issuer.ts';
import { reportMessages } from './report-messages.ts';

function periodText({ params: { from, to }, language }: ReportContext): string {
  const text = reportMessages[language];
  const date = (iso: string) => formatDate(iso, language);
  if (from !== null && to !== null) return text.period(date(from), date(to));
  if (from !== null) return text.periodFrom(date(from));
  return to === null ? '' : text.periodTo(date(to));
}

/** The date of issue, or room for it in the year of the figures. */
function dateText({ params, input, language }: ReportContext): string {
  return params.date === null ? blankDate(input.day.slice(0, 4), language) : officialDate(params.date, language);
}

/** "Kon Tum, ngày      tháng      năm 2026". */
export function placeAndDate(context: ReportContext): string {
  return `${context.params.place ?? context.place.seat.short}, ${dateText(context)}`;
}

/** Head of the first page; its number stays blank: a print is a draft. */
export function reportHead(context: ReportContext, product: 'brief' | 'report'): ReportHead {
  const { language, issuer, place } = context;
  const text = reportMessages[language];
  const subject = product === 'brief' ? text.briefSubject(place.where) : text.reportSubject(place.where);
  return {
    parent: issuer.parent,
    issuer: issuer.name,
    number: blankNumber(issuer, language),
    placeAndDate: placeAndDate(context),
    typeName: text.types[product],
    subject: `${subject}${periodText(context)}`,
  };
}

/** "(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân tỉnh Kon Tum)". */
export function attachedTo(context: ReportContext): string {
  const { issuer, language } = context;
  const text = reportMessages[language].attachedTo;
  // The form's own word "Số" gives way to the one in the sentence.
  const number = blankNumber(issuer, language).replace(/^\S+?:?(?= )/u, '');
  return `(${text[issuer.form]}${number} ${dateText(context)} ${text.of} ${issuer.name})`;
}

/** Foot of every page. */
export function reportFoot({ input, language, params, code, address }: ReportContext): ReportFoot {
  return {
    asOf: formatDate(input.day, language),
    version: input.version ?? '–',
    code,
    address,
    ...(params.qr ? {} : { hasQr: false }),
  };
}
