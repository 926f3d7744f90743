/**
 * What `init`, `agency ping` and `agency try` print with `--json`.
 * @module
 */
import { closed, count, documentOf, flag, list, oneOf, text, words } from './parts.ts';

export const agencyPing = documentOf('agency-ping', closed({ agency: text, ms: count, reached: flag }, { code: text }));

export const init = documentOf(
  'init',
  closed(
    { step: oneOf('enrolment', 'answer', 'waiting', 'ready'), code: text },
    {
      ...{ file: text, words: text, folder: text, version: count },
      ping: closed({ agency: text, ms: count, words }, { code: text }),
    },
  ),
);

export const agencyTry = documentOf(
  'agency-try',
  closed({ would: list(closed({ to: text, kind: text, parts: list(text), sizeBytes: count })) }),
);
