import { postsToCut } from '../../domain/staffing/remaining-cut.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { missingAmountText } from '../../ui/words/target-words.ts';
import { ByUnitTable } from './by-unit-table.tsx';
import { exportFileName } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { ExportButtons } from './export-buttons.tsx';
import { numbersExport } from './numbers-export.ts';
import type { NumbersRow } from './numbers-rows.ts';
import { scopeText } from './scope-text.ts';
import { type StaffingMessages, staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import { Unfold } from './unfold.tsx';

const firstShown = 10;
const mostOnPaper = 40;
const mostBars = 12;

function remainingSpec(
  model: StaffingModel,
  rows: readonly NumbersRow[],
  text: StaffingMessages,
  language: 'vi' | 'en',
): GroupedSpec {
  return {
    kind: 'grouped',
    axisLabel: `${text.remaining} (${text.posts})`,
    series: [{ id: 'remaining', label: text.remaining, pattern: 0 }],
    rows: rows.slice(0, mostBars).map((row) => {
      const value = postsToCut(row.remaining);
      const missing = row.remaining.kind === 'target' ? row.remaining.result.missing : null;
      const amount = missingAmountText(missing, { vi: text.posts, en: text.posts }, language);
      return {
        id: row.id,
        label: capitalised(model.unitOf(row.scope.unit)?.name[language] ?? row.scope.unit),
        detail: capitalised(scopeText(row.scope, language)),
        bars: [
          {
            seriesId: 'remaining',
            value,
            text: amount ?? (value === 0 ? formatNumber(0, language) : text.cannotSay),
            ending: missing === null ? 'exact' : markEndingOf(missing),
          },
        ],
        limit: null,
      };
    }),
  };
}

/** Question 6 over the units below the one shown, those with most still to be cut first. */
export function ByUnitSection({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(staffingMessages);
  const words = useMessages(exportMessages);
  const language = useLanguage();
  const { byUnit, endedUnits, unit, input, day } = model;
  const name = unit?.name[language] ?? input.place;
  const known = byUnit.filter((row) => (postsToCut(row.remaining) ?? 0) > 0);
  const [worst] = known;
  const isEmpty = byUnit.length + endedUnits.length === 0;
  return (
    <PageSection id="by-unit" title={text.byUnit} intro={isEmpty ? undefined : text.byUnitIntro}>
      {isEmpty ? <p className={styles.none}>{text.byUnitNone(name)}</p> : null}
      {worst === undefined ? null : (
        <ChartFrame
          id="chart-by-unit"
          title={text.byUnitChart(
            capitalised(model.unitOf(worst.scope.unit)?.name[language] ?? worst.scope.unit),
            formatNumber(postsToCut(worst.remaining) ?? 0, language),
          )}
          unit={text.posts}
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={known
                .slice(0, mostBars)
                .map((row) => (row.remaining.kind === 'target' ? model.noteOf(row.remaining.result.target) : null))}
            />
          }
          spec={remainingSpec(model, known, text, language)}
          table={null}
          fileName="con-phai-giam-theo-don-vi"
        />
      )}
      {isEmpty ? null : (
        <>
          <Unfold rows={byUnit} first={firstShown} mostOnPaper={mostOnPaper}>
            {(shown) => <ByUnitTable model={model} rows={shown} />}
          </Unfold>
          {endedUnits.length === 0 ? null : (
            <div className={styles.screenOnly}>
              <Disclosure summary={text.endedUnits(formatNumber(endedUnits.length, language))}>
                <ByUnitTable model={model} rows={endedUnits} />
              </Disclosure>
            </div>
          )}
          <ExportButtons
            label={text.byUnit}
            table={() => numbersExport(model, [...byUnit, ...endedUnits], text.byUnit, language)}
            fileName={exportFileName(input, 'bien-che-theo-don-vi', unit?.id ?? input.place, words)}
          />
        </>
      )}
    </PageSection>
  );
}
