import { type ReactNode, type RefObject, useContext } from 'react';
import { chartToPng, chartToSvg, type ImageCaption } from '../charts/chart-image.ts';
import { SampleMarkContext } from '../charts/sample-mark-context.ts';
import { saveBlob } from '../controls/save-blob.ts';
import { useTimeAxisMessages } from './time-axis-messages.ts';
import styles from './time-axis.module.css';

interface AxisDownloadsProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly footer: RefObject<HTMLElement | null>;
  readonly title: string;
  /** What is seen, and what of it has no label. */
  readonly notes: string;
  readonly fileName: string;
  readonly isReady: boolean;
}

/** What is seen at the moment as an image that says by itself where it comes from. */
export function AxisDownloads({ drawing, footer, title, notes, fileName, isReady }: AxisDownloadsProps): ReactNode {
  const text = useTimeAxisMessages();
  const mark = useContext(SampleMarkContext);
  const download = async (extension: 'png' | 'svg'): Promise<void> => {
    const svg = drawing.current;
    if (svg === null) return;
    const source = footer.current?.textContent ?? '';
    const caption: ImageCaption = { title, unit: '', asOf: notes, source, mark };
    const image = extension === 'png' ? await chartToPng(svg, caption) : chartToSvg(svg, caption);
    saveBlob(image, `${fileName}.${extension}`);
  };
  return (
    <div className={styles['downloads']} data-ready={isReady ? 'yes' : 'no'}>
      <button type="button" onClick={() => void download('png')}>
        {text.downloadPng}
      </button>
      <button type="button" onClick={() => void download('svg')}>
        {text.downloadSvg}
      </button>
    </div>
  );
}
