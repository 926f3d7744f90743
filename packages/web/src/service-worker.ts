/**
 * Copies the page when it is first loaded and answers for it from then on; nothing else is fetched, and no message is taken.
 * @module
 */
import { headersOf } from './policy.ts';

/** Put in by the build: the files, and a digest over all of them. */
declare const FILES: readonly string[];
declare const DIGEST: string;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const scope = globalThis as unknown as Scope;
const cacheName = `lienthong-${DIGEST}`;

scope.addEventListener('install', (event) => {
  event.waitUntil(copy());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request));
});

/** A newer copy waits until the last page of the older one is closed: a page never gets files of two versions. */
async function copy(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(FILES.map((file) => new Request(new URL(file, scope.registration.scope), { cache: 'no-cache' })));
}

/** The copy before this one goes. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('lienthong-') && name !== cacheName).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
}

/** A file of the page with its policy, whatever the server says of it; anything else there is not. */
async function answer({ url, method }: Request): Promise<Response> {
  const { href, origin } = new URL(scope.registration.scope);
  const { origin: from, pathname } = new URL(url);
  const path =
    from === origin && `${from}${pathname}`.startsWith(href) ? `${from}${pathname}`.slice(href.length) : undefined;
  const file = path === '' ? 'index.html' : path;
  if (file === undefined || method !== 'GET' || !FILES.includes(file)) return new Response(null, { status: 404 });
  const copied = await (await caches.open(cacheName)).match(new URL(file, href));
  return copied === undefined
    ? new Response(null, { status: 504 })
    : new Response(copied.body, { headers: headersOf(file) });
}
