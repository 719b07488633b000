import { describe, expect, it } from 'vitest';
import { csvLines } from '../../data/export/csv.ts';
import { exportedParts, type ExportedPart, exportFileName, sourcesExport } from './sources-export.ts';
import { sourcesInput } from './sources.fixture.ts';
import { sourcesModel } from './sources-model.ts';

const model = sourcesModel(sourcesInput);

/** Lines of a part as a file, without the mark of its encoding. */
function linesOf(part: ExportedPart, language: 'vi' | 'en' = 'vi'): readonly string[] {
  return [...csvLines(sourcesExport(sourcesInput, model, part, language))].map((line) =>
    line.replace('\uFEFF', '').trimEnd(),
  );
}

describe('the tables as files', () => {
  it.each([
    ['bibliography', 4],
    ['tables', 47],
    ['indicators', 3],
    ['undocumented', 35],
    ['gaps', 2],
  ] as const)('%s has every row: %i', (part, rows) => {
    const table = sourcesExport(sourcesInput, model, part, 'vi');
    const cells = [...table.rows];
    expect(cells).toHaveLength(rows);
    for (const row of cells) expect(row).toHaveLength(table.columns.length);
    expect(new Set(table.columns.map(({ title }) => title)).size).toBe(table.columns.length);
  });

  it('has what rests on a source by table, zero where nothing does', () => {
    expect(linesOf('bibliography')[1]).toBe(
      'bản chép văn bản pháp luật,Quốc hội,Nghị quyết 1677,2022,https://example.org/bai-bao,1,1,1,0,1,0,0,0,0,4,Toàn văn,DỮ LIỆU MINH HỌA',
    );
    expect(linesOf('bibliography').some((line) => line.includes('Về sau'))).toBe(false);
  });

  it('keeps the words of an approximate figure and says that its date is inferred', () => {
    expect(linesOf('undocumented').filter((line) => line.includes('hơn 850'))).toHaveLength(1);
    expect(linesOf('undocumented').find((line) => line.includes('hơn 850'))).toContain('có');
  });

  it('says of which rows a thing is asked, with the whole and the part', () => {
    expect(linesOf('tables', 'en').find((line) => line.includes('Date stated by the source'))).toBe(
      'Figures,36,Date stated by the source,figures with a date,34,35,97.14%,1 inferred,SAMPLE DATA',
    );
  });

  it('says what would fill a gap', () => {
    expect(linesOf('gaps')[1]).toContain('Bao nhiêu thôn?,tỉnh Mẫu,Theo huyện,2019,2020,Thôn,Báo cáo của Sở Nội vụ');
  });

  it('names each file apart, the made-up ones as such', () => {
    const names = exportedParts.map((part) => exportFileName(sourcesInput, part, 'vi'));
    expect(new Set(names).size).toBe(exportedParts.length);
    for (const name of names) expect(name).toMatch(/^minh-hoa-[a-z-]+-tinh-2026-06-30$/);
    expect(exportFileName({ ...sourcesInput, sample: false }, 'gaps', 'en')).toBe('open-questions-tinh-2026-06-30');
  });
});
