import type { Language } from '../../domain/records/local-text.ts';
import { formatPercent } from '../../ui/format.ts';

/** A part of a whole in percent (`25,38%`); null of nothing, which has no parts. */
export function shareText(part: number, whole: number, language: Language): string | null {
  return whole === 0 ? null : formatPercent((part * 100) / whole, language);
}
