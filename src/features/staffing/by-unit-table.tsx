import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Readings } from './figure-parts.tsx';
import type { NumbersRow } from './numbers-rows.ts';
import { RemainingCell } from './remaining-cell.tsx';
import { scopeText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

interface ByUnitTableProps {
  readonly model: StaffingModel;
  readonly rows: readonly NumbersRow[];
}

/** What is still to be cut, quota and people in post of one scope of each unit. */
export function ByUnitTable({ model, rows }: ByUnitTableProps) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  return (
    <div className={styles.figures}>
      <DataTable
        caption={text.byUnit}
        hideCaption
        columns={[
          { title: text.unit, isWide: true },
          { title: `${text.quota} (${text.posts})`, isNumber: true },
          { title: `${text.inPost} (${text.people})`, isNumber: true },
          { title: text.remaining, isNumber: true },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <span key="unit">
              <PageLink page="unit" params={{ id: row.scope.unit }}>
                {capitalised(model.unitOf(row.scope.unit)?.name[language] ?? row.scope.unit)}
              </PageLink>
              <small>{capitalised(scopeText(row.scope, language))}</small>
            </span>,
            <Readings key="quota" readings={row.quota} context={model} isTerse />,
            <Readings key="in-post" readings={row.inPost} context={model} isTerse />,
            <RemainingCell key="remaining" remaining={row.remaining} context={model} isTerse />,
          ],
        }))}
      />
    </div>
  );
}
