import type { DocumentBranch } from '../../domain/documents/document-families.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DocumentLink, StateName } from './document-cells.tsx';
import type { DocumentRegister } from './document-register.ts';
import { documentsMessages } from './documents-messages.ts';
import styles from './documents.module.css';

interface FamilyListProps {
  readonly register: DocumentRegister;
  readonly branches: readonly DocumentBranch[];
}

function Branch({ register, branch }: { readonly register: DocumentRegister; readonly branch: DocumentBranch }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const { document, does, branches, isRepeat } = branch;
  const row = register.rowOf.get(document.id);
  return (
    <li>
      {does === null ? null : <span className={styles.relation}>{text[does]}: </span>}
      <DocumentLink document={document} />
      {isRepeat ? ` (${text.familyRepeat})` : null}
      {isRepeat || row === undefined ? null : (
        <small>
          <StateName row={row} />
          {document.number === null ? null : `; ${document.subject[language]}`}
        </small>
      )}
      {branches.length === 0 ? null : (
        <ul>
          {branches.map((one) => (
            <Branch key={`${one.does ?? ''} ${one.document.id}`} register={register} branch={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A family of documents from the top: below each what carries it out and what replaced it. */
export function FamilyList({ register, branches }: FamilyListProps) {
  return (
    <ul className={styles.tree}>
      {branches.map((branch) => (
        <Branch key={branch.document.id} register={register} branch={branch} />
      ))}
    </ul>
  );
}
