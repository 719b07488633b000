import { Component, type ReactNode } from 'react';
import type { Language } from '../domain/records/local-text.ts';
import { shellMessages } from './messages/shell-messages.ts';

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Last resort: a page that breaks while drawing says so in plain words and offers to load again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const text = shellMessages[this.props.language];
    return (
      <main role="alert">
        <h1>{text.crashed}</h1>
        <p>{text.crashedHelp}</p>
        <pre>{error.message.slice(0, 500)}</pre>
        <button type="button" onClick={() => window.location.reload()}>
          {text.reload}
        </button>
      </main>
    );
  }
}
