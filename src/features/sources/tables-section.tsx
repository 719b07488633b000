import type { Coverage } from '../../domain/completeness/coverage.ts';
import type { QuestionId } from '../../domain/completeness/table-completeness.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import styles from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { QualityChart } from './quality-chart.tsx';
import { questionMessages } from './question-messages.ts';
import { shareText } from './share-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import own from './sources-page.module.css';
import type { SourcesModel } from './sources-model.ts';

/** What the rest of the rows lacks, in words: "115 không rõ ngày, 12 chỉ rõ đến năm". */
export function lackingText({ lacking }: Coverage<QuestionId>, language: Language): string {
  return lacking
    .map(({ lack, count }) => `${formatNumber(count, language)} ${questionMessages[language].lack[lack]}`)
    .join(', ');
}

/** How complete each table is, asked of the rows that need it. */
export function TablesSection({ model }: { readonly model: SourcesModel }) {
  const text = useMessages(sourcesMessages).tables;
  const words = useMessages(questionMessages);
  const language = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  const cellsOf = (coverage: Coverage<QuestionId>) => {
    const { question, applies, has } = coverage;
    const [asked, of] = words.question[question];
    if (applies === 0) return [asked, of, text.nobody, null, null];
    return [
      asked,
      of,
      text.ofAll(count(has), count(applies)),
      shareText(has, applies, language),
      lackingText(coverage, language),
    ];
  };
  return (
    <PageSection id="tables" title={text.title} intro={text.intro}>
      <QualityChart model={model} />
      <div className={own.tables}>
        <DataTable
          caption={text.title}
          hideCaption
          columns={[
            { title: text.what },
            { title: text.of },
            { title: text.hasOfAll, isNumber: true },
            { title: text.share, isNumber: true },
            { title: text.lacking },
          ]}
          rows={model.tables.flatMap(({ table, rows, coverages }) => [
            { id: table, group: text.rows(words.table[table], count(rows)) },
            ...(rows === 0 ? [] : coverages.map((coverage) => ({ id: coverage.question, cells: cellsOf(coverage) }))),
          ])}
        />
      </div>
      <p className={styles.remark}>{text.whole}</p>
    </PageSection>
  );
}
