import type { ChartKey, KeyMark } from '../../ui/charts/chart-spec.ts';

const textName = {
  open: 'open',
  hatched: 'hatched',
  'not-stated': 'notStated',
  planned: 'planned',
  before: 'before',
  faint: 'faint',
  target: 'target',
} as const satisfies Partial<Record<KeyMark, string>>;

type Mark = keyof typeof textName;
type Texts = Readonly<Partial<Record<(typeof textName)[Mark], string>>>;

const marks = [
  'open',
  'hatched',
  'not-stated',
  'planned',
  'before',
  'faint',
  'target',
] as const satisfies readonly Mark[];

/** The key of a chart: only the marks it really uses, each with its meaning. */
export function chartKeys(used: Readonly<Partial<Record<Mark, boolean>>>, texts: Texts): readonly ChartKey[] {
  return marks.flatMap((mark) => {
    const text = texts[textName[mark]];
    return used[mark] === true && text !== undefined ? [{ mark, text }] : [];
  });
}
