import type { PackageData } from '../records/package-data.ts';
import type { Contradiction, LegalDocument, Unit } from '../records/records.ts';
import { firstDay } from '../time/partial-date.ts';

/** What a contradiction is about besides figures, in the order in which it names them. */
export interface ContradictionParties {
  readonly documents: readonly LegalDocument[];
  readonly units: readonly Unit[];
}

/**
 * Finds the documents and units that contradictions name. Documents issued, and units begun, certainly after `day`
 * (`YYYY-MM-DD`) are left out: on that day there were none.
 */
export function contradictionParties(
  data: Pick<PackageData, 'contradictions' | 'documents' | 'units'>,
  day: string,
): (contradiction: Contradiction) => ContradictionParties {
  const named = new Set(data.contradictions.flatMap(({ documents, units }) => [...documents, ...units]));
  const documents = new Map(
    data.documents
      .filter(({ id, issuedOn }) => named.has(id) && (issuedOn === null || firstDay(issuedOn) <= day))
      .map((row) => [row.id, row]),
  );
  const units = new Map(
    data.units
      .filter(({ id, validFrom }) => named.has(id) && (validFrom === null || firstDay(validFrom) <= day))
      .map((row) => [row.id, row]),
  );
  return (contradiction) => ({
    documents: contradiction.documents.flatMap((id) => documents.get(id) ?? []),
    units: contradiction.units.flatMap((id) => units.get(id) ?? []),
  });
}
