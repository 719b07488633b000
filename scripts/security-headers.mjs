/**
 * The policy of the built site, in one place: the prerendered pages carry it as `<meta>`, the local server and the
 * `_headers` file for hosts carry it as headers (`frame-ancestors` and the rest work only there).
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tinh-gon',
];

/** Policy for `<meta http-equiv>`, where `frame-ancestors` has no effect. */
export const metaPolicy = directives.join('; ');

/** Headers for every answer of a host. */
export const securityHeaders = {
  'Content-Security-Policy': [...directives, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
