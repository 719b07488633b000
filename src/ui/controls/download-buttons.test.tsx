// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DownloadButtons, type TableFormat } from './download-buttons.tsx';
import { saveBlob } from './save-blob.ts';

vi.mock('./save-blob.ts', () => ({ saveBlob: vi.fn<typeof saveBlob>() }));

type Make = (format: TableFormat, signal: AbortSignal) => Promise<Blob>;

const show = (make: Make) => render(<DownloadButtons label="Theo lĩnh vực" fileName="linh-vuc" make={make} />);
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('DownloadButtons', () => {
  it.each([
    [/Excel.*Theo lĩnh vực/, 'xlsx'],
    [/CSV.*Theo lĩnh vực/, 'csv'],
  ] as const)('%s makes the file, saves it and says so', async (name, format) => {
    const blob = new Blob(['x']);
    const make = vi.fn<Make>(() => Promise.resolve(blob));
    show(make);
    expect(make).not.toHaveBeenCalled();
    press(name);
    await waitFor(() => expect(said()).toBe(`Đã tạo tệp linh-vuc.${format}.`));
    expect(make.mock.calls[0]?.[0]).toBe(format);
    expect(saveBlob).toHaveBeenCalledExactlyOnceWith(blob, `linh-vuc.${format}`);
  });

  it('says that it failed, and saves nothing', async () => {
    show(() => Promise.reject(new Error('no')));
    press(/Excel/);
    await waitFor(() => expect(said()).toBe('Không tạo được tệp. Hãy thử lại.'));
    expect(saveBlob).not.toHaveBeenCalled();
  });

  it('can be stopped, and then says nothing', async () => {
    show(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    press(/Excel/);
    expect(said()).toBe('Đang tạo tệp…');
    press(/^Dừng$/);
    await waitFor(() => expect(said()).toBe(''));
    expect(saveBlob).not.toHaveBeenCalled();
  });

  it('makes one file at a time', () => {
    const make = vi.fn<Make>(() => new Promise(() => undefined));
    show(make);
    press(/Excel/);
    press(/CSV/);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
