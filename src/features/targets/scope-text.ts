import type { Language } from '../../domain/records/local-text.ts';
import type { Target } from '../../domain/records/records.ts';
import { codeNames } from '../../ui/code-names.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';

/** Block, level and kind of staff of a target or of a pair of targets; empty where it has none. */
export function scopeText(
  { block, level, staffKind }: Pick<Target, 'block' | 'level' | 'staffKind'>,
  language: Language,
): string {
  const names = codeNames[language];
  return [
    block === null ? null : names.block[block],
    level === null ? null : names.level[level],
    staffKind === null ? null : staffKindNames[language][staffKind],
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
