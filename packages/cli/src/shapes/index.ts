/**
 * JSON Schemas of what `--json` prints, by command. A version only grows: readers pass over what they do not know.
 * @module
 */
import {
  closed,
  count,
  digest,
  documentOf,
  flag,
  instant,
  list,
  mapOf,
  oneOf,
  type Shape,
  text,
  uuid,
  words,
} from './parts.ts';

export * from './init.ts';
export * from './sheet.ts';
export * from './work.ts';
export type { Shape };

const severity = oneOf('error', 'warning');
const result = oneOf('valid', 'invalid', 'indeterminate');
const letterState = oneOf('queued', 'attention', 'stored', 'valid', 'refused', 'unknown', 'void');
const arrivalState = oneOf('stored', 'valid', 'refused', 'void');
const publicJwk = closed({ kty: text, crv: text, x: text, kid: digest, alg: text }, { y: text });
const trust = closed({ k: count, keys: list(digest) });
const issue = closed(
  { file: text, pointer: text, code: text, rule: text, severity, messages: words },
  { line: count, basis: list(text), value: {} },
);
const checks = list(closed({ name: text, result, detail: words }, { code: text }));
const detail = closed({ code: text, pointer: text, rule: text }, { part: text, messages: words });
const letter = closed(
  {
    to: text,
    jti: uuid,
    dig: digest,
    conv: text,
    kind: text,
    state: letterState,
    acceptedAt: instant,
    expiresAt: instant,
    attempts: count,
  },
  { carried: flag, nextAttemptAt: instant, problem: text, refusal: closed({ reason: text, details: list(detail) }) },
);
const messageFiles = { record: text, parts: mapOf(text) };
const message = closed(
  { jti: uuid, iss: text, kind: text, conv: text },
  {
    status: arrivalState,
    storedAt: instant,
    acknowledgedAt: instant,
    re: uuid,
    purpose: text,
    basis: text,
    parts: list(text),
    withheld: list(text),
    erased: list(text),
    acknowledged: flag,
    files: closed(messageFiles),
    record: {},
  },
);
const agencyEntry = closed(
  { code: text, names: words, roles: list(text), endpoint: text, kids: list(digest) },
  { area: text },
);
const counts = (...names: readonly string[]): Shape => closed(Object.fromEntries(names.map((name) => [name, count])));
const verdict = oneOf('compatible', 'breaking', 'undecided');
const mode = oneOf('backward', 'forward', 'full');
const schemaPlace = closed({ side: oneOf('base', 'revision'), document: text, pointer: text });
const direction = closed({ verdict }, { witness: {}, undecidedAt: list(closed({ code: text }, { at: schemaPlace })) });
const change = closed(
  {
    rule: text,
    class: oneOf('breaking', 'compatible', 'editorial', 'undecided'),
    keyword: text,
    breaks: list(oneOf('old-reader', 'new-reader')),
    messages: words,
  },
  { base: schemaPlace, revision: schemaPlace, old: {}, new: {}, cure: words },
);
const compared = { directions: closed({}, { backward: direction, forward: direction }), changes: list(change) };
const schemaVersion = closed({ file: text, uri: text }, { version: text });

/** Any command that fails before it has printed its document. */
export const error = documentOf(
  'error',
  closed({
    error: closed(
      { code: text, messages: words },
      { place: text, issues: list(closed({ code: text, pointer: text, rule: text, messages: words })) },
    ),
  }),
);

export const schemasList = documentOf(
  'schemas-list',
  closed({
    schemas: list(closed({ id: text, kind: text, version: text, title: words })),
  }),
);

export const validate = documentOf(
  'validate',
  closed({ valid: flag, checked: count, counts: counts('error', 'warning'), issues: list(issue) }),
);

export const compat = documentOf('compat', closed({ verdict, mode, ...compared }, { witness: {} }));

export const compatFolders = documentOf(
  'compat-folders',
  closed({
    verdict,
    mode,
    unchanged: count,
    comparisons: list(
      closed(
        { id: text, verdict, announced: flag, notices: list(closed({ code: text, messages: words })) },
        { base: schemaVersion, revision: schemaVersion, needs: oneOf('minor', 'major'), witness: {}, ...compared },
      ),
    ),
  }),
);

export const keysAdd = documentOf(
  'keys-add',
  closed({ kid: digest, file: text, publicFile: text, keys: list(publicJwk), held: count }, { encryptionKid: digest }),
);

export const keysNew = documentOf(
  'keys-new',
  closed({ kid: digest, file: text, publicFile: text, keys: list(publicJwk) }, { encryptionKid: digest }),
);

export const directoryCreate = documentOf(
  'directory-create',
  closed({ version: count, dig: digest, trust, files: closed({ directory: text, freshness: text, trust: text }) }),
);

const directoryChange = closed({ what: text }, { agency: text, kid: digest, member: text });

/** `draft`, `add`, `rotate`, `revoke`. */
export const directoryDraft = documentOf(
  'directory-draft',
  closed({ version: count, dig: digest, changes: list(directoryChange), file: text }, { words: text, trustFile: text }),
);

