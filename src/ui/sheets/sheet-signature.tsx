import type { ReportSignature } from '../../domain/report/report-document.ts';
import { useSheetSetting } from './sheet-context.ts';
import styles from './sheet-signature.module.css';

/** Authority and title with room for the signature and the name, which stay blank. */
function Signer({ signature }: { readonly signature: ReportSignature }) {
  return (
    <div className={styles.signer}>
      {signature.authority === null ? null : <p className={styles.authority}>{signature.authority}</p>}
      <p className={styles.title}>{signature.title}</p>
    </div>
  );
}

interface SheetSignatureProps {
  readonly signature: ReportSignature;
  readonly recipients: readonly string[];
}

/** Recipients left, signature right. */
export function SheetSignature({ signature, recipients }: SheetSignatureProps) {
  const { words, measures } = useSheetSetting();
  return (
    <div className={styles.signature}>
      <div className={styles.recipientsSide}>
        {recipients.length === 0 ? null : (
          <>
            <p className={styles.recipientsLabel}>
              {measures.recipientsUnderlined ? <u>{words.recipients}</u> : words.recipients}
            </p>
            {recipients.map((recipient) => (
              <p key={recipient} className={styles.recipient}>
                - {recipient}
              </p>
            ))}
          </>
        )}
      </div>
      <Signer signature={signature} />
    </div>
  );
}

interface AppendixSignaturesProps {
  readonly left: ReportSignature;
  readonly right: ReportSignature;
  readonly placeAndDate: string | null;
}

/** Below an appendix: who drew the table up left, who heads the body right, with place and date above. */
export function AppendixSignatures({ left, right, placeAndDate }: AppendixSignaturesProps) {
  return (
    <div className={styles.appendixSignatures}>
      <div className={styles.besideDate} />
      <p className={styles.date}>{placeAndDate}</p>
      <Signer signature={left} />
      <Signer signature={right} />
    </div>
  );
}
