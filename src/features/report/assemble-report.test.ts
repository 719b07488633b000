import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportDocument } from '../../domain/report/report-document.ts';
import { assembleReport } from './assemble-report.ts';
import { aPart, chartPart, draftAppendix, itemsOf, reportInput, reportSources, wordsOf } from './report.fixture.ts';
import { defaultReportParams, type ReportParams } from './report-params.ts';

function params(more: Partial<ReportParams>): ReportParams {
  return { ...defaultReportParams, ...more };
}

function heading(id: string, level: 1 | 2 | 3): ReportBlock {
  return { kind: 'heading', id, level, number: '', text: id };
}

const room = ' '.repeat(9);

function placeAndDateOf(date: string | null): string | undefined {
  return assembleReport(reportSources({ params: params({ date }) })).document.head?.placeAndDate;
}

function subjectOf(more: Partial<ReportParams>): string {
  return assembleReport(reportSources({ params: params(more) })).document.head?.subject ?? '';
}

function report(sources: Parameters<typeof reportSources>[0], more: Partial<ReportParams> = {}): ReportDocument {
  return assembleReport(reportSources({ ...sources, params: params({ product: 'report', ...more }) })).document;
}

describe('the head of a report', () => {
  it.each([
    ['committee', 'state', null, 'Ủy ban nhân dân tỉnh Kon Tum', `Số:${room}/BC-UBND`],
    ['home-affairs', 'state', 'Ủy ban nhân dân tỉnh Kon Tum', 'Sở Nội vụ', `Số:${room}/BC-SNV`],
    ['party-committee', 'party', null, 'Tỉnh ủy Kon Tum', `Số${room}-BC/TU`],
    ['party-organisation', 'party', 'Tỉnh ủy Kon Tum', 'Ban Tổ chức', `Số${room}-BC/BTCTU`],
  ] as const)('%s writes in the form of the %s', (issuer, form, parent, name, number) => {
    const { document } = assembleReport(reportSources({ params: params({ issuer, product: 'report' }) }));
    expect(document.form).toBe(form);
    expect(document.head).toMatchObject({ parent, issuer: name, number, typeName: 'Báo cáo' });
  });

  it('another body has the form and the name that the reader gives it', () => {
    const choice = params({ issuer: 'other', form: 'party', name: 'Đảng ủy xã Đăk Tô', parent: 'Tỉnh ủy Kon Tum' });
    const { document } = assembleReport(reportSources({ params: choice }));
    expect(document).toMatchObject({ form: 'party', head: { issuer: 'Đảng ủy xã Đăk Tô', parent: 'Tỉnh ủy Kon Tum' } });
  });

  it('leaves day and month blank unless a date is given, with zeros before small ones', () => {
    expect(placeAndDateOf(null)).toBe('Kon Tum, ngày      tháng      năm 2026');
    expect(placeAndDateOf('2026-02-05')).toBe('Kon Tum, ngày 05 tháng 02 năm 2026');
    expect(placeAndDateOf('2026-03-15')).toBe('Kon Tum, ngày 15 tháng 3 năm 2026');
  });

  it('says the period in the subject', () => {
    expect(subjectOf({ from: '2026-01-01', to: '2026-06-30' })).toContain('(từ ngày 1/1/2026 đến ngày 30/6/2026)');
    expect(subjectOf({ from: '2026-01-01' })).toContain('(từ ngày 1/1/2026)');
    expect(subjectOf({})).not.toContain('(');
  });

  it('speaks the language of the report', () => {
    const { document } = assembleReport(reportSources({ language: 'en', params: params({ product: 'report' }) }));
    expect(document.head).toMatchObject({
      issuer: "People's Committee of Kon Tum province",
      number: `No.:${room}/BC-UBND`,
      typeName: 'Report',
    });
  });
});

