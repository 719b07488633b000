// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';

type WriteText = (text: string) => Promise<void>;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(text: () => string = () => 'https://example.org/?origin=x') {
  render(<CopyButton text={text} label="Sao chép" doneLabel="Đã sao chép" failedLabel="Hãy chép ở thanh địa chỉ" />);
}

const said = () => screen.getByRole('status').textContent;

describe('CopyButton', () => {
  it('says nothing before it is used, and asks for the text only then', () => {
    const text = vi.fn<() => string>(() => 'x');
    show(text);
    expect(said()).toBe('');
    expect(text).not.toHaveBeenCalled();
  });

  it('copies and says so', async () => {
    const writeText = vi.fn<WriteText>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show();
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(said()).toBe('Đã sao chép'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://example.org/?origin=x');
  });

  it.each([
    ['refuses', { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
    ['has no clipboard, as on plain http', {}],
  ])('where the browser %s says what to do instead', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    show();
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(said()).toBe('Hãy chép ở thanh địa chỉ'));
  });

  it('a second try that succeeds replaces what the first said', async () => {
    const writeText = vi.fn<WriteText>(() => Promise.resolve()).mockRejectedValueOnce(new Error('no'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show();
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(said()).toBe('Hãy chép ở thanh địa chỉ'));
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(said()).toBe('Đã sao chép'));
  });
});
