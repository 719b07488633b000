import { xmlText } from './xml-text.ts';

/** How a cell of a report looks. */
export interface CellLook {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly hasRules?: boolean;
  /** Away from the rule at the left, where the figures of the column before end. */
  readonly isIndented?: boolean;
  /** At the upper edge of its cell; in the middle otherwise. */
  readonly isTop?: boolean;
  /** Format of a number; text where there is none. */
  readonly format?: string;
  /** Excel's own leading apostrophe, for a text that looks like a formula. */
  readonly isQuoted?: boolean;
}

/** The formats a workbook uses, collected while its sheets are written. */
export interface StyleBook {
  /** Place of the format in the workbook. */
  readonly styleOf: (look: CellLook) => number;
  /** The part with all formats asked for so far. */
  readonly stylesXml: () => string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const textFormat = 49;
const firstOwnFormat = 164;

/** Gives each text its place in a list, the same for the same text. */
function createList(first: readonly string[]) {
  const places = new Map(first.map((item, at) => [item, at]));
  const placeOf = (item: string): number => {
    const known = places.get(item);
    if (known !== undefined) return known;
    places.set(item, places.size);
    return places.size - 1;
  };
  return { placeOf, items: () => [...places.keys()] };
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fontXml({ sizePt, bold = false, italic = false }: CellLook): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${sizePt}"/><name val="Times New Roman"/></font>`;
}

const noRules = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const side = (name: string) => `<${name} style="thin"><color indexed="64"/></${name}>`;
const rules = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const fills =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';

/** An empty collection of formats: Times New Roman, black, thin rules. */
export function createStyleBook(): StyleBook {
  const fonts = createList([fontXml({ sizePt: 11, align: 'left' })]);
  const formats = createList([]);
  const cells = createList(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const styleOf = (look: CellLook): number => {
    const { align, hasRules = false, isIndented = false, isTop = false, format, isQuoted = false } = look;
    const formatId = format === undefined ? textFormat : firstOwnFormat + formats.placeOf(format);
    const alignment = `<alignment horizontal="${align}" vertical="${isTop ? 'top' : 'center'}"${isIndented ? ' indent="1"' : ''} wrapText="1"/>`;
    return cells.placeOf(
      `<xf numFmtId="${formatId}" fontId="${fonts.placeOf(fontXml(look))}" fillId="0" borderId="${hasRules ? 1 : 0}" xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  };
  const stylesXml = () => {
    const numbers = formats
      .items()
      .map((code, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${xmlText(code)}"/>`);
    return `${declaration}<styleSheet xmlns="${namespace}">${listXml('numFmts', numbers)}${listXml('fonts', fonts.items())}${fills}${listXml('borders', [noRules, rules])}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${listXml('cellXfs', cells.items())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  };
  return { styleOf, stylesXml };
}
