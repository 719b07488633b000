import { directiveStandings } from '../../domain/obstacles/obstacle-chains.ts';
import type { StandingCount } from '../../domain/obstacles/count-standings.ts';
import { type ProgressStatus, progressStatuses } from '../../domain/records/codes.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { progressWords } from '../../ui/words/progress-words.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import { everyObstacle, serialiseObstaclesParams } from './obstacles-params.ts';
import styles from './obstacles-page.module.css';

/** Who must act: how many directives of each assignee stand how, those with most overdue first. */
export function AssigneesSection({ model }: { readonly model: ObstaclesModel }) {
  const text = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  return (
    <PageSection id="assignees" title={text.assignees} intro={text.assigneesIntro}>
      <div className={styles.counts}>
        <DataTable
          caption={text.assignees}
          hideCaption
          columns={[
            { title: text.assignee, isWide: true },
            ...directiveStandings.map((standing) => ({ title: words.directive[standing], isNumber: true })),
            { title: text.total, isNumber: true },
          ]}
          rows={model.assignees.map(({ slug, assignee, count }) => ({
            id: slug,
            cells: [
              <PageLink
                key="name"
                page="obstacles"
                params={serialiseObstaclesParams({ ...everyObstacle, assignee: slug })}
              >
                {assignee === null ? capitalised(text.noAssignee) : assignee[language]}
              </PageLink>,
              ...directiveStandings.map((standing) => formatNumber(count.of(standing), language)),
              formatNumber(count.total, language),
            ],
          }))}
        />
      </div>
    </PageSection>
  );
}

/** How many obstacles of each category and of each level stand how. */
export function CountsSection({ model }: { readonly model: ObstaclesModel }) {
  const text = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { level } = codeNames[language];
  const rowOf = <Key extends string>({ key, of, total }: StandingCount<Key, ProgressStatus>, name: string) => ({
    id: key,
    cells: [
      name,
      ...progressStatuses.map((status) => formatNumber(of(status), language)),
      formatNumber(total, language),
    ],
  });
  return (
    <PageSection id="counts" title={text.counts}>
      <div className={styles.counts}>
        <DataTable
          caption={text.counts}
          hideCaption
          columns={[
            { title: text.group, isWide: true },
            ...progressStatuses.map((status) => ({ title: words.obstacle[status], isNumber: true })),
            { title: text.total, isNumber: true },
          ]}
          rows={[
            { id: 'by-category', group: text.byCategory },
            ...model.byCategory.map((count) => rowOf(count, words.category[count.key])),
            { id: 'by-level', group: text.byLevel },
            ...model.byLevel.map((count) => rowOf(count, capitalised(level[count.key]))),
          ]}
        />
      </div>
    </PageSection>
  );
}
