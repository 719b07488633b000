import { CitedDocument } from '../../ui/figures/cited-document.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { SourceMark } from './unit-link.tsx';
import { unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import styles from './unit-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { unitWords } from './unit-words.ts';

/** Obstacles of the unit, or of a change it took part in, that no source reports as resolved. */
export function ObstaclesSection({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const words = useMessages(unitWords);
  const language = useLanguage();
  if (model.obstacles.length === 0) return null;
  return (
    <PageSection id="obstacles" title={text.obstacles}>
      <ul className={styles.list}>
        {model.obstacles.map(({ obstacle, note }) => (
          <li key={obstacle.id}>
            <p>
              <strong>
                <PageLink page="obstacle" params={{ id: obstacle.id }}>
                  {obstacle.title[language]}
                </PageLink>
              </strong>
            </p>
            <p>{obstacle.detail[language]}</p>
            <p className={styles.meta}>
              {words.progress[obstacle.status]} · {text.raised}{' '}
              {obstacle.raisedOn === null ? text.undated : formatDate(obstacle.raisedOn.iso, language)}
              <SourceMark note={note} />
              {obstacle.dating.basis === 'inferred' ? ` (${text.inferred})` : ''}
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** Sources that disagree about the unit, kept as they stand. */
export function ContradictionsSection({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  if (model.contradictions.length === 0) return null;
  return (
    <PageSection id="contradictions" title={text.contradictions}>
      <ul className={styles.list}>
        {model.contradictions.map((row) => (
          <li key={row.id}>
            <p>
              <strong>{row.title[language]}</strong>
            </p>
            <p>{row.detail[language]}</p>
            {row.followed === null ? null : <p className={styles.meta}>{row.followed[language]}</p>}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** The documents of the changes and obstacles of the page. */
export function DocumentsSection({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  if (model.documents.length === 0) return null;
  return (
    <PageSection id="documents" title={text.documents}>
      <DataTable
        caption={text.documents}
        hideCaption
        columns={[
          { title: text.document },
          { title: text.subject, isWide: true },
          { title: text.issuer },
          { title: text.documentEffective },
        ]}
        rows={model.documents.map(({ document, note }) => ({
          id: document.id,
          cells: [
            <CitedDocument key="document" document={document} note={note} />,
            document.subject[language],
            document.issuer[language],
            document.effectiveOn === null ? text.unstated : formatDate(document.effectiveOn.iso, language),
          ],
        }))}
      />
    </PageSection>
  );
}
