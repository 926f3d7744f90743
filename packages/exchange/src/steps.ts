/**
 * The named instants at which a crash is tried: `<side>.<step>.<before|after>`.
 * @module
 */

export const steps = [
  'receiver.store.before',
  'receiver.store.after',
  'receiver.answer.before',
  'receiver.examine.before',
  'receiver.verdict.after',
  'sender.enqueue.before',
  'sender.enqueue.after',
  'sender.post.before',
  'sender.post.after',
  'sender.receipt.after',
] as const;

export type Step = (typeof steps)[number];

/** Called at each step; a test or a demonstration may end the process in it. */
export type OnStep = (step: Step) => void;
