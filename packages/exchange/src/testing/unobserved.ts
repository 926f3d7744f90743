/**
 * Telemetry that nobody listens to.
 * @module
 */
import { Telemetry } from '../telemetry/telemetry.ts';

export const unobserved = new Telemetry('lienthong:test', { isPeer: () => true, isKind: () => true });
