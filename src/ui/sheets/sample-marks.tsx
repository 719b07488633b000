import type { Language } from '../../domain/records/local-text.ts';
import { sampleOutlines } from './sample-outlines.ts';
import { useSheetSetting } from './sheet-context.ts';
import styles from './sheet-page.module.css';

/** Length of the word across a sheet whose width is 100. */
const acrossLength = 108;
/** A shorter word is drawn no larger than one of this width, in the units of the outlines. */
const leastWidth = 10_000;
/** Half the height of capitals, in the units of the outlines. */
const capitalMiddle = 328;

/** The word for made-up data: framed at the edge, and across the sheet in faint outlines behind the text. */
export function SampleMarks({ language }: { readonly language: Language }) {
  const { words } = useSheetSetting();
  const { width, path } = sampleOutlines[language];
  const scale = acrossLength / Math.max(width, leastWidth);
  return (
    <>
      <p className={styles.sample}>{words.sample}</p>
      <svg className={styles.watermark} viewBox="0 0 100 100" aria-hidden="true">
        <path
          d={path}
          transform={`rotate(-45 50 50) translate(50 50) scale(${scale}) translate(${-width / 2} ${capitalMiddle})`}
          strokeWidth={0.06 / scale}
        />
      </svg>
    </>
  );
}
