import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { SourceMark } from './cited.tsx';
import { overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import styles from './overview-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';

/** Obstacles that no source reports as resolved, with what was ordered against each. */
export function ObstaclesSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  return (
    <PageSection id="obstacles" title={text.obstacles}>
      <ul className={styles.cards}>
        {model.obstacles.map((row) => (
          <li key={row.id}>
            <h3>
              <PageLink page="obstacle" params={{ id: row.id }}>
                {row.title[language]}
              </PageLink>
            </h3>
            <p>{row.detail[language]}</p>
            <p className={styles.meta}>
              {text.obstacleCategory[row.category]} · {text.progressStatus[row.status]} · {text.raised}{' '}
              {row.raisedOn === null ? text.undated : formatDate(row.raisedOn, language)}
              {row.inferred ? ` (${text.inferred})` : ''}
              <SourceMark note={row.note} />
            </p>
            <p className={styles.meta}>
              {row.directives.length === 0
                ? text.noDirective
                : `${text.directives}: ${row.directives.map((directive) => directive[language]).join('; ')}`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <PageLink page="obstacles">{text.allObstacles}</PageLink>
      </p>
    </PageSection>
  );
}
