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

/** Of an erasure; at a start what one of them cut short is finished. */
export const eraseSteps = [
  'eraser.commit.before',
  'eraser.commit.after',
  'eraser.keys.after',
  'eraser.scrub.after',
] as const;

/** Of an application that deals with messages in the store's transaction. */
export const inboxSteps = ['inbox.process.before', 'inbox.process.after'] as const;

/** Of a letter that has come to its end. */
export const voidSteps = ['sender.void.before', 'sender.void.after'] as const;

export type Step =
  | (typeof steps)[number]
  | (typeof eraseSteps)[number]
  | (typeof voidSteps)[number]
  | (typeof inboxSteps)[number];

/** Called at each step; a test or a demonstration may end the process in it. */
export type OnStep = (step: Step) => void;
