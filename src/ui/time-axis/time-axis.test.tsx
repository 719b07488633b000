// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AxisMark, AxisWindow, TimeAxisSpec } from './time-axis-spec.ts';
import { TimeAxis } from './time-axis.tsx';

const moment = (
  id: string,
  lane: string,
  first: string,
  more: Partial<Extract<AxisMark, { kind: 'moment' }>> = {},
): AxisMark => ({
  kind: 'moment',
  id,
  lane,
  label: `Việc ${id}`,
  title: `${first}: việc ${id}`,
  isInferred: false,
  tone: 'done',
  importance: 2,
  on: { first, last: first },
  planned: null,
  ...more,
});

const spec: TimeAxisSpec = {
  whole: { from: '2015-01-01', to: '2030-12-31' },
  today: '2025-07-01',
  todayLabel: 'Ngày xem 1/7/2025',
  lanes: [
    { id: 'phases', label: 'Giai đoạn' },
    { id: 'province', label: 'Mốc của tỉnh' },
  ],
  marks: [
    {
      kind: 'span',
      id: 'phase',
      lane: 'phases',
      label: 'Giai đoạn 2',
      title: 'Giai đoạn 2, từ 2021 đến 2025',
      isInferred: false,
      tone: 'ahead',
      importance: 1,
      start: { first: '2021-01-01', last: '2021-12-31' },
      end: null,
    },
    moment('a', 'province', '2018-02-21'),
    moment('b', 'province', '2025-06-16', { tone: 'late' }),
    moment('c', 'province', '2029-12-31', { tone: 'planned', planned: { first: '2029-06-30', last: '2029-06-30' } }),
  ],
};

const onWindow = vi.fn<(next: AxisWindow | null) => void>();
const onSelect = vi.fn<(id: string | null) => void>();

interface PageProps {
  readonly start?: AxisWindow | null;
  readonly of?: TimeAxisSpec;
}

function Page({ start = null, of = spec }: PageProps): ReactNode {
  const [window, setWindow] = useState(start);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setSelected('a')}>
        danh sách
      </button>
      <TimeAxis
        spec={of}
        title="Còn hai mốc phía trước"
        window={window}
        onWindow={(next) => {
          onWindow(next);
          setWindow(next);
        }}
        selected={selected}
        onSelect={(id) => {
          onSelect(id);
          setSelected(id);
        }}
        fileName="lo-trinh"
        footer={<p>Nguồn: danh sách</p>}
      />
    </>
  );
}

function mark(id: string): Element {
  const found = document.querySelector(`[data-axis-mark="${id}"]`);
  if (found === null) throw new Error(`no mark ${id}`);
  return found;
}

function focused(): string | null {
  return document.activeElement?.getAttribute('data-axis-mark') ?? null;
}

function press(key: string): void {
  const { activeElement } = document;
  if (activeElement !== null) fireEvent.keyDown(activeElement, { key });
}

function focusOn(id: string): void {
  const element = mark(id);
  if (element instanceof SVGElement) act(() => element.focus());
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 1200, 100));
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  onWindow.mockReset();
  onSelect.mockReset();
});

