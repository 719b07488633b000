import type { RestatedLine } from '../../domain/lineage/restate-series-of-unit.ts';
import type { ReportedFigure } from '../../domain/lineage/restate-series-result.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatFigure, formatNumber, formatPeriod } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { UnitLink } from './unit-link.tsx';
import { unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import styles from './unit-page.module.css';

interface PartProps {
  readonly figure: ReportedFigure;
  readonly model: UnitModel;
}

function Part({ figure, model }: PartProps) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const note = model.partNotes.get(figure.id) ?? null;
  return (
    <FigureLink origin={originOf.observation(figure.id)} note={note} label={text.source}>
      {formatFigure(figure.figure, language)}
    </FigureLink>
  );
}

function Scopes({ line }: { readonly line: RestatedLine }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const [only, ...others] = line.scopes;
  if (only !== undefined && others.length === 0) return <small>{only[language]}</small>;
  return (
    <small>
      {text.scopesDiffer} {line.scopes.map((scope) => scope[language]).join(' | ')}
    </small>
  );
}

/** Sums of what the predecessors reported, each with its parts; what cannot be restated as a number with its reasons. */
export function RestatedFigures({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  const language = useLanguage();
  const { lines, notRestated } = model.restated;
  const left = [...notRestated].sort(([, a], [, b]) => b - a);
  const total = left.reduce((sum, [, value]) => sum + value, 0);
  return (
    <>
      <p className={styles.meta}>{text.restatedIntro}</p>
      <DataTable
        caption={text.restated}
        hideCaption
        columns={[
          { title: text.indicator, isWide: true },
          { title: text.sum },
          { title: text.parts },
          { title: text.own },
          { title: text.time },
        ]}
        rows={lines.map((line) => ({
          id: line.sum.parts.map((part) => part.id).join(' '),
          cells: [
            <span key="indicator">
              {line.indicator.name[language]}
              <Scopes line={line} />
            </span>,
            `${formatFigure(line.sum.figure, language)} ${line.indicator.measure[language]}`,
            <ul key="parts" className={styles.plain}>
              {line.sum.parts.map((part) => (
                <li key={part.id}>
                  <Part figure={part} model={model} />{' '}
                  <UnitLink id={part.unit} unit={model.partUnits.get(part.unit) ?? null} />
                </li>
              ))}
            </ul>,
            line.own.length === 0
              ? text.noOwn
              : line.own.map((figure, index) => (
                  <span key={figure.id}>
                    {index === 0 ? '' : '; '}
                    <Part figure={figure} model={model} />
                  </span>
                )),
            formatPeriod(line.periodStart ?? line.on, line.on, language) ?? formatDate(line.on.iso, language),
          ],
        }))}
      />
      {total === 0 ? null : (
        <>
          <p>{text.notRestated(formatNumber(total, language))}</p>
          <ul>
            {left.map(([reason, value]) => (
              <li key={reason}>
                {formatNumber(value, language)}: {text.reason[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
