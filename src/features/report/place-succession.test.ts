import { describe, expect, it } from 'vitest';
import type { Unit } from '../../domain/records/records.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aChange, aDocument, aUnit, dateOf, textOf } from '../../testing/build-records.ts';
import { assembleReport } from './assemble-report.ts';
import { aPart, reportInput, reportSources, wordsOf } from './report.fixture.ts';
import { placeNames } from './report-context.ts';
import { defaultReportParams, type ReportParams } from './report-params.ts';

function province(id: string, name: string, more: Partial<Unit> = {}): Unit {
  const full = textOf(`tỉnh ${name}`, `${name} province`);
  return aUnit({ id, name: full, shortName: name, kind: 'province', level: 'province', ...more });
}

const ended = { validTo: dateOf('2025-06-30') };
const begun = { validFrom: dateOf('2025-07-01') };
const old = province('quang-ngai', 'Quảng Ngãi', {
  ...ended,
  name: textOf('tỉnh Quảng Ngãi (trước hợp nhất)', 'Quảng Ngãi province (before the merger)'),
});

/** Kon Tum and Quảng Ngãi joined into these on 1/7/2025. */
function mergedInto(successors: readonly string[], day = '2026-11-23') {
  const originals = ['kon-tum', old.id].map((unit) => ({ unit, role: 'original' as const }));
  const resulting = successors.map((unit) => ({ unit, role: 'resulting' as const }));
  return {
    ...reportInput,
    day,
    data: packageOf({
      units: [
        province('kon-tum', 'Kon Tum', ended),
        old,
        province('new', 'Quảng Ngãi', begun),
        province('other', 'Sơn Hà', begun),
      ],
      documents: [aDocument({ id: 'act', number: '202/2025/QH15' })],
      changes: [aChange({ id: 'merger', document: 'act', wording: textOf('hợp nhất') })],
      change_units: [...originals, ...resulting].map((row) => ({ ...row, change: 'merger', share: 'whole' })),
    }),
  };
}

function documentOf(input: typeof reportInput, params: Partial<ReportParams> = {}) {
  return assembleReport(
    reportSources({ input, parts: [aPart('targets')], params: { ...defaultReportParams, ...params } }),
  ).document;
}

const merger = 'Từ ngày 1/7/2025, tỉnh Kon Tum và tỉnh Quảng Ngãi hợp nhất thành tỉnh Quảng Ngãi (202/2025/QH15).';

describe('a report on a place that has become another', () => {
  it('bears the bodies and the place name of its one successor, and says so', () => {
    const { head, blocks } = documentOf(mergedInto(['new']), { product: 'report' });
    expect(head).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi' });
    expect(head?.placeAndDate).toMatch(/^Quảng Ngãi, ngày/u);
    expect(head?.subject).toMatch(/trên địa bàn tỉnh Kon Tum \(trước ngày 1\/7\/2025\)$/u);
    expect(wordsOf(blocks).slice(1, 3)).toEqual(['I. Tình hình chung', merger]);
  });

  it.each([
    ['party-committee', null, 'Tỉnh ủy Quảng Ngãi'],
    ['home-affairs', 'Ủy ban nhân dân tỉnh Quảng Ngãi', 'Sở Nội vụ'],
  ] as const)('%s is that of the successor', (issuer, parent, name) => {
    expect(documentOf(mergedInto(['new']), { issuer }).head).toMatchObject({ parent, issuer: name });
  });

  it('says it in the headline of the brief, in either language', () => {
    expect(wordsOf(documentOf(mergedInto(['new'])).blocks)[0]).toMatch(
      /\. Từ ngày 1\/7\/2025 thuộc tỉnh Quảng Ngãi\.$/u,
    );
    expect(placeNames(mergedInto(['new']), 'en')).toMatchObject({
      where: 'in the former Kon Tum province (before 1 July 2025)',
      succession:
        'On 1 July 2025 Kon Tum province and Quảng Ngãi province were merged into Quảng Ngãi province (202/2025/QH15).',
      belongsTo: 'Part of Quảng Ngãi province since 1 July 2025.',
    });
  });

  it('lets the reader name another body and place', () => {
    const { head } = documentOf(mergedInto(['new']), { issuer: 'other', name: 'Đảng ủy xã Đăk Tô', place: 'Đăk Tô' });
    expect(head?.issuer).toBe('Đảng ủy xã Đăk Tô');
    expect(head?.placeAndDate).toMatch(/^Đăk Tô, /u);
  });

  it.each([
    ['before its last day is over', mergedInto(['new'], '2025-06-30'), null],
    ['with two successors', mergedInto(['new', 'other']), '2025-06-30'],
    ['with none', mergedInto([]), '2025-06-30'],
  ])('%s keeps its own names', (_, input, endedOn) => {
    const own = { full: 'tỉnh Kon Tum', short: 'Kon Tum' };
    expect(placeNames(input, 'vi')).toEqual({
      ...own,
      endedOn,
      successor: null,
      seat: own,
      where: 'tại tỉnh Kon Tum',
      succession: '',
      belongsTo: '',
    });
  });
});
