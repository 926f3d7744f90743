import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { type TestWitness, testEvidence } from '../testing/test-evidence.ts';
import { testId } from '../testing/test-message.ts';
import { readBundle, writeBundle } from './bundle.ts';
import { verifyBundle } from './verify.ts';

/** The log of the test: five earlier leaves, the message at 5, `stored` at 6, `valid` at 7, a later leaf. */
const sizes = { message: 6, stored: 7, all: 9 };
const day = 86_400;

async function judged(options: Parameters<typeof testEvidence>[0] & object) {
  const { evidence, trust, now } = await testEvidence(options);
  const verdict = await verifyBundle(writeBundle(evidence), { trust });
  const failing = verdict.checks.filter(({ result }) => result === 'invalid');
  return { ...verdict, failing: failing.map(({ name, code }) => `${name}: ${code}`), sentAt: now - 60 };
}

const witnessed = (...witnesses: TestWitness[]) => judged({ witnesses });

describe('a witness says by when the message was stored', () => {
  test.each(['police', 'commune'] as const)('in the log of %s', async (holder) => {
    const { result, time, checks, sentAt } = await judged({ holder, witnesses: [{ after: 600 }] });
    expect(result).toBe('valid');
    expect(time).toEqual({ notLaterThan: sentAt + 600, witness: 'standing' });
    expect(checks.at(-1)).toMatchObject({
      name: 'time',
      result: 'valid',
      detail: { en: 'Stored not later than 2026-01-05T08:10:00+07:00 (witness standing).' },
    });
  });

  test('the earliest whose state covers an answer counts', async () => {
    const { time, sentAt } = await witnessed(
      { after: 9000 },
      { after: 300, size: sizes.stored },
      { after: 60, size: sizes.message },
    );
    expect(time).toEqual({ notLaterThan: sentAt + 300, witness: 'standing' });
  });

  test('one that saw the message before its answer says nothing of the storing', async () => {
    const { result, time, checks } = await witnessed({ after: 60, size: sizes.message });
    expect([result, time]).toEqual(['valid', undefined]);
    expect(checks.at(-1)).toMatchObject({ name: 'time', result: 'indeterminate', informational: true });
  });

  test('in the sender’s log the answer that came first counts, whatever was signed first', async () => {
    const { result, time, sentAt } = await judged({ holder: 'commune', late: true, witnesses: [{ after: 600 }] });
    expect([result, time?.notLaterThan]).toEqual(['valid', sentAt + 600]);
  });

  test('of a bundle that is not valid nothing is told', async () => {
    const { result, time } = await judged({ statuses: ['stored', 'stored'], witnesses: [{ after: 600 }] });
    expect([result, time]).toEqual(['invalid', undefined]);
  });
});

describe('no witness is', () => {
  test.each(['police', 'commune'])('a party to the message: %s', async (by) => {
    const holder = by === 'police' ? 'commune' : 'police';
    const { failing } = await judged({ holder, witnesses: [{ by, after: 60 }] });
    expect(failing).toEqual(['witness/0: witness-is-party']);
  });

  test.each<[string, TestWitness['change'] & object]>([
    ['another agency’s log', (claims) => ({ ...claims, sub: 'commune' })],
    ['another log of the holder', (claims) => ({ ...claims, id: testId('another log') })],
  ])('a statement about %s', async (_, change) => {
    expect((await witnessed({ after: 60, change })).failing).toEqual(['witness/0: witness-other-log']);
  });

  test.each<[string, TestWitness['change'] & object]>([
    ['another root', (claims) => ({ ...claims, root: 'A'.repeat(43) })],
    ['another size', (claims) => ({ ...claims, size: sizes.message })],
    ['more leaves than the checkpoint has', (claims) => ({ ...claims, size: 10 })],
  ])('a statement of %s', async (_, change) => {
    const { failing } = await witnessed({ after: 60, size: sizes.stored, change });
    expect(failing).toEqual(['witness/0/log: proof-invalid']);
  });

  test('one that says it saw an answer before the answer says that it was signed, beyond what clocks may differ', async () => {
    expect((await judged({ witnesses: [{ after: -60 }] })).failing).toEqual([]);
    const { failing } = await judged({ witnesses: [{ after: -200 }] });
    expect(failing).toEqual(['witness/0/time: evidence-contradiction']);
  });

  test('an agency whose key was revoked before', async () => {
    const { failing } = await judged({ witnesses: [{ after: 60 }], witnessRevokedFrom: 1 });
    expect(failing).toEqual(['witness/0/signature: key-revoked']);
  });

  test('one whose key was revoked later: the rest stands without it', async () => {
    const { now } = await testEvidence();
    const { result, time, checks } = await judged({ witnesses: [{ after: 60 }], witnessRevokedFrom: now + day });
    expect([result, time]).toEqual(['valid', undefined]);
    expect(checks.find(({ name }) => name === 'witness/0/signature')).toMatchObject({ result: 'indeterminate' });
  });
});

describe('a key of the recipient, revoked after it signed', () => {
  const answers = { holder: 'commune', revokedFrom: 0 } as const;

  test('is settled by a witness who saw its receipts before', async () => {
    const { now } = await testEvidence();
    const { result } = await judged({ ...answers, revokedFrom: now + day, witnesses: [{ after: 600 }] });
    expect(result).toBe('valid');
  });

  test.each([
    ['later', { after: 2 * day }],
    ['before all of them were there', { after: 600, size: sizes.stored }],
  ])('stays open when the witness saw the log %s', async (_, witness) => {
    const { now } = await testEvidence();
    const { result, failing } = await judged({ ...answers, revokedFrom: now + day, witnesses: [witness] });
    expect([result, failing]).toEqual(['indeterminate', []]);
  });
});

test('witnesses stand in one order, and none twice', async () => {
  const { evidence, trust } = await testEvidence({ witnesses: [{ after: 60 }, { after: 120 }, { after: 180 }] });
  const bundle = readBundle(writeBundle(evidence));
  const [first, second, third] = bundle.witnesses;
  for (const witnesses of [
    [second, first, third],
    [first, first, second],
  ]) {
    const { checks } = await verifyBundle(canonicalBytes({ ...bundle, witnesses }), { trust });
    expect(checks).toMatchObject([{ name: 'format', code: 'evidence-malformed' }]);
  }
});
