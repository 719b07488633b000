import { documentForms } from '../../domain/report/report-document.ts';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { NameField } from './name-field.tsx';
import { RadioChoice } from './radio-choice.tsx';
import type { PlaceNames } from './report-context.ts';
import { issuerName, reportIssuer } from './report-issuer.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import { defaultReportParams, issuerKinds, type ReportParams } from './report-params.ts';

interface IssuerFieldsProps {
  readonly place: PlaceNames;
  readonly params: ReportParams;
  readonly onChange: (change: Partial<ReportParams>) => void;
}

/** Who issues: the form follows from the body; only a body that the reader names has a choice of form. */
export function IssuerFields({ place, params, onChange }: IssuerFieldsProps) {
  const text = useMessages(reportPageMessages);
  const language = useLanguage();
  const { form } = reportIssuer(params, place.seat.full, language);
  const usualParent = reportIssuer({ ...params, parent: null }, place.seat.full, language).parent;
  return (
    <fieldset className={styles.group}>
      <legend>{text.issuer}</legend>
      {issuerKinds.map((kind) => (
        <RadioChoice
          key={kind}
          group="issuer"
          value={kind}
          label={issuerName(kind, params, place.seat.full, language) ?? text.otherIssuer}
          isChosen={params.issuer === kind}
          onChoose={() => onChange({ issuer: kind, name: null, form: defaultReportParams.form, parent: null })}
        />
      ))}
      {params.issuer === 'other' ? (
        <>
          <NameField label={text.name} value={params.name} hint={null} onChange={(name) => onChange({ name })} />
          <div className={styles.row} role="radiogroup" aria-label={text.form}>
            {documentForms.map((one) => (
              <RadioChoice
                key={one}
                group="form"
                value={one}
                label={text.formNames[one]}
                isChosen={params.form === one}
                onChoose={() => onChange({ form: one })}
              />
            ))}
          </div>
        </>
      ) : null}
      {place.successor === null ? null : (
        <p className={styles.hint}>{text.placeSucceeded(place.succession, place.full, place.successor.full)}</p>
      )}
      {place.endedOn === null || place.successor !== null || params.issuer === 'other' ? null : (
        <p className={styles.warning}>{text.placeEnded(place.full, formatDate(place.endedOn, language))}</p>
      )}
      <p className={styles.hint}>
        {text.form}: {text.forms[form]}
      </p>
      {/* Anew for each body: what was being typed for another is not its own. */}
      <NameField
        key={params.issuer}
        label={text.parent}
        value={params.parent}
        hint={text.usual(usualParent ?? text.noParent)}
        onChange={(parent) => onChange({ parent })}
      />
    </fieldset>
  );
}
