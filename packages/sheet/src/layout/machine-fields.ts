/**
 * Members of the head that a machine gives: they may be left empty, and stand at the right end.
 * @module
 */
export const machineFields: readonly string[] = [
  ...['id', 'revision', 'revises', 'recordStatus', 'reason', 'issuer', 'onBehalfOf', 'recordedAt', 'conversation'],
];
