// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureLink } from './figure-link.tsx';
import { OriginContext } from './origin-context.ts';

afterEach(cleanup);

function link(note: number | null = 3) {
  return (
    <FigureLink origin="observation.seed-staff-cut-850" note={note} label="nguồn">
      hơn 850
    </FigureLink>
  );
}

/** Clicks and tells whether the browser may follow the link. */
function click(options: MouseEventInit = {}): boolean {
  const event = createEvent.click(screen.getByRole('link'), { cancelable: true, ...options });
  fireEvent(screen.getByRole('link'), event);
  return !event.defaultPrevented;
}

describe('FigureLink', () => {
  it('without JavaScript leads to its source on the page', () => {
    render(link());
    expect(screen.getByRole('link').getAttribute('href')).toBe('#source-3');
    expect(screen.getByRole('link').textContent).toBe('hơn 850 (nguồn)3');
    expect(click()).toBe(true);
  });

  it('without a number leads to the list of sources', () => {
    render(link(null));
    expect(screen.getByRole('link').getAttribute('href')).toBe('#sources');
    expect(screen.getByRole('link').querySelector('sup')).toBeNull();
  });

  it('where origins can be opened, a click opens this one in place', () => {
    const open = vi.fn<(origin: string) => void>();
    render(<OriginContext value={{ open }}>{link()}</OriginContext>);
    expect(click()).toBe(false);
    expect(open).toHaveBeenCalledExactlyOnceWith('observation.seed-staff-cut-850');
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s the browser does what it always does', (key) => {
    const open = vi.fn<(origin: string) => void>();
    render(<OriginContext value={{ open }}>{link()}</OriginContext>);
    expect(click({ [key]: true })).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });
});
