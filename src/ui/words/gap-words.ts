import type { Language, LocalText } from '../../domain/records/local-text.ts';

/** Open questions as they end a sentence; in Vietnamese as what is sought, without question marks. */
export function soughtText(questions: readonly LocalText[], language: Language): string {
  if (language === 'en') return questions.map(({ en }) => en).join(' ');
  return `${questions.map(({ vi }) => vi.replace(/[?\s]+$/u, '')).join('; ')}.`;
}
