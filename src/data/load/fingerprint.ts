import { inOneGo, type Steps } from '../../domain/steps.ts';

// A millisecond or so.
const lettersPerStep = 500_000;

/**
 * Short mark of some texts (FNV-1a, 32 bits, hexadecimal): equal texts in equal order have equal marks. It tells
 * whether a page was built from the data at hand; it is no protection against forgery.
 */
export function* fingerprintSteps(texts: Iterable<string>): Steps<string> {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let start = 0; start < text.length; start += lettersPerStep) {
      yield;
      const end = Math.min(text.length, start + lettersPerStep);
      for (let index = start; index < end; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      }
    }
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** {@link fingerprintSteps} without a pause. */
export function fingerprint(texts: Iterable<string>): string {
  return inOneGo(fingerprintSteps(texts));
}
