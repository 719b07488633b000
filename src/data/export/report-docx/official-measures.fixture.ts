import type { OfficialMeasures } from '../../../domain/report/official-measures.ts';
import type { DocumentForm, ReportRow, ReportTable } from '../../../domain/report/report-document.ts';
import type { ReportLayout, TableSetting } from '../report-layout.ts';

const plain = { bold: false, italic: false, caps: false } as const;
const bold = { ...plain, bold: true } as const;
const boldCaps = { ...bold, caps: true } as const;
const italic = { ...plain, italic: true } as const;

/** Measures within the limits of the forms. */
const measuresFixture: Readonly<Record<DocumentForm, OfficialMeasures>> = {
  state: {
    margins: { top: { value: 20 }, bottom: { value: 20 }, left: { value: 30 }, right: { value: 15 } },
    types: {
      nation: { value: 12, ...boldCaps },
      motto: { value: 13, ...bold },
      parent: { value: 12, ...plain, caps: true },
      issuer: { value: 12, ...boldCaps },
      number: { value: 13, ...plain },
      placeAndDate: { value: 13, ...italic },
      typeName: { value: 14, ...boldCaps },
      subject: { value: 14, ...bold },
      body: { value: 14, ...plain },
      authority: { value: 14, ...boldCaps },
      signerTitle: { value: 14, ...boldCaps },
      recipientsLabel: { value: 12, ...bold, italic: true },
      recipients: { value: 11, ...plain },
      pageNumber: { value: 13, ...plain },
      appendixNumber: { value: 14, ...bold },
      appendixTitle: { value: 14, ...boldCaps },
      attachedTo: { value: 14, ...italic },
      table: { value: 12, least: 10, ...plain },
    },
    indent: { value: 12.7 },
    paragraphGap: { value: 6 },
    line: { kind: 'multiple', distance: { value: 1.1 } },
    shortRule: { value: 0.4 },
    issuerSign: null,
    subjectSign: null,
    recipientsUnderlined: false,
    rule: { value: 0.75 },
    pageNumberTop: { value: 10 },
  },
  party: {
    margins: { top: { value: 20 }, bottom: { value: 20 }, left: { value: 30 }, right: { value: 15 } },
    types: {
      nation: { value: 15, ...boldCaps },
      motto: null,
      parent: { value: 14, ...plain, caps: true },
      issuer: { value: 14, ...boldCaps },
      number: { value: 14, ...plain },
      placeAndDate: { value: 14, ...italic },
      typeName: { value: 16, ...boldCaps },
      subject: { value: 14, ...bold },
      body: { value: 14, ...plain },
      authority: { value: 14, ...boldCaps },
      signerTitle: { value: 14, ...plain, caps: true },
      recipientsLabel: { value: 14, ...plain },
      recipients: { value: 12, ...plain },
      pageNumber: { value: 14, ...plain },
      appendixNumber: { value: 14, ...bold },
      appendixTitle: { value: 14, ...boldCaps },
      attachedTo: { value: 14, ...italic },
      table: { value: 12, least: 10, ...plain },
    },
    indent: { value: 10 },
    paragraphGap: { value: 6 },
    line: { kind: 'exact', distance: { value: 18 } },
    shortRule: null,
    issuerSign: '*',
    subjectSign: '-----',
    recipientsUnderlined: true,
    rule: { value: 0.75 },
    pageNumberTop: { value: 10 },
  },
};

/** The shares that the columns ask for, in the largest type. */
function settingOf({ columns }: ReportTable): TableSetting {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return { shares: columns.map(({ width }) => width / whole), size: 12 };
}

/** The last word of a group goes on to the end of its row. */
function cellSpans({ kind, cells }: ReportRow, count: number): readonly number[] {
  const words = cells.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const last = kind === 'group' ? (words.at(-1) ?? count) : count;
  return Array.from({ length: count }, (_, at) => (at === last ? count - at : at > last ? 0 : 1));
}

/** A layout by these measures. */
export function layoutFixture(form: DocumentForm): ReportLayout {
  return {
    measures: measuresFixture[form],
    settingOf,
    cellSpans,
    isCentred: ({ isNumber }, texts) => !isNumber && texts.every((text) => text.length <= 4),
  };
}
