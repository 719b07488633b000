// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartDrawing } from './chart-drawing.tsx';
import { sampleFlow } from './sample-change-specs.ts';

afterEach(cleanup);

function draw(onSelect?: (id: string) => void, width = 900): HTMLElement {
  return render(<ChartDrawing id="c" spec={sampleFlow} width={width} title="24 còn 8" onSelect={onSelect} />).container;
}

function focus(name: string): HTMLElement {
  const label = screen.getAllByRole('button', { name })[0];
  if (label === undefined) throw new Error(`no ${name}`);
  act(() => label.focus());
  return label;
}

/** Where the links that are set off come from. */
function active(container: HTMLElement): string[] {
  return [...container.querySelectorAll('[data-active="yes"]')].map((link) => link.getAttribute('data-link') ?? '');
}

describe('a flow', () => {
  it('is a named group with one Tab stop, at the selected unit', () => {
    draw();
    const group = screen.getByRole('group', { name: '24 còn 8' });
    const stops = within(group)
      .getAllByRole('button')
      .filter((button) => button.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    expect(screen.getAllByRole('button')).toHaveLength(34);
  });

  it('sets off the links of the selected unit, then of the one that has the focus, and reads its sentence out', () => {
    const select = vi.fn<(id: string) => void>();
    const container = draw(select);
    expect(active(container)).toHaveLength(5);
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.keyDown(focus('phường Duy Tân'), { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('phường Đăk Cấm');
    expect(active(container)).toEqual(['old phường Ngô Mây', 'old phường Duy Tân', 'old xã Đăk Cấm']);
    expect(screen.getByRole('status').textContent).toBe(
      'phường Đăk Cấm được thành lập trên cơ sở phường Ngô Mây, phường Duy Tân, xã Đăk Cấm.',
    );
    act(() => focus('phường Đăk Cấm').blur());
    expect(screen.getByRole('status').textContent).toBe('');
    expect(active(container)).toHaveLength(5);
    expect(select).not.toHaveBeenCalled();
  });

  it.each(['Enter', ' '])('chooses with %j and with a click', (key) => {
    const select = vi.fn<(id: string) => void>();
    draw(select);
    fireEvent.keyDown(focus('xã Hòa Bình'), { key });
    fireEvent.click(screen.getByRole('button', { name: 'xã Kroong' }));
    expect(select.mock.calls).toEqual([['old xã Hòa Bình'], ['old xã Kroong']]);
  });

  it('keeps a choice of its own when the page has no use for it', () => {
    const container = draw();
    expect(active(container)).toHaveLength(0);
    const label = screen.getByRole('button', { name: 'phường Đăk Bla', pressed: false });
    fireEvent.click(label);
    expect(active(container)).toHaveLength(3);
    expect(label.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(label);
    expect(active(container)).toHaveLength(0);
  });

  it('shows what the pointer is over', () => {
    const container = draw();
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'xã Kroong' }));
    expect(active(container)).toEqual(['old xã Kroong']);
    expect(screen.getByRole('status').textContent).toBe('xã Kroong');
  });

  it('leaves keys with a modifier to the browser', () => {
    draw();
    const label = focus('xã Kroong');
    expect(fireEvent.keyDown(label, { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(document.activeElement).toBe(label);
    expect(fireEvent.keyDown(label, { key: 'ArrowDown' })).toBe(false);
  });

  it('is cut into pieces on paper that together hold every label once', () => {
    const container = draw();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(container.querySelectorAll('svg').length).toBeGreaterThan(5);
    expect(container.querySelectorAll('[data-item]')).toHaveLength(34);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(container.querySelectorAll('svg')).toHaveLength(1);
  });
});
