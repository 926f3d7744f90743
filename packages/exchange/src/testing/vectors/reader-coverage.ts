/**
 * Runs every vector of conformance/exchange through the reader and tells, by V8's block coverage, which branch none of them takes.
 *
 *   node --conditions=source packages/exchange/src/testing/vectors/reader-coverage.ts
 *
 * prints JSON: the branches measured, and those never taken, each as `file:line text`. What no file should hold (bodies of ten
 * megabytes, misuse by a programmer) stands in `further-inputs.ts`. Node runs TypeScript with its types blanked out,
 * so that V8's offsets are those of the source.
 * @module
 */
import { globSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import type { Trust } from '../../directory/directory.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import type { DocumentCase, MessageCase } from './case.ts';
import type { FurtherInput } from './further-inputs.ts';

/** The reader: whole files but for the functions that write. */
const reader: Readonly<Record<string, readonly string[]>> = {
  'strict/compact.ts': [],
  'strict/json.ts': [],
  'strict/shape.ts': [],
  'strict/terms.ts': [],
  'message/message.ts': [
    ...['addressOf', 'encodeMessage', 'encodeReceipts', 'encodeDigestQuery', 'assertTokens'],
    // Bodies that are no message: read by the same shapes, tried in message.test.ts.
    ...['readReceipts', 'readDigestQuery', 'readList'],
  ],
  'manifest/claims.ts': [],
  'manifest/manifest.ts': ['signManifest'],
  'part/part.ts': ['sealPart', 'newSalt'],
  'part/binding.ts': [],
  'part/commitment.ts': ['checkDisclosed'],
  'part/padding.ts': ['paddingFor'],
  'receipt/claims.ts': [],
  'receipt/receipt.ts': ['signReceipt'],
  'receipt/details.ts': ['sealDetails'],
  'directory/claims.ts': [],
  'directory/directory.ts': ['createDirectory', 'draftDirectory', 'signDirectory', 'addSignature'],
  'directory/entries.ts': [],
  'directory/freshness.ts': ['signFreshness'],
  'keys/ed25519-point.ts': [],
  'keys/jwk-shape.ts': [],
};

export interface ReaderCoverage {
  readonly branches: number;
  readonly untaken: readonly string[];
  /** Further inputs that gave another code than the one told. */
  readonly failed: readonly string[];
}

const source = new URL('../../', import.meta.url);
const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8')) as T;

/** Must be called before anything else has loaded the reader. */
async function readerCoverage(): Promise<ReaderCoverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await runVectors();
  const { furtherInputs } = await import('./further-inputs.ts');
  const failed = await failedOf(furtherInputs);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  let branches = 0;
  const untaken: string[] = [];
  for (const [file, writers] of Object.entries(reader)) {
    const url = new URL(file, source);
    const text = readFileSync(url, 'utf8');
    const functions = result.find((script) => script.url === url.href)?.functions ?? [];
    if (functions.length === 0) untaken.push(`${file}: not loaded`);
    const skipped = functions
      .filter(({ functionName }) => writers.includes(functionName))
      .map(({ ranges }) => ranges[0]);
    for (const range of functions.flatMap(({ ranges }) => ranges)) {
      const inWriter = skipped.some((s) => s && s.startOffset <= range.startOffset && range.endOffset <= s.endOffset);
      if (inWriter) continue;
      branches++;
      if (range.count === 0) untaken.push(placeOf(file, text, range.startOffset));
    }
  }
  return { branches, untaken, failed };
}

async function failedOf(inputs: readonly FurtherInput[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { title, code, run } of inputs) {
    const got = await Promise.resolve()
      .then(run)
      .then(
        () => 'accepted',
        (error: { code?: string; name?: string }) => error.code ?? error.name,
      );
    if (got !== code) failed.push(`${title}: ${got}`);
  }
  return failed;
}

function placeOf(file: string, text: string, offset: number): string {
  const line = text.slice(0, offset).split('\n').length;
  return `${file}:${line} ${
    text
      .slice(offset, offset + 60)
      .trim()
      .split('\n')[0]
  }`;
}

async function runVectors(): Promise<void> {
  const { accept } = await import('./accept.ts');
  const { acceptDocument } = await import('./accept-document.ts');
  const { requestBytes } = await import('./case.ts');
  const { verifyDirectory } = await import('../../directory/directory.ts');
  const keys = read<Record<string, AgencyKeys>>('keys.json');
  const { trust, text } = read<{ trust: Trust; text: string }>('directory.json');
  const verified = await verifyDirectory(text, { trust });
  const encryptionOf = (code: string) => {
    const encryption = keys[code]?.encryption;
    if (encryption === undefined) throw new TypeError('the reader has no keys');
    return encryption;
  };
  for (const file of globSync('{valid,invalid}/**/*.json', { cwd: root.pathname }).sort()) {
    const given = read<MessageCase | DocumentCase>(file);
    if ('document' in given) {
      const encryption = encryptionOf(given.as ?? 'police');
      for (const document of [given.document, given.mended])
        await acceptDocument(document, given, { verified, encryption });
    } else {
      const { as, now, request } = given;
      await accept(requestBytes(request), {
        code: as,
        encryption: encryptionOf(as),
        directory: verified.directory,
        now,
      });
    }
  }
}

console.log(JSON.stringify(await readerCoverage(), null, 2));
