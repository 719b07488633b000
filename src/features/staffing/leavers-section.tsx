import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { type LeaversDimension, leaversDimensions } from '../../domain/staffing/leavers-years.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { exportFileName } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { ExportButtons } from './export-buttons.tsx';
import { LeaversChart } from './leavers-chart.tsx';
import { leaversExport } from './leavers-export.ts';
import { leaversMessages } from './leavers-messages.ts';
import type { UnitLeavers } from './leavers-model.ts';
import { Balances, LeaversSummaryLine, LeaversTable } from './leavers-parts.tsx';
import { shownDimension } from './leavers-spec.ts';
import { MissingList } from './missing-list.tsx';
import { OtherTable } from './other-table.tsx';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import type { StaffingParams } from './staffing-params.ts';

interface LeaversSectionProps {
  readonly model: StaffingModel;
  readonly params: StaffingParams;
  readonly onParams: (next: StaffingParams) => void;
}

function LeaversFields({ model, params, onParams }: LeaversSectionProps) {
  const text = useMessages(leaversMessages);
  const { years, year, overYears } = model.leavers;
  const offered = year === null || years.includes(year) ? years : [year, ...years];
  const usual = shownDimension(overYears, null);
  return (
    <div className={styles.control}>
      <SelectField
        label={text.period}
        value={year === null ? null : String(year)}
        nullLabel={text.allYears}
        choices={offered.map((value) => ({ value: String(value), label: text.year(String(value)) }))}
        onChange={(value) => onParams({ ...params, leavers: value === null ? null : Number(value) })}
      />
      {overYears.length < 2 ? null : (
        <SelectField<LeaversDimension>
          label={text.by}
          value={params.by}
          nullLabel={capitalised(text.dimensions[usual])}
          choices={leaversDimensions
            .filter((one) => one !== usual || one === params.by)
            .map((one) => ({ value: one, label: capitalised(text.dimensions[one]) }))}
          onChange={(by) => onParams({ ...params, by })}
        />
      )}
    </div>
  );
}

/** Figures that tell of leavers without being people settled, folded away. */
function Related({ model, leavers }: { readonly model: StaffingModel; readonly leavers: UnitLeavers }) {
  const text = useMessages(leaversMessages);
  if (leavers.related.length === 0) return null;
  return (
    <Disclosure summary={text.related}>
      <OtherTable caption={text.related} figures={leavers.related} model={model} hideCaption />
    </Disclosure>
  );
}

function UnitPart({ model, leavers, caption }: { model: StaffingModel; leavers: UnitLeavers; caption: string }) {
  return (
    <>
      <LeaversSummaryLine table={leavers.table} />
      <LeaversTable model={model} table={leavers.table} caption={caption} />
      <Balances balances={leavers.table.balances} context={model} />
      <Related model={model} leavers={leavers} />
    </>
  );
}

/** Question 11: leavers by reason, method and decree, with cost and what is paid of it; no names. */
export function LeaversSection({ model, params, onParams }: LeaversSectionProps) {
  const text = useMessages(leaversMessages);
  const page = useMessages(staffingMessages);
  const words = useMessages(exportMessages);
  const language = useLanguage();
  const { leavers, unit, input } = model;
  const { own, successors, overYears, years } = leavers;
  const name = unit?.name[language] ?? input.place;
  const nameOf = (id: string) => model.unitOf(id)?.name[language] ?? id;
  const others = successors.filter(({ table, related }) => table.rows.length + related.length > 0);
  const { leaversSettled, leaversSettledCost, leaversSettledCostPaid } = standardIndicators;
  return (
    <PageSection id="leavers" title={text.leavers} intro={text.intro}>
      {years.length === 0 && leavers.year === null ? null : (
        <LeaversFields model={model} params={params} onParams={onParams} />
      )}
      {overYears.length < 2 ? null : <LeaversChart model={model} dimension={shownDimension(overYears, params.by)} />}
      {own.table.rows.length === 0 ? (
        <p className={styles.none}>{text.none(name)}</p>
      ) : (
        <UnitPart model={model} leavers={own} caption={text.leavers} />
      )}
      {others.map((other) => (
        <div key={other.unit} className={styles.otherScope}>
          <h3>{page.otherScope(nameOf(other.unit))}</h3>
          <p>{page.otherScopeNote(name, nameOf(other.unit))}</p>
          <UnitPart model={model} leavers={other} caption={nameOf(other.unit)} />
        </div>
      ))}
      {own.table.rows.length + others.length === 0 ? null : (
        <ExportButtons
          label={text.leavers}
          table={() => leaversExport(model, language)}
          fileName={exportFileName(input, 'nguoi-nghi', unit?.id ?? input.place, words)}
        />
      )}
      <MissingList gaps={model.gapsOf([leaversSettled, leaversSettledCost, leaversSettledCostPaid])} />
    </PageSection>
  );
}
