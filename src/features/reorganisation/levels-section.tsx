import type { UnitsBeforeAfter } from '../../domain/changes/units-before-after.ts';
import { reductionRate } from '../../domain/figures/reduction.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import { CitedDocument } from '../../ui/figures/cited-document.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { netText, rateText } from './change-texts.ts';
import { changeWords } from './change-words.ts';
import { pairedBars } from './paired-bars.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';

function DocumentList({ model, row }: { readonly model: ReorganisationModel; readonly row: UnitsBeforeAfter }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const byDocument = new Map<Id, { readonly document: LegalDocument; readonly note: number | null; count: number }>();
  for (const change of row.changes) {
    const document = model.documentOf(change);
    if (document === null) continue;
    const known = byDocument.get(document.id) ?? { document, note: model.noteOf(change), count: 0 };
    known.count += 1;
    byDocument.set(document.id, known);
  }
  return [...byDocument.values()].map(({ document, note, count }) => (
    <div key={document.id}>
      <CitedDocument document={document} note={note} />
      {count === 1 ? '' : ` (${text.forChanges(formatNumber(count, language))})`}
    </div>
  ));
}

/** Administrative units of each level before and after. */
export function LevelsSection({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const words = useMessages(changeWords);
  const language = useLanguage();
  const { levels, days, day, place } = model;
  if (levels.length === 0 || place === null) return null;
  const number = (value: number) => formatNumber(value, language);
  const count = (row: UnitsBeforeAfter, value: number, on: string) =>
    row.level === 'commune' ? (
      <FigureLink
        origin={originOf.communeCount(place.id, on)}
        note={model.countNotes.get(row.level)?.[0] ?? null}
        label={text.source}
      >
        {number(value)}
      </FigureLink>
    ) : (
      number(value)
    );
  const commune = levels.find((row) => row.level === 'commune') ?? levels[0];
  return (
    <PageSection
      id="levels"
      title={text.levels}
      intro={
        days === null
          ? text.levelsIntroNone(formatDate(day, language))
          : text.levelsIntro(formatDate(days.before, language), formatDate(days.after, language))
      }
    >
      {days === null ? null : (
        <ChartFrame
          id="chart-levels"
          title={text.levelsChart(number(commune?.before.length ?? 0), number(commune?.after.length ?? 0))}
          unit={text.unit}
          asOf={formatDate(day, language)}
          sources={<SourceNumbers notes={[...model.countNotes.values()].flat()} />}
          spec={pairedBars(
            levels.map((row) => ({
              id: row.level,
              label: words.levelName[row.level],
              before: row.before.length,
              after: row.after.length,
            })),
            text,
            language,
          )}
          table={null}
          fileName="don-vi-hanh-chinh"
        />
      )}
      <DataTable
        caption={text.levels}
        hideCaption
        columns={[
          { title: text.level },
          { title: text.before, isNumber: true },
          { title: text.after, isNumber: true },
          { title: text.change, isNumber: true },
          { title: text.rate, isNumber: true },
          { title: text.documents, isWide: true },
        ]}
        rows={levels.map((row) => ({
          id: row.level,
          cells: [
            words.levelName[row.level],
            count(row, row.before.length, days?.before ?? day),
            count(row, row.after.length, day),
            netText(row.after.length - row.before.length, text, language),
            rateText(reductionRate(row.before.length, row.after.length), text, language),
            <DocumentList key="documents" model={model} row={row} />,
          ],
        }))}
      />
    </PageSection>
  );
}
