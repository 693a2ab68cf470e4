/**
 * A web server for pages of our own on 127.0.0.1. It can also stand as the browser's proxy: then
 * every request that leaves the browser arrives here, is written down, and goes no further.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string | Buffer;
  /** Without a `content-type`, HTML in UTF-8. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body comes, and its end never does: who waits for it goes on loading. */
  readonly isEndless?: boolean;
}

export interface PageServer {
  /** `127.0.0.1:port`, also for use as a proxy. */
  readonly address: string;
  /** Puts a page at a path (that starts with a slash; no query) and returns its address. */
  readonly serve: (path: string, page: ServedPage) => string;
  /** The address of a path; `localhost` is another site than `127.0.0.1`, so a frame is cross-origin. */
  readonly url: (path: string, host?: '127.0.0.1' | 'localhost') => string;
  /**
   * What was asked for that neither a page of ours nor the browser itself has a reason to ask:
   * other hosts, paths that nobody serves, and anything that an extension sent.
   */
  readonly strayRequests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Browsers call home however often they are told not to; these hosts are theirs. */
const browserOwn =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/;

const silent = new Set(['/favicon.ico']);

/** Starts a server on a free port. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const strays: string[] = [];

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const port = String((server.address() as AddressInfo).port);
    const own = ['127.0.0.1', 'localhost'].includes(url.hostname) && url.port === port;
    const page = own ? pages.get(url.pathname) : undefined;
    const fromExtension = /-extension:/.test(String(request.headers.origin));
    const expected = own
      ? page !== undefined || silent.has(url.pathname)
      : browserOwn.test(url.host);
    if (fromExtension || !expected) strays.push(`${request.method} ${url}`);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    if (page.isEndless) response.write(page.body);
    else response.end(page.body);
  }

  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    if (!browserOwn.test(request.url ?? '')) strays.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    address: `127.0.0.1:${port}`,
    serve(path, page) {
      pages.set(path, page);
      return `http://127.0.0.1:${port}${path}`;
    },
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    strayRequests: () => [...strays],
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
