/**
 * For those who build on this package: `@lienthong/exchange/testing`. Agencies with keys of their own that really sign, encrypt, store and
 * answer, on a network and a clock that a test holds in its hands; no disk, no port.
 * @module
 */
export { type TestClock, testClock } from './clock.ts';
export { delay, drop, duplicate, first, loseAnswer, only, reorder } from './hindrances.ts';
export {
  createTestAgency,
  createTestNetwork,
  type TestAgencyKit,
  type TestNetworkKit,
  type TestNetworkOptions,
} from './network.ts';
export { type Note, note, noteContract, noteSchema, noteSharing } from './note.ts';
export { type Hindrance, lost, type Pass, type WireRequest } from './wire.ts';
