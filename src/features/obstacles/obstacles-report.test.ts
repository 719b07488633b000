import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { laterDates, lineText, partFor, publishedParts, reportTexts } from '../../testing/report-parts.ts';
import { faultsOf } from '../../testing/report-texts.ts';
import { obstaclesModel } from './obstacles-model.ts';
import { everyObstacle } from './obstacles-params.ts';
import { obstaclesReport, proposalsReport } from './obstacles-report.ts';
import { smallInput } from './obstacles.fixture.ts';

const obstacles = await publishedParts(obstaclesReport);
const proposals = await publishedParts(proposalsReport);

function bulletsOf(part: ReturnType<typeof obstaclesReport>['part'], id: string): readonly string[] {
  const block = part.blocks.find((one) => one.id === id);
  return block?.kind === 'bullets' ? block.items.map(lineText) : [];
}

describe('the parts on obstacles and proposals', () => {
  it.each([...obstacles, ...proposals])('$name: whole texts', ({ part }) => {
    expect(faultsOf(part)).toEqual([]);
    expect(part.brief.obstacles.length).toBeLessThanOrEqual(5);
  });

  it.each(obstacles)(
    '$name: every obstacle known on the day, once, under its category',
    ({ part, input, language }) => {
      const { all } = obstaclesModel(input, everyObstacle, language);
      const items = part.blocks.flatMap((block) =>
        block.kind === 'bullets' && block.id !== 'obstacles-findings' ? block.items : [],
      );
      expect(items).toHaveLength(all.chains.length);
      expect(new Set(items.map(([title]) => title?.text))).toEqual(
        new Set(all.chains.map(({ obstacle }) => obstacle.title[language])),
      );
    },
  );

  it.each(proposals)('$name: exactly the directives that are not carried out', ({ part, input, language }) => {
    const { all } = obstaclesModel(input, everyObstacle, language);
    const open = all.directives.filter(({ standing }) => standing !== 'resolved');
    const items = part.blocks.flatMap((block) =>
      block.kind === 'bullets' && block.id !== 'proposals-unanswered-list' ? block.items : [],
    );
    expect(items).toHaveLength(open.length);
    for (const { directive } of open) {
      const order = directive.text[language].slice(0, 40);
      expect(items.some((item) => lineText(item).startsWith(order))).toBe(true);
    }
  });

  it.each([...obstacles, ...proposals])(
    '$name: "overdue" only where a source reports it',
    ({ part, input, language }) => {
      const { findings } = obstaclesModel(input, everyObstacle, language);
      const claims = reportTexts(part).filter((text) => /(?:^|[;(: ])(?:quá hạn \d|overdue by)/u.test(text));
      const isNamed = (text: string) =>
        findings.overdue.some(({ directive }) => text.includes(directive.text[language].slice(0, 30)));
      expect(claims.filter((text) => !isNamed(text))).toEqual([]);
      expect(claims.length > 0).toBe(findings.overdue.length > 0);
    },
  );

  it('Kon Tum: 13 obstacles; no source says that a directive is overdue', () => {
    const part = partFor(obstacles, '62-kon-tum 2026-11-23 vi');
    expect(reportTexts(part)[1]).toContain('13 vướng mắc');
    expect(bulletsOf(part, 'obstacles-policy-list')[0]).toContain(
      'Chỉ đạo: Xây dựng nghị định về sắp xếp thôn, tổ dân phố (giao Bộ Nội vụ; hạn 5/2026 (có ngày suy ra); đã qua hạn 176 ngày, chưa có nguồn nêu kết quả).',
    );
    expect(reportTexts(part).join(' ')).not.toMatch(/(?<!đã qua hạn, |đã )quá hạn \d/u);
  });

  it('Kon Tum: neither deadlines nor outcomes that were not known on 25/7/2022', () => {
    for (const part of [
      partFor(obstacles, '62-kon-tum 2022-07-25 vi'),
      partFor(proposals, '62-kon-tum 2022-07-25 vi'),
    ]) {
      const texts = reportTexts(part);
      expect(texts.join(' ')).not.toContain('kết quả: ');
      // A deadline ahead stands as a year of its own ("hạn 2030"); nothing else is later than the day.
      expect(texts.flatMap((text) => laterDates(text.replaceAll(/hạn \d{4}/gu, ''), '2022-07-25'))).toEqual([]);
    }
  });

  it('the made-up province: the longest overdue first', () => {
    const [first = []] = partFor(obstacles, 'tinh-mau 2026-10-31 vi').brief.obstacles;
    expect(lineText(first)).toContain('Trụ sở dôi dư xử lý chậm: ');
    expect(lineText(first)).toMatch(/quá hạn 214 ngày\.$/u);
  });
});

describe('small packages', () => {
  const empty = { ...smallInput(), data: packageOf() };

  it.each(['vi', 'en'] as const)('without data say so in one sentence (%s)', (language) => {
    for (const report of [obstaclesReport, proposalsReport]) {
      const { part } = report(empty, language);
      expect(part.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
      expect(part.brief.obstacles).toEqual([]);
      expect(faultsOf(part)).toEqual([]);
    }
  });

  it('name an obstacle that no directive answers, and say no more of it', () => {
    const { part } = proposalsReport(smallInput(), 'vi');
    expect(bulletsOf(part, 'proposals-unanswered-list')).toContain('Tâm tư cán bộ.');
  });
});