export const directorySign = documentOf(
  'directory-sign',
  closed({
    version: count,
    dig: digest,
    signed: list(digest),
    missing: closed({ own: count }, { previous: count }),
    changes: list(directoryChange),
    file: text,
  }),
);

export const directoryEnrol = documentOf(
  'directory-enrol',
  closed({ code: text, kid: digest, encryptionKid: digest, words: text, file: text }),
);

export const directoryChallenge = documentOf(
  'directory-challenge',
  closed({ code: text, words: text, files: closed({ challenge: text, expect: text }) }),
);

export const directoryAnswer = documentOf('directory-answer', closed({ file: text }));

export const directoryTake = documentOf('directory-take', closed({ version: count, dig: digest }));

export const directoryFetch = documentOf(
  'directory-fetch',
  closed({ version: count, dig: digest, asked: list(closed({ from: text }, { code: text })) }),
);

export const directoryRenew = documentOf(
  'directory-renew',
  closed({ version: count, dig: digest, expiresAt: instant, file: text }),
);

export const directoryVerify = documentOf(
  'directory-verify',
  closed({ result, checks }, { version: count, dig: digest }),
);

export const directoryShow = documentOf(
  'directory-show',
  closed({
    verified: { const: false },
    version: count,
    issuedAt: instant,
    expiresAt: instant,
    agencies: list(agencyEntry),
  }),
);

export const agencyInit = documentOf(
  'agency-init',
  closed({ code: text, folder: text, endpoint: text, version: count }),
);

export const agencyServe = documentOf(
  'agency-serve',
  closed({ host: text, port: count, agencies: list(closed({ code: text, endpoint: text })) }),
);

export const agencySend = documentOf('agency-send', closed({ sent: list(letter) }));

export const agencyInbox = documentOf('agency-inbox', closed({ messages: list(message) }));

export const agencyOutbox = documentOf('agency-outbox', closed({ letters: list(letter) }));

export const agencyStatus = documentOf(
  'agency-status',
  closed({
    code: text,
    directory: closed({ version: count, expiresAt: instant, state: oneOf('fresh', 'stale', 'closed') }),
    inbox: counts('stored', 'valid', 'refused', 'acknowledged'),
    outbox: counts('queued', 'attention', 'stored', 'valid', 'refused', 'unknown', 'void'),
    late: counts('delayed', 'overdue'),
    log: closed({ id: uuid, size: count }),
    restored: flag,
    failing: list(oneOf('attention', 'unknown', 'refused', 'delayed', 'overdue', 'stale', 'closed', 'restored')),
  }),
);

export const agencyRedrive = documentOf(
  'agency-redrive',
  closed({
    dryRun: flag,
    letters: list(closed({ jti: uuid, to: text, state: letterState })),
  }),
);

export const agencyReconcile = documentOf(
  'agency-reconcile',
  closed({ agency: text, resent: count, closed: count, conflicts: count }),
);

export const agencyBackup = documentOf('agency-backup', closed({ file: text, log: uuid, size: count, at: instant }));

export const agencyRecover = documentOf(
  'agency-recover',
  closed({ log: uuid, former: closed({ id: uuid, size: count }), peers: list(text) }),
);

export const seal = documentOf('seal', closed({ to: text, jti: uuid, conv: text, dig: digest, file: text }));

export const open = documentOf(
  'open',
  closed(
    {
      iss: text,
      jti: uuid,
      kind: text,
      conv: text,
      status: arrivalState,
      created: flag,
      files: closed({ receipts: text }, messageFiles),
    },
    { reason: text },
  ),
);

export const importReceipts = documentOf('import', closed({ letters: list(letter) }));

const heldMessage = closed({ side: oneOf('sent', 'received'), jti: uuid, dig: digest, kind: text, at: instant });

export const erase = documentOf(
  'erase',
  closed(
    {
      erased: list(
        closed(
          { dig: digest, jti: uuid, side: oneOf('sent', 'received'), parts: list(text), answered: list(digest) },
          { request: digest },
        ),
      ),
    },
    { ownCopies: count },
  ),
);

export const eraseDecline = documentOf('erase-decline', closed({ declined: list(digest) }));

export const eraseRequests = documentOf(
  'erase-requests',
  closed({
    requests: list(
      closed(
        {
          request: digest,
          side: oneOf('sent', 'received'),
          peer: text,
          dig: digest,
          parts: list(text),
          basis: text,
          at: instant,
          state: oneOf('queued', 'asked', 'open', 'erased', 'declined'),
        },
        { answerBasis: text },
      ),
    ),
  }),
);

export const retain = documentOf(
  'retain',
  closed({ applied: flag, due: list(heldMessage), waiting: list(heldMessage) }, { ownCopies: count }),
);

const logState = closed({ id: text, size: count, root: digest });

export const logCheckpoint = documentOf('log-checkpoint', closed({ checkpoint: text }));

export const logInclusion = documentOf(
  'log-inclusion',
  closed({ log: logState, index: count, leaf: text, path: list(digest) }),
);

