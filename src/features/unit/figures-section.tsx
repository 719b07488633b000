import { useState } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatNumber, formatPeriod, formatReported } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { RestatedFigures } from './restated-figures.tsx';
import type { FigureRow } from './unit-figures.ts';
import { unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import styles from './unit-page.module.css';
import type { UnitParams } from './unit-params.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { unitWords } from './unit-words.ts';

const firstShown = 20;

function Figure({ row }: { readonly row: FigureRow }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { observation, indicator, note } = row;
  const measure = indicator.measure[language];
  const unit = 'missing' in observation.reported ? '' : measure === '%' ? '%' : ` ${measure}`;
  return (
    <FigureLink origin={originOf.observation(observation.id)} note={note} label={text.source}>
      {formatReported(observation.reported, language)}
      {unit}
    </FigureLink>
  );
}

function Time({ row }: { readonly row: FigureRow }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { asOf, periodStart, periodEnd, dating } = row.observation;
  const time = asOf === null ? formatPeriod(periodStart, periodEnd, language) : formatDate(asOf.iso, language);
  return `${time ?? text.undated}${dating.basis === 'inferred' ? ` (${text.inferred})` : ''}`;
}

function Remarks({ row }: { readonly row: FigureRow }) {
  const text = useMessages(unitMessages);
  const words = useMessages(unitWords);
  const { status, confidence } = row.observation;
  return [
    ...(status === 'reported' ? [] : [words.observation[status]]),
    ...(confidence === 'high' ? [] : [words.confidence[confidence]]),
    ...(row.isContradicted ? [`≠ ${text.contradicted}`] : []),
  ].join('; ');
}

/** Figures as their sources report them: the latest twenty on screen at first, all on paper. */
function ReportedFigures({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const { rows, later } = model.figures;
  const shown = all || printing ? rows : rows.slice(0, firstShown);
  const count = (value: number) => formatNumber(value, language);
  return (
    <>
      {rows.length === 0 ? (
        <p>{text.noFigures}</p>
      ) : (
        <DataTable
          caption={text.reported}
          hideCaption
          columns={[
            { title: text.indicator, isWide: true },
            { title: text.figure },
            { title: text.time },
            { title: text.remarks },
          ]}
          rows={shown.map((row) => ({
            id: row.observation.id,
            cells: [
              <span key="indicator">
                {row.indicator.name[language]}
                <small>{row.series.countsWhat[language]}</small>
              </span>,
              <Figure key="figure" row={row} />,
              <Time key="time" row={row} />,
              <Remarks key="remarks" row={row} />,
            ],
          }))}
        />
      )}
      {shown.length < rows.length ? (
        <p className={styles.more}>
          <span role="status">{text.shown(count(shown.length), count(rows.length))}</span>{' '}
          <button type="button" onClick={() => setAll(true)}>
            {text.showAll(count(rows.length))}
          </button>
        </p>
      ) : null}
      {later > 0 ? <p className={styles.meta}>{text.laterFigures(count(later))}</p> : null}
    </>
  );
}

interface FiguresSectionProps {
  readonly model: UnitModel;
  readonly params: UnitParams;
  readonly onParams: (next: UnitParams) => void;
}

/** The figures of the unit, as reported then or restated on it where anything can be. */
export function FiguresSection({ model, params, onParams }: FiguresSectionProps) {
  const text = useMessages(unitMessages);
  const canRestate = model.restated.lines.length > 0;
  const mode = canRestate ? params.series : 'reported';
  return (
    <PageSection
      id="figures"
      title={canRestate ? `${text.figures}: ${text[mode].toLocaleLowerCase('vi')}` : text.figures}
    >
      {canRestate ? (
        <fieldset className={styles.mode}>
          <legend>{text.mode}</legend>
          {(['reported', 'restated'] as const).map((series) => (
            <label key={series}>
              <input
                type="radio"
                name="series"
                checked={series === mode}
                onChange={() => onParams({ ...params, series })}
              />{' '}
              {text[series]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {mode === 'restated' ? <RestatedFigures model={model} /> : <ReportedFigures model={model} />}
    </PageSection>
  );
}
