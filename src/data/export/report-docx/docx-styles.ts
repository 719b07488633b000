import type { ILevelsOptions, INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  ParagraphPropertiesDefaults,
  RunPropertiesDefaults,
  UnderlineType,
} from 'docx';
import type { Language } from '../../../domain/records/local-text.ts';
import type { OfficialMeasures, PrintedType } from '../../../domain/report/official-measures.ts';
import type { HeadingNumbers, NumberPattern } from './heading-numbers.ts';
import { halfPoints, twipsOfMm, twipsOfPt } from './lengths.ts';
import { documentDefaults, plainTableStyle, tableStyle } from './table-style.ts';

/** Sizes of what no rule of form speaks of, pt: as on the sheets. */
const usualSizes = { unitLine: 12, tableIndex: 10, chartTitle: 12, note: 11, caption: 11, foot: 10 } as const;

/** Ids of the styles of the heads and cells of a table of a given size of type. */
export function tableStyles(sizePt: number): { readonly head: string; readonly text: string } {
  return { head: `TableHead${sizePt}`, text: `TableText${sizePt}` };
}

/** Sizes of type of tables from the largest to the least that is still read from paper, pt. */
function tableSizes({ types: { table } }: OfficialMeasures): readonly number[] {
  return Array.from(
    { length: Math.max(1, Math.floor(table.value - table.least) + 1) },
    (_, less) => table.value - less,
  );
}

/** Ids of the styles of a compact table. */
export const compactStyles = { head: 'TableHeadCompact', text: 'TableTextCompact' } as const;

/** The type face of official documents. */
const typeFace = 'Times New Roman';

/** Ids of the styles of paragraphs beside Word's own. */
export const paragraphStyles = {
  head: 'OfficialHead',
  bullet: 'ListBullet',
  tableTitle: 'TableTitle',
  unitLine: 'TableUnitLine',
  tableIndex: 'TableIndex',
  tableNote: 'TableNote',
  separator: 'TableSeparator',
  chartTitle: 'ChartTitle',
  picture: 'ChartPicture',
  caption: 'Caption',
  appendixNumber: 'AppendixNumber',
  appendixTitle: 'AppendixTitle',
  attachedTo: 'AppendixAttachedTo',
  date: 'PlaceAndDate',
  authority: 'SigningAuthority',
  signature: 'Signature',
  recipients: 'Recipients',
  pageNumber: 'Header',
  foot: 'Footer',
} as const;

/** Distance of lines in a compact table: 1,1 of the size of its type, of which a single line has 1,149. */
const compactLine = 230;

const headings = 'headings';
/** Reference of the list of dashes. */
const dashes = 'dashes';

const localeOf: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const upright = { line: 240, lineRule: LineRuleType.AUTO } as const;

function lineOf({ line }: OfficialMeasures) {
  return line.kind === 'exact'
    ? ({ line: twipsOfPt(line.distance.value), lineRule: LineRuleType.EXACT } as const)
    : ({ line: Math.round(line.distance.value * 240), lineRule: LineRuleType.AUTO } as const);
}

/** Room above headings, titles and charts, in twips: half as much again as between paragraphs. */
function gapAboveHeads({ paragraphGap }: OfficialMeasures, onePage: boolean): number {
  return onePage ? twipsOfPt(5) : twipsOfPt(paragraphGap.value * 1.5);
}

interface StyleChoice {
  readonly id: string;
  readonly name: string;
  readonly sizePt: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  readonly keepNext?: boolean;
  readonly before?: number;
  /** Indent at both sides, in twips. */
  readonly sides?: number;
  readonly after?: number;
  /** Distance of lines in 240ths of a single one. */
  readonly line?: number;
}

