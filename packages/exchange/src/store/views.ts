/**
 * Parts of a store, for those who need no more of it.
 * @module
 */
import type { Store } from './store.ts';

/** A store that is looked at: nothing of it writes. */
export type StoreReader = Omit<
  Store,
  | ('begin' | 'recover' | 'commit' | 'lease' | 'process' | 'reserveKeys' | 'dropKeys' | 'scrub')
  | ('wrappingKeys' | 'setWrappingKeys' | 'putDirectory' | 'putFreshness')
>;

/** Where the versions of the directory are kept. */
export type DirectoryStore = Pick<Store, 'directory' | 'directories' | 'putDirectory' | 'freshness' | 'putFreshness'>;
