import { xmlText } from './xml-text.ts';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Places of the cell formats in {@link stylesXml}. */
export const cellStyles = { plain: 0, head: 1, text: 2, quotedText: 3, date: 4, number: 5, title: 6 } as const;

const textFormat = 49;
const dateFormat = 164;
const wrapped = '<alignment vertical="top" wrapText="1"/>';

function format(formatId: number, font: number, fill: number, rest = ''): string {
  return `<xf numFmtId="${formatId}" fontId="${font}" fillId="${fill}" borderId="${fill === 2 ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${rest}>${wrapped}</xf>`;
}

// In the order of `cellStyles`.
const formats = [
  format(0, 0, 0),
  format(textFormat, 1, 2),
  format(textFormat, 0, 0),
  format(textFormat, 0, 0, ' quotePrefix="1"'),
  format(dateFormat, 0, 0),
  format(0, 0, 0),
  format(textFormat, 2, 0),
];

/** The formats of cells: Times New Roman as in official papers, a grey bold head, days as `dd/mm/yyyy`. */
const plainStylesXml = `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EAED"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What a workbook has that differs from a plain table. */
export interface WorkbookSetting {
  /** All formats of its cells, instead of {@link cellStyles}. */
  readonly stylesXml?: string;
  /** Areas with names that Excel gives a meaning, such as what repeats on paper. */
  readonly definedNames?: readonly DefinedName[];
}

/** An area of a sheet with a name of Excel's own. */
export interface DefinedName {
  readonly name: 'Print_Titles' | 'Print_Area';
  /** Place of the sheet in the workbook, from 0. */
  readonly sheet: number;
  /** `$1:$3`, `$A$1:$L$40`. */
  readonly area: string;
}

const firstRowRepeats: readonly DefinedName[] = [{ name: 'Print_Titles', sheet: 0, area: '$1:$1' }];

/** The parts of a workbook that list its sheets, by path. As a rule the first sheet repeats its first row on paper. */
export function workbookParts(
  sheetNames: readonly string[],
  { stylesXml = plainStylesXml, definedNames = firstRowRepeats }: WorkbookSetting = {},
): readonly (readonly [path: string, xml: string])[] {
  const ids = sheetNames.map((_, index) => index + 1);
  const sheets = sheetNames.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = definedNames.map(({ name, sheet, area }) => {
    const quotedName = xmlText(`'${(sheetNames[sheet] ?? '').replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${quotedName}!${area}</definedName>`;
  });
  const types = ids.map(
    (id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  const links = ids.map(
    (id) => `<Relationship Id="rId${id}" Type="${relationships}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships">${links.join('')}<Relationship Id="rId${ids.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml],
  ];
}
