/**
 * The other agencies, and our own endpoint, as they are seen from here.
 * @module
 */

import type { Agency } from '../directory/claims.ts';
import { fetchDirectory } from '../directory/fetch.ts';
import { findAgency } from '../directory/lookup.ts';
import type { DirectoryKeeper } from '../directory-keeper.ts';
import { ExchangeError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { limits } from '../limits.ts';
import { httpTransport, type Transport } from '../sender/transport.ts';
import { type Asked, askOne, askWho } from './ask.ts';
import { checkPeerClocks } from './clock.ts';
import { type Findings, NotTried } from './findings.ts';
import type { Examination } from './options.ts';
import type { CheckName } from './words/checks.ts';
import type { OpenCode } from './words/reasons.ts';

/** What the network is asked with. */
export interface Known {
  readonly code: string;
  readonly keeper: DirectoryKeeper;
  readonly signer: Signer | undefined;
  /** Where a newer directory is asked for first. */
  readonly sources: readonly string[];
  /** Whom this agency has written to: they are asked first. */
  readonly recipients: readonly string[];
}

const ofNetwork: readonly CheckName[] = [
  ...(['peers/own', 'peers/answers', 'peers/identity'] as const),
  ...(['directory/peers', 'clock/peers'] as const),
];

/** @param known or why nobody can be asked */
export async function checkPeers(findings: Findings, examination: Examination, known: Known | OpenCode): Promise<void> {
  const why = examination.offline ? 'offline' : known;
  if (typeof why === 'string') for (const check of ofNetwork) findings.notTried(check, why);
  else await askPeers(findings, examination, why);
}

async function askPeers(findings: Findings, examination: Examination, known: Known): Promise<void> {
  const { keeper } = known;
  const transport =
    examination.transport ??
    httpTransport({
      ...{ connectMs: limits.examinedPeerMs, requestMs: limits.examinedPeerMs, ...examination.http },
      networks: () => keeper.current.directory.networks,
    });
  try {
    await checkOwn(findings, examination, { ...known, transport });
    const peers = peersOf(known);
    const asked = await askAll(peers.slice(0, examination.mostPeers), (agency) =>
      askOne(transport, agency, examination.now),
    );
    await findings.check('peers/answers', (tell) => {
      for (const { agency, fault } of asked) if (fault !== undefined) tell(fault, agency.code);
    });
    if (peers.length > asked.length) findings.notTried('peers/answers', 'too-many');
    const reached = asked.filter(({ fault }) => fault === undefined);
    await checkIdentities(findings, examination, { ...known, transport, reached });
    await checkDirectories(findings, { ...known, transport, reached });
    await checkPeerClocks(
      findings,
      asked.flatMap(({ agency, clockDifferenceMs: differenceMs }) =>
        differenceMs === undefined ? [] : [{ agency: agency.code, differenceMs }],
      ),
    );
  } finally {
    await transport.close();
  }
}

type Way = Known & { readonly transport: Transport };

function peersOf({ code, keeper, recipients }: Known): Agency[] {
  const others = keeper.current.directory.agencies.filter((agency) => agency.code !== code);
  const isFirst = new Set(recipients);
  return others.sort((a, b) => Number(isFirst.has(b.code)) - Number(isFirst.has(a.code)));
}

/** A network may not let us call our own address: that alone is no failure. */
async function checkOwn(findings: Findings, { now }: Examination, way: Way): Promise<void> {
  const { code, keeper, signer, transport } = way;
  const { directory } = keeper.current;
  const own = findAgency(directory, code);
  await findings.check('peers/own', async (tell) => {
    if (own === undefined) throw new NotTried('needs-entry');
    const { fault } = await askOne(transport, own, now);
    if (fault !== undefined) return tell(fault === 'peer-silent' ? 'own-endpoint-silent' : fault, own.endpoint);
    const other = signer && (await askWho(transport, own, { code, signer, directory, now }));
    if (other !== undefined) tell(other, own.endpoint);
  });
}

async function checkIdentities(
  findings: Findings,
  { now }: Examination,
  { code, keeper, signer, transport, reached }: Way & { readonly reached: readonly Asked[] },
): Promise<void> {
  await findings.check('peers/identity', async (tell) => {
    if (signer === undefined) throw new NotTried('needs-keys');
    if (reached.length === 0) throw new NotTried('needs-answers');
    const { directory } = keeper.current;
    const found = await askAll(
      reached.map(({ agency }) => agency),
      async (agency) => ({ agency, fault: await askWho(transport, agency, { code, signer, directory, now }) }),
    );
    for (const { agency, fault } of found) if (fault !== undefined) tell(fault, agency.code);
  });
}

/** One after the other: each is held against the newest that was seen. */
async function checkDirectories(
  findings: Findings,
  { keeper, sources, transport, reached }: Way & { readonly reached: readonly Asked[] },
): Promise<void> {
  const peers = reached.map(({ agency }) => ({ place: agency.code, endpoint: agency.endpoint }));
  const configured = sources.map((endpoint) => ({ place: endpoint, endpoint }));
  await findings.check('directory/peers', async (tell) => {
    if (peers.length + configured.length === 0) throw new NotTried('needs-answers');
    for (const { place, endpoint } of [...configured, ...peers]) {
      try {
        const standing = await fetchDirectory(keeper, transport, endpoint);
        if (standing === 'newer') tell('directory-behind', place);
        if (standing === 'behind') tell('peer-behind', place);
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error;
        tell(error.code === 'peer-unreachable' ? 'source-silent' : error.code, place);
      }
    }
  });
}

/** Some at once, in the order of the list. */
async function askAll<T>(agencies: readonly Agency[], ask: (agency: Agency) => Promise<T>): Promise<T[]> {
  const asked: T[] = [];
  for (let i = 0; i < agencies.length; i += limits.peersExaminedAtOnce)
    asked.push(...(await Promise.all(agencies.slice(i, i + limits.peersExaminedAtOnce).map(ask))));
  return asked;
}
