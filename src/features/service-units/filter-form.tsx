import { capitalised } from '../../ui/capitalised.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { fieldSlug } from './field-slug.ts';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';
import type { ServiceUnitsParams } from './service-units-params.ts';

interface FilterFormProps {
  readonly model: ServiceUnitsModel;
  readonly params: ServiceUnitsParams;
  readonly onParams: (next: ServiceUnitsParams) => void;
}

/** Which place, which baseline, which field; a choice that offers nothing is left out. */
export function FilterForm({ model, params, onParams }: FilterFormProps) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { place, units, baselines, rows } = model;
  const others = units.filter(({ id }) => id !== place?.id);
  const hasCounts = rows.whole.length + rows.field.length + rows.group.length + rows.level.length > 0;
  const fields = new Map(
    rows.field.flatMap(({ series }) => {
      const slug = fieldSlug(series);
      return slug === null ? [] : [[slug, capitalised(series.field?.[language] ?? slug)] as const];
    }),
  );
  if (others.length === 0 && !hasCounts) return null;
  return (
    <form className={styles.filter} aria-label={text.show} onSubmit={(event) => event.preventDefault()}>
      {others.length === 0 ? null : (
        <SelectField
          label={text.unit}
          value={params.unit}
          nullLabel={capitalised(place?.name[language] ?? text.thePlace)}
          choices={others.map((unit) => ({ value: unit.id, label: capitalised(unit.name[language]) }))}
          onChange={(unit) => onParams({ ...params, unit, field: null })}
        />
      )}
      {baselines.length < 2 || !hasCounts ? null : (
        <SelectField
          label={text.baseline}
          value={params.baseline}
          nullLabel={text.latestBaseline}
          choices={baselines.map(({ on }) => ({ value: on.iso, label: formatDate(on.iso, language) }))}
          onChange={(baseline) => onParams({ ...params, baseline })}
        />
      )}
      {fields.size === 0 ? null : (
        <SelectField
          label={text.field}
          value={params.field}
          nullLabel={text.noField}
          choices={[...fields].map(([value, label]) => ({ value, label }))}
          onChange={(field) => onParams({ ...params, field })}
        />
      )}
    </form>
  );
}
