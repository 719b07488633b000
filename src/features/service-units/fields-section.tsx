import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { CountTable } from './count-table.tsx';
import { fieldName, fieldsSpec, fieldsTitle } from './fields-spec.ts';
import { FollowedField } from './followed-field.tsx';
import { remaindersOf } from './remainders.ts';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** Service units by field against the baseline chosen, and one field over time. */
export function FieldsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { rows, day } = model;
  const spec = fieldsSpec(model, text, language);
  if (rows.field.length === 0) {
    return (
      <PageSection id="fields" title={text.fields}>
        <p>{text.fieldsNone}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="fields" title={text.fields} intro={text.fieldsIntro}>
      {spec === null ? null : (
        <ChartFrame
          id="chart-fields"
          title={fieldsTitle(model, text, language)}
          unit={text.axisUnits}
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={rows.field.flatMap(({ points }) => points.map((point) => model.noteOf(point.observation.source)))}
            />
          }
          spec={spec}
          table={null}
          fileName="don-vi-su-nghiep-theo-linh-vuc"
        />
      )}
      <CountTable
        model={model}
        caption={text.fields}
        nameTitle={text.fieldColumn}
        rows={rows.field}
        nameOf={(row) => fieldName(row, language)}
        remainders={remaindersOf(rows.whole, rows.field, (series) => series.field?.vi ?? '')}
        withTargets
      />
      <FollowedField model={model} />
    </PageSection>
  );
}
