import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { overviewMessages } from './overview-messages.ts';
import type { OverviewModel, UnknownRow } from './overview-model.ts';
import styles from './overview-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';

function UnknownList({ rows, detailLabel }: { readonly rows: readonly UnknownRow[]; readonly detailLabel: string }) {
  const language = useLanguage();
  return (
    <ul className={styles.unknowns}>
      {rows.map((row) => (
        <li key={row.id}>
          <b>{row.title[language]}</b>
          {row.detail === null ? null : ` ${detailLabel}${row.detail[language]}`}
        </li>
      ))}
    </ul>
  );
}

/** What is known to be unknown, and where sources contradict each other. */
export function UnknownSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  return (
    <>
      <PageSection id="unknown" title={text.unknown} intro={text.unknownIntro}>
        <UnknownList rows={model.gaps} detailLabel={`${text.remedy}: `} />
        <p>
          <PageLink page="sources">{text.allGaps}</PageLink>
        </p>
      </PageSection>
      <PageSection id="contradictions" title={text.contradictions} intro={text.contradictionsIntro}>
        <Disclosure summary={text.contradictionsList(formatNumber(model.contradictions.length, language))}>
          <UnknownList rows={model.contradictions} detailLabel="" />
        </Disclosure>
      </PageSection>
    </>
  );
}
