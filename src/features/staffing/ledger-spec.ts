import type { Language } from '../../domain/records/local-text.ts';
import type { LedgerStock, QuotaLedger } from '../../domain/ledger/ledger-chain.ts';
import { ledgerYear } from '../../domain/ledger/ledger-chain.ts';
import type { LedgerFlow, LedgerSide } from '../../domain/ledger/ledger-flows.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { LedgerSpec, LedgerStep } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { endingKeys } from './ending-keys.ts';
import type { LedgerMessages } from './ledger-messages.ts';
import type { StaffingMessages } from './staffing-messages.ts';

interface Words {
  readonly text: StaffingMessages;
  readonly ledger: LedgerMessages;
  readonly language: Language;
}

/** Name of the period of a ledger: its year, else its two dates. */
export function periodText(days: QuotaLedger, { ledger, language }: Omit<Words, 'text'>): string {
  const year = ledgerYear(days);
  return year === null
    ? ledger.stretch(formatDate(days.opening, language), formatDate(days.closing, language))
    : ledger.year(String(year));
}

/** The flows that a side counts: the reported total, else every reason. */
export function countedFlows(side: LedgerSide): readonly LedgerFlow[] {
  return side.total === null ? side.byReason : [side.total];
}

function stockStep(kind: 'opening' | 'closing', stock: LedgerStock, { text, ledger, language }: Words): LedgerStep {
  const figure = stock.quota?.figure ?? null;
  return {
    id: kind,
    kind,
    label: `${ledger[kind]} (${formatDate(stock.day, language)})`,
    value: figure?.value ?? null,
    text: figure === null ? text.noFigure : formatFigure(figure, language),
    ending: figure === null ? 'exact' : markEndingOf(figure),
  };
}

function signed(kind: 'increase' | 'decrease', amount: string): string {
  if (amount === '0') return amount;
  return `${kind === 'increase' ? '+' : '−'}${amount}`;
}

function flowSteps(kind: 'increase' | 'decrease', side: LedgerSide, words: Words): readonly LedgerStep[] {
  const { text, ledger, language } = words;
  const known = countedFlows(side).map(({ series, figure }): LedgerStep => {
    const reason = series.reason?.[language] ?? null;
    return {
      id: series.id,
      kind,
      label: reason === null ? ledger[kind] : `${ledger[kind]}: ${reason}`,
      value: figure?.value ?? null,
      text: figure === null ? text.noFigure : signed(kind, formatFigure(figure, language)),
      ending: figure === null ? 'exact' : markEndingOf(figure),
    };
  });
  const isWanting = side.items.includes(null) && known.every((step) => step.value !== null);
  const wanting: LedgerStep = {
    id: kind,
    kind,
    label: ledger[kind],
    value: null,
    text: text.noFigure,
    ending: 'exact',
  };
  return isWanting ? [...known, wanting] : known;
}

/** Steps from the opening stock to the closing one; what is not explained is a step of its own. */
export function ledgerSpec(given: QuotaLedger, words: Words): LedgerSpec {
  const { text, ledger, language } = words;
  const { unexplained } = given.balance;
  const isRest = unexplained !== null && !(unexplained.qualifier === 'exact' && unexplained.value === 0);
  const steps: readonly LedgerStep[] = [
    stockStep('opening', given.from, words),
    ...flowSteps('increase', given.increase, words),
    ...flowSteps('decrease', given.decrease, words),
    ...(isRest
      ? [
          {
            id: 'unexplained',
            kind: 'unexplained',
            label: ledger.unexplained,
            value: unexplained.value,
            text: formatFigure(unexplained, language),
            ending: markEndingOf(unexplained),
          } as const,
        ]
      : []),
    stockStep('closing', given.to, words),
  ];
  return {
    kind: 'ledger',
    axisLabel: ledger.axis,
    steps,
    keys: endingKeys(
      steps.map((step) => step.ending),
      text.chart,
    ),
  };
}

/** The balance line of a ledger, or what keeps it from being drawn up. */
export function ledgerTitle(given: QuotaLedger, { ledger, language }: Words): string {
  const { balance, from, to, obstacle } = given;
  if (obstacle !== null) return ledger.titleBroken;
  const sides = {
    opening: from.quota?.figure ?? null,
    increase: balance.increase,
    decrease: balance.decrease,
    closing: to.quota?.figure ?? null,
  };
  const keys = ['opening', 'increase', 'decrease', 'closing'] as const;
  const missing = keys.filter((key) => sides[key] === null).map((key) => ledger.missing[key]);
  if (missing.length > 0) return ledger.titleUnknown(missing.join(ledger.and));
  if (balance.balances === 'cannot-be-said' || balance.unexplained === null) return ledger.titleVague;
  const shown = (key: (typeof keys)[number]) => {
    const figure = sides[key];
    return figure === null ? '' : formatFigure(figure, language);
  };
  return balance.balances === 'yes'
    ? ledger.titleYes(shown('opening'), shown('increase'), shown('decrease'), shown('closing'))
    : ledger.titleNo(formatFigure(balance.unexplained, language));
}

/** Reason of a flow as it begins a line. */
export function reasonText({ series }: LedgerFlow, { ledger, language }: Omit<Words, 'text'>): string {
  return capitalised(series.reason?.[language] ?? ledger.noReason);
}
