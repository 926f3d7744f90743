import type { Agency } from '@lienthong/exchange';

/** For whatever speaks the Fetch API. Nothing may have read the request's body before. */
export function fetchHandler(agency: Agency): (request: Request) => Promise<Response> {
  const path = `${new URL(agency.endpoint).pathname}/`;
  return async (request) => {
    if (new URL(request.url).pathname.startsWith(path)) return agency.handle(request);
    return Response.json({ error: 'not found' }, { status: 404 });
  };
}
