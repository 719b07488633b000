const significantDigits = 15;

/** Digits after the decimal point of the shortest decimal that reads back as this number: 0.25 → 2, 1e-7 → 7. */
export function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  const written = point === -1 ? 0 : digits.length - point - 1;
  return Math.max(0, written - Number(exponent));
}

/** Sum of two decimals as one would write it on paper: 0.1 + 0.2 is 0.3. */
export function addDecimals(a: number, b: number): number {
  const places = Math.max(decimalPlaces(a), decimalPlaces(b));
  const sum = a + b;
  return places === 0 || places > 100 || !Number.isFinite(sum) ? sum : Number(sum.toFixed(places));
}

function shiftPoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential(significantDigits - 1).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds to `places` decimals, halves away from zero, as decimals are rounded on paper: 1.005 → 1.01.
 * Reads 15 significant digits, so that a quotient a hair under a half through binary division still counts as a half.
 * Not finite stays as it is.
 */
export function roundHalfAwayFromZero(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const rounded = shiftPoint(Math.round(shiftPoint(Math.abs(value), places)), -places);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
