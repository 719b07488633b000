import { describe, expect, it } from 'vitest';
import { noBriefItems } from '../../domain/report/report-part.ts';
import { assembleBrief } from './assemble-brief.ts';
import { aPart, briefFigure, chartPart, itemsOf, reportSources, someFigures, wordsOf } from './report.fixture.ts';
import { wordsCell } from '../../ui/sheets/report-cells.ts';
import { reportContext } from './report-context.ts';

function brief(parts: Parameters<typeof reportSources>[0] = {}) {
  return assembleBrief(reportContext(reportSources(parts)));
}

const targets = chartPart('targets', 6);
const parts = [
  {
    ...targets,
    part: {
      ...targets.part,
      brief: {
        ...targets.part.brief,
        headline: [{ text: 'Đạt 3 chỉ tiêu.' }],
        ...someFigures('đích', [1, 2, 3, 4]),
        worst: itemsOf('chậm', 4, 9),
      },
    },
  },
  aPart('staffing', {
    brief: { headline: [{ text: 'Giao 100 biên chế.' }], ...someFigures('biên chế', [5, 5]) },
  }),
  aPart('obstacles', { brief: { headline: [{ text: 'Còn 2 vướng mắc.' }], obstacles: itemsOf('vướng mắc', 7) } }),
  chartPart('villages', 3),
];

function held(id: string) {
  return { ...briefFigure(id, 1), target: wordsCell('không quá 5') };
}

describe('the brief', () => {
  it('says the answer first, then figures as of the day, two charts, and what must be acted on', () => {
    expect(wordsOf(brief({ parts }).blocks)).toEqual([
      'Đạt 3 chỉ tiêu.',
      'Giao 100 biên chế. Còn 2 vướng mắc.',
      ' Số liệu chủ yếu so với chỉ tiêu (tính đến ngày 25/7/2026)',
      ...['đích 1', 'đích 2', 'đích 3', 'đích 4', 'biên chế 1'].map(
        (name, at) => `${at + 1} | ${name} | 1 (1/7/2025) | không đặt |  | đạt`,
      ),
      'targets chậm (trái); villages chậm (phải)',
      ' Nội dung chậm, vướng mắc và chỉ đạo chưa xong',
      'I | Chậm so với chỉ tiêu (4 trong 9) | ',
      ...[1, 2, 3, 4].map((at) => `${at} | chậm ${at} | tình hình ${at}`),
      'II | Vướng mắc, chỉ đạo chưa xong (5 trong 7) | ',
      ...[1, 2, 3, 4, 5].map((at) => `${at} | vướng mắc ${at} | tình hình ${at}`),
    ]);
  });

  it('leaves nothing out but the charts, and further headlines where there is no room', () => {
    expect(brief({ parts }).priorities).toEqual(
      new Map([
        ['brief-charts', 1],
        ['brief-more', 0],
      ]),
    );
  });

  it('has shorter versions down to one line of each group, its five figures always', () => {
    const { shorter } = brief({ parts });
    const rows = (id: string) => (shorter.get(id) ?? []).map((block) => wordsOf([block]).length);
    expect(rows('brief-figures')).toEqual([]);
    expect(rows('brief-items')).toEqual([10, 9, 8, 7, 6, 5, 4]);
    expect((shorter.get('brief-more') ?? []).flatMap((block) => wordsOf([block]))).toEqual(['Giao 100 biên chế.']);
    expect([...shorter.keys()]).toEqual(['brief-more', 'brief-items']);
  });

  it('takes further figures only after three more lines of what must be acted on', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aPart(id, { brief: { figures: [held(id)] } }));
    const { shorter } = brief({ parts: all });
    const rows = (shorter.get('brief-figures') ?? []).map((block) => wordsOf([block]).length);
    const [six = 0, five = 0] = rows;
    expect(six).toBeGreaterThan(five);
    expect(rows).toEqual([six, five, five, five, five]);
  });

  it('cuts a headline without end', () => {
    const long = aPart('targets', { brief: { headline: [{ text: 'Đạt chỉ tiêu. '.repeat(200) }] } });
    const [headline = ''] = wordsOf(brief({ parts: [long] }).blocks);
    expect(headline.length).toBeLessThanOrEqual(360);
    expect(headline).toMatch(/…$/u);
  });

  it('says what is not known instead of leaving it empty', () => {
    const nothing = aPart('targets', { brief: { worst: noBriefItems, obstacles: noBriefItems } });
    expect(wordsOf(brief({ parts: [nothing] }).blocks)).toEqual([
      'Đến ngày 25/7/2026 chưa có số liệu khái quát nào về việc thực hiện nghị quyết.',
      ' Số liệu chủ yếu so với chỉ tiêu (tính đến ngày 25/7/2026)',
      'Chưa có số liệu nào đối chiếu được với chỉ tiêu.',
      ' Nội dung chậm, vướng mắc và chỉ đạo chưa xong',
      'I | Chậm so với chỉ tiêu: chưa xác định được nội dung nào | ',
      'II | Vướng mắc, chỉ đạo: chưa ghi nhận nội dung nào còn mở | ',
    ]);
  });
});
