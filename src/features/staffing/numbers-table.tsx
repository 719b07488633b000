import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { type FigureContext, Readings } from './figure-parts.tsx';
import { hasStock, type NumbersRow } from './numbers-rows.ts';
import { RemainingCell } from './remaining-cell.tsx';
import { blockText, narrowText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import styles from './staffing-page.module.css';
import { Unfold } from './unfold.tsx';

interface NumbersTableProps {
  readonly caption: string;
  readonly rows: readonly NumbersRow[];
  readonly context: FigureContext;
  readonly hideCaption?: boolean;
}

const firstShown = 12;
const firstCuts = 6;

/** The lines of a table, one for each row, with a head before each block. */
function underBlocks(
  rows: readonly NumbersRow[],
  lines: readonly TableRow[],
  language: Language,
): readonly (TableRow | TableGroup)[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const line = lines[index] ?? [];
    const isFirst = before === undefined || before.scope.block !== row.scope.block;
    return isFirst ? [{ id: `block-${row.id}`, group: blockText(row.scope, language) }, line].flat() : line;
  });
}

/** Quota, people in post and what is still to be cut, by block, level and kind of staff: each in its own column. */
export function NumbersTable({ caption, rows, context, hideCaption = false }: NumbersTableProps) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const told = rows.filter((row) => hasStock(row) || row.remaining.kind === 'target');
  if (told.length === 0) return null;
  return (
    <Unfold rows={told} first={firstShown}>
      {(shown) => (
        <div className={styles.figures}>
          <DataTable
            caption={caption}
            hideCaption={hideCaption}
            columns={[
              { title: text.scope },
              { title: `${text.quota} (${text.posts})`, isNumber: true },
              { title: `${text.inPost} (${text.people})`, isNumber: true },
              { title: text.remaining, isNumber: true },
            ]}
            rows={underBlocks(
              shown,
              shown.map((row) => ({
                id: row.id,
                cells: [
                  capitalised(narrowText(row.scope, language)),
                  <Readings key="quota" readings={row.quota} context={context} />,
                  <Readings key="in-post" readings={row.inPost} context={context} />,
                  <RemainingCell key="remaining" remaining={row.remaining} context={context} />,
                ],
              })),
              language,
            )}
          />
        </div>
      )}
    </Unfold>
  );
}

/** Posts cut as sources report them: another number, in a table of its own. */
export function CutsTable({ rows, context }: Pick<NumbersTableProps, 'rows' | 'context'>) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const cuts = rows.filter((row) => row.postsCut.length > 0);
  if (cuts.length === 0) return null;
  return (
    <Unfold rows={cuts} first={firstCuts}>
      {(shown) => (
        <div className={styles.figures}>
          <DataTable
            caption={text.cutsCaption}
            columns={[{ title: text.scope }, { title: `${text.postsCut} (${text.posts})`, isNumber: true }]}
            rows={underBlocks(
              shown,
              shown.map((row) => ({
                id: row.id,
                cells: [
                  capitalised(narrowText(row.scope, language)),
                  <Readings key="cut" readings={row.postsCut} context={context} />,
                ],
              })),
              language,
            )}
          />
        </div>
      )}
    </Unfold>
  );
}
