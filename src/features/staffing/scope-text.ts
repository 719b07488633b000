import type { Level, StaffKind } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Series } from '../../domain/records/records.ts';
import { type StaffScope, scopeOf } from '../../domain/staffing/staff-scope.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';
import { staffingMessages } from './staffing-messages.ts';

/** Whether the name of a kind of staff says its level by itself. */
function namesLevel(kind: StaffKind | null, level: Level): boolean {
  return kind === 'commune-cadre-civil-servant' && level === 'commune';
}

/** Level, kind of staff and field of a scope in words; says so where it is not broken down. */
export function narrowText({ level, staffKind, field }: StaffScope, language: Language): string {
  const parts = [
    staffKind === null ? null : staffKindNames[language][staffKind],
    level === null || namesLevel(staffKind, level) ? null : codeNames[language].level[level],
    field === null ? null : field[language],
  ].filter((part) => part !== null);
  return parts.length === 0 ? staffingMessages[language].wholeScope : parts.join(', ');
}

/** Name of the block of a scope, as it begins a line. */
export function blockText({ block }: StaffScope, language: Language): string {
  return block === null ? staffingMessages[language].noBlock : capitalised(codeNames[language].block[block]);
}

/** Block, level, kind of staff and field in one phrase. */
export function scopeText(scope: StaffScope, language: Language): string {
  if (scope.block === null) return narrowText(scope, language);
  const { level, staffKind, field } = scope;
  const block = codeNames[language].block[scope.block];
  const isWhole = level === null && staffKind === null && field === null;
  return isWhole ? block : `${block}: ${narrowText(scope, language)}`;
}

/** A series that can be chosen, by its scope; what it counts stands in where the scope names nothing. */
export function seriesText(series: Series, language: Language): string {
  const scope = scopeOf(series);
  const { block, level, staffKind, field } = scope;
  const isBare = block === null && level === null && staffKind === null && field === null;
  return capitalised(isBare ? series.countsWhat[language] : scopeText(scope, language));
}
