import type { Language } from '../../domain/records/local-text.ts';
import type { ProgressSpec } from '../../ui/charts/chart-spec.ts';
import { formatPercent } from '../../ui/format.ts';
import { completionText } from '../../ui/words/target-words.ts';
import type { TargetRow } from './target-rows.ts';
import type { TargetsMessages } from './targets-messages.ts';
import { statusText } from './targets-report-cells.ts';
import { reachedWords, requiredWords } from './targets-report-words.ts';

/** All targets on one scale, since each is held against its own 100 %. */
export function progressSpec(rows: readonly TargetRow[], text: TargetsMessages, language: Language): ProgressSpec {
  return {
    kind: 'progress',
    unitText: text.chartUnitLong,
    rows: rows.map((row) => {
      const { result, target } = row;
      const isKnown = result.status !== 'cannot-be-said' && result.completion !== null;
      const share = completionText(result, target.rule, language);
      const reached = reachedWords(row, language);
      const done =
        result.completion === null || result.completion < 0
          ? null
          : text.completed(formatPercent(result.completion, language));
      return {
        id: target.id,
        label: target.name[language],
        // An increase has no bar; the text under it says how much.
        achieved: isKnown ? Math.max(0, result.completion ?? 0) : null,
        target: 100,
        targetHigh: null,
        achievedText: isKnown ? [reached, done].filter((part) => part !== null).join(', ') : '',
        targetText: requiredWords(row, language),
        status: result.status,
        statusText: statusText(row, language),
        ...(isKnown && share !== null ? { shortText: share } : {}),
      };
    }),
    keys: [{ mark: 'target', text: text.chartTarget }],
  };
}
