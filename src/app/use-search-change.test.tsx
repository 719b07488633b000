// @vitest-environment happy-dom
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  type RouterHistory,
  RouterProvider,
} from '@tanstack/react-router';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type SearchChange, useSearchChange } from './use-search-change.ts';
import { parseSearchText, parseViewSearch, stringifySearchText, type ViewSearch } from './view-search.ts';

interface Opened {
  readonly history: RouterHistory;
  /** As the page was given it at its first drawing, however the address changes. */
  readonly change: (change: SearchChange) => void;
}

/** The page `report` at an address. */
async function open(address: string): Promise<Opened> {
  const given: { change: Opened['change'] | null } = { change: null };
  const history = createMemoryHistory({ initialEntries: ['/', address] });
  const routeTree = createRootRoute({
    validateSearch: parseViewSearch,
    component: function Page() {
      const change = useSearchChange('report');
      given.change ??= change;
      return <p>Trang</p>;
    },
    notFoundComponent: () => null,
  });
  const router = createRouter({
    routeTree,
    history,
    parseSearch: parseSearchText,
    stringifySearch: stringifySearchText,
  });
  render(<RouterProvider router={router} />);
  await screen.findByText('Trang');
  if (given.change === null) throw new Error('No page');
  return { history, change: given.change };
}

function without(part: string): (present: ViewSearch) => ViewSearch {
  return (present) => ({ ...present, parts: (present['parts'] ?? 'a,b,c').replace(part, '') });
}

const shared = '?package=tinh-mau&asOf=2026-07-25';

afterEach(cleanup);

describe('the page’s own part of the address', () => {
  it('two choices in one go add up, and back undoes one after the other', async () => {
    const { history, change } = await open(`/${shared}`);
    await act(async () => {
      change(without('a,'));
      change(without('b,'));
    });
    expect(history.location.search).toBe(`${shared}&parts=c`);
    await act(async () => history.back());
    expect(history.location.search).toBe(`${shared}&parts=b%2Cc`);
    await act(async () => history.back());
    expect(history.location.search).toBe(shared);
  });

  it('a choice while one types is a step, and keeps what is typed', async () => {
    const { history, change } = await open('/?place=Kon');
    const { length } = history;
    await act(async () => {
      change((present) => ({ ...present, place: 'Kon Tum' }));
      change((present) => ({ ...present, qr: 'no' }));
      change((present) => ({ ...present, place: 'Đăk Hà' }));
    });
    expect(parseSearchText(history.location.search)).toEqual({ place: 'Đăk Hà', qr: 'no' });
    expect(history.length).toBe(length + 1);
    await act(async () => history.back());
    expect(parseSearchText(history.location.search)).toEqual({ place: 'Kon Tum' });
  });

  it('given whole it replaces all but package and day', async () => {
    const { history, change } = await open('/?package=tinh-mau&product=report&origin=observation.a');
    await act(async () => change({ issuer: 'other' }));
    expect(history.location.search).toBe('?package=tinh-mau&issuer=other');
  });

  it('what gives back the same changes nothing', async () => {
    const { history, change } = await open('/?product=report&origin=observation.a');
    const { length, location } = history;
    await act(async () => change((present) => present));
    expect([history.length, history.location]).toEqual([length, location]);
  });
});
