import type { Series } from '../../domain/records/records.ts';
import { foldVietnamese } from '../../domain/search/fold-vietnamese.ts';

/** Name of a field of activity in an address: `giáo dục và đào tạo` is `giao-duc-va-dao-tao`. Null without a field. */
export function fieldSlug({ field }: Pick<Series, 'field'>): string | null {
  return field === null ? null : foldVietnamese(field.vi).replaceAll(' ', '-');
}
