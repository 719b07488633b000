/** A measure as it is printed: mm for distances on the page, pt for type and what goes with it. */
export interface PrintedMeasure {
  readonly value: number;
}

/** Type of one element of the form: size in pt and how it is set. */
export interface PrintedType extends PrintedMeasure {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
}

/** Types of the elements of an official document, named as the rules of form name them. */
export interface PrintedTypes {
  /** Name of the State or, in the Party's form, of the Party. */
  readonly nation: PrintedType;
  /** Độc lập - Tự do - Hạnh phúc; the Party's form has none. */
  readonly motto: PrintedType | null;
  readonly parent: PrintedType;
  readonly issuer: PrintedType;
  readonly number: PrintedType;
  readonly placeAndDate: PrintedType;
  readonly typeName: PrintedType;
  readonly subject: PrintedType;
  readonly body: PrintedType;
  readonly authority: PrintedType;
  readonly signerTitle: PrintedType;
  readonly recipientsLabel: PrintedType;
  readonly recipients: PrintedType;
  readonly pageNumber: PrintedType;
  readonly appendixNumber: PrintedType;
  readonly appendixTitle: PrintedType;
  /** "(Kèm theo Báo cáo số …)". */
  readonly attachedTo: PrintedType;
  /** Tables; a turned one is set in the least size. */
  readonly table: PrintedType & { readonly least: number };
}

/**
 * What a file needs to know of a form of official documents, the State's (Nghị định 30/2020/NĐ-CP) or the Party's
 * (Hướng dẫn 36-HD/VPTW, Hướng dẫn 05-HD/VPTW). The table of constants by which the sheets are drawn has this shape, so
 * that paper, preview and Word are made by the same numbers.
 */
export interface OfficialMeasures {
  /** Distances from the edges of the sheet as it is read, upright or turned. */
  readonly margins: {
    readonly top: PrintedMeasure;
    readonly bottom: PrintedMeasure;
    readonly left: PrintedMeasure;
    readonly right: PrintedMeasure;
  };
  readonly types: PrintedTypes;
  /** Indent of the first line of a paragraph, mm. */
  readonly indent: PrintedMeasure;
  /** Gap between paragraphs, pt. */
  readonly paragraphGap: PrintedMeasure;
  /** Distance of lines: a multiple of a single line (State, 1–1,5) or exactly so many points (Party, 18–20). */
  readonly line: { readonly kind: 'multiple' | 'exact'; readonly distance: PrintedMeasure };
  /** Rule below issuer and subject, as a share of the text; null where the form puts signs in its place. */
  readonly shortRule: PrintedMeasure | null;
  /** Signs below the issuer (`*`) and the subject (`-----`); null where the form has a rule there. */
  readonly issuerSign: string | null;
  readonly subjectSign: string | null;
  readonly recipientsUnderlined: boolean;
  /** Thickness of the rules of tables and of the head, pt. */
  readonly rule: PrintedMeasure;
  /** From the upper edge of the sheet to the page number, mm. */
  readonly pageNumberTop: PrintedMeasure;
}
