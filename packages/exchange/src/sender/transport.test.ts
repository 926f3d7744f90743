import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type ServerOptions as TlsOptions } from 'node:https';
import { createServer as createSocketServer, type Server as SocketServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { testAuthority, testCertificate } from '../testing/test-tls.ts';
import { httpTransport, type Lookup, type Transport, type TransportOptions } from './transport.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const loopback = ['127.0.0.0/8', '::1/128'];

function transportOf(options: TransportOptions = {}): Transport {
  const transport = httpTransport({ networks: () => loopback, ...options });
  open.push(transport);
  return transport;
}

async function listening(server: Server | SocketServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function peer(answer: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  open.push({ close: () => server.closeAllConnections() });
  return { port: await listening(server), asked };
}

/** Answers each question with the next of the lists; the last stands. */
function names(...answers: (readonly string[])[]): Lookup & { asked: string[] } {
  const asked: string[] = [];
  const lookup: Lookup = (hostname, _options, callback) => {
    asked.push(hostname);
    const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    callback(
      null,
      addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return Object.assign(lookup, { asked });
}

const ok: RequestListener = (_request, response) => response.end('ok');

describe('an address in a URL, in every spelling', () => {
  const spellings = [
    ...[
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.0.0.1',
      '017700000001',
      '0177.0.0.1',
      '127.1',
      '127.0.1',
      '127.0.0.1.',
    ],
    ...[
      '１２７.０.０.１',
      '127。0。0。1',
      '%31%32%37.0.0.1',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
    ],
    ...[
      '[::127.0.0.1]',
      '0',
      '0.0.0.0',
      '[::]',
      '169.254.169.254',
      '0xa9fea9fe',
      '[::ffff:a9fe:a9fe]',
      '[64:ff9b::7f00:1]',
    ],
    ...['10.0.0.1', '167772161', '012.0.0.1', '192.168.0.1', '[fe80::1]', '[fd00::1]', '[2002:7f00:1::]'],
  ];

  test.each(spellings)('https://%s is not called where the directory lists no networks', async (host) => {
    const lookup = names(['127.0.0.1']);
    const transport = transportOf({ networks: () => [], lookup });
    await expect(transport.request('GET', `https://${host}/x`)).rejects.toMatchObject({ code: 'endpoint-not-allowed' });
    expect(lookup.asked).toEqual([]);
  });

  test('one inside the listed ranges is called', async () => {
    const { port } = await peer(ok);
    expect((await transportOf().request('GET', `http://127.1:${port}/x`)).status).toBe(200);
  });

  test.each([
    ['http', 'http://peer.example/x'],
    ['another scheme', 'ftp://127.0.0.1/x'],
    ['a file', 'file:///x'],
    ['credentials', 'https://user:word@8.8.8.8/x'],
    ['no URL', 'peer.example'],
  ])('%s is refused', async (_, url) => {
    await expect(transportOf().request('GET', url)).rejects.toMatchObject({ code: 'endpoint-not-allowed' });
  });
});

describe('a name', () => {
  test('that leads inside alone is not called, whatever else it is', async () => {
    const { port, asked } = await peer(ok);
    const transport = transportOf({ networks: () => [], lookup: names(['127.0.0.1', '::1', '10.0.0.1']) });
    await expect(transport.request('GET', `https://peer.example:${port}/x`)).rejects.toMatchObject({
      code: 'address-not-allowed',
    });
    expect(asked).toEqual([]);
  });

  test('is called at those of its addresses that are allowed', async () => {
    const { port } = await peer(ok);
    const transport = transportOf({ networks: () => ['127.0.0.0/8'], lookup: names(['10.0.0.1', '127.0.0.1']) });
    expect((await transport.request('GET', `http://localhost:${port}/x`)).status).toBe(200);
  });

  test('that leads elsewhere the second time is checked the second time', async () => {
    const { port } = await peer((_request, response) => {
      response.setHeader('connection', 'close');
      response.end();
    });
    const lookup = names(['127.0.0.1'], ['169.254.169.254']);
    const transport = transportOf({ lookup });
    const url = `http://localhost:${port}/x`;
    expect((await transport.request('GET', url)).status).toBe(200);
    await expect(transport.request('GET', url)).rejects.toMatchObject({ code: 'address-not-allowed' });
    expect(lookup.asked).toHaveLength(2);
  });

  test('is asked for again, and kept connections are left, when the directory lists other networks', async () => {
    const { port } = await peer(ok);
    let ranges: readonly string[] = loopback;
    const transport = transportOf({ networks: () => ranges, lookup: names(['127.0.0.1']) });
    const url = `http://localhost:${port}/x`;
    expect((await transport.request('GET', url)).status).toBe(200);
    ranges = ['10.0.0.0/8'];
    await expect(transport.request('GET', url)).rejects.toMatchObject({ code: 'address-not-allowed' });
  });
});

describe('an answer', () => {
  test('that redirects is an answer, and nobody is called for it', async () => {
    const inside = await peer(ok);
    const { port } = await peer((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${inside.port}/secret` });
      response.end();
    });
    expect((await transportOf().request('POST', `http://127.0.0.1:${port}/x`, Buffer.from('{}'))).status).toBe(307);
    expect(inside.asked).toEqual([]);
  });

  test.each([
    ['POST', limits.answerBytes],
    ['GET', limits.directoryBytes],
  ] as const)('to a %s is cut off above its limit', async (method, most) => {
    let bytes: number = most;
    const { port } = await peer((_request, response) => response.end(Buffer.alloc(bytes)));
    const transport = transportOf();
    const url = `http://127.0.0.1:${port}/x`;
    expect((await transport.request(method, url)).body).toHaveLength(most);
    bytes++;
    await expect(transport.request(method, url)).rejects.toMatchObject({ code: 'peer-unreachable' });
  });

  test('without an end is cut off at the size', async () => {
    const { port } = await peer((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.on('drain', more);
      more();
    });
    await expect(transportOf().request('GET', `http://127.0.0.1:${port}/x`)).rejects.toMatchObject({
      code: 'peer-unreachable',
    });
  });

  test('that drips a byte now and then is cut off at the time', async () => {
    const { port } = await peer((_request, response) => {
      const timer = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(timer));
    });
    await expect(transportOf({ answerMs: 100 }).request('GET', `http://127.0.0.1:${port}/x`)).rejects.toMatchObject({
      code: 'peer-unreachable',
    });
  });
});

describe('a peer that holds us up', () => {
  const unreachable = { code: 'peer-unreachable' };

  test('with a head that never comes', async () => {
    const { port } = await peer(() => undefined);
    await expect(transportOf({ headersMs: 50 }).request('GET', `http://127.0.0.1:${port}/x`)).rejects.toMatchObject(
      unreachable,
    );
  });

  test('with a head that drips', async () => {
    const server = createSocketServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-more: 1\r\n'), 5);
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
    });
    const port = await listening(server);
    await expect(transportOf({ requestMs: 100 }).request('GET', `http://127.0.0.1:${port}/x`)).rejects.toMatchObject(
      unreachable,
    );
  });

  test('with interim answers without end', async () => {
    const server = createSocketServer((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 5);
      socket.on('data', () => undefined).on('close', () => clearInterval(timer));
      socket.on('error', () => undefined);
    });
    const port = await listening(server);
    await expect(transportOf({ requestMs: 100 }).request('GET', `http://127.0.0.1:${port}/x`)).rejects.toMatchObject(
      unreachable,
    );
  });

  test('by not reading the body', async () => {
    const server = createSocketServer((socket) => {
      open.push({ close: () => socket.destroy() });
      socket.pause().on('error', () => undefined);
    });
    const port = await listening(server);
    const body = Buffer.alloc(limits.bodyBytes);
    await expect(
      transportOf({ requestMs: 100 }).request('POST', `http://127.0.0.1:${port}/x`, body),
    ).rejects.toMatchObject(unreachable);
  });

  test('is left when the caller ends it', async () => {
    const { port } = await peer(() => undefined);
    const controller = new AbortController();
    const transport = transportOf({ signal: controller.signal });
    const asked = transport.request('GET', `http://127.0.0.1:${port}/x`);
    setTimeout(() => controller.abort(), 10);
    await expect(asked).rejects.toMatchObject(unreachable);
    await expect(transport.request('GET', `http://127.0.0.1:${port}/x`)).rejects.toMatchObject(unreachable);
  });

  test('is not asked when the caller ends it while the connection is being made', async () => {
    const { port, asked } = await peer(ok);
    const controller = new AbortController();
    const lookup: Lookup = (_hostname, _options, callback) => {
      controller.abort();
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const transport = transportOf({ signal: controller.signal, lookup });
    await expect(transport.request('GET', `http://localhost:${port}/x`)).rejects.toMatchObject(unreachable);
    expect(asked).toEqual([]);
  });
});

describe('TLS', () => {
  async function secured(options: TlsOptions = {}) {
    const server = createTlsServer({ ...testCertificate, ...options }, ok);
    open.push({ close: () => server.closeAllConnections() });
    return `https://localhost:${await listening(server)}/x`;
  }

  test('of an authority that is given', async () => {
    const url = await secured();
    expect((await transportOf({ ca: testAuthority }).request('GET', url)).status).toBe(200);
  });

  test.each([
    ['of an authority that nobody named', {}, {}],
    [
      'older than 1.2',
      { ca: testAuthority },
      { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    ],
    ['that asks for a certificate, without one', { ca: testAuthority }, { requestCert: true, ca: testAuthority }],
  ] as [string, TransportOptions, TlsOptions][])('%s is refused', async (_, options, server) => {
    const url = await secured(server);
    await expect(transportOf(options).request('GET', url)).rejects.toMatchObject({ code: 'peer-unreachable' });
  });

  test('for another name is refused', async () => {
    const url = (await secured()).replace('localhost', 'another.test');
    const transport = transportOf({ ca: testAuthority, lookup: names(['127.0.0.1']) });
    await expect(transport.request('GET', url)).rejects.toMatchObject({ code: 'peer-unreachable' });
    const known = url.replace('another.test', 'peer.test');
    expect((await transport.request('GET', known)).status).toBe(200);
  });

  test('with a certificate of our own, where the peer asks for one', async () => {
    const url = await secured({ requestCert: true, ca: testAuthority });
    expect((await transportOf({ ca: testAuthority, ...testCertificate }).request('GET', url)).status).toBe(200);
  });
});

test('through a proxy, which resolves the name; an address that is not allowed is not asked of it', async () => {
  const target = await peer(ok);
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', async (request, socket) => {
    asked.push(request.url ?? '');
    const { connect } = await import('node:net');
    const onward = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
  });
  open.push({ close: () => server.closeAllConnections() });
  const port = await listening(server);
  const transport = transportOf({ proxy: `http://127.0.0.1:${port}` });
  expect((await transport.request('GET', `http://localhost:${target.port}/x`)).status).toBe(200);
  await expect(transport.request('GET', 'https://10.0.0.1/x')).rejects.toMatchObject({ code: 'endpoint-not-allowed' });
  expect(asked).toEqual([`localhost:${target.port}`]);
});
