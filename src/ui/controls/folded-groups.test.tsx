// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LanguageContext } from '../language/language-context.ts';
import { FoldedGroups } from './folded-groups.tsx';

const years = ['2024', '2025', '2026'].map((year) => ({
  id: `year-${year}`,
  title: year,
  note: '(1)',
  content: <p id={`row-${year}`}>row of {year}</p>,
}));

function list(opened: readonly string[] = ['year-2026'], choice = 'all', groups = years) {
  return (
    <LanguageContext value="en">
      <FoldedGroups label="List" groups={groups} opened={new Set(opened)} choice={choice} />
    </LanguageContext>
  );
}

function fold(year: string): HTMLDetailsElement {
  const found = document.getElementById(`year-${year}`);
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`No group of ${year}`);
  return found;
}

/** As a click on the heading, a find in page or a fragment does. */
function turn(year: string, open: boolean): void {
  fold(year).open = open;
  fireEvent(fold(year), new Event('toggle'));
}

function standing(): readonly boolean[] {
  return ['2024', '2025', '2026'].map((year) => fold(year).open);
}

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('a list in folded groups', () => {
  it('has every row in the page, the groups open that are to be', () => {
    render(list());
    expect(standing()).toEqual([false, false, true]);
    expect(screen.getByText('row of 2024')).not.toBeNull();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toContain('2024');
  });

  it('opens and closes all at once, and says what the button does', () => {
    render(list());
    turn('2024', true);
    expect(standing()).toEqual([true, false, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Open all: List' }));
    expect(standing()).toEqual([true, true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Close all: List' }));
    expect(standing()).toEqual([false, false, false]);
  });

  it('keeps what the reader has opened until other rows are asked for', () => {
    const { rerender } = render(list());
    turn('2025', true);
    turn('2026', false);
    rerender(list());
    expect(standing()).toEqual([false, true, false]);
    rerender(list(['year-2024', 'year-2025'], 'filtered'));
    expect(standing()).toEqual([true, true, false]);
  });

  it.each([
    ['#row-2024', [true, false, true]],
    ['#year-2025', [false, true, true]],
    ['#elsewhere', [false, false, true]],
    ['#%', [false, false, true]],
  ])('opens the group of the address %s', (hash, opened) => {
    window.location.hash = hash;
    render(list());
    expect(standing()).toEqual(opened);
  });

  it('opens the group of an address that is gone to later', () => {
    render(list());
    window.location.hash = '#row-2025';
    fireEvent(window, new Event('hashchange'));
    fireEvent(fold('2025'), new Event('toggle'));
    expect(standing()).toEqual([false, true, true]);
  });

  it('is all there on paper, and as before afterwards', () => {
    render(list());
    fireEvent(window, new Event('beforeprint'));
    expect(standing()).toEqual([true, true, true]);
    fireEvent(fold('2024'), new Event('toggle'));
    fireEvent(window, new Event('afterprint'));
    expect(standing()).toEqual([false, false, true]);
  });

  it('renders open and closed without a window, and no button for a single group', () => {
    const html = renderToString(list());
    expect(html.match(/<details[^>]* open=""/g)).toHaveLength(1);
    expect(html).toContain('<p id="row-2024">');
    expect(renderToString(list([], 'all', years.slice(0, 1)))).not.toContain('<button');
  });
});
