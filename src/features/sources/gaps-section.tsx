import type { ReactNode } from 'react';
import type { Gap } from '../../domain/records/records.ts';
import { formatPeriod } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ShowFigures } from './show-figures.tsx';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesModel } from './sources-model.ts';
import type { SourcesParams } from './sources-params.ts';
import styles from './sources-page.module.css';
import { Unfold } from './unfold.tsx';

interface GapsSectionProps {
  readonly model: SourcesModel;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

interface CellProps extends GapsSectionProps {
  readonly gap: Gap;
}

const firstRows = 15;

function QuestionCell({ gap: { question, note } }: Pick<CellProps, 'gap'>): ReactNode {
  const language = useLanguage();
  return (
    <>
      {question[language]}
      {note === null ? null : <small>{note[language]}</small>}
    </>
  );
}

/** Indicator of a question; it leads to the figures that are known of it. */
function IndicatorCell({ gap, model, params, onParams }: CellProps): ReactNode {
  const text = useMessages(sourcesMessages).indicators;
  const language = useLanguage();
  const row = model.indicators.find(({ indicator }) => indicator.id === gap.indicator);
  if (row === undefined) return null;
  const name = row.indicator.name[language];
  if (row.figures === 0) return name;
  return (
    <ShowFigures
      indicator={row.indicator.id}
      show="all"
      label={text.seeFigures}
      text={name}
      params={params}
      onParams={onParams}
    />
  );
}

/** What is known to be unknown, and what would settle it. */
export function GapsSection(props: GapsSectionProps) {
  const text = useMessages(sourcesMessages).gaps;
  const language = useLanguage();
  const { known, unitOf } = props.model;
  if (known.gaps.length === 0) {
    return (
      <PageSection id="gaps" title={text.title}>
        <p>{text.none}</p>
      </PageSection>
    );
  }
  const scopeOf = ({ unit, scope }: Gap) =>
    [unitOf(unit)?.name[language] ?? unit, scope?.[language]].filter((part) => part !== undefined).join('; ');
  return (
    <PageSection id="gaps" title={text.title} intro={text.intro}>
      <Unfold rows={known.gaps} first={firstRows}>
        {(shown) => (
          <DataTable
            caption={text.title}
            hideCaption
            columns={[
              { title: text.question, isWide: true },
              { title: text.scope },
              { title: text.period },
              { title: text.indicator },
              { title: text.remedy },
            ]}
            rows={shown.map((gap) => ({
              id: gap.id,
              cells: [
                <QuestionCell key="question" gap={gap} />,
                scopeOf(gap),
                formatPeriod(gap.periodStart, gap.periodEnd, language),
                gap.indicator === null ? null : <IndicatorCell key="indicator" {...props} gap={gap} />,
                gap.remedy?.[language] ?? (
                  <span key="remedy" className={styles.lacking}>
                    {text.noRemedy}
                  </span>
                ),
              ],
            }))}
          />
        )}
      </Unfold>
    </PageSection>
  );
}
