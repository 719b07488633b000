import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './modal-dialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog on the browser's own `<dialog>`: focus stays inside and returns, Escape and a click outside close it. */
export function ModalDialog({ title, closeLabel, onClose, children }: ModalDialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // In the layout phase, since a dialog that is closed after it has left the page gives the focus back to nobody.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === box.current) onClose();
  };
  return (
    // The keyboard's way to close is Escape, which the browser reports as `cancel`.
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby={heading}
      onClick={closeOutside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.body}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={onClose}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