describe('TimeAxis', () => {
  it('names every mark in full and is one Tab stop, nearest to the day shown', () => {
    render(<Page />);
    expect(screen.getAllByRole('button', { name: /việc|Giai đoạn 2/ })).toHaveLength(4);
    expect(mark('b').getAttribute('aria-label')).toBe('2025-06-16: việc b');
    const stops = [...document.querySelectorAll('[data-axis-mark]')].filter(
      (one) => one.getAttribute('tabindex') === '0',
    );
    expect(stops.map((one) => one.getAttribute('data-axis-mark'))).toEqual(['b']);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Còn hai mốc phía trước');
  });

  it('goes through the marks by arrows, Home and End, and takes the Tab stop along', () => {
    render(<Page />);
    focusOn('b');
    press('ArrowLeft');
    expect(focused()).toBe('phase');
    press('ArrowDown');
    expect(focused()).toBe('a');
    press('End');
    expect(focused()).toBe('c');
    expect(mark('c').getAttribute('tabindex')).toBe('0');
    expect(mark('b').getAttribute('tabindex')).toBe('-1');
  });

  it('selects by Enter and by click, unselects by Escape, and says so', () => {
    render(<Page />);
    focusOn('a');
    press('Enter');
    expect(onSelect).toHaveBeenLastCalledWith('a');
    expect(mark('a').getAttribute('aria-pressed')).toBe('true');
    press('Escape');
    expect(onSelect).toHaveBeenLastCalledWith(null);
    fireEvent.click(mark('c'));
    expect(mark('c').getAttribute('aria-pressed')).toBe('true');
  });

  it('brings a mark into sight before it gets the focus, without changing the length of the window', () => {
    render(<Page start={{ from: '2024-01-01', to: '2025-12-31' }} />);
    expect(document.querySelector('[data-axis-mark="c"]')).toBeNull();
    focusOn('b');
    press('End');
    expect(focused()).toBe('c');
    expect(onWindow).toHaveBeenLastCalledWith({ from: '2028-12-31', to: '2030-12-31' });
  });

  it('zooms by + and − about the focused mark, keeps the focus on it, and shows the whole by 0', () => {
    render(<Page />);
    focusOn('a');
    press('+');
    vi.advanceTimersByTime(500);
    const closer = onWindow.mock.lastCall?.[0];
    expect(closer !== null && closer !== undefined && closer.from < '2018-02-21' && closer.to > '2018-02-21').toBe(
      true,
    );
    expect(focused()).toBe('a');
    press('0');
    act(() => {
      vi.advanceTimersByTime(500);
    });
    expect(onWindow).toHaveBeenLastCalledWith(null);
    expect(focused()).toBe('a');
  });

  it('does not lose the focus to the page when a step leaves no mark in sight', () => {
    render(<Page start={{ from: '2018-02-01', to: '2018-03-10' }} />);
    focusOn('a');
    press('PageDown');
    expect(focused()).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    press('PageUp');
    expect(focused()).toBe('a');
  });

  it('brings into sight what is selected elsewhere on the page', () => {
    render(<Page start={{ from: '2024-01-01', to: '2025-12-31' }} />);
    fireEvent.click(screen.getByRole('button', { name: 'danh sách' }));
    expect(onWindow).toHaveBeenLastCalledWith({ from: '2017-02-21', to: '2019-02-21' });
    expect(mark('a').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('2018-02-21: việc a', { selector: 'p' })).toBeTruthy();
  });

  it('does all of it by buttons too, and says what is seen', () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: '1 năm' }));
    expect(onWindow).toHaveBeenLastCalledWith({ from: '2024-12-31', to: '2025-12-30' });
    expect(screen.getByText(/Đang xem 12\/2024 – 12\/2025: 2 mốc/)).toBeTruthy();
    vi.advanceTimersByTime(500);
    fireEvent.click(screen.getByRole('button', { name: /Muộn hơn/ }));
    expect(onWindow).toHaveBeenLastCalledWith({ from: '2025-07-02', to: '2026-07-01' });
    vi.advanceTimersByTime(500);
    fireEvent.click(screen.getByRole('button', { name: 'Toàn bộ' }));
    expect(onWindow).toHaveBeenLastCalledWith(null);
    const calls = onWindow.mock.calls.length;
    fireEvent.click(screen.getByRole('button', { name: /Thu nhỏ/ }));
    expect(onWindow).toHaveBeenCalledTimes(calls);
  });

  it('opens a bunch by a click, and goes through it where no zoom parts it', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => moment(`m${index}`, 'province', '2022-03-04'));
    render(<Page of={{ ...spec, marks: crowd }} start={{ from: '2022-02-20', to: '2022-03-22' }} />);
    const bunch = document.querySelector('svg [aria-hidden="true"] > title')?.parentElement;
    if (bunch === null || bunch === undefined) throw new Error('no bunch');
    fireEvent.click(bunch);
    fireEvent.click(bunch);
    const [first, second] = onSelect.mock.calls.map(([id]) => id);
    expect(first).not.toBe(second);
    expect(crowd.map(({ id }) => id)).toContain(second);
    expect(onWindow).not.toHaveBeenCalled();
  });

  it('explains only the marks that occur', () => {
    render(<Page />);
    const drawn = document.querySelector('svg')?.textContent ?? '';
    expect(drawn).toContain('Quá hạn, chưa đạt');
    expect(drawn).toContain('Kế hoạch và thực tế');
    expect(drawn).not.toContain('Ngày suy ra');
    expect(drawn).not.toContain('chưa rõ kết quả');
  });

  it('is in the page before it can be measured, for wide and for narrow boxes, without styles of its own', () => {
    const html = renderToString(<Page />);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).toContain('Việc a');
    // What can be pressed comes with the scripts: twice the whole text of every mark would be dead weight until then.
    expect(html).not.toContain('data-axis-mark');
    expect(html).not.toContain('style=');
  });
});
