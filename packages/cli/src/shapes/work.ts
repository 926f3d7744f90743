/**
 * What the commands of daily work print with `--json`.
 * @module
 */
import { closed, count, documentOf, flag, instant, list, oneOf, text, uuid, words } from './parts.ts';

const issue = closed({ code: text, pointer: text, rule: text, severity: oneOf('error', 'warning'), messages: words });
const ownState = oneOf('draft', 'queued', 'issued');
const recordStatus = oneOf('final', 'withdrawn', 'entered-in-error');
const letterState = oneOf('queued', 'attention', 'stored', 'valid', 'refused', 'unknown', 'void');
const sameness = oneOf(
  ...(['citizen-number', 'identity-document', 'name-and-birth', 'document'] as const),
  ...(['register', 'source', 'reference', 'period'] as const),
);
const own = { id: uuid, revision: count, kind: text, state: ownState, recordStatus, conversation: uuid };
const entry = { ...own, changedAt: instant, valid: flag };
const dueState = oneOf('due', 'overdue', 'met', 'met-late', 'suspended', 'no-limit');

export const recordAdd = documentOf(
  'record-add',
  closed({
    added: list(closed({ id: uuid, revision: count, kind: text, valid: flag, issues: list(issue) })),
    alike: list(closed({ kind: text, id: uuid, conversation: uuid, why: sameness })),
  }),
);

export const recordList = documentOf('record-list', closed({ records: list(closed(entry)) }));

export const recordShow = documentOf(
  'record-show',
  closed(
    {
      id: uuid,
      revisions: list(closed({ ...entry, letters: list(closed({ to: text, jti: uuid, state: letterState })) })),
      held: list(closed({ agency: text, revision: count })),
    },
    { record: {} },
  ),
);

/** `record set`, `revise`, `withdraw`. */
export const recordChanged = documentOf('record-changed', closed({ id: uuid, revision: count, valid: flag }));

export const recordNumber = documentOf(
  'record-number',
  closed({ id: uuid, revision: count, number: text, valid: flag }),
);

export const recordExport = documentOf('record-export', closed({ file: text, records: count }));

export const recordDrop = documentOf('record-drop', closed({ id: uuid, revision: count }));

const letters = list(closed({ to: text, state: letterState }));
const sending = closed({ id: uuid, revision: count, to: list(text) }, { code: text, letters });

/** `record send`, `nil` with recipients. */
export const recordSend = documentOf('record-send', closed({ sent: list(sending), waiting: list(sending) }));

/** `transfer`, `join`, `split`. */
export const act = documentOf('act', closed({ drafts: list(closed({ id: uuid, revision: count, kind: text })) }));

/** `nil` without recipients. */
export const nil = documentOf('nil', closed({ id: uuid, revision: count, kind: text }));

export const due = documentOf(
  'due',
  closed({
    on: text,
    register: list(
      closed({ report: uuid, receivedOn: text, state: dueState, sent: flag }, { due: text, number: text }),
    ),
    limits: list(
      closed(
        {
          ...{ conversation: uuid, record: closed({ kind: text, id: uuid }), limit: text, from: text, due: text },
          ...{ state: dueState, extensions: count, basis: list(text), reason: words, checked: flag },
        },
        { metOn: text, owedBy: text },
      ),
    ),
  }),
);

export const statsCompare = documentOf(
  'stats-compare',
  closed({
    figures: list(
      closed(
        { indicator: text, dimensions: list(closed({ dimension: text, code: text })) },
        { value: count, before: count, change: { type: 'integer' }, percent: { type: 'number' } },
      ),
    ),
  }),
);

/** `form print`, `form slip`. */
export const form = documentOf('form', closed({ file: text, sizeBytes: count }));

export const show = documentOf(
  'show',
  closed(
    {
      conversation: uuid,
      events: list(closed({ at: instant, from: text, title: text, outcome: text }, { to: text })),
      limits: list(closed({ title: text, due: text, state: text })),
    },
    { file: text },
  ),
);

export const flows = documentOf(
  'flows',
  closed({ flows: list(closed({ from: text, to: text, kind: text, count })) }, { file: text }),
);
