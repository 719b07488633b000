import { type ComponentType, useEffect, useState } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import type { SearchPage } from '../../domain/search/package-entries.ts';
import { useMessages } from '../../ui/language/language-context.ts';
import type { SearchDialogProps } from './search-dialog.tsx';
import { searchButtonMessages } from './search-button-messages.ts';
import { isSearchKey } from './slash-key.ts';

interface SearchBoxProps {
  /** Null while the package is loading: pages can be found even then. */
  readonly input: PageInput | null;
  /** Pages of the dashboard; the same list at every render. */
  readonly pages: readonly SearchPage[];
}

/** Search everywhere: a button, `/` and Ctrl+K open one box over units, documents, indicators, obstacles and pages. */
export function SearchBox({ input, pages }: SearchBoxProps) {
  const text = useMessages(searchButtonMessages);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);

  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      setFailed(false);
      setOpen(true);
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, []);

  // The box arrives when it is first wanted. It is no lazy component: one that fails would take the page with it.
  useEffect(() => {
    if (!open || Dialog !== null) return;
    import('./search-dialog.tsx').then(
      (module) => setDialog(() => module.SearchDialog),
      () => {
        setFailed(true);
        setOpen(false);
      },
    );
  }, [open, Dialog]);

  const show = () => {
    setFailed(false);
    setOpen(true);
  };
  return (
    <>
      <button type="button" title={text.title} aria-haspopup="dialog" aria-keyshortcuts="/ Control+K" onClick={show}>
        {text.open}
      </button>
      <span role="status">{failed ? text.failed : ''}</span>
      {open && Dialog !== null ? <Dialog input={input} pages={pages} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
