// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SentenceLine } from './sentence-line.tsx';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(children: ReactNode = <SentenceLine sentence="Có 756 thôn." />) {
  return render(
    <main>
      <section>
        <a href="#x">một liên kết</a>
        <input aria-label="ô chữ" />
        <a href="#y" data-origin="observation.a">
          850
        </a>
        {children}
      </section>
      <button type="button">ngoài</button>
    </main>,
  );
}

const press = (target: HTMLElement, options: KeyboardEventInit = {}) =>
  fireEvent.keyDown(target, { key: 'c', bubbles: true, ...options });
const said = () => screen.getAllByRole('status').map((status) => status.textContent);

describe('SentenceLine', () => {
  it('copies by its button and says so', async () => {
    show();
    expect(said()).toEqual(['']);
    fireEvent.click(screen.getByText('Chép câu (C)'));
    await waitFor(() => expect(said()).toEqual(['Đã chép câu']));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Có 756 thôn.');
  });

  it.each(['c', 'C'])('copies by the key %s while the focus is in its section', async (key) => {
    show();
    press(screen.getByText('một liên kết'), { key });
    await waitFor(() => expect(said()).toEqual(['Đã chép câu']));
  });

  it.each([
    ['outside its section', () => screen.getByText('ngoài'), {}],
    ['in a field', () => screen.getByLabelText('ô chữ'), {}],
    ['on a figure, which has a sentence of its own', () => screen.getByText('850'), {}],
    ['with Ctrl', () => screen.getByText('một liên kết'), { ctrlKey: true }],
    ['with Alt', () => screen.getByText('một liên kết'), { altKey: true }],
    ['with the command key', () => screen.getByText('một liên kết'), { metaKey: true }],
    ['for another key', () => screen.getByText('một liên kết'), { key: 'x' }],
  ])('does nothing %s', (_, target, options) => {
    show();
    press(target(), options);
    expect(writeText).not.toHaveBeenCalled();
  });

  it('of several, the one with the focus is copied, else the first', async () => {
    show(
      <>
        <SentenceLine sentence="Câu một." />
        <SentenceLine sentence="Câu hai." />
      </>,
    );
    const [, second] = screen.getAllByRole('button', { name: 'Chép câu (C)' });
    if (second === undefined) throw new Error('no second button');
    press(second);
    press(screen.getByText('một liên kết'));
    await waitFor(() => expect(writeText.mock.calls).toEqual([['Câu hai.'], ['Câu một.']]));
  });

  it('in a dialog the key works wherever the focus is', async () => {
    render(
      <dialog open>
        <button type="button">Đóng</button>
        <SentenceLine sentence="Có 756 thôn." />
      </dialog>,
    );
    press(screen.getByText('Đóng'));
    await waitFor(() => expect(writeText).toHaveBeenCalledOnce());
  });

  it('where the browser refuses, the sentence is selected to be copied by hand', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    show();
    fireEvent.click(screen.getByText('Chép câu (C)'));
    await waitFor(() => expect(said().join('')).toContain('Ctrl+C'));
    expect(window.getSelection()?.toString()).toBe('Có 756 thôn.');
  });

  it('without a sentence says why, and has nothing to copy', () => {
    const { container } = show(<SentenceLine sentence={null} reason="Hai thời kỳ dài ngắn khác nhau." />);
    expect(container.textContent).toContain('Hai thời kỳ dài ngắn khác nhau.');
    expect(screen.queryByRole('button', { name: 'Chép câu (C)' })).toBeNull();
    press(screen.getByText('một liên kết'));
    expect(writeText).not.toHaveBeenCalled();
    cleanup();
    expect(show(<SentenceLine sentence={null} />).container.textContent).toContain('Chưa có số liệu');
  });

  it('another sentence is not said to be copied', async () => {
    const view = render(<SentenceLine sentence="Câu một." />);
    fireEvent.click(screen.getByText('Chép câu (C)'));
    await waitFor(() => expect(said()).toEqual(['Đã chép câu']));
    view.rerender(<SentenceLine sentence="Câu hai." />);
    expect(said()).toEqual(['']);
  });
});
