import { type OfficialForm, sheetSize, singleLine, type TypeMeasure } from './official-form.ts';

const family = 'Tinos, "Times New Roman", "Liberation Serif", serif';

function typeOf(type: TypeMeasure, line: string): string {
  return `${type.italic ? 'italic' : 'normal'} ${type.bold ? 700 : 400} ${type.value}pt/${line} ${family}`;
}

/** The distance of body lines as CSS has it: a multiple of the size, or pt. */
function lineOf({ kind, distance }: OfficialForm['line']): string {
  return kind === 'exact' ? `${distance.value}pt` : `${distance.value * singleLine}`;
}

/** The measures of a form as custom properties, so that the style sheet has none of its own. */
export function formVariables(form: OfficialForm): Readonly<Record<`--${string}`, string>> {
  const { margins, types } = form;
  const variables: Record<`--${string}`, string> = {
    '--sheet-top': `${margins.top.value}mm`,
    '--sheet-bottom': `${margins.bottom.value}mm`,
    '--sheet-left': `${margins.left.value}mm`,
    '--sheet-right': `${margins.right.value}mm`,
    '--content-portrait': `${sheetSize.width - margins.left.value - margins.right.value}mm`,
    '--content-landscape': `${sheetSize.height - margins.left.value - margins.right.value}mm`,
    '--indent': `${form.indent.value}mm`,
    '--paragraph-gap': `${form.paragraphGap.value}pt`,
    '--rule': `${form.rule.value}pt`,
    '--page-number-top': `${form.pageNumberTop.value}mm`,
  };
  for (const [name, type] of Object.entries(types)) {
    // The brief has its body as that of the document.
    if (type === null || name === 'briefBody') continue;
    variables[`--type-${name}`] = typeOf(type, name === 'body' ? lineOf(form.line) : '1.15');
    variables[`--caps-${name}`] = type.caps ? 'uppercase' : 'none';
  }
  return variables;
}