describe('the full report', () => {
  const parts = [
    aPart('targets', {
      blocks: [heading('Giai đoạn', 2), heading('Khối', 3)],
      brief: { headline: [{ text: 'Tỉnh đạt 3 chỉ tiêu.' }] },
    }),
    aPart('villages'),
    aPart('obstacles', { brief: { obstacles: itemsOf('vướng mắc', 2) } }),
    aPart('roadmap', { blocks: [heading('Việc tới', 2)] }),
    aPart('proposals'),
  ];

  it('has the chapters that officials write, numbered I., 1., a)', () => {
    const { blocks } = report({ parts });
    expect(wordsOf(blocks).slice(1, -1)).toEqual([
      'I. Tình hình chung',
      'Tỉnh đạt 3 chỉ tiêu.',
      'II. Kết quả thực hiện',
      '1. Phần targets',
      'a) Giai đoạn',
      'Khối',
      '2. Phần villages',
      'villages: lời văn.',
      'III. Khó khăn, vướng mắc',
      'obstacles: lời văn.',
      'IV. Phương hướng, kiến nghị',
      '1. Phần roadmap',
      'a) Việc tới',
      '2. Phần proposals',
      'proposals: lời văn.',
    ]);
  });

  it('keeps the order of the choice and leaves out chapters without a part', () => {
    const { blocks } = report({ parts }, { parts: ['villages', 'targets', 'unknown'] });
    const headings = wordsOf(blocks.filter(({ kind }) => kind === 'heading'));
    expect(headings).toEqual([
      'I. Tình hình chung',
      'II. Kết quả thực hiện',
      '1. Phần villages',
      '2. Phần targets',
      'a) Giai đoạn',
    ]);
  });

  it.each([
    ['committee', './.'],
    ['party-committee', '.'],
  ] as const)('of %s ends with the cut-off date and “%s”', (issuer, end) => {
    expect(wordsOf(report({ parts }, { issuer }).blocks).at(-1)).toMatch(
      new RegExp(`ngày 25/7/2026${end.replaceAll('.', '\\.')}$`),
    );
  });

  it('says so where no part is chosen, and where a part has nothing', () => {
    expect(wordsOf(report({ parts }, { parts: [] }).blocks)).toContain('Chưa chọn nội dung nào cho báo cáo.');
    const empty = [aPart('villages', { blocks: [] }), aPart('obstacles')];
    const words = wordsOf(report({ parts: empty }).blocks);
    expect(words).toContain('Phần villages: đến ngày 25/7/2026 chưa có số liệu.');
    expect(words).toContain('Đến ngày 25/7/2026 chưa có số liệu khái quát nào về việc thực hiện nghị quyết.');
  });

  it('has a signature without a name and recipients to fill in, each a line of its own', () => {
    const { signature, recipients } = report({ parts });
    expect(signature).toEqual({ authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch' });
    expect(new Set(recipients).size).toBe(3);
  });

  it('hands on the charts of its text, and no others', () => {
    const charts = assembleReport(
      reportSources({
        parts: [chartPart('targets', 6), chartPart('staffing', 2)],
        params: params({ product: 'report', parts: ['staffing'] }),
      }),
    ).charts;
    expect([...charts.keys()]).toEqual(['staffing-chart']);
  });
});

describe('appendices', () => {
  const parts = [
    aPart('staffing', { appendices: [draftAppendix('t4'), draftAppendix('t2')] }),
    aPart('villages', { appendices: [draftAppendix('t8')] }),
  ];
  const appendicesOf = (more: Partial<ReportParams>) =>
    assembleReport(reportSources({ parts, params: params({ product: 'appendices', ...more }) })).document;

  it('go by the forms, are numbered in Roman and say what they are attached to', () => {
    const { appendices, head } = appendicesOf({ issuer: 'party-committee' });
    expect(head).toBeNull();
    expect(appendices.map(({ number, title }) => `${number} ${title}`)).toEqual([
      'Phụ lục I Biểu t2',
      'Phụ lục II Biểu t4',
      'Phụ lục III Biểu t8',
    ]);
    expect(appendices[0]).toMatchObject({
      attachedTo: `(Kèm theo Báo cáo số${room}-BC/TU ngày      tháng      năm 2026 của Tỉnh ủy Kon Tum)`,
      left: { authority: null, title: 'Người lập biểu' },
      right: { authority: 'T/M Ban Thường vụ', title: 'Bí thư' },
    });
  });

  it('of the State name the number after the word of the form', () => {
    expect(appendicesOf({}).appendices[0]?.attachedTo).toBe(
      `(Kèm theo Báo cáo số${room}/BC-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân tỉnh Kon Tum)`,
    );
  });

  it('are those chosen, also of parts that the text leaves out; a single one has no number', () => {
    const { appendices } = appendicesOf({ appendices: ['t8'], parts: ['staffing'] });
    expect(appendices.map(({ number, title }) => `${number} ${title}`)).toEqual(['Phụ lục Biểu t8']);
  });

  it('the paper says so where there are none', () => {
    expect(wordsOf(appendicesOf({ appendices: ['t1'] }).blocks).join()).toContain('Không có phụ lục nào để in');
  });
});

describe('the foot', () => {
  it('has day, data version, code and address; the QR code can be left out', () => {
    const { foot } = assembleReport(reportSources()).document;
    expect(foot).toEqual({
      asOf: '25/7/2026',
      version: '2026.11.23',
      code: 'E4YV1-961HA',
      address: 'https://example.vn/report/',
    });
    expect(assembleReport(reportSources({ params: params({ qr: false }) })).document.foot.hasQr).toBe(false);
  });

  it('made-up data are marked', () => {
    expect(assembleReport(reportSources({ input: { ...reportInput, sample: true } })).document.isSample).toBe(true);
  });
});
