/**
 * The kinds of record in the order in which the worker numbers them, with their names.
 * @module
 */
import { kinds, recordKinds } from '@lienthong/schemas';
import type { Words } from '../worker/messages.ts';

export interface KindName {
  readonly kind: string;
  readonly title: Words;
  readonly carries: Words;
}

export const kindNames: readonly KindName[] = recordKinds.map((name) => {
  const kind = kinds.find((one) => one.kind === name);
  return {
    kind: name,
    title: { en: kind?.title ?? name, vi: kind?.['x-vi'].title ?? name },
    carries: { en: kind?.carries ?? '', vi: kind?.['x-vi'].carries ?? '' },
  };
});
