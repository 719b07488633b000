import { LoadError, type LoadFault } from '../data/load/load-error.ts';
import { useMessages } from '../ui/language/language-context.ts';
import { shellMessages } from './messages/shell-messages.ts';
import { FaultList } from './notices.tsx';

interface FaultPageProps {
  readonly error: unknown;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** The fault an error carries; anything else is code that did not arrive, and its own words are a developer's. */
export function faultOfError(error: unknown): LoadFault {
  if (error instanceof LoadError) return error.fault;
  return { kind: 'code', file: 'assets', detail: null };
}

/** Shown in place of a page whose data could not be had at all. */
export function FaultPage({ error, retrying, onRetry }: FaultPageProps) {
  const text = useMessages(shellMessages);
  return (
    <section role="alert">
      <h1>{text.loadFailed}</h1>
      <FaultList faults={[faultOfError(error)]} />
      <button type="button" onClick={onRetry} disabled={retrying}>
        {retrying ? text.retrying : text.retry}
      </button>
    </section>
  );
}