/** A style with single lines that does not take over the indent of the running text. */
function plainStyle(choice: StyleChoice): IParagraphStyleOptions {
  const { id, name, sizePt, bold = false, italics = false, allCaps = false, keepNext = false } = choice;
  return {
    id,
    name,
    quickFormat: true,
    // The face is said again because LibreOffice gives styles of these names a face of its own.
    run: { font: typeFace, size: halfPoints(sizePt), bold, italics, allCaps },
    paragraph: {
      indent: { left: choice.sides ?? 0, right: choice.sides ?? 0, firstLine: 0 },
      alignment: choice.alignment ?? AlignmentType.LEFT,
      keepNext,
      spacing: { before: choice.before ?? 0, after: choice.after ?? 0, ...upright, line: choice.line ?? upright.line },
    },
  };
}

/** How a type of the form is set. */
function setAs({ value, bold, italic, caps }: PrintedType) {
  return { sizePt: value, bold, italics: italic, allCaps: caps };
}

function styleList(measures: OfficialMeasures, onePage: boolean): readonly IParagraphStyleOptions[] {
  const { types, indent, paragraphGap } = measures;
  const gap = twipsOfPt(paragraphGap.value);
  // Room stands above paragraphs, as on the sheets: Word adds up what is below one and above the next.
  const wideGap = gapAboveHeads(measures, onePage);
  const sizes = onePage ? { ...usualSizes, chartTitle: 11, caption: 10 } : usualSizes;
  const running = {
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: gap, after: 0, ...lineOf(measures) },
  } as const;
  const { CENTER: center, RIGHT: right, JUSTIFIED: justified } = AlignmentType;
  const ids = paragraphStyles;
  const body = { sizePt: types.body.value };
  const centred = { alignment: center };
  const kept = { ...centred, keepNext: true };
  const compact = { sizePt: tableSizes(measures).at(-1) ?? types.table.least, line: compactLine };
  return [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(types.body.value) },
      paragraph: { ...running, indent: { firstLine: twipsOfMm(indent.value) } },
    },
    {
      id: ids.bullet,
      name: 'List Bullet',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { ...running, numbering: { reference: dashes, level: 0 } },
    },
    plainStyle({ id: 'Title', name: 'Title', ...setAs(types.typeName), ...kept, before: onePage ? 120 : 280 }),
    plainStyle({ id: 'Subtitle', name: 'Subtitle', ...setAs(types.subject), ...centred, sides: twipsOfMm(8) }),
    plainStyle({ id: ids.head, name: 'Official Head', ...body, ...centred }),
    plainStyle({ id: ids.tableTitle, name: 'Table Title', ...body, bold: true, ...kept, before: wideGap, after: 60 }),
    plainStyle({
      id: ids.unitLine,
      name: 'Table Unit Line',
      sizePt: sizes.unitLine,
      italics: true,
      alignment: right,
      keepNext: true,
      after: 40,
    }),
    plainStyle({ id: ids.tableNote, name: 'Table Note', sizePt: sizes.note, alignment: justified, before: 80 }),
    { ...plainStyle({ id: ids.separator, name: 'Table Separator', sizePt: 1 }), quickFormat: false },
    plainStyle({
      id: ids.tableIndex,
      name: 'Table Index',
      sizePt: sizes.tableIndex,
      italics: true,
      ...centred,
    }),
    plainStyle({
      id: ids.chartTitle,
      name: 'Chart Title',
      sizePt: sizes.chartTitle,
      bold: true,
      ...kept,
      before: wideGap,
      after: 60,
    }),
    plainStyle({ id: ids.picture, name: 'Chart Picture', ...body, ...kept }),
    plainStyle({ id: ids.caption, name: 'Caption', sizePt: sizes.caption, italics: true, ...centred, before: 40 }),
    plainStyle({ id: ids.appendixNumber, name: 'Appendix Number', ...setAs(types.appendixNumber), ...kept }),
    plainStyle({ id: ids.appendixTitle, name: 'Appendix Title', ...setAs(types.appendixTitle), ...kept }),
    plainStyle({ id: ids.attachedTo, name: 'Appendix Attached To', ...setAs(types.attachedTo), ...kept, after: gap }),
    plainStyle({ id: ids.date, name: 'Place And Date', ...setAs(types.placeAndDate), ...centred, after: 40 }),
    plainStyle({ id: ids.authority, name: 'Signing Authority', ...setAs(types.authority), ...centred }),
    plainStyle({ id: ids.signature, name: 'Signature', ...setAs(types.signerTitle), ...centred }),
    plainStyle({ id: ids.recipients, name: 'Recipients', ...setAs(types.recipients) }),
    plainStyle({ id: ids.pageNumber, name: 'header', ...setAs(types.pageNumber), ...centred }),
    plainStyle({ id: ids.foot, name: 'footer', sizePt: sizes.foot }),
    plainStyle({ id: compactStyles.head, name: 'Table Head Compact', ...compact, bold: true, ...centred }),
    plainStyle({ id: compactStyles.text, name: 'Table Text Compact', ...compact }),
    ...tableSizes(measures).flatMap((sizePt) => {
      const { head, text } = tableStyles(sizePt);
      return [
        plainStyle({ id: head, name: `Table Head ${sizePt}`, sizePt, bold: true, ...centred }),
        plainStyle({ id: text, name: `Table Text ${sizePt}`, sizePt }),
      ];
    }),
  ];
}

