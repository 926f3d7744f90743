/**
 * The named instants at which a crash is tried: `<side>.<step>.<before|after>`.
 * @module
 */

/** What each side does that a crash may cut short. What a step writes is written between its two instants. */
const done = {
  /** A letter is accepted, posted, answered; an attempt fails; a number is closed; a stream is reconciled. */
  sender: ['enqueue', 'post', 'receipt', 'attempt', 'void', 'reconcile'],
  /** A message is stored, answered, judged; its verdict is written and delivered. */
  receiver: ['store', 'answer', 'examine', 'verdict', 'deliver'],
  /** The application takes messages, acknowledges one, deals with one in the store's transaction. */
  inbox: ['take', 'ack', 'process'],
  /** Erasing is decided, keys go, the files are written anew; requests and answers are delivered, and taken. */
  eraser: ['commit', 'keys', 'scrub', 'deliver', 'take'],
} as const;

type Side = keyof typeof done;

/** `receiver.answer.after`: the answer has been given to the server, one turn of the event loop ago. */
export type Step = { [S in Side]: `${S}.${(typeof done)[S][number]}.${'before' | 'after'}` }[Side];

/** All of them, in the order in which a message comes by. */
export const steps: readonly Step[] = Object.entries(done).flatMap(([side, names]) =>
  names.flatMap((name) => [`${side}.${name}.before`, `${side}.${name}.after`] as Step[]),
);

/** Called at each step; a test or a demonstration may end the process in it. */
export type OnStep = (step: Step) => void;
