/** What the reader has to know before printing. Names are titles or first words as they stand on the paper. */
export type SheetWarning =
  /** A thing that no page holds: it runs over the edge. */
  | { readonly kind: 'taller-than-page'; readonly name: string }
  /** What a heading heads did not fit below it. */
  | { readonly kind: 'heading-alone'; readonly name: string }
  /** A word or figure is wider than its column even at the least type and is broken. */
  | { readonly kind: 'word-cut'; readonly name: string; readonly column: string; readonly sizePt: number }
  /** The letters of a drawing come out so small that a photocopy loses them. */
  | { readonly kind: 'small-letters'; readonly name: string; readonly sizePt: number }
  /** The brief left these out so as to stay on one page. */
  | { readonly kind: 'left-out'; readonly names: readonly string[] }
  /** Shorter versions of these stand on the page. */
  | { readonly kind: 'shortened'; readonly names: readonly string[] }
  /** The brief has more pages than one with all that may be left out left out. */
  | { readonly kind: 'not-one-page'; readonly pages: number }
  /** The address is too long for a QR code: the foot has the short code alone. */
  | { readonly kind: 'no-code' }
  /** The serif for paper did not come: lines may break elsewhere. */
  | { readonly kind: 'no-font' };
