import { kindsOccurring, type UndocumentedFigures } from '../../domain/completeness/figures-without-document.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ShowFigures } from './show-figures.tsx';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesModel } from './sources-model.ts';
import type { SourcesParams } from './sources-params.ts';
import { Unfold } from './unfold.tsx';

interface UndocumentedSectionProps {
  readonly model: SourcesModel;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

const firstRows = 12;

function CountTable({
  rows,
  all,
  model,
  params,
  onParams,
}: UndocumentedSectionProps & {
  readonly rows: readonly UndocumentedFigures[];
  readonly all: readonly UndocumentedFigures[];
}) {
  const text = useMessages(sourcesMessages);
  const language = useLanguage();
  const kinds = kindsOccurring(all);
  const number = (value: number) => formatNumber(value, language);
  const sum = (numbers: readonly number[]) => number(numbers.reduce((total, one) => total + one, 0));
  return (
    <DataTable
      caption={text.undocumented.title}
      hideCaption
      columns={[
        { title: text.column.name, isWide: true },
        { title: text.undocumented.total, isNumber: true },
        ...kinds.map((kind) => ({ title: text.kind[kind], isNumber: true })),
      ]}
      rows={[
        {
          id: 'sum.total',
          isTotal: true,
          cells: [
            text.undocumented.total,
            sum(all.map(({ observations }) => observations.length)),
            ...kinds.map((kind) => sum(all.map(({ byKind }) => byKind[kind]))),
          ],
        },
        ...rows.map(({ indicator, observations, byKind }) => {
          const name =
            indicator === null
              ? text.undocumented.noIndicator
              : (model.index.indicators.get(indicator)?.name[language] ?? indicator);
          return {
            id: indicator ?? 'no.indicator',
            cells: [
              name,
              indicator === null ? (
                number(observations.length)
              ) : (
                <ShowFigures
                  key="total"
                  indicator={indicator}
                  show="no-document"
                  label={`${name}, ${text.indicators.seeFigures}`}
                  text={number(observations.length)}
                  params={params}
                  onParams={onParams}
                />
              ),
              ...kinds.map((kind) => number(byKind[kind])),
            ],
          };
        }),
      ]}
    />
  );
}

/** Figures that rest on publications only, counted by indicator and kind of source. */
export function UndocumentedSection(props: UndocumentedSectionProps) {
  const text = useMessages(sourcesMessages).undocumented;
  const { undocumented } = props.model;
  if (undocumented.length === 0) {
    return (
      <PageSection id="undocumented" title={text.title}>
        <p>{text.none}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="undocumented" title={text.title} intro={text.intro}>
      <Unfold rows={undocumented} first={firstRows}>
        {(shown) => <CountTable {...props} rows={shown} all={undocumented} />}
      </Unfold>
    </PageSection>
  );
}
