/** What the address says, as text; whatever is absent or empty reads as absent. Interpreted by the page. */
export interface ViewSearch {
  /** Name of the data package. */
  readonly package?: string;
  /** Day whose state is shown. */
  readonly asOf?: string;
  /** Figure whose origin is open. */
  readonly origin?: string;
}

const keys = ['package', 'asOf', 'origin'] as const;
const longestValue = 200;

/** Reads the search part of an address; unknown keys are dropped, values are cut to 200 characters. */
export function parseViewSearch(raw: Readonly<Record<string, unknown>>): ViewSearch {
  const found = keys.flatMap((key) => {
    const value = raw[key];
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim().slice(0, longestValue)]] : [];
  });
  return Object.fromEntries(found);
}

/** The search part of an address for the router: plain text values, no JSON. */
export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes a search part; absent values are left out, the order is fixed so that equal views have equal addresses. */
export function stringifySearchText(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const key of keys) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