export const logGrowth = documentOf('log-growth', closed({ from: logState, to: logState, path: list(digest) }));

export const logVerify = documentOf('log-verify', closed({ result, size: count, checks }));

/** `check`, `witness`. */
export const logLook = documentOf(
  'log-look',
  closed({
    agencies: list(
      closed(
        { agency: text, state: oneOf('consistent', 'countersigned', 'kept', 'empty', 'forked', 'failed') },
        { size: count, code: text },
      ),
    ),
    conflicts: list(
      closed({
        ...{ agency: text, log: text, size: count, toldBy: text, foundAt: instant },
        reason: oneOf('other-root', 'smaller', 'not-grown', 'other-log', 'restored'),
        statements: list(text),
      }),
    ),
  }),
);

const level = oneOf('ok', 'not-tried', 'warn', 'fail');

export const doctor = documentOf(
  'doctor',
  closed({
    result: level,
    checks: list(closed({ name: text, result: level, detail: words }, { code: text, place: text, cure: words })),
  }),
);

export const archive = documentOf('archive', closed({ sent: count, received: count, left: count }, { file: text }));

export const evidence = documentOf('evidence', closed({ dig: digest, file: text, sizeBytes: count }));

export const evidenceVerify = documentOf(
  'evidence-verify',
  closed({ result, checks }, { time: closed({ notLaterThan: instant, witness: text }) }),
);

const fileFaults = list(closed({ file: text, place: text, code: text, messages: words }));
const area = closed({ edition: text, code: text }, { name: text });
const figure = closed(
  {
    indicator: text,
    area,
    dimensions: list(closed({ dimension: text, code: text })),
    value: { type: ['integer', 'null'], minimum: 0 },
  },
  { status: text, bounds: closed({ lower: count, upper: count }) },
);
const catalogueRef = { id: text, version: text, digest: text };
const periodOfSet = closed({ regime: text, code: text, from: text, to: text });
const figureSet = closed({
  catalogue: closed(catalogueRef),
  period: periodOfSet,
  edition: oneOf('provisional', 'official'),
  area,
  asOf: text,
  observations: list(figure),
  undetermined: mapOf(count),
});

export const statsExport = documentOf(
  'stats-export',
  closed({ format: text, sets: count, figures: count, faults: fileFaults }, { file: text, sizeBytes: count }),
);

const glotipRow = closed({
  ...{ country: text, indicator: text, dimension: text, category: text, sex: text, age: text, year: count },
  value: { type: ['integer', 'null'], minimum: 0 },
});

export const statsImport = documentOf(
  'stats-import',
  closed({ sets: list(figureSet), faults: fileFaults }, { rows: list(glotipRow) }),
);

export const statsCatalogue = documentOf(
  'stats-catalogue',
  closed(
    { ...catalogueRef, indicators: list(closed({ id: text, title: words, basis: list(text) }, { kind: text })) },
    { file: text },
  ),
);

/** A record of the contract, whose own schema says what it holds. */
const record: Shape = { type: 'object' };
const dataset = { catalogue: closed(catalogueRef), period: periodOfSet, area, asOf: text, undetermined: mapOf(count) };
const dimensions = list(closed({ dimension: text, code: text }));

export const statsTabulate = documentOf(
  'stats-tabulate',
  closed(
    {
      ...dataset,
      observations: list(closed({ indicator: text, area, dimensions, value: count })),
      derived: list(
        closed({ indicator: text, value: { anyOf: [{ type: 'number' }, { const: '_U' }] } }, { met: flag }),
      ),
    },
    { record },
  ),
);

const source = closed({ agency: text, id: text, revision: count, jti: text });

export const statsRollup = documentOf(
  'stats-rollup',
  closed(
    {
      ...dataset,
      observations: list(closed({ indicator: text, area, dimensions, value: count, sources: list(source) })),
      sources: list(source),
      coverage: list(closed({ agency: text, status: oneOf('reported', 'late', 'missing', 'revised') }, { area })),
      ...{ actualUntil: text, edition: oneOf('provisional', 'official') },
      adjustments: list(
        closed({ indicator: text, area, period: text, change: { type: 'integer' }, cause: text }, { dimensions }),
      ),
    },
    { record },
  ),
);

export const statsReconcile = documentOf(
  'stats-reconcile',
  closed(
    {
      ...{ subject: text, level: text, area, days: closed({ from: text, to: text }), catalogue: closed(catalogueRef) },
      lead: closed({ agency: text, role: text }),
      sides: list(
        closed(
          {
            ...{ role: text, agency: text, revision: count, record: closed({ kind: text, id: text }) },
            period: closed({ regime: text, code: text, from: text, to: text, actualUntil: text, edition: text }),
          },
          { jti: text, countingRule: text },
        ),
      ),
      compared: count,
      cells: list(
        closed(
          {
            ...{ indicator: text, figures: list(closed({ role: text, value: count })), difference: count },
            causes: list(text),
          },
          { dimensions },
        ),
      ),
      state: oneOf('open'),
    },
    { dueOn: text, record },
  ),
);
