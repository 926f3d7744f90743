/**
 * Cases of a receiver with a store: duplicates (row 3), grants (row 6), storing (row 7), and what each leaves behind.
 * @module
 */
import type { SharingRow } from '../../contract.ts';
import { toBase64url } from '../../encoding.ts';
import { importSigner } from '../../keys/signer.ts';
import type { Manifest } from '../../manifest/claims.ts';
import { signManifest } from '../../manifest/manifest.ts';
import { encodeMessage } from '../../message/message.ts';
import { type TestMessage, testId, testMessage } from '../test-message.ts';
import { asRequest, type Effects, type ReceiverCase } from './case.ts';
import { keysOf, now, recipient } from './world.ts';

const day = 86_400;
const row = { group: 'narrative', from: 'test', to: 'test', condition: 'none', validFrom: '2025-07-01' };

/** What the agencies of `directory.json`, all of role `test`, may give to each other. */
export const caseSharing: readonly SharingRow[] = [
  { ...row, kind: 'crime-report', purpose: 'investigation', basis: 'cpc2015-145' },
  { ...row, kind: 'case', purpose: 'investigation', basis: 'cpc2015-145', validUntil: '2025-12-31' },
  { ...row, kind: 'victim', purpose: 'investigation', basis: 'cpc2015-145', from: 'nobody' },
];

const none: Effects = { messages: 0, parts: 0, receipts: [], leaves: 0 };
const stored: Effects = { messages: 1, parts: 1, receipts: ['stored'], leaves: 2 };
const refused: Effects = { messages: 1, parts: 0, receipts: ['refused'], leaves: 2 };

const one = await message('one');
const ecdsa = await message('ecdsa', {}, 'province');
const notGranted = await message('not granted', { kind: 'case-event' });
const contents = { record: '{}', scan: 'x', identity: '{"name":"Nguyễn Thị X"}' };

/** By file name. */
export const receiverCases: Readonly<Record<string, ReceiverCase>> = {
  // Row 3: a message that is stored already is answered with its receipts, and no later check applies
  duplicate: again('The same bytes again.', one),
  'duplicate-after-expiry': {
    ...again('The same bytes again, after the message has expired.', one),
    now: now + 8 * day,
  },
  'duplicate-other-signature': again(
    'The same signing input under another valid signature.',
    ecdsa,
    await resigned(ecdsa),
  ),
  'duplicate-false-signature': again('The same signing input under a false signature.', one, unsigned(one)),
  'duplicate-without-parts': again('A known manifest, without its parts.', one, { ...one, parts: [] }),
  'duplicate-of-refused': again('A message that was refused before.', notGranted, notGranted, 'grant'),

  // Row 6: what its sender may not send is refused with a signature, and its parts are not kept
  'kind-not-granted': ungranted('No row names the kind.', 'grant', notGranted),
  'purpose-not-granted': ungranted('No row names the purpose.', 'grant', await message('p', { purpose: 'statistics' })),
  'role-not-granted': ungranted('The row names another role.', 'grant', await message('r', { kind: 'victim' })),
  'row-over': ungranted('The row held until the year before.', 'grant', await message('o', { kind: 'case' })),
  'basis-not-granted': ungranted('The row names another basis.', 'basis', await message('b', { basis: 'cpc2015-999' })),

  // Row 7: one transaction
  stored: {
    ...about('Message, duplicate key, receipt and two leaves of the log.', one),
    expect: { status: 201, code: 'stored', row: 7, effects: stored },
  },
  'stored-withheld': {
    ...about('A part that is withheld adds none.', await message('withheld', {}, 'commune', ['identity'])),
    expect: { status: 201, code: 'stored', row: 7, effects: { ...stored, parts: 2 } },
  },
  conflict: {
    ...about('Another message of this sender has the same jti.', await message('one', { conv: testId('another') })),
    before: [request(one)],
    expect: { status: 201, code: 'conflict', row: 7, effects: refused },
  },
  'conflict-number': {
    ...about('Another message of this sender has the same number.', await message('two', { seq: one.claims.seq })),
    before: [request(one)],
    expect: { status: 201, code: 'conflict', row: 7, effects: refused },
  },
  void: {
    ...about('Its number is closed: the message has not come.', await closing(one)),
    expect: { status: 201, code: 'stored', row: 7, effects: { ...stored, parts: 0 } },
  },
  'void-too-late': {
    ...about('The message is here: its number is not closed, and its receipt comes in the answer.', await closing(one)),
    before: [request(one)],
    expect: { status: 201, code: 'conflict', row: 7, effects: refused },
  },
  'after-void': {
    ...about('The message comes when its number is closed.', one),
    before: [request(await closing(one))],
    expect: { status: 201, code: 'conflict', row: 7, effects: refused },
  },
  'same-jti-of-another': {
    ...about('Another sender may use the same jti.', await message('one', {}, 'province')),
    before: [request(one)],
    expect: { status: 201, code: 'stored', row: 7, effects: stored },
  },
};

function about(title: string, sent: Pick<TestMessage, 'jws' | 'parts'>) {
  const files = { directory: 'directory.json', keys: 'keys.json', sharing: 'sharing.json' };
  return { title, now, ...files, as: recipient, request: request(sent) };
}

function again(
  title: string,
  first: TestMessage,
  second: Pick<TestMessage, 'jws' | 'parts'> = first,
  code = 'stored',
): ReceiverCase {
  const before = [request(first)];
  return { ...about(title, second), before, expect: { status: 200, code, row: 3, effects: none } };
}

function ungranted(title: string, code: string, sent: TestMessage): ReceiverCase {
  return { ...about(title, sent), expect: { status: 201, code, row: 6, effects: refused } };
}

function message(
  label: string,
  claims: Partial<Manifest> = {},
  iss = 'commune',
  withheld: readonly string[] = [],
): Promise<TestMessage> {
  const keys = { sender: keysOf(iss), recipient: keysOf(recipient) };
  const jti = testId(`receiver ${label}`);
  return testMessage({
    ...keys,
    iss,
    claims: { jti, ...claims },
    ...(withheld.length > 0 ? { contents, withheld } : {}),
  });
}

function request({ jws, parts }: Pick<TestMessage, 'jws' | 'parts'>): ReceiverCase['request'] {
  return asRequest(encodeMessage({ manifest: jws, parts }));
}

/** ECDSA never gives the same signature twice. */
async function resigned({ claims, sender, parts }: TestMessage): Promise<Pick<TestMessage, 'jws' | 'parts'>> {
  return { jws: (await signManifest(claims, importSigner(sender.signing))).jws, parts };
}

/** What its sender signs when the message of that number will not come. */
function closing({ claims: { jti, seq } }: TestMessage): Promise<TestMessage> {
  const keys = { sender: keysOf('commune'), recipient: keysOf(recipient) };
  return testMessage({ ...keys, contents: {}, claims: { jti: testId('closing'), re: jti, seq, void: 'expired' } });
}

function unsigned({ jws, parts }: TestMessage): Pick<TestMessage, 'jws' | 'parts'> {
  return { jws: `${jws.slice(0, jws.lastIndexOf('.'))}.${toBase64url(Buffer.alloc(64))}`, parts };
}
