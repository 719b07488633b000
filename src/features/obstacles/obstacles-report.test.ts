import { describe, expect, it } from 'vitest';
import type { Obstacle } from '../../domain/records/records.ts';
import { noBriefItems, nothingForBrief } from '../../domain/report/report-part.ts';
import { packageOf } from '../../testing/build-package.ts';
import { laterDates, lineText, partFor, publishedParts, reportTexts } from '../../testing/report-parts.ts';
import { faultsOf, tablesOf } from '../../testing/report-texts.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import { obstaclesModel } from './obstacles-model.ts';
import { everyObstacle } from './obstacles-params.ts';
import { obstaclesReport } from './obstacles-report.ts';
import { proposalsReport } from './proposals-report.ts';
import { smallInput } from './obstacles.fixture.ts';

const obstacles = await publishedParts(obstaclesReport);
const proposals = await publishedParts(proposalsReport);

type Part = ReturnType<typeof obstaclesReport>['part'];

/** The rows of a table of a part, each as its texts below the head of its group. */
function rowsOf(part: Part, id: string) {
  let group = '';
  return (tablesOf(part).find((table) => table.id === id)?.rows ?? []).flatMap((row) => {
    const texts = row.cells.map(({ text }) => text);
    if (row.kind !== 'group') return [{ id: row.id, group, texts }];
    group = texts[1] ?? '';
    return [];
  });
}

