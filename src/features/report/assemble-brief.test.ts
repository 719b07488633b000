import { describe, expect, it } from 'vitest';
import { assembleBrief, briefFigures, inTurns } from './assemble-brief.ts';
import { aPart, briefFigure, chartPart, linesOf, reportSources, wordsOf } from './report.fixture.ts';
import { reportContext } from './report-context.ts';

function brief(parts: Parameters<typeof reportSources>[0] = {}) {
  return assembleBrief(reportContext(reportSources(parts)));
}

function someFigures(id: string, ranks: readonly number[]) {
  return { figures: ranks.map((rank, at) => briefFigure(`${id} ${at + 1}`, rank)) };
}

describe('the figures of the brief', () => {
  it('are seven at most, best ranks first', () => {
    const parts = [aPart('targets', { brief: someFigures('đích', [1, 2, 3, 4, 5, 6, 7, 8]) }).part];
    expect(briefFigures(parts).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('stand before those without a target', () => {
    const target = { text: '2', value: 2 };
    const figures = [briefFigure('không chỉ tiêu', 1), { ...briefFigure('có chỉ tiêu', 6), target }];
    const { part } = aPart('targets', { brief: { figures } });
    expect(briefFigures([part]).map(({ id }) => id)).toEqual(['có chỉ tiêu', 'không chỉ tiêu']);
  });

  it('have a date of their own only where it is not the cut-off date', () => {
    const dated = { ...briefFigure('cùng ngày', 1), asOf: '25/7/2026' };
    const { blocks } = brief({
      parts: [aPart('targets', { brief: { figures: [dated, briefFigure('khác ngày', 2)] } })],
    });
    expect(wordsOf(blocks).join('; ')).toMatch(/cùng ngày \| 1 \| .*khác ngày \| 1 \(1\/7\/2025\) \|/u);
  });

  it('a target that two subjects name is said once', () => {
    const parts = ['targets', 'service-units'].map(
      (id) => aPart(id, { brief: { figures: [briefFigure('t', 1)] } }).part,
    );
    expect(briefFigures(parts)).toHaveLength(1);
  });

  it.each([
    ['the same units', { counts: 'commune-units' }],
    ['the same observation', { now: { text: '40', value: 40, origin: 'observation.communes' } }],
  ])('%s that two subjects count are said once, by the first', (_, same) => {
    const parts = ['targets', 'reorganisation'].map(
      (id) => aPart(id, { brief: { figures: [{ ...briefFigure(id, 1), ...same }] } }).part,
    );
    expect(briefFigures(parts).map(({ id }) => id)).toEqual(['targets']);
  });

  it('no part crowds out the best of another', () => {
    const parts = [
      aPart('targets', { brief: someFigures('đích', [1, 1, 1, 1, 1, 1, 1]) }),
      aPart('staffing', { brief: someFigures('biên chế', [6, 6]) }),
      aPart('villages', { brief: someFigures('thôn', [7]) }),
    ].map(({ part }) => part);
    expect(briefFigures(parts).map(({ id }) => id)).toEqual([
      'đích 1',
      'đích 2',
      'đích 3',
      'đích 4',
      'biên chế 1',
      'biên chế 2',
      'thôn 1',
    ]);
  });
});

describe('the brief', () => {
  const parts = [
    {
      ...chartPart('targets', 6),
      part: {
        ...chartPart('targets', 6).part,
        brief: {
          headline: [{ text: 'Đạt 3 chỉ tiêu.' }],
          ...someFigures('đích', [1, 2, 3, 4]),
          worst: linesOf('chậm', 4),
          obstacles: [],
        },
      },
    },
    aPart('staffing', {
      brief: {
        headline: [{ text: 'Giao 100 biên chế.' }],
        ...someFigures('biên chế', [5, 5]),
        worst: linesOf('vượt', 4),
      },
    }),
    aPart('obstacles', { brief: { headline: [{ text: 'Còn 2 vướng mắc.' }], obstacles: linesOf('vướng mắc', 7) } }),
    chartPart('villages', 1),
    chartPart('service-units', 1),
  ];

  it('says the answer first and the cut-off date last', () => {
    const words = wordsOf(brief({ parts }).blocks);
    expect(words.slice(0, 2)).toEqual(['Đạt 3 chỉ tiêu.', 'Giao 100 biên chế. Còn 2 vướng mắc.']);
    expect(words.at(-1)).toBe('Số liệu tính đến ngày 25/7/2026; phiên bản dữ liệu 2026.11.23.');
  });

  it('has six figures, two charts, five worst and five obstacles under their headings', () => {
    const { blocks, charts } = brief({ parts });
    expect(wordsOf(blocks).slice(2, -1)).toEqual([
      ' Số liệu chủ yếu so với chỉ tiêu',
      ...['đích 1', 'đích 2', 'đích 3', 'đích 4', 'biên chế 1', 'biên chế 2'].map(
        (name, at) => `${at + 1} | ${name} | 1 (1/7/2025) | không đặt chỉ tiêu | đạt`,
      ),
      'targets chậm (trái); villages chậm (phải)',
      ' Nội dung chậm, vướng mắc và kiến nghị',
      '- chậm 1',
      '- vượt 1',
      '- chậm 2',
      '- vượt 2',
      '- chậm 3',
      ...[1, 2, 3, 4, 5].map((at) => `- vướng mắc ${at}`),
    ]);
    expect(charts[0]?.specs).toHaveLength(2);
  });

  it('a chart of many bars is drawn with as many as half the width of a page has room for, and says so', () => {
    const { charts } = brief({ parts });
    expect(charts[0]?.specs[0]).toMatchObject({ rows: [{ id: 'bar-0' }, { id: 'bar-1' }] });
    expect(charts[0]?.block).toMatchObject({
      chart: {
        widthMm: 160,
        caption: 'Nguồn, đơn vị tính ghi ở báo cáo đầy đủ; hình trái vẽ 2 trong 6 dòng.',
      },
    });
    expect(charts[0]?.block.chart.heightMm).toBeLessThan(60);
  });

  it('a single chart has the page for itself', () => {
    const { charts } = brief({ parts: [chartPart('villages', 1)] });
    expect(charts).toMatchObject([{ specs: [{ kind: 'progress' }], block: { chart: { title: 'villages chậm' } } }]);
  });

  it('headline and figures are never left out, the other headlines first', () => {
    const { priorities } = brief({ parts });
    const named = [...priorities].sort(([, a], [, b]) => b - a).map(([id]) => id);
    expect(named).toEqual([
      'brief-charts',
      'brief-worst',
      'brief-obstacles',
      'brief-worst-heading',
      'brief-figures-heading',
      'brief-cut-off',
      'brief-more',
    ]);
  });

  it('has shorter versions down to five figures and one line of each', () => {
    const { shorter } = brief({ parts });
    const counts = (id: string) => (shorter.get(id) ?? []).map((block) => wordsOf([block]).length);
    expect(counts('brief-figures')).toEqual([5]);
    expect(counts('brief-worst')).toEqual([4, 3, 2, 1]);
    expect(counts('brief-obstacles')).toEqual([4, 3, 2, 1]);
    expect((shorter.get('brief-more') ?? []).flatMap((block) => wordsOf([block]))).toEqual(['Giao 100 biên chế.']);
  });

  it('says what is not known instead of leaving it empty', () => {
    expect(wordsOf(brief().blocks)).toEqual([
      'Đến ngày 25/7/2026 chưa có số liệu khái quát nào về việc thực hiện nghị quyết.',
      ' Số liệu chủ yếu so với chỉ tiêu',
      'Chưa có số liệu nào đối chiếu được với chỉ tiêu.',
      ' Nội dung chậm, vướng mắc và kiến nghị',
      'Chưa có nội dung nào được xác định là chậm so với chỉ tiêu, tiến độ.',
      'Chưa ghi nhận vướng mắc, kiến nghị nào còn mở.',
      'Số liệu tính đến ngày 25/7/2026; phiên bản dữ liệu 2026.11.23.',
    ]);
  });
});

describe('lines in turns', () => {
  it('the first of each, then the second', () => {
    const lines = inTurns([linesOf('a', 3), [], linesOf('b', 1)]).map(([run]) => run?.text);
    expect(lines).toEqual(['a 1', 'b 1', 'a 2', 'a 3']);
  });
});
