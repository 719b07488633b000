import { Fragment } from 'react';
import type { ReportFoot } from '../../domain/report/report-document.ts';
import { qrDrawing } from './qr-drawing.ts';
import { useSheetSetting } from './sheet-context.ts';
import styles from './sheet-page.module.css';

/** Facts with points between them, each on one line. */
function Facts({ facts, isGoingOn = false }: { readonly facts: readonly string[]; readonly isGoingOn?: boolean }) {
  return facts.map((fact, at) => (
    <Fragment key={fact}>
      {at > 0 || isGoingOn ? ' · ' : null}
      <span className={styles.fact}>{fact}</span>
    </Fragment>
  ));
}

function DraftFacts({ facts }: { readonly facts: readonly string[] }) {
  const { words } = useSheetSetting();
  return (
    <p>
      <b>{words.draft}</b>
      <Facts facts={facts} isGoingOn />
    </p>
  );
}

interface SheetFootProps {
  readonly foot: ReportFoot;
  /** Which page of which appendix it is; null in the text. */
  readonly place: string | null;
  readonly hasCode: boolean;
}

/** Date and version of the data and the short code; with the QR code of the address on the first sheet. */
export function SheetFoot({ foot, place, hasCode }: SheetFootProps) {
  const { words } = useSheetSetting();
  const code = hasCode && foot.hasQr !== false ? qrDrawing(foot.address) : null;
  const asOf = `${words.asOf} ${foot.asOf}`;
  const version = [`${words.version} ${foot.version}`, `${words.code} ${foot.code}`];
  if (code === null) {
    return (
      <div className={styles.foot}>
        <DraftFacts facts={[asOf, ...version]} />
        {place === null ? null : <p className={styles.fact}>{place}</p>}
      </div>
    );
  }
  return (
    <div className={styles.foot} data-code="">
      <div className={styles.footText}>
        <DraftFacts facts={place === null ? [asOf] : [asOf, place]} />
        <p>
          <Facts facts={version} />
        </p>
        <p>{words.scan}</p>
      </div>
      <svg
        className={styles.code}
        width={`${code.sizeMm}mm`}
        height={`${code.sizeMm}mm`}
        viewBox={`0 0 ${code.squares} ${code.squares}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={words.scanName}
      >
        <path d={code.path} />
      </svg>
    </div>
  );
}
