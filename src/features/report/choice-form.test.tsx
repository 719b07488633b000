// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceForm } from './choice-form.tsx';
import { placeNames } from './report-context.ts';
import { defaultReportParams, type ReportParams } from './report-params.ts';
import { reportInput } from './report.fixture.ts';

const outlines = ['a', 'b', 'c'].map((id) => ({ id, title: `Phần ${id}`, appendices: ['t1', 't4'] as const }));

function click(label: string): void {
  fireEvent.click(screen.getByLabelText(label));
}

/** The choices after these clicks, all made before the page could be drawn anew; null where they changed nothing. */
function after(start: Partial<ReportParams>, labels: readonly string[]): ReportParams | null {
  const drawn: ReportParams = { ...defaultReportParams, product: 'report', ...start };
  let present = drawn;
  render(
    <ChoiceForm
      day="2026-07-25"
      place={placeNames(reportInput, 'vi')}
      parts={outlines}
      params={drawn}
      onParams={(change) => {
        present = change(present);
      }}
    />,
  );
  for (const label of labels) click(label);
  return present === drawn ? null : present;
}

afterEach(cleanup);

describe('choices made faster than the page is drawn', () => {
  const printed = { code: 'E4YV1-961HA', version: '2026.11.23' };

  it.each([
    ['two parts left out', {}, ['Phần a', 'Phần b'], { parts: ['c'] }],
    ['a part left out and put back stands at the end', {}, ['Phần a', 'Phần a'], { parts: ['b', 'c', 'a'] }],
    ['a part moved twice', {}, ['Chuyển lên: Phần c', 'Chuyển lên: Phần c'], { parts: ['c', 'a', 'b'] }],
    ['a part left out, another moved', {}, ['Phần b', 'Chuyển lên: Phần c'], { parts: ['c', 'a'] }],
    ['down and up again', {}, ['Chuyển xuống: Phần a', 'Chuyển lên: Phần a'], { parts: null }],
    [
      'an issuer, a part, the code',
      {},
      ['Cơ quan khác', 'Phần a', 'In mã QR ở trang đầu'],
      { issuer: 'other', parts: ['b', 'c'], qr: false },
    ],
    ['two appendices', {}, ['T1. Đầu mối theo khối, cấp', 'T4. Biên chế'], { appendices: ['t2', 't3', 't8', 't9'] }],
    ['any of a printed copy', { printed }, ['Phần a', 'Phần b'], { parts: ['c'], printed: null }],
  ] as const)('add up: %s', (_, start, labels, expected) => {
    expect(after(start, labels)).toEqual({ ...defaultReportParams, product: 'report', ...start, ...expected });
  });

  it('the place of a part moved twice is the one it has by then', () => {
    after({}, ['Chuyển lên: Phần c', 'Chuyển lên: Phần c']);
    expect(screen.getByText('“Phần c” ở vị trí 1 trong 3.')).toBeDefined();
  });

  it('a part that cannot be moved further leaves the copy what it is', () => {
    expect(after({ printed }, ['Chuyển lên: Phần a'])).toBeNull();
  });
});
