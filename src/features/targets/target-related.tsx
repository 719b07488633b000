import { codeNames } from '../../ui/code-names.ts';
import { GapList } from '../../ui/figures/gap-list.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { targetMessages } from './target-messages.ts';
import type { TargetModel } from './target-model.ts';
import styles from './targets-page.module.css';

/** What stands in the way of the target, and what was ordered against it. */
export function TargetObstacles({ model }: { readonly model: TargetModel }) {
  const text = useMessages(targetMessages);
  const language = useLanguage();
  const names = codeNames[language];
  return (
    <PageSection id="obstacles" title={text.obstacles}>
      {model.obstacles.length === 0 ? <p>{text.noObstacles}</p> : null}
      <ul className={styles.list}>
        {model.obstacles.map(({ obstacle, directives }) => (
          <li key={obstacle.id}>
            <p>
              <strong>{obstacle.title[language]}</strong>
              <SourceNumber note={model.noteOf(obstacle.source)} />
            </p>
            <p>{obstacle.detail[language]}</p>
            <p className={styles.meta}>
              {names.progress[obstacle.status]} · {text.raised}{' '}
              {obstacle.raisedOn === null ? text.undated : formatDate(obstacle.raisedOn.iso, language)}
              {obstacle.dating.basis === 'inferred' ? ` (${text.inferred})` : ''}
            </p>
            {directives.length === 0 ? (
              <p className={styles.meta}>{text.noDirectives}</p>
            ) : (
              <>
                <p className={styles.meta}>{text.directives}:</p>
                <ul>
                  {directives.map((directive) => (
                    <li key={directive.id}>
                      {directive.text[language]}
                      {directive.dueOn === null
                        ? ''
                        : ` (${text.due.toLocaleLowerCase('vi')} ${formatDate(directive.dueOn.iso, language)})`}
                      , {names.progress[directive.status]}
                      <SourceNumber note={model.noteOf(directive.source)} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** What is known to be unknown of the indicator. Nothing where no gap names it. */
export function TargetGaps({ model }: { readonly model: TargetModel }) {
  const text = useMessages(targetMessages);
  if (model.gaps.length === 0) return null;
  return (
    <PageSection id="gaps" title={text.gaps}>
      <GapList gaps={model.gaps} />
    </PageSection>
  );
}
