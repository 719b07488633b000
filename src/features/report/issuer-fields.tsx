import { documentForms } from '../../domain/report/report-document.ts';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { NameField } from './name-field.tsx';
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
  const { form } = reportIssuer(params, place.full, language);
  const usualParent = reportIssuer({ ...params, parent: null }, place.full, language).parent;
  return (
    <fieldset className={styles.group}>
      <legend>{text.issuer}</legend>
      {issuerKinds.map((kind) => (
        <label key={kind} className={styles.choice}>
          <input
            type="radio"
            name="issuer"
            value={kind}
            checked={params.issuer === kind}
            onChange={() => onChange({ issuer: kind, name: null, form: defaultReportParams.form, parent: null })}
          />
          <span>{issuerName(kind, params, place.full, language) ?? text.otherIssuer}</span>
        </label>
      ))}
      {params.issuer === 'other' ? (
        <>
          <NameField label={text.name} value={params.name} hint={null} onChange={(name) => onChange({ name })} />
          <div className={styles.row} role="radiogroup" aria-label={text.form}>
            {documentForms.map((one) => (
              <label key={one} className={styles.choice}>
                <input
                  type="radio"
                  name="form"
                  value={one}
                  checked={params.form === one}
                  onChange={() => onChange({ form: one })}
                />
                <span>{text.formNames[one]}</span>
              </label>
            ))}
          </div>
        </>
      ) : null}
      {place.endedOn === null || params.issuer === 'other' ? null : (
        <p className={styles.warning}>{text.placeEnded(place.full, formatDate(place.endedOn, language))}</p>
      )}
      <p className={styles.hint}>
        {text.form}: {text.forms[form]}
      </p>
      <NameField
        label={text.parent}
        value={params.parent}
        hint={text.usual(usualParent ?? text.noParent)}
        onChange={(parent) => onChange({ parent })}
      />
    </fieldset>
  );
}
