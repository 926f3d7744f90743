/**
 * Records of the contract as printed documents, and pictures of how a matter went.
 * @module
 */
export { type FormOptions, printForm } from './form.ts';
export {
  type ConversationOptions,
  conversationPage,
  type Happening,
  type LimitShown,
} from './picture/conversation.ts';
export { type Flow, type FlowOptions, flowsPage } from './picture/flows.ts';
export { receiptSlip, type SlipOptions } from './receipt-slip.ts';
export type { Lang } from './value.ts';
