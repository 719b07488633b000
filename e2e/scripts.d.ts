// The scripts are plain JavaScript; these are the parts of them that the tests call.

declare module '*/browser-options.mjs' {
  /** How every script and test starts the browser. */
  export function browserOptions(): { executablePath: string; args: string[] };
}

declare module '*/find-office.mjs' {
  /** Path of LibreOffice on this machine; null when there is none. */
  export function findOffice(): string | null;
  /** Whether the text of a PDF can be read on this machine. */
  export function canReadPdf(): boolean;
}

declare module '*/serve.mjs' {
  /** Serves a built site; port 0 takes any free one. */
  export function serve(options?: {
    folder?: string;
    port?: number;
  }): Promise<{ address: string; close: () => Promise<void> }>;
}
