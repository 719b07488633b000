import { useState } from 'react';
import { useMessages } from '../language/language-context.ts';
import { isPageComplete, printPage } from './print-page.ts';

const messages = {
  vi: {
    waiting: 'Đang chờ tải xong để in…',
    unfinished: 'Chưa in: trang chưa tải xong. Bấm lại để in phần đã có.',
  },
  en: {
    waiting: 'Waiting until all is loaded, then printing…',
    unfinished: 'Not printed: the page is not fully loaded. Press again to print what is there.',
  },
};

/** Prints the page once all of it is there and says that it waits; what never comes can be printed without. */
export function PrintButton({ label }: { readonly label: string }) {
  const text = useMessages(messages);
  const [outcome, setOutcome] = useState<'idle' | 'waiting' | 'unfinished'>('idle');
  const print = async () => {
    if (outcome === 'waiting') return;
    // It may have become complete since it was said not to be.
    if (outcome === 'unfinished' && !isPageComplete()) {
      setOutcome('idle');
      window.print();
      return;
    }
    setOutcome('waiting');
    setOutcome((await printPage()) === 'unfinished' ? 'unfinished' : 'idle');
  };
  return (
    <>
      <button type="button" aria-disabled={outcome === 'waiting'} onClick={() => void print()}>
        {label}
      </button>
      <span role="status">{outcome === 'idle' ? '' : text[outcome]}</span>
    </>
  );
}
