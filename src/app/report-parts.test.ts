import { describe, expect, it } from 'vitest';
import type { PageInput } from '../data/page-input.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { ReportBlock, ReportTable } from '../domain/report/report-document.ts';
import { inOneGo } from '../domain/steps.ts';
import { assembleReport } from '../features/report/assemble-report.ts';
import { defaultReportParams, reportProducts } from '../features/report/report-params.ts';
import { checkReport } from '../features/report/report-totals.ts';
import { publishedPackage } from '../testing/published-package.ts';
import { type MadePart, partMakers, partSteps } from './report-parts.ts';

async function inputOf(name: string): Promise<PageInput> {
  const { data, descriptor } = await publishedPackage(name);
  const { place, country, sample, version, asOf } = descriptor;
  return { data, place, country, day: asOf, sample, version };
}

const inputs = { 'kon-tum': await inputOf('kon-tum'), 'tinh-mau': await inputOf('tinh-mau') } as const;
const packages = ['kon-tum', 'tinh-mau'] as const;
const languages = ['vi', 'en'] as const;

function tableTexts({ title, unitLine, columns, rows, notes }: ReportTable): readonly string[] {
  return [
    title ?? '',
    unitLine ?? '',
    ...columns.flatMap(({ heads }) => heads),
    ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ...notes,
  ];
}

function blockTexts(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'bullets':
      return block.items.map((runs) => runs.map(({ text }) => text).join(''));
    case 'table':
      return tableTexts(block.table);
    case 'chart':
      return [block.chart.title, block.chart.caption, block.chart.alternative];
  }
}

function partsOf(input: PageInput, language: Language): readonly MadePart[] {
  const parts: MadePart[] = [];
  inOneGo(partSteps(partMakers, input, language, (_, part) => parts.push(part)));
  return parts;
}

describe.each(packages)('the report of %s', (name) => {
  describe.each(languages)('in %s', (language) => {
    const input = inputs[name];
    const made = partsOf(input, language);
    const parts = made.map(({ part }) => part);
    const make = (product: (typeof reportProducts)[number]) =>
      assembleReport({
        input,
        parts,
        params: { ...defaultReportParams, product },
        language,
        code: 'E4YV1-961HA',
        address: 'https://example.vn/report/',
      });

    it.each(reportProducts)(
      '%s is whole: every block once, every chart with its drawing, no text damaged',
      (product) => {
        const { document, charts, priorities, shorter } = make(product);
        const ids = document.blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const blocks = [...document.blocks, ...[...shorter.values()].flat()];
        const drawn = blocks.flatMap((block) => (block.kind === 'chart' ? block.chart.id : []));
        expect([...charts.keys()].sort()).toEqual([...drawn].sort());
        for (const id of [...priorities.keys(), ...shorter.keys()]) expect(ids).toContain(id);
        const texts = [
          ...document.blocks.flatMap(blockTexts),
          ...document.appendices.flatMap(({ table }) => tableTexts(table)),
        ];
        expect(texts.join('').length).toBeGreaterThan(100);
        for (const text of texts) {
          expect(text).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}/u);
          expect(text).toBe(text.normalize('NFC'));
        }
      },
    );

    it('is announced as it is made: every part, its heading and its appendices', () => {
      expect(made.filter(({ isFailed }) => isFailed)).toEqual([]);
      expect(
        parts.map(({ part: { id, title, appendices } }) => [id, title, appendices.map(({ kind }) => kind)]),
      ).toEqual(partMakers.map(({ id, title, appendices }) => [id, title(language), appendices]));
    });

    it('the brief has figures, what is worst, and no more than two charts', () => {
      const { document, charts } = make('brief');
      const table = document.blocks.find(({ id }) => id === 'brief-figures');
      expect(table?.kind).toBe('table');
      const rows = table?.kind === 'table' ? table.table.rows.length : 0;
      expect(rows).toBeGreaterThanOrEqual(name === 'tinh-mau' ? 5 : 3);
      expect(rows).toBeLessThanOrEqual(7);
      for (const specs of charts.values()) expect(specs).toHaveLength(2);
    });

    it('no chapter is empty, and the figures lead to their origin', () => {
      const { blocks } = make('report').document;
      for (const [at, block] of blocks.entries()) {
        const next = blocks[at + 1];
        if (block.kind !== 'heading') continue;
        expect(next?.kind === 'heading' ? next.level : 4).toBeGreaterThan(block.level);
      }
      const origins = blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.table.rows.flatMap(({ cells }) => cells.flatMap(({ origin }) => origin ?? []))
          : [],
      );
      expect(origins.length).toBeGreaterThan(5);
    });

    it('what does not add up in an appendix is told once, below it', () => {
      const { document } = make('appendices');
      const told = language === 'vi' ? /các dòng cộng lại được/u : /the rows add up to/u;
      const found = new Map(checkReport(document).map(({ id, differences }) => [id, differences.length]));
      for (const { id, table } of document.appendices)
        expect([id, table.notes.filter((note) => told.test(note)).length]).toEqual([
          id,
          Math.min(10, found.get(id) ?? 0),
        ]);
      expect([...found.values()].reduce((all, count) => all + count, 0) > 0).toBe(name === 'tinh-mau');
    });

    it('tables follow from their own rules', () => {
      const differences = checkReport(make('report').document).flatMap((table) => table.differences);
      expect(differences.filter(({ kind }) => kind === 'rule')).toEqual([]);
    });
  });
});
