import { Fragment, type ReactNode } from 'react';
import type { ChangeEvent } from '../../domain/records/records.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ChangeCitation, EffectiveDate, UnitLinks } from './change-parts.tsx';
import { changeWords } from './change-words.ts';
import type { FlowGroup, FlowRow } from './flow-groups.ts';
import { flowSpec } from './flow-spec.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';
import type { ReorganisationParams } from './reorganisation-params.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';

// The table of one district stands open; that of a whole province opens on demand, and always on paper.
const mostOpen = 12;

interface FlowSectionProps {
  readonly model: ReorganisationModel;
  readonly params: ReorganisationParams;
  readonly onParams: (next: ReorganisationParams) => void;
}

interface PerChangeProps {
  readonly row: FlowRow;
  readonly children: (change: ChangeEvent) => ReactNode;
}

/** Something about each change on the way, one line each. */
function PerChange({ row, children }: PerChangeProps) {
  return row.changes.map((change, index) => (
    <Fragment key={change.id}>
      {index === 0 ? null : <br />}
      {children(change)}
    </Fragment>
  ));
}

function FormCell({ row }: { readonly row: FlowRow }) {
  const text = useMessages(reorganisationMessages);
  const words = useMessages(changeWords);
  if (row.changes.length === 0) return row.to === null ? text.successorUnknown : text.keptName;
  return (
    <PerChange row={row}>
      {(change) => (
        <>
          <span className={styles.whole}>{words.formName[change.form]}</span>
          {change.form === 'transfer' ? <small>{text.keptWhole}</small> : null}
        </>
      )}
    </PerChange>
  );
}

function FlowTable({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const title = ({ district, rows }: FlowGroup) => {
    const old = new Set(rows.flatMap((row) => row.from.map(({ unit }) => unit.id))).size;
    const now = rows.filter((row) => row.to !== null).length;
    const name = district?.name[language] ?? text.otherDistrict;
    return `${name}: ${formatNumber(old, language)} → ${formatNumber(now, language)}`;
  };
  const cells = (row: FlowRow) => [
    <UnitLinks key="old" units={row.from.map(({ unit, share }) => ({ id: unit.id, unit, share }))} />,
    <FormCell key="form" row={row} />,
    row.to === null ? text.successorUnknown : <UnitLinks key="new" units={[{ id: row.to.id, unit: row.to }]} />,
    <PerChange key="document" row={row}>
      {(change) => <ChangeCitation change={change} document={model.documentOf(change)} note={model.noteOf(change)} />}
    </PerChange>,
    <PerChange key="date" row={row}>
      {(change) => <EffectiveDate change={change} />}
    </PerChange>,
  ];
  return (
    <DataTable
      caption={text.flow}
      hideCaption
      columns={[
        { title: text.old, isWide: true },
        { title: text.form },
        { title: text.new },
        { title: text.document },
        { title: text.effective },
      ]}
      rows={model.flows.flatMap((group) => [
        { id: `group-${group.district?.id ?? ''}`, group: title(group) },
        ...group.rows.map((row) => ({ id: row.id, cells: cells(row) })),
      ])}
    />
  );
}

/** Which commune came from which, as a picture and as a table (question 10). */
export function FlowSection({ model, params, onParams }: FlowSectionProps) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const { flows, day, days, filter, options } = model;
  const rows = flows.flatMap((group) => group.rows);
  if (days === null || rows.length === 0) {
    return (
      <PageSection id="flow" title={text.flow}>
        <p>{text.flowNone}</p>
      </PageSection>
    );
  }
  const place = filter.place === null ? null : model.unitOf(filter.place);
  const old = new Set(rows.flatMap((row) => row.from.map(({ unit }) => unit.id))).size;
  const now = rows.filter((row) => row.to !== null).length;
  const isLong = rows.length > mostOpen;
  const changes = rows.flatMap((row) => row.changes);
  return (
    <PageSection id="flow" title={text.flow} intro={text.flowIntro}>
      <div className={styles.control}>
        <SelectField
          label={text.flowWhich}
          value={params.flow}
          nullLabel={place === null ? text.flowAll : text.flowFiltered(place.name[language])}
          choices={options.districts.map((unit) => ({ value: unit.id, label: unit.name[language] }))}
          onChange={(flow) => onParams({ ...params, flow })}
        />
      </div>
      <ChartFrame
        id="chart-flow"
        title={text.flowChart(formatNumber(old, language), formatNumber(now, language))}
        unit=""
        asOf={formatDate(day, language)}
        sources={<SourceNumbers notes={changes.map(model.noteOf)} />}
        spec={flowSpec(flows, filter.place, text, language)}
        table={isLong ? <FlowTable model={model} /> : null}
        fileName="xa-moi-tu-xa-nao"
      />
      {isLong ? null : <FlowTable model={model} />}
    </PageSection>
  );
}
