// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PrintButton } from './print-button.tsx';

const print = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('print', print);
});

afterEach(() => {
  cleanup();
  print.mockReset();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with something on it that is not there yet. */
function page(missing: React.ReactNode) {
  return render(
    <>
      <PrintButton label="In trang này" />
      <main>{missing}</main>
    </>,
  );
}

async function press(): Promise<void> {
  fireEvent.click(screen.getByRole('button'));
  await act(() => vi.advanceTimersByTimeAsync(5_000));
}

/** The page once nothing is missing any more. */
const complete = (
  <>
    <PrintButton label="In trang này" />
    <main />
  </>
);

describe('PrintButton', () => {
  it.each([
    ['data', <p key="p" data-unfinished="" />],
    ['the sheets of a report', <div key="d" data-sheets="" data-ready="false" />],
  ])('waits for %s, says so, and prints once they are there', async (_, missing) => {
    const { rerender } = page(missing);
    await press();
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Đang chờ tải xong để in…');
    rerender(
      <>
        <PrintButton label="In trang này" />
        <main />
      </>,
    );
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('prints nothing while something is missing; pressed again it prints what is there', async () => {
    page(<p data-unfinished="" />);
    await press();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('Chưa in');
    fireEvent.click(screen.getByRole('button'));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('pressed again on a page that is complete by then, prints all of it with its serif', async () => {
    const { rerender } = page(<p data-unfinished="" />);
    await press();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    rerender(
      <>
        <PrintButton label="In trang này" />
        <main />
      </>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Đang chờ tải xong để in…');
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('waits five minutes for the sheets of a report', async () => {
    page(<div data-sheets="" data-ready="false" />);
    await press();
    await act(() => vi.advanceTimersByTimeAsync(280_000));
    expect(screen.getByRole('status').textContent).toBe('Đang chờ tải xong để in…');
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(screen.getByRole('status').textContent).toContain('Chưa in');
    expect(print).not.toHaveBeenCalled();
  });

  it('prints no other page to which the reader went while it waited', async () => {
    window.history.pushState(null, '', '/targets/');
    const { rerender } = page(<p data-unfinished="" />);
    await press();
    window.history.pushState(null, '', '/staffing/');
    rerender(complete);
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('goes on when only a choice of the page changes its address', async () => {
    window.history.pushState(null, '', '/targets/?phase=a');
    const { rerender } = page(<p data-unfinished="" />);
    await press();
    window.history.pushState(null, '', '/targets/?phase=b');
    rerender(complete);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a chart that could not be drawn', async () => {
    page(
      <figure>
        <output data-failed="" />
        <div data-ready="no" />
      </figure>,
    );
    await press();
    expect(print).toHaveBeenCalledTimes(1);
  });
});
