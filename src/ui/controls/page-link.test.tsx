// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageAddressContext, type PageAddresses, type PageParams } from './page-address-context.ts';
import { PageLink } from './page-link.tsx';

afterEach(cleanup);

function hrefOf(page: string, params: PageParams = {}): string {
  return `/${page}/?${new URLSearchParams(params).toString()}`;
}

function show() {
  const go = vi.fn<PageAddresses['go']>();
  render(
    <PageAddressContext value={{ hrefOf, go }}>
      <PageLink page="units" params={{ unit: '23284-dak-cam' }}>
        phường Đăk Cấm
      </PageLink>
    </PageAddressContext>,
  );
  return { go, link: screen.getByRole('link') };
}

describe('PageLink', () => {
  it('is a plain link for those who copy it or have no JavaScript', () => {
    expect(show().link.getAttribute('href')).toBe('/units/?unit=23284-dak-cam');
  });

  it('a click goes there without loading the site anew', () => {
    const { go, link } = show();
    const event = createEvent.click(link, { cancelable: true });
    fireEvent(link, event);
    expect(go).toHaveBeenCalledExactlyOnceWith('units', { unit: '23284-dak-cam' });
    expect(event.defaultPrevented).toBe(true);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s the browser does what it always does', (key) => {
    const { go, link } = show();
    const event = createEvent.click(link, { cancelable: true, [key]: true });
    fireEvent(link, event);
    expect([go.mock.calls.length, event.defaultPrevented]).toEqual([0, false]);
  });
});
