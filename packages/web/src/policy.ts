/**
 * The content security policies: what the page and its workers may reach, which is nothing.
 * @module
 */

/** Directives that a document can say of itself in a `meta` element. */
const document = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  // A worker made of a blob has the policy of the page that made it, whatever the server says.
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

export const policies = {
  /** For the `meta` element. */
  meta: document.join('; '),
  /** For the header, which alone can forbid frames around the page. */
  page: [...document, "frame-ancestors 'none'"].join('; '),
  /** ajv makes functions of schemas to judge a witness; here nothing but schemas is read, and nothing can be sent. */
  comparison: "default-src 'none'; script-src 'unsafe-eval'; connect-src 'none'",
  /** Copies the page's own files when it is installed; it takes no messages and so holds no record. */
  serviceWorker: "default-src 'none'; connect-src 'self'",
} as const;

/** @param path of a file of the page, without a leading slash */
export function policyOf(path: string): string {
  if (path === 'comparison.js') return policies.comparison;
  return path === 'service-worker.js' ? policies.serviceWorker : policies.page;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** What goes with each file: its type, its policy, and nothing of the page to others. */
export function headersOf(path: string): Record<string, string> {
  return {
    'content-type': types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'content-security-policy': policyOf(path),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}
