import type { ReportHead } from '../../domain/report/report-document.ts';
import { RuledText } from './ruled-text.tsx';
import { useSheetSetting } from './sheet-context.ts';
import styles from './sheet-head.module.css';

/** The mark of what has not been issued. */
export function DraftMark() {
  const { words } = useSheetSetting();
  return <p className={styles.draft}>{words.draft}</p>;
}

/** Text with the rule below it, or with the signs that the Party's form puts there. */
function Closed({ text, sign, className }: { text: string; sign: string | null; className: string | undefined }) {
  const { shortRule } = useSheetSetting().measures;
  if (shortRule !== null) return <RuledText text={text} share={shortRule.value} className={className} />;
  return (
    <>
      <p className={className}>{text}</p>
      <p className={styles.sign}>{sign}</p>
    </>
  );
}

/** The head of the first page: who issues, under whose name, number, place and date, what it is and what about. */
export function SheetHead({ head }: { readonly head: ReportHead }) {
  const { form, words, measures } = useSheetSetting();
  return (
    <div className={styles.head} data-form={form}>
      <div className={styles.issuerSide}>
        {head.parent === null ? null : <p className={styles.parent}>{head.parent}</p>}
        <Closed text={head.issuer} sign={measures.issuerSign} className={styles.issuer} />
      </div>
      <div className={styles.nationSide}>
        <p className={styles.nation}>
          <span className={measures.types.motto === null ? styles.ruled : undefined}>{words.nation}</span>
        </p>
        {measures.types.motto === null ? null : (
          <p className={styles.motto}>
            <span className={styles.ruled}>{words.motto}</span>
          </p>
        )}
      </div>
      <div className={styles.numberSide}>
        <p className={styles.number}>{head.number}</p>
        <DraftMark />
      </div>
      <p className={styles.placeAndDate}>{head.placeAndDate}</p>
      <div className={styles.subjectBlock}>
        <p className={styles.typeName}>{head.typeName}</p>
        <Closed text={head.subject} sign={measures.subjectSign} className={styles.subject} />
      </div>
    </div>
  );
}
