import type { Agreement } from '../../domain/figures/comparison.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { QuotaLedger } from '../../domain/ledger/ledger-chain.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { exportFileName } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { Points } from './figure-parts.tsx';
import { ledgerExport } from './ledger-export.ts';
import { ledgerMessages } from './ledger-messages.ts';
import { countedFlows, ledgerSpec, ledgerTitle, periodText } from './ledger-spec.ts';
import { LedgerTable, Side, Worked } from './ledger-table.tsx';
import { MissingList } from './missing-list.tsx';
import { seriesText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import type { StaffingParams } from './staffing-params.ts';
import { Unfold } from './unfold.tsx';

const firstShown = 6;

interface LedgerSectionProps {
  readonly model: StaffingModel;
  readonly params: StaffingParams;
  readonly onParams: (next: StaffingParams) => void;
}

/** Ledgers one a row, the latest first: the opening stock of each is the closing stock of the one below. */
function ChainTable({ model, ledgers }: { readonly model: StaffingModel; readonly ledgers: readonly QuotaLedger[] }) {
  const text = useMessages(ledgerMessages);
  const language = useLanguage();
  const words = { ledger: text, language };
  return (
    <div className={styles.figures}>
      <DataTable
        caption={text.chain}
        columns={[
          { title: text.period },
          { title: text.opening, isNumber: true },
          { title: text.increase, isNumber: true },
          { title: text.decrease, isNumber: true },
          { title: text.closing, isNumber: true },
          { title: text.unexplained, isNumber: true },
          { title: text.verdict },
        ]}
        rows={ledgers.map((ledger) => ({
          id: `${ledger.opening}.${ledger.closing}`,
          cells: [
            periodText(ledger, words),
            <Points key="opening" points={ledger.from.points} context={model} />,
            <Side key="increase" side={ledger.increase} sum={ledger.balance.increase} context={model} />,
            <Side key="decrease" side={ledger.decrease} sum={ledger.balance.decrease} context={model} />,
            <Points key="closing" points={ledger.to.points} context={model} />,
            <Worked key="unexplained" figure={ledger.balance.unexplained} />,
            ledger.obstacle === null ? text.verdicts[ledger.balance.balances] : text.titleBroken,
          ],
        }))}
      />
    </div>
  );
}

function LedgerChart({ model, ledger }: { readonly model: StaffingModel; readonly ledger: QuotaLedger }) {
  const text = useMessages(staffingMessages);
  const ledgerText = useMessages(ledgerMessages);
  const language = useLanguage();
  const words = { text, ledger: ledgerText, language };
  const { from, to, increase, decrease } = ledger;
  const flows = [...countedFlows(increase), ...countedFlows(decrease)].flatMap((flow) => flow.points);
  return (
    <ChartFrame
      id="chart-ledger"
      title={`${periodText(ledger, words)}: ${ledgerTitle(ledger, words)}`}
      unit={text.posts}
      asOf={formatDate(model.day, language)}
      sources={
        <SourceNumbers
          notes={[...from.points, ...flows, ...to.points].map((point) => model.noteOf(point.observation))}
        />
      }
      spec={ledgerSpec(ledger, words)}
      table={null}
      fileName="can-doi-bien-che"
    />
  );
}

/** Opening + increases − decreases = closing for one scope, with what nothing explains. */
export function LedgerSection({ model, params, onParams }: LedgerSectionProps) {
  const text = useMessages(ledgerMessages);
  const words = useMessages(exportMessages);
  const language = useLanguage();
  const { scope, input, unit } = model;
  const { ledger, ledgers, chosen } = scope;
  const latest = ledgers.at(-1);
  const having = (verdict: Agreement) =>
    formatNumber(ledgers.filter((one) => one.balance.balances === verdict).length, language);
  const gaps = model.gapsOf([standardIndicators.postsCut, standardIndicators.quotaIncrease]);
  return (
    <PageSection id="ledger" title={text.ledger} intro={ledger === null ? undefined : text.intro}>
      {ledger === null || chosen === null || latest === undefined ? (
        <p className={styles.none}>{text.none}</p>
      ) : (
        <>
          <p className={styles.note}>
            {seriesText(chosen, language)}:{' '}
            {text.chainSum(
              formatNumber(ledgers.length, language),
              having('yes'),
              having('no'),
              having('cannot-be-said'),
            )}
          </p>
          <div className={styles.control}>
            <SelectField
              label={text.choose}
              value={ledger === latest ? null : ledger.closing}
              nullLabel={periodText(latest, { ledger: text, language })}
              choices={[...ledgers]
                .reverse()
                .slice(1)
                .map((one) => ({ value: one.closing, label: periodText(one, { ledger: text, language }) }))}
              onChange={(closing) => onParams({ ...params, ledger: closing })}
            />
          </div>
          {ledger.obstacle === null ? (
            <LedgerChart model={model} ledger={ledger} />
          ) : (
            <p className={styles.none}>{text.obstacles[ledger.obstacle]}</p>
          )}
          <div className={styles.figures}>
            <LedgerTable ledger={ledger} context={model} />
          </div>
          <Unfold rows={[...ledgers].reverse()} first={firstShown}>
            {(shown) => <ChainTable model={model} ledgers={shown} />}
          </Unfold>
          <ExportButtons
            label={text.ledger}
            table={() => ledgerExport(model, language)}
            fileName={exportFileName(input, 'can-doi-bien-che', unit?.id ?? input.place, words)}
          />
        </>
      )}
      <MissingList gaps={gaps} />
    </PageSection>
  );
}
