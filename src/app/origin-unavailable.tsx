import { ModalDialog } from '../ui/controls/modal-dialog.tsx';
import { useMessages } from '../ui/language/language-context.ts';
import { shellMessages } from './messages/shell-messages.ts';

/** Stands in for the origin of a figure when the code that shows it cannot be had. */
export function OriginUnavailable({ onClose }: { readonly onClose: () => void }) {
  const text = useMessages(shellMessages);
  return (
    <ModalDialog title={text.originFailed} closeLabel={text.close} onClose={onClose}>
      <p role="alert">{text.originFailedHelp}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {text.reload}
      </button>
    </ModalDialog>
  );
}