describe('the parts on obstacles and proposals', () => {
  it.each([...obstacles, ...proposals])('$name: whole texts', ({ part }) => {
    expect(faultsOf(part)).toEqual([]);
    const { items, all } = part.brief.obstacles ?? noBriefItems;
    expect(items.length).toBe(Math.min(5, all));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it.each(obstacles)(
    '$name: every obstacle known on the day, once, under its category',
    ({ part, input, language }) => {
      const { all } = obstaclesModel(input, everyObstacle, language);
      const rows = rowsOf(part, 'obstacles-table');
      expect(rows.map(({ id }) => id).sort()).toEqual(all.chains.map(({ obstacle }) => obstacle.id).sort());
      for (const { obstacle, directives } of all.chains) {
        const row = rows.find(({ id }) => id === obstacle.id);
        expect(row?.group).toContain(progressWords[language].category[obstacle.category]);
        expect(row?.texts[1]).toContain(obstacle.detail[language].replace(/[.;\s]+$/u, ''));
        for (const { directive } of directives) expect(row?.texts[2]).toContain(directive.text[language].slice(0, 40));
      }
    },
  );

  it.each(obstacles)(
    '$name: the chart of the brief counts every directive once',
    ({ part, charts, input, language }) => {
      const { all } = obstaclesModel(input, everyObstacle, language);
      const [chart] = part.brief.charts ?? [];
      const spec = charts.get(chart?.id ?? '');
      const counts =
        spec?.kind === 'grouped' ? spec.rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)) : [];
      expect(counts).not.toContain(0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.directives.length);
      expect(chart?.title).toContain(`${all.directives.length}`);
    },
  );

  it.each(proposals)('$name: exactly the directives that are not carried out', ({ part, input, language }) => {
    const { all } = obstaclesModel(input, everyObstacle, language);
    const open = all.directives.filter(({ standing }) => standing !== 'resolved');
    const rows = rowsOf(part, 'proposals-table');
    expect(rows.map(({ id }) => id)).toEqual(open.map(({ directive }) => directive.id));
    expect(rows.map(({ texts }) => texts[0])).toEqual(rows.map((_, at) => String(at + 1)));
    for (const [at, { directive, outcome, document }] of open.entries()) {
      const [, what = '', who, state = ''] = rows[at]?.texts ?? [];
      expect(what).toContain(directive.text[language].slice(0, 40));
      expect(what).toContain(document?.number ?? '');
      expect(who).toBe(directive.assignedTo?.[language] ?? (language === 'vi' ? 'không nêu' : 'not named'));
      expect(state).toContain(outcome?.[language].slice(0, 40) ?? '');
    }
  });

  it.each(proposals)('$name: exactly the proposals about what is not resolved', ({ part, input, language }) => {
    const { all } = obstaclesModel(input, everyObstacle, language);
    const asked = all.chains.filter(({ obstacle, state }) => obstacle.proposal !== null && state.kind !== 'resolved');
    const ids = asked.map(({ obstacle }) => obstacle.id);
    const rows = rowsOf(part, 'asked-table');
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(part.brief.proposals?.items.map(({ id }) => id)).toEqual(ids);
    expect(part.brief.proposals?.all).toBe(ids.length);
    for (const { obstacle, state } of asked) {
      const row = rows.find(({ id }) => id === obstacle.id);
      expect(row?.group).toContain(progressWords[language].obstacle[state.kind]);
      expect(row?.texts[1]).toBe(obstacle.proposal?.[language]);
      expect(row?.texts[2]).toBe(obstacle.proposedBy?.[language] ?? (language === 'vi' ? 'không nêu' : 'not named'));
      expect(row?.texts[3]).toContain(obstacle.title[language]);
    }
  });

  it('the made-up province: what is resolved asks for nothing any more', () => {
    const part = partFor(proposals, 'tinh-mau 2026-10-31 vi');
    expect(rowsOf(part, 'asked-table')).toHaveLength(7);
    expect(reportTexts(part).join(' ')).not.toContain('Quy định con dấu');
  });

  it('Kon Tum: who asks for what since when; nothing before it was asked', () => {
    const { items, all } = partFor(proposals, '62-kon-tum 2026-11-23 vi').brief.proposals ?? noBriefItems;
    expect(all).toBe(4);
    expect(items.map(({ what, state }) => [what.text, state.text])).toContainEqual([
      'Đưa vào đề án sáp nhập tỉnh việc miễn phí điều chỉnh giấy tờ cho người dân',
      'UBND tỉnh Kon Tum (29/4/2025)',
    ]);
    expect(partFor(proposals, '62-kon-tum 2022-07-25 vi').brief.proposals).toEqual(noBriefItems);
  });

  it.each([...obstacles, ...proposals])(
    '$name: "overdue" only where a source reports it',
    ({ part, input, language }) => {
      const { findings } = obstaclesModel(input, everyObstacle, language);
      const ofRows = tablesOf(part).flatMap(({ rows }) =>
        rows.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map(({ text }) => text).join(' ')),
      );
      const texts = part.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items.map(lineText) : []));
      const claims = [...ofRows, ...texts].filter((text) =>
        /(?:^|[;(: ])(?:quá hạn từ|(?<!đã )quá hạn, chưa|overdue since|overdue, not)/u.test(text),
      );
      const isNamed = (text: string) =>
        findings.overdue.some(({ directive }) => text.includes(directive.text[language].slice(0, 30)));
      expect(claims.filter((text) => !isNamed(text))).toEqual([]);
      expect(claims.length > 0).toBe(findings.overdue.length > 0);
    },
  );

  it('Kon Tum: 13 obstacles; no source says that a directive is overdue', () => {
    const part = partFor(obstacles, '62-kon-tum 2026-11-23 vi');
    expect(reportTexts(part)[1]).toContain('13 vướng mắc');
    const policy = rowsOf(part, 'obstacles-table').find(({ group }) => group === 'Chế độ, chính sách (3)');
    expect(policy?.texts[2]).toContain(
      'Xây dựng nghị định về sắp xếp thôn, tổ dân phố (giao Bộ Nội vụ; hạn 5/2026 (có ngày suy ra); đã qua hạn, chưa có nguồn nêu kết quả).',
    );
    expect(reportTexts(part).join(' ')).not.toMatch(/quá hạn từ|(?<!đã )quá hạn, chưa thực/u);
  });

  it('Kon Tum: neither deadlines nor outcomes that were not known on 25/7/2022', () => {
    for (const part of [
      partFor(obstacles, '62-kon-tum 2022-07-25 vi'),
      partFor(proposals, '62-kon-tum 2022-07-25 vi'),
    ]) {
      const texts = reportTexts(part);
      expect(texts.join(' ')).not.toContain('kết quả: ');
      // A deadline ahead stands as a year of its own ("hạn 2030"); nothing else is later than the day.
      const ofDeadlines = new Set(rowsOf(part, 'proposals-table').map(({ texts: [, , , state = ''] }) => state));
      const others = texts.filter((text) => !ofDeadlines.has(text));
      expect(others.flatMap((text) => laterDates(text.replaceAll(/hạn \d{4}/gu, ''), '2022-07-25'))).toEqual([]);
    }
  });

  it('the made-up province: the longest overdue first', () => {
    const { items, all } = partFor(obstacles, 'tinh-mau 2026-10-31 vi').brief.obstacles ?? noBriefItems;
    expect(all).toBe(15);
    expect(items[0]?.what.text).toBe(
      'Trụ sở dôi dư xử lý chậm: Lập phương án xử lý trụ sở dôi dư, ưu tiên trường học, trạm y tế',
    );
    expect(items[0]?.state.text).toBe('Sở Tài chính; quá hạn từ 31/3/2026');
  });

  it.each([...obstacles, ...proposals])('$name: dates, no counts of days', ({ part }) => {
    const { items } = part.brief.obstacles ?? noBriefItems;
    const texts = [...reportTexts(part), ...items.map(({ state }) => state.text)].join(' ');
    expect(texts).not.toMatch(/(?:quá hạn|qua hạn|cách đây|còn) [\d.]+ ngày|overdue by|\d days? (?:ago|left)/u);
  });

  it('Kon Tum: the brief counts what the report counts', () => {
    const part = partFor(obstacles, '62-kon-tum 2026-11-23 vi');
    const { counted = '' } = part.brief.obstacles ?? noBriefItems;
    expect(counted).toBe('13 vướng mắc chưa rõ đã giải quyết; 12 chỉ đạo đã qua hạn chưa rõ kết quả');
    expect(reportTexts(part).join(' ')).toContain(`Chưa xong: ${counted}.`);
  });
});

