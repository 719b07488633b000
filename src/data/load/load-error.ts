/** What went wrong with a file on its way from the host to the reader. */
export type FaultKind =
  | 'network'
  | 'timeout'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'html-instead-of-data'
  | 'empty'
  | 'encoding'
  | 'not-json'
  | 'wrong-shape'
  | 'newer-version'
  | 'unknown-package'
  /** A part of the software itself could not be had. */
  | 'code';

/** One file that could not be used, and why. */
export interface LoadFault {
  readonly kind: FaultKind;
  /** Path below the data folder, as the person who publishes names it. */
  readonly file: string;
  /** HTTP status, column path or other detail; null where there is none. */
  readonly detail: string | null;
}

/** Thrown by everything that loads; carries the fault so that the screen can name the file and the remedy. */
export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault) {
    super(`${fault.kind}: ${fault.file}${fault.detail === null ? '' : ` (${fault.detail})`}`);
    this.name = 'LoadError';
    this.fault = fault;
  }
}
