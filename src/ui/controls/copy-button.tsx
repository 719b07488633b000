import { useState } from 'react';

interface CopyButtonProps {
  /** Text to copy, asked for at the click. */
  readonly text: () => string;
  readonly label: string;
  readonly doneLabel: string;
  readonly failedLabel: string;
}

/** Copies a text and says so; says what to do instead where the browser refuses. */
export function CopyButton({ text, label, doneLabel, failedLabel }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome === 'idle' ? '' : outcome === 'done' ? doneLabel : failedLabel}</span>
    </>
  );
}
