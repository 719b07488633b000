/** A text a reader sees, in Vietnamese and in English. Neither side is ever empty. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** A language of the interface. Vietnamese is the default. */
export type Language = 'vi' | 'en';
