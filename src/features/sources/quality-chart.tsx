import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { shareText } from './share-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesModel } from './sources-model.ts';

/** What backs the figures, against all of them. */
export function QualityChart({ model: { counts, day } }: { readonly model: SourcesModel }) {
  const text = useMessages(sourcesMessages).chart;
  const language = useLanguage();
  const { figures, highConfidence, stated, undated, withDocument, fullyBacked } = counts;
  if (figures === 0) return null;
  const rows = [
    { id: 'all', label: text.total, value: figures },
    { id: 'dated', label: text.dated, value: figures - undated },
    { id: 'confidence', label: text.confidence, value: highConfidence },
    { id: 'stated', label: text.stated, value: stated },
    { id: 'document', label: text.document, value: withDocument },
    { id: 'backed', label: text.backed, value: fullyBacked },
  ].map((row) => ({
    ...row,
    count: formatNumber(row.value, language),
    share: shareText(row.value, figures, language) ?? '',
  }));
  const spec: GroupedSpec = {
    kind: 'grouped',
    axisLabel: text.axis,
    series: [{ id: 'figures', label: text.axis, pattern: 0 }],
    rows: rows.map(({ id, label, value, count, share }) => ({
      id,
      label,
      detail: '',
      bars: [{ seriesId: 'figures', value, text: text.of(count, share), ending: 'exact' }],
      limit: null,
    })),
  };
  return (
    <ChartFrame
      id="chart-quality"
      title={text.title(shareText(withDocument, figures, language) ?? '')}
      unit=""
      asOf={formatDate(day, language)}
      sources={text.source}
      spec={spec}
      table={
        <DataTable
          caption={text.title(shareText(withDocument, figures, language) ?? '')}
          hideCaption
          columns={[
            { title: text.what, isWide: true },
            { title: text.count, isNumber: true },
            { title: text.share, isNumber: true },
          ]}
          rows={rows.map(({ id, label, count, share }) => ({ id, cells: [label, count, share] }))}
        />
      }
      fileName="so-lieu-co-can-cu"
    />
  );
}
