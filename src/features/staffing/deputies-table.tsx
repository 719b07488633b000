import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ClearByCell, ExcessCell } from './deputies-cells.tsx';
import { deputiesMessages } from './deputies-messages.ts';
import type { DeputiesLine } from './deputies-model.ts';
import { detailText, unitText } from './deputies-spec.ts';
import { Points } from './figure-parts.tsx';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

interface DeputiesTableProps {
  readonly caption: string;
  readonly lines: readonly DeputiesLine[];
  readonly model: StaffingModel;
  readonly hideCaption?: boolean;
  /** Names the scope and not the unit, which is the one of the page. */
  readonly isOwn?: boolean;
}

/** Limit, in post, excess and deadline, one scope a row. */
export function DeputiesTable({ caption, lines, model, hideCaption = false, isOwn = false }: DeputiesTableProps) {
  const text = useMessages(deputiesMessages);
  const page = useMessages(staffingMessages);
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <div className={styles.figures}>
      <DataTable
        caption={caption}
        hideCaption={hideCaption}
        columns={[
          { title: isOwn ? page.scope : text.unit, isWide: true },
          { title: text.permitted, isNumber: true },
          { title: text.inPost, isNumber: true },
          { title: text.over, isNumber: true },
          { title: text.clearBy, isNumber: true },
        ]}
        rows={lines.map((line) => ({
          id: [line.scope.unit, line.scope.block, line.scope.level, line.scope.staffKind, line.scope.field?.vi].join(
            '|',
          ),
          cells: [
            isOwn ? (
              detailText(line, language) || text.allDeputies
            ) : (
              <span key="unit">
                <PageLink page="unit" params={{ id: line.scope.unit }}>
                  {capitalised(unitText(line, language))}
                </PageLink>
                <small>{detailText(line, language)}</small>
              </span>
            ),
            <Points key="permitted" points={line.permitted} context={model} />,
            <Points key="in-post" points={line.inPost} context={model} />,
            <ExcessCell key="excess" line={line} context={model} />,
            <ClearByCell key="clear-by" line={line} model={model} />,
          ],
        }))}
      />
    </div>
  );
}
