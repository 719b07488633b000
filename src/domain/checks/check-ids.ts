import { type CheckInput, cellRows, numbered } from './check-input.ts';
import type { Issue } from './issue.ts';
import { duplicateChangeUnit, duplicateId } from './issue-texts-references.ts';
import { makeIssue } from './make-issue.ts';

function folded(id: string): string {
  return id.normalize('NFC').trim().toLowerCase();
}

function duplicateIds(input: CheckInput): readonly Issue[] {
  const seen = new Map<string, { readonly line: number | null; readonly id: string }>();
  return cellRows(input).flatMap(({ table, line, cells }) => {
    const id = cells.find((cell) => cell.kind === 'id')?.items[0];
    if (id === undefined) return [];
    const key = `${table} ${folded(id)}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, { line, id });
      return [];
    }
    return [makeIssue('id.duplicate', { table, line, column: 'id', value: id }, duplicateId(first.line, first.id, id))];
  });
}

function duplicateChangeUnits(input: CheckInput): readonly Issue[] {
  const seen = new Map<string, number | null>();
  return numbered(input, 'change_units').flatMap(({ record, line }) => {
    const key = `${record.change} ${record.unit} ${record.role}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, line);
      return [];
    }
    const place = { table: 'change_units', line, column: 'unit', value: record.unit } as const;
    return [makeIssue('change-unit.duplicate', place, duplicateChangeUnit(first))];
  });
}

/**
 * No id twice in a table, also not by case, edge spaces or Unicode form, and no unit twice on one side of a change.
 * The issue stands at the later row and names the earlier one.
 */
export function checkIds(input: CheckInput): readonly Issue[] {
  return [...duplicateIds(input), ...duplicateChangeUnits(input)];
}
