import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { Deadline } from './deputies-cells.tsx';
import { deputiesExport } from './deputies-export.ts';
import { deputiesMessages } from './deputies-messages.ts';
import type { DeputiesLine } from './deputies-model.ts';
import { deputiesSpec, deputiesTitle } from './deputies-spec.ts';
import { DeputiesTable } from './deputies-table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { exportFileName } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { MissingList } from './missing-list.tsx';
import { OtherTable } from './other-table.tsx';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import { Unfold } from './unfold.tsx';

const firstShown = 12;
const mostBars = 15;

function isOver({ excess }: DeputiesLine): boolean {
  return excess !== null && excess.value > 0;
}

/** In post against the limit; units over it where there are any, else those that have figures. */
function DeputiesChart({ model, lines }: { readonly model: StaffingModel; readonly lines: readonly DeputiesLine[] }) {
  const text = useMessages(deputiesMessages);
  const page = useMessages(staffingMessages);
  const language = useLanguage();
  const over = lines.filter(isOver);
  const drawn = (over.length > 0 ? over : lines).slice(0, mostBars);
  if (drawn.length === 0) return null;
  const words = { text: page, deputies: text, language };
  const points = drawn.flatMap((line) => [...line.permitted, ...line.inPost]);
  return (
    <ChartFrame
      id="chart-deputies"
      title={deputiesTitle(lines, words)}
      unit={text.person}
      asOf={formatDate(model.day, language)}
      sources={<SourceNumbers notes={points.map((point) => model.noteOf(point.observation))} />}
      spec={deputiesSpec(drawn, words)}
      table={null}
      fileName="cap-pho"
    />
  );
}

function Summary({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(deputiesMessages);
  const language = useLanguage();
  const { below, general } = model.deputies;
  const over = below.filter(isOver);
  const overdue = over.filter((line) => line.isOverdue).length;
  return (
    <>
      {below.length === 0 ? null : (
        <p className={styles.summary}>
          <strong>{text.summary(formatNumber(over.length, language))}</strong>{' '}
          {overdue === 0 ? '' : text.overdueSummary(formatNumber(overdue, language))}
        </p>
      )}
      {general === null ? null : (
        <>
          <p>{text.general(model.unitOf(general.setFor)?.name[language] ?? general.setFor)}</p>
          <ul>
            {[general.target, ...general.others].map((target) => (
              <li key={target.id}>
                <Deadline target={target} model={model} />: {target.name[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Question 7: where there are more deputies than permitted, by how many, and by when that must end. */
export function DeputiesSection({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(deputiesMessages);
  const words = useMessages(exportMessages);
  const language = useLanguage();
  const { deputies, unit, input } = model;
  const { own, below, ended, others } = deputies;
  const name = unit?.name[language] ?? input.place;
  const isEmpty = own.length + below.length + ended.length === 0;
  const { deputiesPermitted, deputiesInPost, deputiesOverLimit } = standardIndicators;
  return (
    <PageSection id="deputies" title={text.deputies} intro={isEmpty ? undefined : text.intro}>
      {isEmpty ? <p className={styles.none}>{text.noneKnown(name)}</p> : null}
      <Summary model={model} />
      <DeputiesChart model={model} lines={below.length > 0 ? below : own} />
      <DeputiesTable caption={text.own(name)} lines={own} model={model} isOwn />
      <Unfold rows={below} first={firstShown}>
        {(shown) => <DeputiesTable caption={text.below} lines={shown} model={model} />}
      </Unfold>
      {ended.length === 0 ? null : (
        <div className={styles.screenOnly}>
          <Disclosure summary={text.ended(formatNumber(ended.length, language))}>
            <DeputiesTable
              caption={text.ended(formatNumber(ended.length, language))}
              hideCaption
              lines={ended}
              model={model}
            />
          </Disclosure>
        </div>
      )}
      {isEmpty ? null : (
        <ExportButtons
          label={text.deputies}
          table={() => deputiesExport(model, language)}
          fileName={exportFileName(input, 'cap-pho', unit?.id ?? input.place, words)}
        />
      )}
      <OtherTable caption={text.others} figures={others} model={model} />
      <MissingList gaps={model.gapsOf([deputiesPermitted, deputiesInPost, deputiesOverLimit, 'deputies-cut'])} />
    </PageSection>
  );
}
