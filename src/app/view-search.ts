/**
 * What the address says, as text; whatever is absent or empty reads as absent, and each page interprets its own keys.
 * Every page knows `package` (name of the data package), `asOf` (day whose state is shown) and `origin` (figure whose
 * origin is open).
 */
export type ViewSearch = Readonly<Record<string, string>>;

/** A search as the router hands it on; a key may stand there without a value. */
export type RoutedSearch = Readonly<Record<string, string | undefined>>;

const shared = ['package', 'asOf'] as const;
const longestValue = 2000;
const mostKeys = 30;

/** Reads the search part of an address: text values only, cut to 2,000 characters, at most 30 keys. */
export function parseViewSearch(raw: Readonly<Record<string, unknown>>): ViewSearch {
  const found = Object.entries(raw)
    .filter(([key]) => /^[a-zA-Z]{1,20}$/.test(key) && key !== 'constructor')
    .slice(0, mostKeys)
    .flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[key, value.trim().slice(0, longestValue)] as const] : [],
    );
  return Object.fromEntries(found);
}

/** The search part of an address for the router, which keeps whatever it is handed: so only what is read gets in. */
export function parseSearchText(text: string): ViewSearch {
  return parseViewSearch(Object.fromEntries(new URLSearchParams(text)));
}

function placeOf(key: string): string {
  const index = shared.findIndex((name) => name === key);
  if (index >= 0) return `0${index}`;
  return key === 'origin' ? '2' : `1${key}`;
}

/** Writes a search part; absent values are left out, the order is fixed so that equal views have equal addresses. */
export function stringifySearchText(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(search).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

function onlyKeys(search: RoutedSearch, isWanted: (key: string) => boolean): ViewSearch {
  return Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) =>
      value !== undefined && isWanted(key) ? [[key, value] as const] : [],
    ),
  );
}

/** The part of a search that goes along to another page: package and day. */
export function sharedSearch(search: RoutedSearch): ViewSearch {
  return onlyKeys(search, (key) => placeOf(key).startsWith('0'));
}

/** The part of a search that belongs to the page itself. */
export function ownSearch(search: RoutedSearch): ViewSearch {
  return onlyKeys(search, (key) => placeOf(key).startsWith('1'));
}

/** The search with one key set, or without it when the value is undefined. */
export function withKey(search: RoutedSearch, key: string, value: string | undefined): ViewSearch {
  const rest = onlyKeys(search, (other) => other !== key);
  return value === undefined ? rest : { ...rest, [key]: value };
}
