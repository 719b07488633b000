import { type ReactNode, useState } from 'react';
import { usePrinting } from '../print/use-printing.ts';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A part that opens on demand on screen and is always open on paper. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.disclosure}
      open={open || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
