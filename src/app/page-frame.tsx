import type { ReactNode } from 'react';
import type { Language } from '../domain/records/local-text.ts';
import { LanguageContext } from '../ui/language/language-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';

interface PageFrameProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** What surrounds every page: its language, and the last resort should it break while drawing. */
export function PageFrame({ language, children }: PageFrameProps) {
  return (
    <LanguageContext value={language}>
      <ErrorBoundary language={language}>{children}</ErrorBoundary>
    </LanguageContext>
  );
}
