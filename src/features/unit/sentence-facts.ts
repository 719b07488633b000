import type { ChangeEvent, ChangeUnit, LegalDocument, Unit } from '../../domain/records/records.ts';

/** A unit in a sentence. */
export interface NamedUnit {
  readonly unit: Unit;
  readonly share: ChangeUnit['share'];
  /** A unit of the other side bears the same name, so that "old" and "new" must be said. */
  readonly isNamesake: boolean;
}

/** All that a sentence of one language says; every unit is known. */
export interface SentenceFacts {
  readonly change: ChangeEvent;
  /** The unit the page is about, and on which side it stands. */
  readonly subject: NamedUnit;
  readonly role: ChangeUnit['role'];
  readonly originals: readonly NamedUnit[];
  readonly resulting: readonly NamedUnit[];
  readonly document: LegalDocument;
  /** Whether the document paused or ended the change rather than ordering it. */
  readonly documentEnds: boolean;
  /** Direct superiors before and after, where a transfer changed only them. */
  readonly superiors: { readonly before: Unit; readonly after: Unit } | null;
  /** A renaming that also changed the kind (xã → thị trấn). */
  readonly changesKind: boolean;
}
