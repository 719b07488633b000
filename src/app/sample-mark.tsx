import type { Language } from '../domain/records/local-text.ts';
import { shellMessages } from './messages/shell-messages.ts';
import styles from './sample-mark.module.css';

/** Says on every screen and across every printed page that the data are made up. */
export function SampleMark({ language }: { readonly language: Language }) {
  const text = shellMessages[language];
  return (
    <>
      <aside className={styles.banner} aria-label={text.sample}>
        <strong>{text.sample}</strong>: {text.sampleMeaning}
      </aside>
      <p className={styles.watermark} aria-hidden="true">
        {text.sample}
      </p>
    </>
  );
}
