import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { SourceMark } from './cited.tsx';
import { overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import { PageSection } from '../../ui/page/page-section.tsx';

/** Pilot models with their end, counted apart from what is in force. */
export function PilotsSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  if (model.pilots.length === 0) return null;
  return (
    <PageSection id="pilots" title={text.pilots} intro={text.pilotsIntro}>
      <DataTable
        caption={text.pilots}
        hideCaption
        columns={[{ title: text.pilots }, { title: text.result }, { title: text.period }, { title: text.document }]}
        rows={model.pilots.map((row) => ({
          id: row.id,
          cells: [
            <>
              {row.title[language]}
              <SourceMark note={row.note} />
            </>,
            text.changeStatus[row.status],
            `${text.from} ${row.from === null ? text.undated : formatDate(row.from, language)}${
              row.until === null ? '' : ` ${text.until} ${formatDate(row.until, language)}`
            }`,
            row.document?.[language] ?? '',
          ],
        }))}
      />
    </PageSection>
  );
}
