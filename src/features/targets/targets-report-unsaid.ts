import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock } from '../../domain/report/report-document.ts';
import { formatNumber } from '../../ui/format.ts';
import type { TargetRow } from './target-rows.ts';
import { targetsReportMessages } from './targets-report-messages.ts';
import type { TargetsModel } from './targets-model.ts';

/**
 * The national targets of which nothing can be said, one text a programme: their names only, since they are no duty of
 * the place.
 */
export function unsaidNationalTexts({ evaluated }: TargetsModel, language: Language): readonly string[] {
  const text = targetsReportMessages[language];
  const rows = evaluated.rows.filter(
    ({ scope, isSuperseded, result }) => scope === 'country' && !isSuperseded && result.status === 'cannot-be-said',
  );
  const programmeOf = ({ phase }: TargetRow) => phase?.programmeName[language] ?? '';
  return [...new Set(rows.map(programmeOf))].map((programme) => {
    const own = rows.filter((row) => programmeOf(row) === programme);
    const names = own.map(({ target }) => target.name[language]).join('; ');
    return text.unsaidNational(programme, formatNumber(own.length, language), names);
  });
}

/** The same where no table has them in its notes. */
export function unsaidNationalBlocks(model: TargetsModel, language: Language): readonly ReportBlock[] {
  const items = unsaidNationalTexts(model, language).map((text) => [{ text }]);
  return items.length === 0 ? [] : [{ kind: 'bullets', id: 'targets-unsaid-national', items }];
}
