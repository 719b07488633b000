// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Disclosure } from './disclosure.tsx';

afterEach(cleanup);

function show() {
  const { container } = render(
    <Disclosure summary="46 chỗ các nguồn nói khác nhau">
      <p>850, 430 và 277</p>
    </Disclosure>,
  );
  const details = container.querySelector('details');
  if (details === null) throw new Error('no details');
  return details;
}

const print = (phase: 'beforeprint' | 'afterprint') => act(() => void window.dispatchEvent(new Event(phase)));

/** What the browser does at a click on the summary. */
function toggle(details: HTMLDetailsElement, open: boolean) {
  act(() => {
    details.open = open;
    details.dispatchEvent(new Event('toggle'));
  });
}

describe('Disclosure', () => {
  it('is closed on screen, with its content in the page', () => {
    const details = show();
    expect(details.open).toBe(false);
    expect(details.textContent).toContain('850, 430 và 277');
  });

  it('is open where the address names something in it', () => {
    window.location.hash = '#source-3';
    const { container } = render(
      <Disclosure summary="191 nguồn">
        <p id="source-3">Báo Kon Tum</p>
      </Disclosure>,
    );
    expect(container.querySelector('details')?.open).toBe(true);
    window.location.hash = '';
  });

  it('is open on paper and closed again afterwards', () => {
    const details = show();
    print('beforeprint');
    expect(details.open).toBe(true);
    print('afterprint');
    expect(details.open).toBe(false);
  });

  it('stays open after printing when the reader had opened it', () => {
    const details = show();
    toggle(details, true);
    print('beforeprint');
    print('afterprint');
    expect(details.open).toBe(true);
    toggle(details, false);
    expect(details.open).toBe(false);
  });

  it('the opening for paper is not taken for the reader’s own', () => {
    const details = show();
    print('beforeprint');
    toggle(details, true);
    print('afterprint');
    expect(details.open).toBe(false);
  });
});
