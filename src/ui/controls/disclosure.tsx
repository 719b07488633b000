import { type ReactNode, useRef, useState } from 'react';
import { usePrinting } from '../print/use-printing.ts';
import styles from './disclosure.module.css';
import { useOpenAtTarget } from './use-open-at-target.ts';

interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A part that opens on demand on screen, or when the address names something in it, and is always open on paper. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDetailsElement>(null);
  useOpenAtTarget(place);
  return (
    <details
      ref={place}
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
