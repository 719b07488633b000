import { useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** Whether no source counts all the service units of the place, in any way. */
export function hasNoCounts({ rows }: ServiceUnitsModel): boolean {
  return rows.whole.length + rows.field.length + rows.group.length + rows.level.length === 0;
}

/** Says once that neither fields, nor groups, nor levels are known, in place of a section for each. */
export function UnsaidCounts() {
  const text = useMessages(serviceUnitsMessages);
  return (
    <PageSection id="fields" title={text.unsaid}>
      <p>
        {text.unsaidText} <a href="#gaps">{text.unsaidGaps}</a>
      </p>
    </PageSection>
  );
}
