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
        (name, at) => `${at + 1} | ${name} | 1 (1/7/2025) | không đặt | đạt`,
      ),
      'targets chậm (trái); villages chậm (phải)',
      ' Nội dung chậm, vướng mắc và kiến nghị',
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
    expect(rows('brief-figures')).toEqual([5]);
    expect(rows('brief-items')).toEqual([10, 9, 8, 7, 6, 5, 4, 4]);
    expect((shorter.get('brief-more') ?? []).flatMap((block) => wordsOf([block]))).toEqual(['Giao 100 biên chế.']);
    expect([...shorter.keys()]).toEqual(['brief-more', 'brief-figures', 'brief-items']);
  });

  it('cuts the texts of its tables shorter before a chart would have to go, and no other version of them', () => {
    const name = 'đơn vị sự nghiệp công lập của các cơ quan và địa phương trên địa bàn toàn tỉnh';
    const what = { text: name, value: null };
    const items = itemsOf('chậm', 2);
    const long = aPart('targets', {
      brief: {
        figures: [{ ...briefFigure('đích', 1), name }],
        worst: { ...items, items: items.items.map((item) => ({ ...item, what })) },
      },
    });
    const { blocks, shorter } = brief({ parts: [long] });
    for (const id of ['brief-figures', 'brief-items']) {
      const versions = [...blocks.filter((block) => block.id === id), ...(shorter.get(id) ?? [])];
      const areWhole = versions.map((block) => wordsOf([block]).some((line) => line.includes(name)));
      expect(areWhole).toEqual(versions.map((_, at) => at < versions.length - 1));
      expect(wordsOf(versions.slice(-1)).join(' ')).toMatch(/đơn vị sự nghiệp công lập của các cơ quan[^|]*…/u);
    }
  });

  it('takes further figures only after three more lines of what must be acted on', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aPart(id, { brief: { figures: [held(id)] } }));
    const { shorter } = brief({ parts: all });
    const rows = (shorter.get('brief-figures') ?? []).map((block) => wordsOf([block]).length);
    const [six = 0, five = 0] = rows;
    expect(six).toBeGreaterThan(five);
    expect(rows).toEqual([six, five, five, five, five, five]);
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
      ' Nội dung chậm, vướng mắc và kiến nghị',
      'I | Chậm so với chỉ tiêu: chưa xác định được nội dung nào | ',
      'II | Vướng mắc, chỉ đạo: chưa ghi nhận nội dung nào còn mở | ',
    ]);
  });
});
