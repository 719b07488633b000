interface TrustedTypePolicy {
  readonly createHTML: (text: string) => string;
}

interface TrustedTypeFactory {
  readonly createPolicy: (name: string, rules: TrustedTypePolicy) => TrustedTypePolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypeFactory;
  }
}

// It lets nothing through but the empty string.
const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('tinh-gon', {
        createHTML: (text) => {
          if (text !== '') throw new TypeError('Only empty HTML is allowed');
          return text;
        },
      });

/**
 * Empty HTML for the box of a snapshot. While hydrating React never writes it; should hydration fail and the box be
 * drawn anew, Trusted Types would otherwise take the whole page down.
 */
export const emptyHtml: string = policy?.createHTML('') ?? '';
