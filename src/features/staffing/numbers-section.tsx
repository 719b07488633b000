import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { exportFileName } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { ExportButtons } from './export-buttons.tsx';
import { MissingList } from './missing-list.tsx';
import { numbersExport } from './numbers-export.ts';
import { CutsTable, NumbersTable } from './numbers-table.tsx';
import { OtherTable } from './other-table.tsx';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

/** Question 6 for one unit: quota, in post, still to be cut, by block, level and kind of staff. */
export function NumbersSection({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(staffingMessages);
  const words = useMessages(exportMessages);
  const language = useLanguage();
  const { rows, successors, otherPosts, unit, moment, day, input } = model;
  const name = unit?.name[language] ?? input.place;
  const when = moment.year === null ? text.byDay(formatDate(day, language)) : text.inYear(String(moment.year));
  const shown = successors.filter((other) => other.rows.length > 0);
  const missing = [
    rows.some((row) => row.quota.length > 0) ? null : text.missingNumbers.quota,
    rows.some((row) => row.inPost.length > 0) ? null : text.missingNumbers.inPost,
  ].filter((sentence) => sentence !== null);
  return (
    <PageSection id="numbers" title={text.numbers} intro={text.numbersIntro(when)}>
      {rows.length === 0 ? (
        <p className={styles.none}>{text.noneKnown(name, when)}</p>
      ) : (
        <>
          {missing.length === 0 ? null : <p className={styles.none}>{missing.join(' ')}</p>}
          <NumbersTable caption={text.numbersOf(name)} rows={rows} context={model} />
          <CutsTable rows={rows} context={model} />
        </>
      )}
      {shown.map((other) => (
        <div key={other.unit.id} className={styles.otherScope}>
          <h3>{text.otherScope(other.unit.name[language])}</h3>
          <p>{text.otherScopeNote(name, other.unit.name[language])}</p>
          <NumbersTable
            caption={text.numbersOf(other.unit.name[language])}
            hideCaption
            rows={other.rows}
            context={model}
          />
          <CutsTable rows={other.rows} context={model} />
        </div>
      ))}
      <OtherTable caption={text.otherPosts} figures={otherPosts} model={model} />
      {rows.length + shown.length === 0 ? null : (
        <ExportButtons
          label={text.numbers}
          table={() => numbersExport(model, [...rows, ...shown.flatMap((other) => other.rows)], text.numbers, language)}
          fileName={exportFileName(input, 'bien-che', unit?.id ?? input.place, words)}
        />
      )}
      <MissingList gaps={model.gapsOf([standardIndicators.quotaAssigned, standardIndicators.inPost])} />
    </PageSection>
  );
}
