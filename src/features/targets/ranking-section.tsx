import type { PageInput } from '../../data/page-input.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { StatusButton } from './status-button.tsx';
import { AchievedCell, BaselineCell, MissingCell, PaceCell, RequiredCell, TargetCell } from './target-cells.tsx';
import type { TargetRow } from './target-rows.ts';
import { TargetsExport } from './targets-export-buttons.tsx';
import { targetsMessages } from './targets-messages.ts';
import type { TargetsModel } from './targets-model.ts';
import styles from './targets-page.module.css';
import { firstRows, type TargetsParams } from './targets-params.ts';

interface RankingSectionProps {
  readonly input: PageInput;
  readonly model: TargetsModel;
  readonly params: TargetsParams;
  readonly onParams: (next: TargetsParams) => void;
}

/** All targets with a result, of all units, worst first: question 1. */
export function RankingSection({ input, model, params, onParams }: RankingSectionProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { noteOf } = model;
  const shown = model.ranked.slice(0, params.rows);
  const rest = model.ranked.length - shown.length;
  const number = (value: number) => formatNumber(value, language);
  const cells = (row: TargetRow) => [
    <TargetCell key="target" row={row} />,
    <BaselineCell key="baseline" row={row} noteOf={noteOf} />,
    <RequiredCell key="required" row={row} noteOf={noteOf} />,
    <AchievedCell key="achieved" row={row} noteOf={noteOf} />,
    <MissingCell key="missing" row={row} />,
    <PaceCell key="pace" row={row} />,
    <StatusButton key="status" row={row} noteOf={noteOf} />,
  ];
  return (
    <PageSection id="worst" title={model.counts.of.behind === 0 ? text.ranking : text.worst} intro={text.worstIntro}>
      {shown.length === 0 ? (
        <p>{text.noneRanked}</p>
      ) : (
        <div className={styles.ranking}>
          <DataTable
            caption={text.worst}
            hideCaption
            columns={[
              { title: text.target, isWide: true },
              { title: text.baseline, isNumber: true },
              { title: text.mustReach },
              { title: text.achieved },
              { title: text.missing, isNumber: true },
              { title: text.pace },
              { title: text.result },
            ]}
            rows={shown.map((row) => ({ id: row.target.id, cells: cells(row) }))}
          />
        </div>
      )}
      {rest === 0 ? null : (
        <p>
          <span>{text.rowsShown(number(shown.length), number(model.ranked.length))} </span>
          <button type="button" onClick={() => onParams({ ...params, rows: params.rows + firstRows * 4 })}>
            {text.showMore(number(Math.min(rest, firstRows * 4)))}
          </button>
          <strong className={styles.paperOnly}>
            {text.paperLimit(number(shown.length), number(model.ranked.length))}
          </strong>
        </p>
      )}
      <TargetsExport input={input} model={model} params={params} />
    </PageSection>
  );
}
