import { BuilderElement, type XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, children: readonly XmlComponent[] = []): XmlComponent {
  const written = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
  );
  return new BuilderElement<Attributes>({ name: `w:${name}`, attributes: written, children });
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Id of the style of tables with figures. */
export const officialTable = 'OfficialTable';

/** Room in the cells of a compact table, in twips. */
export const compactMargins = { top: 16, bottom: 16, left: 72, right: 72 } as const;

/** The style of tables with figures: thin solid rules all round, as forms have them, and a little room in the cells. */
export function tableStyle(rulePt: number): XmlComponent {
  // Word counts the thickness of rules in eighths of a point.
  const rule = { val: 'single', sz: Math.max(2, Math.round(rulePt * 8)), space: 0, color: '000000' };
  return element('style', { type: 'table', customStyle: 1, styleId: officialTable }, [
    element('name', { val: 'Official Table' }),
    element('basedOn', { val: 'TableNormal' }),
    element('uiPriority', { val: 59 }),
    element('qFormat', {}),
    element('tblPr', {}, [
      element(
        'tblBorders',
        {},
        sides.map((side) => element(side, rule)),
      ),
      element('tblCellMar', {}, [
        element('top', { w: 32, type: 'dxa' }),
        element('left', { w: 72, type: 'dxa' }),
        element('bottom', { w: 32, type: 'dxa' }),
        element('right', { w: 72, type: 'dxa' }),
      ]),
    ]),
  ]);
}

/** Word's own plain style, on which every other style of tables rests. */
export function plainTableStyle(): XmlComponent {
  return element('style', { type: 'table', default: 1, styleId: 'TableNormal' }, [
    element('name', { val: 'Normal Table' }),
    element('uiPriority', { val: 99 }),
    element('semiHidden', {}),
    element('unhideWhenUsed', {}),
    element('tblPr', {}, [
      element('tblInd', { w: 0, type: 'dxa' }),
      element('tblCellMar', {}, [
        element('top', { w: 0, type: 'dxa' }),
        element('left', { w: 108, type: 'dxa' }),
        element('bottom', { w: 0, type: 'dxa' }),
        element('right', { w: 108, type: 'dxa' }),
      ]),
    ]),
  ]);
}

/** What holds where no style says otherwise. */
export function documentDefaults(runs: XmlComponent, paragraphs: XmlComponent): XmlComponent {
  return element('docDefaults', {}, [runs, paragraphs]);
}
