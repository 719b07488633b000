import { describe, expect, it } from 'vitest';
import type { OfficialMeasures } from '../../domain/report/official-measures.ts';
import type { DocumentForm } from '../../domain/report/report-document.ts';
import { formVariables } from './form-variables.ts';
import { type Measure, type OfficialForm, officialForms, sheetSize } from './official-form.ts';

const forms = ['state', 'party'] as const;

function measuresOf(form: OfficialForm): readonly (readonly [string, Measure])[] {
  const { margins, types, indent, paragraphGap, line, shortRule, rule, pageNumberTop } = form;
  return Object.entries({
    ...margins,
    ...types,
    indent,
    paragraphGap,
    line: line.distance,
    shortRule,
    rule,
    pageNumberTop,
  }).flatMap(([name, measure]) => (measure === null ? [] : [[name, measure] as const]));
}

function rangesOf(form: OfficialForm, names: readonly (keyof OfficialForm['types'])[]) {
  return names.map((name) => {
    const type = form.types[name];
    if (type === null) return [name, null];
    const style = [type.bold ? 'bold' : '', type.italic ? 'italic' : '', type.caps ? 'caps' : ''].join(' ').trim();
    return [name, type.least, type.most, style.replace('  ', ' ')];
  });
}

describe('officialForms', () => {
  it('has the shape that files are made by', () => {
    const measures: Readonly<Record<DocumentForm, OfficialMeasures>> = officialForms;
    expect(Object.keys(measures)).toEqual(['state', 'party']);
  });

  it.each(forms)('%s: prints every measure within what its source permits', (name) => {
    for (const [element, { value, least, most }] of measuresOf(officialForms[name])) {
      expect([element, value >= least, value <= most]).toEqual([element, true, true]);
    }
  });

  it.each(forms)('%s: never presents practice as a confirmed rule', (name) => {
    const unproven = measuresOf(officialForms[name]).filter(
      ([, { source }]) => source === 'practice' || source === 'hd-05-2026',
    );
    expect(unproven.length).toBeGreaterThan(0);
    expect(unproven.filter(([, { confirmed }]) => confirmed)).toEqual([]);
  });

  it('has the margins of Nghị định 30/2020 and of Hướng dẫn 36-HD/VPTW', () => {
    const ranges = forms.map((name) => {
      const { top, bottom, left, right } = officialForms[name].margins;
      return [top, bottom, left, right].map(({ least, most }) => [least, most]);
    });
    expect(ranges).toEqual([
      [
        [20, 25],
        [20, 25],
        [30, 35],
        [15, 20],
      ],
      [
        [20, 20],
        [20, 20],
        [30, 30],
        [15, 15],
      ],
    ]);
  });

  it('has the types of Nghị định 30/2020', () => {
    const names = ['nation', 'motto', 'parent', 'issuer', 'number', 'placeAndDate', 'typeName', 'subject'] as const;
    expect(rangesOf(officialForms.state, names)).toEqual([
      ['nation', 12, 13, 'bold caps'],
      ['motto', 13, 14, 'bold'],
      ['parent', 12, 13, 'caps'],
      ['issuer', 12, 13, 'bold caps'],
      ['number', 13, 13, ''],
      ['placeAndDate', 13, 14, 'italic'],
      ['typeName', 13, 14, 'bold caps'],
      ['subject', 13, 14, 'bold'],
    ]);
    expect(rangesOf(officialForms.state, ['body', 'signerTitle', 'recipientsLabel', 'recipients'])).toEqual([
      ['body', 13, 14, ''],
      ['signerTitle', 13, 14, 'bold caps'],
      ['recipientsLabel', 12, 12, 'bold italic'],
      ['recipients', 11, 11, ''],
    ]);
  });

  it('has the types of the Party, with what is not confirmed marked', () => {
    const { party } = officialForms;
    const names = ['nation', 'motto', 'parent', 'issuer', 'number', 'typeName', 'subject', 'signerTitle'] as const;
    expect(rangesOf(party, names)).toEqual([
      ['nation', 13, 15, 'bold caps'],
      ['motto', null],
      ['parent', 14, 14, 'caps'],
      ['issuer', 14, 14, 'bold caps'],
      ['number', 14, 14, ''],
      ['typeName', 15, 16, 'bold caps'],
      ['subject', 14, 15, 'bold'],
      ['signerTitle', 14, 14, 'caps'],
    ]);
    const open = [party.types.nation, party.types.recipients, party.types.body, party.indent, party.line.distance];
    expect(open.map(({ confirmed }) => confirmed)).toEqual([false, false, false, false, false]);
    expect([party.line.distance.least, party.line.distance.most]).toEqual([18, 20]);
  });

  it.each(forms)('%s: sets no table below 10 pt and draws its rules from 0.5 to 0.75 pt', (name) => {
    const { types, rule } = officialForms[name];
    expect([types.table.least, types.table.most, rule.least, rule.most]).toEqual([10, 12, 0.5, 0.75]);
  });
});

describe('formVariables', () => {
  it('leaves the content what the margins leave of the sheet', () => {
    const { left, right } = officialForms.party.margins;
    const variables = formVariables(officialForms.party);
    expect(variables['--content-portrait']).toBe(`${sheetSize.width - left.value - right.value}mm`);
    expect(variables['--content-landscape']).toBe('252mm');
  });

  it('tells type, capitals and distance of lines', () => {
    expect(formVariables(officialForms.party)).toMatchObject({
      '--type-body': 'normal 400 14pt/18pt Tinos, "Times New Roman", "Liberation Serif", serif',
      '--type-placeAndDate': 'italic 400 14pt/1.15 Tinos, "Times New Roman", "Liberation Serif", serif',
      '--caps-issuer': 'uppercase',
      '--caps-subject': 'none',
    });
    expect(formVariables(officialForms.party)).not.toHaveProperty('--type-motto');
    expect(formVariables(officialForms.state)['--type-motto']).toContain('normal 700 13pt');
  });
});
