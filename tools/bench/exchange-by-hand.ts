/**
 * The yardstick of `pnpm bench exchange`: the same job as an experienced author writes it for one purpose, with the same
 * cryptography on the same keys, the same validator, and a durable commit wherever something must survive a crash:
 *
 *   sender: letter │ receiver: message with `stored` │ sender: `stored` │ receiver: verdict │ sender: verdict
 *
 * No log, no grants, no strict reading, no batching, no crash recovery beyond these five commits.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { Agent } from '../../packages/exchange/node_modules/undici/index.js';
import { contract } from '../../packages/validate/src/contract.ts';
import { digest, open, publicKeyOf, readToken, seal, sign, verify } from './exchange-by-hand-crypto.ts';
import { basis, purpose, receiverCode, type Side, type SideConfig, senderCode } from './exchange-load.ts';

const agent = new Agent({ connections: 16, pipelining: 1 });

export function startByHand(config: SideConfig): Promise<Side> {
  const db = new DatabaseSync(config.file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return config.role === 'sender' ? startSender(config, db) : startReceiver(config, db);
}

interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
  readonly parts: readonly {
    readonly name: string;
    readonly len: number;
    readonly dig: string;
    readonly com: string;
  }[];
}

interface Receipt {
  readonly re: string;
  readonly dig: string;
  readonly status: string;
}

async function startSender({ keys, ports }: SideConfig, db: DatabaseSync): Promise<Side> {
  db.exec(`
    CREATE TABLE outbox (jti TEXT PRIMARY KEY, dig TEXT NOT NULL UNIQUE, state TEXT NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE TABLE receipt (jti TEXT NOT NULL, status TEXT NOT NULL, jws TEXT NOT NULL, PRIMARY KEY (jti, status)) STRICT;
  `);
  const insert = db.prepare("INSERT INTO outbox (jti, dig, state, body) VALUES (?, ?, 'queued', ?)");
  const known = db.prepare('SELECT dig FROM outbox WHERE jti = ?');
  const addReceipt = db.prepare('INSERT INTO receipt (jti, status, jws) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const setState = db.prepare("UPDATE outbox SET state = ? WHERE jti = ? AND state <> 'valid'");
  const peer = publicKeyOf(keys.receiver.signing);
  const waiting = new Map<string, () => void>();

  const take = (jws: string) => {
    const token = readToken<Receipt>(jws);
    verify(token, peer);
    const { re, dig, status } = token.claims;
    if (known.get(re)?.['dig'] !== dig) throw new Error('a receipt for another message');
    db.exec('BEGIN IMMEDIATE');
    addReceipt.run(re, status, jws);
    setState.run(status, re);
    db.exec('COMMIT');
    if (status === 'valid') waiting.get(re)?.();
  };
  const server = createServer(async (request, response) => {
    for (const jws of JSON.parse((await bytesOf(request)).toString()).receipts) take(jws);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(ports.sender, '127.0.0.1', resolve));

  return {
    async deliver(record) {
      const schema = (record as { schema: string }).schema;
      const result = await contract.schema(schema)?.['~standard'].validate(record);
      if (!result || result.issues) throw new Error('not valid');
      const jti = crypto.randomUUID();
      const salt = randomBytes(32);
      const content = Buffer.from(JSON.stringify(record));
      const ids = { iss: senderCode, aud: receiverCode, jti };
      const jwe = seal(content, salt, { ...ids, name: 'record' }, keys.receiver.encryption);
      const iat = Math.floor(Date.now() / 1000);
      const part = {
        name: 'record',
        cty: 'application/json',
        len: jwe.length,
        dig: digest(jwe),
        com: digest(salt, content),
      };
      const claims = {
        ...{ ...ids, iat, exp: iat + 30 * 86_400, kind: 'crime-report', purpose, basis, parts: [part] },
        seq: { stream: '019b8bd3-1c00-7000-8000-000000000001', n: 1 },
      };
      const { jws: manifest, dig } = sign(claims, 'message', keys.sender.signing);
      const body = JSON.stringify({ manifest, parts: [jwe] });
      insert.run(jti, dig, Buffer.from(body));
      const done = new Promise<void>((resolve) => waiting.set(jti, resolve));
      const answer = await post(`http://127.0.0.1:${ports.receiver}`, '/messages', body);
      for (const jws of (answer as { receipts: string[] }).receipts) take(jws);
      await done;
      waiting.delete(jti);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await agent.destroy();
      db.close();
    },
  };
}

async function startReceiver({ keys, ports }: SideConfig, db: DatabaseSync): Promise<Side> {
  db.exec(`
    CREATE TABLE inbox (
      jti TEXT PRIMARY KEY, iss TEXT NOT NULL, dig TEXT NOT NULL UNIQUE, manifest TEXT NOT NULL, part TEXT NOT NULL,
      state TEXT NOT NULL
    ) STRICT;
    CREATE TABLE receipt (dig TEXT NOT NULL, status TEXT NOT NULL, jws TEXT NOT NULL, PRIMARY KEY (dig, status)) STRICT;
  `);
  const receipts = db.prepare('SELECT jws FROM receipt WHERE dig = ?');
  const addMessage = db.prepare(
    "INSERT INTO inbox (jti, iss, dig, manifest, part, state) VALUES (?, ?, ?, ?, ?, 'stored')",
  );
  const addReceipt = db.prepare('INSERT INTO receipt (dig, status, jws) VALUES (?, ?, ?)');
  const setState = db.prepare('UPDATE inbox SET state = ? WHERE dig = ?');
  const peer = publicKeyOf(keys.sender.signing);
  const receiptOf = ({ jti, iss }: Claims, dig: string, status: string) => {
    const iat = Math.floor(Date.now() / 1000);
    return sign({ iss: receiverCode, aud: iss, re: jti, dig, status, iat }, 'receipt', keys.receiver.signing).jws;
  };

  const examine = async (claims: Claims, dig: string, jwe: string) => {
    const { salt, content } = open(jwe, { ...claims, name: 'record' }, keys.receiver.encryption);
    if (digest(salt, content) !== claims.parts[0]?.com) throw new Error('another content than was signed');
    const record = JSON.parse(content.toString());
    const result = await contract.schema(record.schema)?.['~standard'].validate(record);
    const status = result && !result.issues ? 'valid' : 'refused';
    const jws = receiptOf(claims, dig, status);
    db.exec('BEGIN IMMEDIATE');
    addReceipt.run(dig, status, jws);
    setState.run(status, dig);
    db.exec('COMMIT');
    await post(`http://127.0.0.1:${ports.sender}`, '/receipts', JSON.stringify({ receipts: [jws] }));
  };
  const server = createServer(async (request, response) => {
    const { manifest, parts } = JSON.parse((await bytesOf(request)).toString()) as {
      manifest: string;
      parts: string[];
    };
    const token = readToken<Claims>(manifest);
    const known = receipts.all(token.dig).map(({ jws }) => jws as string);
    if (known.length > 0) return answer(200, known);
    const { claims, dig } = token;
    const now = Date.now() / 1000;
    verify(token, peer);
    if (claims.aud !== receiverCode || claims.iat > now + 120 || claims.exp < now)
      throw new Error('not for me, not now');
    const [part] = claims.parts;
    const [jwe = ''] = parts;
    if (jwe.length !== part?.len || digest(jwe) !== part.dig) throw new Error('another part than was signed');
    const jws = receiptOf(claims, dig, 'stored');
    db.exec('BEGIN IMMEDIATE');
    addMessage.run(claims.jti, claims.iss, dig, manifest, jwe);
    addReceipt.run(dig, 'stored', jws);
    db.exec('COMMIT');
    answer(201, [jws]);
    await examine(claims, dig, jwe);

    function answer(status: number, list: string[]): void {
      const text = JSON.stringify({ receipts: list });
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
    }
  });
  await new Promise<void>((resolve) => server.listen(ports.receiver, '127.0.0.1', resolve));
  return {
    deliver: () => Promise.reject(new TypeError('a receiver sends nothing')),
    async close() {
      server.close();
      server.closeAllConnections();
      await agent.destroy();
      db.close();
    },
  };
}

async function post(origin: string, path: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await agent.request({ origin, path, method: 'POST', body, headers });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`the peer answered ${answer.statusCode}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
