import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentForms } from '../../domain/report/report-document.ts';
import { viewCode } from '../../domain/report/view-code.ts';
import {
  appendixKinds,
  defaultReportParams,
  issuerKinds,
  longestName,
  nameFrom,
  parseReportParams,
  type ReportParams,
  reportProducts,
  serialiseReportParams,
} from './report-params.ts';

const name = fc.option(fc.string({ unit: 'binary', maxLength: 40 }).map(nameFrom));
const day = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const partId = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z0-9]{1,5})?$/).filter((id) => id !== 'none');
const code = fc.string().map((place) => viewCode({ place, version: '1', day: '', language: 'vi', params: {} }));

const anyParams: fc.Arbitrary<ReportParams> = fc
  .record({
    product: fc.constantFrom(...reportProducts),
    issuer: fc.constantFrom(...issuerKinds),
    name,
    form: fc.constantFrom(...documentForms),
    parent: name,
    place: name,
    date: day,
    from: day,
    to: day,
    parts: fc.option(fc.uniqueArray(partId, { maxLength: 8 })),
    appendices: fc.option(fc.subarray([...appendixKinds])),
    qr: fc.boolean(),
    printed: fc.option(fc.record({ code, version: fc.constantFrom('2026.11.23', '2026.10.31-seed-1') })),
  })
  .map((params) => (params.issuer === 'other' ? params : { ...params, name: null, form: 'state' }));

describe('the choices of a report', () => {
  it('nothing asked for is nothing said', () => {
    expect(parseReportParams({})).toEqual(defaultReportParams);
    expect(serialiseReportParams(defaultReportParams)).toEqual({});
  });

  it('read back as they were written', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        expect(parseReportParams(serialiseReportParams(params))).toEqual(params);
      }),
    );
  });

  it('any address can be read', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaultReportParams), 'code', 'version'), fc.string()),
        (search) => {
          const params = parseReportParams(search);
          expect(parseReportParams(serialiseReportParams(params))).toEqual(params);
        },
      ),
    );
  });

  it.each([
    ['product', 'poster'],
    ['product', 'constructor'],
    ['issuer', 'UBND'],
    ['name', 'a body, but nobody asked for another issuer'],
    ['form', 'party'],
    ['parent', '  '],
    ['place', 'x'.repeat(longestName + 1)],
    ['date', '2026-02-30'],
    ['date', '2026-02'],
    ['from', 'yesterday'],
    ['parts', '../etc'],
    ['parts', ''],
    ['appendices', 't5,t6'],
    ['qr', 'yes'],
    ['code', 'E4YV1-961HA'],
    ['version', '2026.11.23'],
  ])('%s=%s reads as absent', (key, value) => {
    expect(parseReportParams({ [key]: value })).toEqual(defaultReportParams);
  });

  it.each([
    [{ code: 'E4YV1-961HB', version: '2026.11.23' }, null],
    [{ code: 'E4YV1-961HA', version: '2026 <b>' }, null],
    [
      { code: 'e4yvl 96iha', version: '2026.11.23' },
      { code: 'E4YV1-961HA', version: '2026.11.23' },
    ],
  ])('%o is the copy %o', (search, printed) => {
    expect(parseReportParams(search).printed).toEqual(printed);
  });

  it.each([
    ['zero-width space', '\u200B', null],
    ['joiners alone', '\u2060\u200D', null],
    ['a bell', '\u0007', null],
    ['fillers that are letters', '\u3164\u115F', null],
    ['the empty Braille pattern', ' \u2800 ', null],
    ['an override that would turn the date', '\u202EKon Tum', 'Kon Tum'],
    ['isolates', '\u2067Kon\u2069 Tum', 'Kon Tum'],
    ['between spaces', 'Kon \u200B Tum', 'Kon Tum'],
    ['between a letter and its accent', 'Đa\u034F\u0306k', 'Đăk'],
    ['no-break and ideographic spaces', '\u00A0Kon\u3000Tum\uFEFF', 'Kon Tum'],
    ['tab and line ends', 'Kon\t\r\nTum', 'Kon Tum'],
    ['nothing of the kind', 'Ngọk Réo (xã)', 'Ngọk Réo (xã)'],
  ])('names have nothing that cannot be seen: %s', (_, text, seen) => {
    expect(nameFrom(text)).toBe(seen);
    const search = { issuer: 'other', name: text, parent: text, place: text };
    expect(parseReportParams(search)).toMatchObject({ name: seen, parent: seen, place: seen });
  });

  it('never mixes the forms: a body has the form that is its own', () => {
    expect(parseReportParams({ issuer: 'committee', form: 'party' }).form).toBe('state');
    expect(parseReportParams({ issuer: 'other', form: 'party', name: 'Đảng ủy' })).toMatchObject({
      form: 'party',
      name: 'Đảng ủy',
    });
  });

  it('keeps the order of parts, each once, and that of the forms for appendices', () => {
    expect(parseReportParams({ parts: 'villages,targets,villages', appendices: 't9,t1' })).toMatchObject({
      parts: ['villages', 'targets'],
      appendices: ['t1', 't9'],
    });
    expect(parseReportParams({ parts: 'none', appendices: 'none' })).toMatchObject({ parts: [], appendices: [] });
  });
});
