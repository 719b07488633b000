import { figuresOf, type PageInput } from '../../data/page-input.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Level } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { firstDay } from '../../domain/time/partial-date.ts';
import { villageCounts } from '../../domain/villages/village-counts.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { formatDate } from '../../ui/format.ts';
import { reductionCell } from '../../ui/sheets/report-cells.ts';
import { netText } from './change-texts.ts';
import { changeWords } from './change-words.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import { reorganisationReportMessages } from './reorganisation-report-messages.ts';

/** How many units more or fewer the table of forms comes to at a level; null where it cannot be said of some change. */
function netOfTable({ forms }: ReorganisationModel, wanted: Level): number | null {
  const nets = forms.flatMap((row) => row.nets.filter(({ level }) => level === wanted));
  return nets.some(({ notSaid }) => notSaid > 0) ? null : nets.reduce((sum, { net }) => sum + net, 0);
}

/** The change of a level between two dates, units; positive is more. */
interface Between {
  readonly level: Level;
  readonly net: number;
  readonly from: string;
  readonly to: string;
}

function communesBetween({ days, levels }: ReorganisationModel, language: Language): readonly Between[] {
  const level = levels.find((row) => row.level === 'commune');
  if (days === null || level === undefined) return [];
  const net = level.after.length - level.before.length;
  return [{ level: 'commune', net, from: formatDate(days.before, language), to: formatDate(days.after, language) }];
}

function villagesBetween(input: PageInput, language: Language): readonly Between[] {
  const { whole } = villageCounts(figuresOf(input), standardIndicators.villages, input.place, input.day);
  const [from, to] = [whole?.first.deciding ?? null, whole?.last.deciding ?? null];
  const fall = reductionCell(whole?.change ?? null, language).value;
  if (from === null || to === null || fall === null) return [];
  const times = { from: pointTimeText(from, language), to: pointTimeText(to, language) };
  return [{ level: 'village', net: -fall, ...times }];
}

/** Which changes the table of forms counts, and where that differs from the change between two dates. */
export function formsNote(input: PageInput, model: ReorganisationModel, language: Language): string {
  const text = reorganisationReportMessages[language].formsNote;
  const words = reorganisationMessages[language];
  const { levelName } = changeWords[language];
  const inForce = model.rows.filter(({ change }) => change.status === 'in-force' && !change.pilot);
  const dates = inForce.flatMap(({ change }) => change.effectiveOn ?? []);
  const [first = null] = dates.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const said = (value: number) => netText(value, words, language);
  const items = [...communesBetween(model, language), ...villagesBetween(input, language)].flatMap((between) => {
    const net = netOfTable(model, between.level);
    if (net === null || net === between.net) return [];
    return [text.item(levelName[between.level], said(net), between.from, between.to, said(between.net))];
  });
  const isUnnamed = model.forms.some((row) => row.nets.some(({ level, net }) => level === null && net !== 0));
  return [
    text.counted(formatDate(model.day, language), first === null ? null : formatDate(first.iso, language)),
    items.length === 0 ? null : text.differs(items.join('; ')),
    items.length > 0 && isUnnamed ? text.unnamed : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
