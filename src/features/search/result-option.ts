import type { PageParams } from '../../ui/controls/page-address-context.ts';

/** Where an option leads: a page of the dashboard or an address outside it. */
export type ResultTarget = { readonly page: string; readonly params: PageParams } | { readonly url: string };

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
