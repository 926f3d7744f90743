/**
 * Inputs of the reader that no file should hold: too large for one, too many, or a programmer's misuse.
 * @module
 */
import {
  addSignature,
  draftDirectory,
  readDraft,
  verifyDirectory,
  verifyFirstDirectory,
} from '../../directory/directory.ts';
import { checkEntries } from '../../directory/entries.ts';
import { digestOf, toBase64url, toUtf8 } from '../../encoding.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import { isEd25519Point } from '../../keys/ed25519-point.ts';
import { importSigner } from '../../keys/signer.ts';
import { limits } from '../../limits.ts';
import { readMessage } from '../../message/message.ts';
import { commitment } from '../../part/commitment.ts';
import { openPart } from '../../part/part.ts';
import { readJwsHeader } from '../../strict/compact.ts';
import { parseStrictJson } from '../../strict/json.ts';
import { conform } from '../../strict/shape.ts';
import { types } from '../../strict/types.ts';
import { testSigningKey } from '../test-keys.ts';
import { message } from './faults/fault.ts';
import { keysOf, world } from './world.ts';

export interface FurtherInput {
  readonly title: string;
  /** Of the error; `accepted`, or the error's name where it has no code. */
  readonly code: string;
  readonly run: () => unknown;
}

export const furtherInputs: readonly FurtherInput[] = [
  {
    title: 'a body above ten megabytes',
    code: 'body-too-large',
    run: () => readMessage(new Uint8Array(limits.bodyBytes + 1)),
  },
  {
    title: 'a part above the limit of its directory',
    code: 'part-too-large',
    run: async () => {
      const { directory } = await world();
      const body = toUtf8(JSON.stringify({ manifest: 'a', parts: ['a'.repeat(6000)] }));
      return readMessage(body, { ...directory.limits, partBytes: 1000 });
    },
  },
  {
    title: 'a part above 64 kB, which is not padded to a power of two, read from its text',
    code: 'accepted',
    run: async () => {
      const { claims, parts } = await message({ contents: { record: 'x'.repeat(100_000) } });
      const [claim] = claims.parts;
      if (claim === undefined) throw new TypeError('no part');
      return openPart(parts[0] ?? '', { ...claims, claim }, [importDecrypter(keysOf('police').encryption)]);
    },
  },
  {
    title: 'a directory above sixteen megabytes',
    code: 'body-too-large',
    run: () => verifyDirectory(' '.repeat(limits.directoryBytes + 1), { trust: { k: 1, keys: [] } }),
  },
  {
    title: 'the first directory of somebody, which the signers of the one before have signed as well',
    code: 'accepted',
    run: async () => {
      const { text, trust } = await world();
      await verifyFirstDirectory(text, { trust });
      return verifyFirstDirectory(await addSignature(text, importSigner(testSigningKey('a former signer'))), { trust });
    },
  },
  {
    title: 'a draft of a directory, which nobody has signed',
    code: 'accepted',
    run: async () => readDraft(draftDirectory((await world()).directory)),
  },
  {
    title: 'a draft that a signer of the version before has signed',
    code: 'accepted',
    run: async () => {
      const { verified } = await world();
      return readDraft(verified.text, verified);
    },
  },
  {
    title: 'a directory held against nothing',
    code: 'TypeError',
    run: async () => verifyDirectory((await world()).text, {}),
  },
  {
    title: 'a draft that asks for more signers than it names',
    code: 'directory-invalid',
    run: async () => {
      const { directory } = await world();
      checkEntries({ ...directory, signers: { ...directory.signers, k: 2 } });
    },
  },
  {
    title: 'more headers than are remembered',
    code: 'accepted',
    run: () => {
      for (let i = 0; i <= 2 * limits.headersRemembered; i++) {
        const header = { alg: 'EdDSA', kid: digestOf(toUtf8(String(i))), typ: types.message };
        readJwsHeader(toBase64url(toUtf8(JSON.stringify(header))), types.message, 'manifest header');
      }
    },
  },
  { title: 'a short point', code: 'accepted', run: () => isEd25519Point(new Uint8Array(31)) },
  { title: 'a short salt', code: 'TypeError', run: () => commitment(new Uint8Array(31), new Uint8Array(0)) },
  { title: 'JSON that is no token’s', code: 'bad-json', run: () => parseStrictJson(toUtf8('{')) },
  {
    title: 'a shape that fails itself',
    code: 'RangeError',
    run: () =>
      conform(
        () => {
          throw new RangeError();
        },
        0,
        { wrong: 'bad-claims' },
      ),
  },
];
