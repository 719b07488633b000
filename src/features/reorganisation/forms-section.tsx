import type { FormRow, LevelNet } from '../../domain/changes/counts-by-form.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { netText } from './change-texts.ts';
import { changeWords } from './change-words.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';

function NetList({ row }: { readonly row: FormRow }) {
  const text = useMessages(reorganisationMessages);
  const words = useMessages(changeWords);
  const language = useLanguage();
  if (row.inForce === 0) return null;
  if (row.form === 'reorganisation') return text.notAdded;
  const line = ({ level, net, notSaid }: LevelNet) => {
    const place = level === null ? text.noLevel : words.levelName[level];
    const unsaid = notSaid === 0 ? null : text.notSaid(formatNumber(notSaid, language));
    const counted = unsaid !== null && net === 0 ? null : netText(net, text, language);
    return `${place}: ${[counted, unsaid].filter((part) => part !== null).join('; ')}`;
  };
  return (
    <ul className={styles.lines}>
      {row.nets.map((net) => (
        <li key={net.level ?? 'none'}>{line(net)}</li>
      ))}
    </ul>
  );
}

/** Changes counted by form, with the rule by which each is counted. */
export function FormsSection({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const words = useMessages(changeWords);
  const language = useLanguage();
  // A dash would say "no such thing"; an empty cell says that none is among the changes shown.
  const count = (value: number) => (value === 0 ? '' : formatNumber(value, language));
  return (
    <PageSection
      id="forms"
      title={text.forms}
      intro={model.filter.place === null ? text.formsIntro : `${text.formsIntro} ${text.formsPlace}`}
    >
      {model.forms.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.forms}
          hideCaption
          columns={[
            { title: text.form },
            { title: text.rule, isWide: true },
            { title: text.inForce, isNumber: true },
            { title: text.net },
            { title: text.pilots, isNumber: true },
            { title: text.paused, isNumber: true },
            { title: text.planned, isNumber: true },
            { title: text.notKnown, isNumber: true },
          ]}
          rows={model.forms.map((row) => ({
            id: row.form,
            cells: [
              words.formName[row.form],
              words.formRule[row.form],
              count(row.inForce),
              <NetList key="net" row={row} />,
              count(row.pilots),
              count(row.paused),
              count(row.planned),
              count(row.notKnown),
            ],
          }))}
        />
      )}
    </PageSection>
  );
}
