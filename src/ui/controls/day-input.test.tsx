// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DayInput } from './day-input.tsx';

afterEach(cleanup);

const parse = (text: string) => (/^[12]\d{3}-\d{2}-\d{2}$/.test(text) ? text : null);

function show(value: string | null) {
  const onChange = vi.fn<(day: string | null) => void>();
  const input = (day: string | null) => <DayInput name="from" value={day} parse={parse} onChange={onChange} />;
  const { container, rerender } = render(input(value));
  const field = container.querySelector('input');
  if (field === null) throw new Error('no field');
  return { field, onChange, give: (day: string | null) => rerender(input(day)) };
}

describe('DayInput', () => {
  it('gives a whole day, and none once it is emptied', () => {
    const { field, onChange } = show('2022-07-25');
    fireEvent.change(field, { target: { value: '2025-07-01' } });
    fireEvent.change(field, { target: { value: '' } });
    expect(onChange.mock.calls).toEqual([['2025-07-01'], [null]]);
  });

  it('keeps a year that is still being typed to itself', () => {
    const { field, onChange } = show(null);
    fireEvent.change(field, { target: { value: '0202-07-01' } });
    expect(field.value).toBe('0202-07-01');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('shows the day that it is given anew, such as after Back', () => {
    const { field, give } = show('2022-07-25');
    fireEvent.change(field, { target: { value: '0202-07-01' } });
    give('2021-12-31');
    expect(field.value).toBe('2021-12-31');
    give(null);
    expect(field.value).toBe('');
  });
});