/** The small package with other proposals at every obstacle. */
function withProposals(change: Partial<Pick<Obstacle, 'proposal' | 'proposedBy'>>) {
  const input = smallInput();
  return { ...input, data: { ...input.data, obstacles: input.data.obstacles.map((row) => ({ ...row, ...change })) } };
}

describe('small packages', () => {
  const empty = { ...smallInput(), data: packageOf() };

  it.each(['vi', 'en'] as const)('without data say so in one sentence (%s)', (language) => {
    for (const report of [obstaclesReport, proposalsReport]) {
      const { part } = report(empty, language);
      expect(part.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
      const told = report === obstaclesReport ? { obstacles: noBriefItems } : { proposals: noBriefItems };
      expect(part.brief).toEqual({ ...nothingForBrief, ...told });
      expect(faultsOf(part)).toEqual([]);
    }
  });

  it('without a proposal say so on the brief, and print no empty table', () => {
    const { part } = proposalsReport(withProposals({ proposal: null, proposedBy: null }), 'vi');
    expect(part.brief.proposals).toEqual(noBriefItems);
    expect(tablesOf(part).map(({ id }) => id)).toEqual(['proposals-table']);
  });

  it('say of a proposal that no one is named who makes it', () => {
    const { part } = proposalsReport(withProposals({ proposedBy: null }), 'vi');
    expect(new Set(rowsOf(part, 'asked-table').map(({ texts }) => texts[2]))).toEqual(new Set(['không nêu']));
    expect(part.brief.proposals?.items[0]?.state.text).toMatch(/^nguồn không nêu nơi kiến nghị \(/u);
  });

  it('name an obstacle that no directive answers, and say no more of it', () => {
    const { part } = proposalsReport(smallInput(), 'vi');
    const last = part.blocks.at(-1);
    expect(last?.kind === 'paragraph' ? lineText(last.runs) : '').toContain('Tâm tư cán bộ');
  });
});
