import type { PageInput } from '../data/page-input.ts';
import { indexLineage } from '../domain/lineage/unit-index.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { ReportRun } from '../domain/report/report-document.ts';
import type { ReportPart } from '../domain/report/report-part.ts';
import { indexFigures } from '../domain/series/figure-index.ts';
import { firstDay, parsePartialDate } from '../domain/time/partial-date.ts';
import type { PartWithCharts } from '../ui/sheets/part-with-charts.ts';
import { publishedPackage } from './published-package.ts';
import { tablesOf } from './report-texts.ts';

/** A published package as a page gets it, on its own day and with its indexes. */
async function publishedInput(name: string): Promise<PageInput> {
  const { data, descriptor } = await publishedPackage(name);
  const lineage = indexLineage(data.units, data.changes, data.change_units);
  const { place, country, asOf, sample } = descriptor;
  return { data, place, country, day: asOf, sample, indexes: { lineage, figures: indexFigures(data) } };
}

/** A part of a report made from a published package. */
export interface PublishedPart extends PartWithCharts {
  readonly name: string;
  readonly input: PageInput;
  readonly language: Language;
}

/** Parts of both published packages, on their own day and on that of Kon Tum's review of 2022, in both languages. */
export async function publishedParts(
  report: (input: PageInput, language: Language) => PartWithCharts,
): Promise<readonly PublishedPart[]> {
  const inputs = [await publishedInput('kon-tum'), await publishedInput('tinh-mau')];
  return inputs
    .flatMap((input) => [input, { ...input, day: '2022-07-25' }])
    .flatMap((input) =>
      (['vi', 'en'] as const).map((language) => ({
        name: `${input.place} ${input.day} ${language}`,
        input,
        language,
        ...report(input, language),
      })),
    );
}

/** The part of a place on a day in a language. */
export function partFor(parts: readonly PublishedPart[], name: string): ReportPart {
  const found = parts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no part ${name} among ${parts.map((one) => one.name).join(', ')}`);
  return found.part;
}

/** What a line says, without its styles and origins. */
export function lineText(runs: readonly ReportRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function blockTexts({ blocks }: ReportPart): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [lineText(block.runs)];
      case 'bullets':
        return block.items.map(lineText);
      case 'chart':
        return [block.chart.title, block.chart.caption, block.chart.alternative];
      case 'table':
        return [];
    }
  });
}

/** Every text of a part that may reach paper. */
export function reportTexts(part: ReportPart): readonly string[] {
  const { brief, title, appendices } = part;
  return [
    title,
    ...appendices.map((one) => one.title),
    ...blockTexts(part),
    ...tablesOf(part).flatMap((table) => [
      table.unitLine ?? '',
      ...table.columns.flatMap(({ heads }) => heads),
      ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ...table.notes,
    ]),
    ...brief.figures.flatMap(({ name, standing, asOf, now }) => [name, standing, asOf, now.text]),
    lineText(brief.headline ?? []),
    ...[brief.worst, brief.obstacles, brief.unsaid].flatMap((list) =>
      (list?.items ?? []).flatMap(({ what, state }) => [what.text, state.text]),
    ),
  ];
}

const writtenDate = /(?<![\d–/-])(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?((?:19|20)\d{2})(?![\d–/-])/gu;

/** Dates written in a Vietnamese text that lie surely after a day, as ISO dates. Spans of years and numbers are no dates. */
export function laterDates(text: string, day: string): readonly string[] {
  return [...text.matchAll(writtenDate)].flatMap(([, first, second, year = '']) => {
    const parts = second === undefined ? [year, first] : [year, second, first];
    const iso = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
    const date = parsePartialDate(iso);
    return date !== null && firstDay(date) > day ? [iso] : [];
  });
}
