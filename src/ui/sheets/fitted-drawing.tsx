import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './sheet-parts.module.css';

interface FittedDrawingProps {
  readonly id: string;
  readonly alternative: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Null while measuring, when only the room of the drawing counts. */
  readonly drawing: ReactNode;
}

/** A drawing of any size, made smaller until its frame holds it; never larger. */
export function FittedDrawing({ id, alternative, widthMm, heightMm, drawing }: FittedDrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outside, inside] = [frame.current, inner.current];
    if (outside === null || inside === null) return;
    const fit = (): void => {
      const { offsetWidth: width, offsetHeight: height } = inside;
      if (width === 0 || height === 0) return;
      const scale = Math.min(1, outside.clientWidth / width, outside.clientHeight / height);
      const left = (outside.clientWidth - width * scale) / 2;
      inside.style.setProperty('transform', `translateX(${left}px) scale(${scale})`);
      outside.dataset['scale'] = `${scale}`;
    };
    fit();
    // A drawing may come or change its size later.
    const observer = new ResizeObserver(fit);
    observer.observe(inside);
    // Of a drawing that came just before printing, no observer has told yet.
    window.addEventListener('beforeprint', fit);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fit);
    };
  }, []);
  return (
    <div
      ref={frame}
      className={styles.drawing}
      style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
      data-chart={id}
      role="group"
      aria-label={alternative}
    >
      <div ref={inner} className={styles.natural}>
        {drawing}
      </div>
    </div>
  );
}
