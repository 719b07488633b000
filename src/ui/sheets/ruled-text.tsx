import { useLayoutEffect, useRef } from 'react';
import styles from './sheet-head.module.css';

interface RuledTextProps {
  readonly text: string;
  /** Length of the rule as a share of the last line of the text. */
  readonly share: number;
  readonly className: string | undefined;
}

/** Share of its box that the last line of a text takes; independent of the scale of the sheet. */
function lastLineShare(box: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(box);
  const rects = [...range.getClientRects()];
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const last = rects.filter((rect) => rect.bottom > bottom - rect.height / 2);
  const width = Math.max(...last.map(({ right }) => right)) - Math.min(...last.map(({ left }) => left));
  return width / box.getBoundingClientRect().width;
}

/** Text with the short rule of the form below it, centred on its last line. */
export function RuledText({ text, share, className }: RuledTextProps) {
  const box = useRef<HTMLParagraphElement>(null);
  const rule = useRef<HTMLSpanElement>(null);
  // After every drawing: whatever changes the text or its width changes the rule.
  useLayoutEffect(() => {
    if (box.current === null) return;
    const length = lastLineShare(box.current) * share * 100;
    if (Number.isFinite(length)) rule.current?.style.setProperty('width', `${length}%`);
  });
  return (
    <>
      <p ref={box} className={className}>
        {text}
      </p>
      <span ref={rule} className={styles.shortRule} />
    </>
  );
}
