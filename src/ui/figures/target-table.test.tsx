// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Target } from '../../domain/records/records.ts';
import type { TargetResult } from '../../domain/targets/target-result.ts';
import { anObservation, aPhase, aTarget, textOf } from '../../testing/build-records.ts';
import { TargetList, type TargetTableRow } from './target-table.tsx';

const nothing: Omit<TargetResult, 'target'> = {
  status: 'cannot-be-said',
  duePassed: false,
  overdue: false,
  late: false,
  baseline: null,
  current: null,
  achieved: { amount: null, percent: null, qualifier: null },
  required: { amount: null, percent: null },
  missing: null,
  completion: null,
  pace: null,
  reason: null,
};

function row(changes: Partial<Target>, result: Partial<TargetResult> = {}): TargetTableRow {
  const target = aTarget(changes);
  return {
    target,
    result: { ...nothing, ...result, target },
    phase: aPhase(),
    document: null,
    place: textOf('tỉnh Kon Tum'),
    measure: textOf('thôn'),
    note: 1,
    origin: `target.${target.id}`,
    currentOrigin: result.current === undefined ? null : 'observation.o',
    currentNote: 2,
  };
}

afterEach(cleanup);

const firstRows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.querySelector('a')?.textContent);

describe('TargetList', () => {
  it('puts the own targets first and tasks without a number apart', () => {
    render(
      <TargetList
        own="kon-tum"
        rows={[
          row({ id: 'a', name: textOf('cả nước'), unit: 'viet-nam' }),
          row({ id: 'b', name: textOf('việc'), value: null, rule: 'complete' }),
          row({ id: 'c', name: textOf('tỉnh') }),
        ]}
      />,
    );
    const [numbered, tasks] = screen.getAllByRole('table', { hidden: true });
    expect(numbered === undefined ? [] : firstRows(numbered)).toEqual(['tỉnh', 'cả nước']);
    expect(tasks?.textContent).toContain('việc');
    expect(screen.getByText('Nhiệm vụ không nêu con số (1)')).toBeTruthy();
  });

  it('shows baseline, requirement, result and what is missing, each figure leading to its origin', () => {
    const { container } = render(
      <TargetList
        own={null}
        rows={[
          row(
            { dueOn: null },
            {
              status: 'behind',
              overdue: true,
              current: { observation: anObservation(), figure: { value: 700, high: null, qualifier: 'exact' } },
              achieved: { amount: 56, percent: 7.4074, qualifier: 'exact' },
              missing: {
                amount: 19.6,
                percentagePoints: 2.5926,
                qualifier: 'exact',
                whole: { value: 20, qualifier: 'exact' },
              },
            },
          ),
        ]}
      />,
    );
    const text = container.textContent;
    for (const part of [
      '756 (2022)',
      'giảm ít nhất 10%',
      'giảm 56 thôn (7,41%)',
      'Chậm',
      'còn phải giảm 20 thôn; 2,59 điểm %',
      'quá hạn',
    ]) {
      expect(text).toContain(part);
    }
    const origins = [...container.querySelectorAll('[data-origin]')].map((link) => link.getAttribute('data-origin'));
    expect(origins).toEqual(['target.villages-2025', 'target.villages-2025', 'observation.o']);
  });

  it('says that a baseline is not known, and why nothing can be said', () => {
    render(
      <TargetList
        own={null}
        rows={[row({ baselineValue: null }, { reason: { code: 'no-series', wanted: null, observations: [] } })]}
      />,
    );
    expect(screen.getByText('chưa biết (2022)')).toBeTruthy();
    expect(screen.getByText(/chưa có chuỗi số liệu cùng phạm vi/)).toBeTruthy();
  });
});
