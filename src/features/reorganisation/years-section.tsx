import type { FormNumbers } from '../../domain/changes/changes-per-year.ts';
import { type ChangeForm, changeForms } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { YearsPattern, YearsSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { type ChangeWords, changeWords } from './change-words.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { type ReorganisationMessages, reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';

// A form keeps its fill on every page and in every filter.
const patternOf: Readonly<Record<ChangeForm, YearsPattern>> = {
  joining: 0,
  consolidation: 1,
  absorption: 2,
  reorganisation: 3,
  establishment: 4,
  cessation: 5,
  dissolution: 6,
  transfer: 7,
  renaming: 8,
  division: 9,
  separation: 10,
};

interface YearRow {
  readonly id: string;
  readonly label: string;
  readonly forms: FormNumbers;
  readonly total: number;
}

function totalOf(forms: FormNumbers): number {
  return [...forms.values()].reduce((sum, count) => sum + count, 0);
}

function yearRows(model: ReorganisationModel, text: ReorganisationMessages): readonly YearRow[] {
  const years = model.years.years.map(({ year, forms }) => ({
    id: String(year),
    label: String(year),
    forms,
    total: totalOf(forms),
  }));
  const undated = totalOf(model.years.undated);
  return undated === 0
    ? years
    : [...years, { id: 'undated', label: text.undated, forms: model.years.undated, total: undated }];
}

function yearsSpec(
  rows: readonly YearRow[],
  forms: readonly ChangeForm[],
  text: ReorganisationMessages,
  words: ChangeWords,
  language: Language,
): YearsSpec {
  return {
    kind: 'years',
    axisLabel: text.yearsAxis,
    series: forms.map((form) => ({ id: form, label: words.formName[form], pattern: patternOf[form] })),
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      totalText: row.total === 0 ? '' : formatNumber(row.total, language),
      values: [...row.forms].map(([form, value]) => ({
        seriesId: form,
        value,
        text: formatNumber(value, language),
      })),
    })),
  };
}

/** Changes in force by form over the years. */
export function YearsSection({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const words = useMessages(changeWords);
  const language = useLanguage();
  const rows = yearRows(model, text);
  const forms = changeForms.filter((form) => rows.some((row) => row.forms.has(form)));
  const busiest = rows
    .filter((row) => row.id !== 'undated')
    .reduce<YearRow | null>((most, row) => (most === null || row.total > most.total ? row : most), null);
  const count = (value: number) => (value === 0 ? '' : formatNumber(value, language));
  return (
    <PageSection id="years" title={text.years} intro={text.yearsIntro}>
      {rows.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ChartFrame
          id="chart-years"
          title={
            busiest === null
              ? text.yearsChartUndated(formatNumber(totalOf(model.years.undated), language))
              : text.yearsChart(busiest.label, formatNumber(busiest.total, language))
          }
          unit=""
          asOf={formatDate(model.day, language)}
          sources={<SourceNumbers notes={model.rows.map((row) => model.noteOf(row.change))} />}
          spec={yearsSpec(rows, forms, text, words, language)}
          table={
            <DataTable
              caption={text.years}
              hideCaption
              columns={[
                { title: text.year },
                ...forms.map((form) => ({ title: words.formName[form], isNumber: true })),
                { title: text.total, isNumber: true },
              ]}
              rows={rows.map((row) => ({
                id: row.id,
                cells: [
                  row.label,
                  ...forms.map((form) => count(row.forms.get(form) ?? 0)),
                  formatNumber(row.total, language),
                ],
              }))}
            />
          }
          fileName="viec-sap-xep-theo-nam"
        />
      )}
    </PageSection>
  );
}