/** Headings that count themselves. */
function headingStyles(measures: OfficialMeasures, onePage: boolean): readonly IParagraphStyleOptions[] {
  const { types, indent } = measures;
  const before = gapAboveHeads(measures, onePage);
  return [0, 1, 2].map((level) => ({
    id: `Heading${level + 1}`,
    name: `heading ${level + 1}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(types.body.value), bold: true, italics: level === 2, allCaps: level === 0 },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      indent: { firstLine: twipsOfMm(indent.value) },
      spacing: { before, after: onePage ? 40 : 0, ...lineOf(measures) },
      numbering: { reference: headings, level },
    },
  }));
}

/**
 * Styles of a document: Word's own names, so that its navigation, its contents and screen readers know them. With imported
 * styles the library leaves out all of its own, so that these are the only ones.
 */
export function documentStyles(measures: OfficialMeasures, language: Language, onePage: boolean): IStylesOptions {
  return {
    paragraphStyles: [...styleList(measures, onePage), ...headingStyles(measures, onePage)],
    characterStyles: [
      // A paper is read in black and white; the links are for the screen.
      { id: 'Hyperlink', name: 'Hyperlink', run: { underline: { type: UnderlineType.SINGLE } } },
    ],
    importedStyles: [
      documentDefaults(
        new RunPropertiesDefaults({
          font: typeFace,
          size: halfPoints(measures.types.body.value),
          language: { value: localeOf[language] },
        }),
        new ParagraphPropertiesDefaults({ spacing: { before: 0, after: 0, ...upright } }),
      ),
      plainTableStyle(),
      tableStyle(measures.rule.value),
    ],
  };
}

const formatOf = {
  upperRoman: LevelFormat.UPPER_ROMAN,
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
} as const satisfies Record<NumberPattern['style'], unknown>;

function headingLevel({ style, text }: NumberPattern, level: number, indentMm: number): ILevelsOptions {
  return {
    level,
    format: formatOf[style],
    text,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.LEFT,
    // `1.1.` under `I.` would come out as `I.1.` otherwise.
    isLegalNumberingStyle: text.split('%').length > 2,
    style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 0, firstLine: twipsOfMm(indentMm) } } },
  };
}

/** The two lists of a document: its headings, numbered over three levels, and dashes. */
export function documentNumbering({ levels }: HeadingNumbers, indentMm: number): INumberingOptions {
  return {
    config: [
      { reference: headings, levels: levels.map((pattern, level) => headingLevel(pattern, level, indentMm)) },
      {
        reference: dashes,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '-',
            suffix: LevelSuffix.SPACE,
            alignment: AlignmentType.LEFT,
            style: {
              style: paragraphStyles.bullet,
              paragraph: { indent: { left: 0, firstLine: twipsOfMm(indentMm) } },
            },
          },
        ],
      },
    ],
  };
}
