import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.mjs';

/**
 * Serves the built site as a good static host would: security headers on every answer, `404.html` for unknown
 * addresses (the app draws its own "not found" there), no caching of pages and data.
 * @param {{ folder?: string, port?: number }} options port 0 = any free port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = 'dist', port = 0 } = {}) {
  const notFound = readFileSync(`${folder}/404.html`);
  const files = sirv(folder, {
    etag: true,
    dev: false,
    setHeaders(response, path) {
      const immutable = path.startsWith('/assets/');
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    onNoMatch(request, response) {
      const wantsPage = (request.headers.accept ?? '').includes('text/html');
      response.statusCode = 404;
      response.setHeader('Content-Type', wantsPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8');
      response.end(wantsPage ? notFound : 'Not found');
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  const at = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${at}/`,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}
