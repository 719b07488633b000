import { useEffect, useState } from 'react';
import { useMessages } from '../ui/language/language-context.ts';
import { shellMessages } from './messages/shell-messages.ts';

const slowAfterMs = 5_000;

/** Says that data are on their way, and after five seconds that the host is slow. */
export function LoadingNotice() {
  const text = useMessages(shellMessages);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status">
      {text.loading} {slow ? text.slow : null}
    </p>
  );
}
