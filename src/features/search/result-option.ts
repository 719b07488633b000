import type { PageParams } from '../../ui/controls/page-address-context.ts';

/** The page an option leads to. */
export interface ResultTarget {
  readonly page: string;
  readonly params: PageParams;
}

/** One line to choose. */
export interface ResultOption {
  /** Unique among the options shown. */
  readonly key: string;
  /** Said before the title ("nay là"); such an option belongs to the one before it. */
  readonly lead: string | null;
  readonly title: string;
  /** What it is, in pieces. */
  readonly facts: readonly string[];
  readonly target: ResultTarget;
}
