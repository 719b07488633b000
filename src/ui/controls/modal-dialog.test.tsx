// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ModalDialog } from './modal-dialog.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open() {
  const onClose = vi.fn<() => void>();
  const view = render(
    <StrictMode>
      <ModalDialog title="Nguồn gốc số liệu" closeLabel="Đóng" onClose={onClose}>
        <p>hơn 850</p>
      </ModalDialog>
    </StrictMode>,
  );
  const dialog = view.container.querySelector('dialog');
  if (dialog === null) throw new Error('no dialog');
  return { ...view, dialog, onClose };
}

describe('ModalDialog', () => {
  it('opens as a modal, named by its title', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { dialog } = open();
    expect(showModal).toHaveBeenCalled();
    expect(dialog.open).toBe(true);
    const heading = screen.getByText('Nguồn gốc số liệu');
    expect(dialog.getAttribute('aria-labelledby')).toBe(heading.id);
  });

  it('asks to be closed by its button', () => {
    const { onClose } = open();
    fireEvent.click(screen.getByText('Đóng'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks to be closed by Escape, and leaves the closing to its owner', () => {
    const { dialog, onClose } = open();
    const escape = new Event('cancel', { cancelable: true });
    fireEvent(dialog, escape);
    expect(onClose).toHaveBeenCalledOnce();
    expect(escape.defaultPrevented).toBe(true);
    expect(dialog.open).toBe(true);
  });

  it('asks to be closed by a click outside, not by one inside', () => {
    const { dialog, onClose } = open();
    fireEvent.click(screen.getByText('hơn 850'));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('closes when its owner takes it away', () => {
    const { dialog, unmount } = open();
    unmount();
    expect(dialog.open).toBe(false);
  });
});
