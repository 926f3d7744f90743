/**
 * What `init` and `agency ping` print with `--json`.
 * @module
 */
import { closed, count, documentOf, flag, oneOf, text, words } from './parts.ts';

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
