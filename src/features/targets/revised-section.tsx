import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { RevisedTarget } from './revised-targets.ts';
import { StatusButton } from './status-button.tsx';
import { AchievedCell, BaselineCell, MissingCell, RequiredCell, TargetCell } from './target-cells.tsx';
import { targetsMessages } from './targets-messages.ts';
import type { TargetsModel } from './targets-model.ts';

/** Most revised targets that are spelt out at once. */
const mostRevised = 50;

interface RevisedTableProps {
  readonly revised: readonly RevisedTarget[];
  readonly noteOf: TargetsModel['noteOf'];
  readonly caption: string;
}

/** Every version of each target with its own result, the original first. */
export function RevisedTable({ revised, noteOf, caption }: RevisedTableProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { title: text.target, isWide: true },
        { title: text.baseline, isNumber: true },
        { title: text.mustReach },
        { title: text.achieved },
        { title: text.missing, isNumber: true },
        { title: text.result },
      ]}
      rows={revised.flatMap(({ versions }) => {
        const [first] = versions;
        return [
          { id: `revised-${first?.target.id ?? ''}`, group: first?.indicator.name[language] ?? '' },
          ...versions.map((row, index) => ({
            id: row.target.id,
            cells: [
              <span key="target">
                <TargetCell row={row} />
                <small>
                  {text.version(formatNumber(index + 1, language))}, {row.isSuperseded ? text.superseded : text.inForce}
                </small>
              </span>,
              <BaselineCell key="baseline" row={row} noteOf={noteOf} />,
              <RequiredCell key="required" row={row} noteOf={noteOf} />,
              <AchievedCell key="achieved" row={row} noteOf={noteOf} />,
              <MissingCell key="missing" row={row} />,
              <StatusButton key="status" row={row} noteOf={noteOf} />,
            ],
          })),
        ];
      })}
    />
  );
}

/** Targets whose yardstick moved, with the result under each version. */
export function RevisedSection({ model }: { readonly model: TargetsModel }) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const shown = model.revised.slice(0, mostRevised);
  return (
    <PageSection id="revised" title={text.revised} intro={text.revisedIntro}>
      {model.revised.length === 0 ? (
        <p>{text.noneRevised}</p>
      ) : (
        <RevisedTable revised={shown} noteOf={model.noteOf} caption={text.revised} />
      )}
      {shown.length === model.revised.length ? null : (
        <p>{text.revisedCut(formatNumber(shown.length, language), formatNumber(model.revised.length, language))}</p>
      )}
    </PageSection>
  );
}
