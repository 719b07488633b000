import type { PageInput } from '../../data/page-input.ts';
import type { ReportBlock, ReportColumn, ReportRun, ReportTable } from '../../domain/report/report-document.ts';
import {
  type BriefFigure,
  type BriefItems,
  type BriefPart,
  type DraftAppendix,
  nothingForBrief,
} from '../../domain/report/report-part.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aUnit, textOf } from '../../testing/build-records.ts';
import type { ProgressSpec } from '../../ui/charts/chart-spec.ts';
import { chartBlock } from '../../ui/sheets/report-chart.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import type { ReportSources } from './report-context.ts';
import { defaultReportParams } from './report-params.ts';

/** A place and nothing about it. */
export const reportInput: PageInput = {
  data: packageOf({
    units: [
      aUnit({
        id: 'kon-tum',
        name: textOf('tỉnh Kon Tum', 'Kon Tum province'),
        shortName: 'Kon Tum',
        kind: 'province',
        level: 'province',
      }),
    ],
  }),
  place: 'kon-tum',
  country: 'viet-nam',
  day: '2026-07-25',
  sample: false,
  version: '2026.11.23',
};

function column(id: string, index: string, isNumber: boolean): ReportColumn {
  return { id, heads: [id], index, isNumber, width: 10, rule: null };
}

function row(name: string, value: number, kind: 'row' | 'total') {
  return {
    id: name,
    kind,
    cells: [
      { text: name, value: null },
      { text: `${value}`, value },
    ],
  };
}

/** A table of two rows and a total that is what is given. */
export function smallTable(id: string, total: number): ReportTable {
  return {
    id,
    title: `Biểu ${id}`,
    unitLine: 'Đơn vị tính: người',
    columns: [column('name', 'A', false), column('count', '1', true)],
    rows: [row('Tổng cộng', total, 'total'), row('Sở Nội vụ', 2, 'row'), row('Sở Tài chính', 3, 'row')],
    notes: [],
  };
}

/** An appendix of a kind, in all its rows right. */
export function draftAppendix(kind: DraftAppendix['kind']): DraftAppendix {
  return { kind, title: `Biểu ${kind}`, isLandscape: kind === 't1', table: smallTable(kind, 5) };
}

/** A figure of the brief. */
export function briefFigure(id: string, rank: number): BriefFigure {
  return { id, name: id, now: { text: '1', value: 1 }, asOf: '1/7/2025', target: null, standing: 'đạt', rank };
}

function line(text: string): readonly ReportRun[] {
  return [{ text }];
}

/** A part with some of its contents. */
export function aPart(
  id: string,
  more: {
    readonly blocks?: readonly ReportBlock[];
    readonly brief?: Partial<BriefPart>;
    readonly appendices?: readonly DraftAppendix[];
  } = {},
): PartWithCharts {
  const { blocks = [{ kind: 'paragraph', id: `${id}-text`, runs: line(`${id}: lời văn.`) }], appendices = [] } = more;
  return {
    part: { id, title: `Phần ${id}`, blocks, brief: { ...nothingForBrief, ...more.brief }, appendices },
    charts: new Map(),
  };
}

/** Figures of a part, named after it, of these ranks. */
export function someFigures(id: string, ranks: readonly number[]) {
  return { figures: ranks.map((rank, at) => briefFigure(`${id} ${at + 1}`, rank)) };
}

/** Items of a part, named after it; all there are unless told. */
export function itemsOf(id: string, count: number, all = count): BriefItems {
  const item = (at: number) => ({
    id: `${id}-${at}`,
    what: { text: `${id} ${at}`, value: null },
    state: { text: `tình hình ${at}`, value: null },
  });
  return { items: Array.from({ length: count }, (_, at) => item(at + 1)), all };
}

/** A part whose text is a chart of so many bars. */
export function chartPart(id: string, bars: number): PartWithCharts {
  const spec: ProgressSpec = {
    kind: 'progress',
    unitText: '%',
    rows: Array.from({ length: bars }, (_, at) => ({
      id: `bar-${at}`,
      label: `Chỉ tiêu ${at + 1}`,
      achieved: 5,
      target: 10,
      targetHigh: null,
      achievedText: '5%',
      targetText: '10%',
      status: 'behind',
      statusText: 'chậm',
    })),
  };
  const chart = { id: `${id}-chart`, title: `${id} chậm`, caption: 'Nguồn: báo cáo.', alternative: 'Các chỉ tiêu.' };
  return { ...aPart(id, { blocks: [chartBlock(chart, spec)] }), charts: new Map([[chart.id, spec]]) };
}

/** What a report is made of; nothing but a place unless told. */
export function reportSources(more: Partial<ReportSources> = {}): ReportSources {
  return {
    input: reportInput,
    parts: [],
    params: defaultReportParams,
    language: 'vi',
    code: 'E4YV1-961HA',
    address: 'https://example.vn/report/',
    ...more,
  };
}

function runs(all: readonly ReportRun[]): string {
  return all.map(({ text }) => text).join('');
}

/** All words of blocks, one line each. */
export function wordsOf(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${block.number} ${block.text}`];
      case 'paragraph':
        return [runs(block.runs)];
      case 'bullets':
        return block.items.map((item) => `- ${runs(item)}`);
      case 'table':
        return block.table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
      case 'chart':
        return [block.chart.title];
    }
  });
}
