import type { Language } from '../../domain/records/local-text.ts';
import type { Unit } from '../../domain/records/records.ts';
import { formatDate } from '../../ui/format.ts';
import type { UnitMessages } from './unit-messages.ts';
import type { Standing } from './unit-state.ts';

/** Life of a unit as "1/7/2025 – nay"; an end that is not known is never written as "now". */
export function lifeText(unit: Unit, standing: Standing, text: UnitMessages, language: Language): string {
  if (unit.validFrom === null && unit.validTo === null && standing !== 'alive') return text.unknownLife;
  const from = unit.validFrom === null ? text.unknownDay : formatDate(unit.validFrom.iso, language);
  if (unit.validTo !== null) return `${from} – ${formatDate(unit.validTo.iso, language)}`;
  const open: Record<Standing, string> = {
    alive: text.now,
    'not-yet': '…',
    ended: text.unknownDay,
    'not-known': text.unknownDay,
  };
  return `${from} – ${open[standing]}`;
}
