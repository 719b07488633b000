import { useMemo, type ReactNode } from 'react';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import { formatNumber } from '../../ui/format.ts';
import { LineageDrawing } from '../../ui/graph/lineage-drawing.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import type { DocumentRegister } from './document-register.ts';
import { documentsMessages } from './documents-messages.ts';
import { familySpec } from './family-spec.ts';

interface FamilyDrawingProps {
  readonly register: DocumentRegister;
  readonly documents: readonly LegalDocument[];
  readonly focus: Id | null;
  readonly title: string;
  readonly children: ReactNode;
}

/** Documents and what joins them, with the same content as a list below. */
export function FamilyDrawing({ register, documents, focus, title, children }: FamilyDrawingProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const { rowOf } = register;
  const spec = useMemo(() => familySpec({ documents, rowOf, focus }, language), [documents, rowOf, focus, language]);
  const leftOut = documents.length - spec.nodes.length;
  const keys = [
    ...(focus === null ? [] : [text.keyFocus]),
    ...(spec.nodes.some((node) => node.isPast) ? [text.keyPast] : []),
    ...(spec.joints.some((joint) => joint.dashed) ? [text.keyDashed] : []),
    ...(leftOut > 0 ? [text.leftOut(formatNumber(leftOut, language))] : []),
  ];
  return (
    <LineageDrawing spec={spec} title={title} keys={keys}>
      {children}
    </LineageDrawing>
  );
}
