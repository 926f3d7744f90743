/**
 * The version of this package.
 * @module
 */
import { createRequire } from 'node:module';

/** `package.json` lies one folder up from the source, and from what is built. */
export const version: string = (createRequire(import.meta.url)('../package.json') as { version: string }).version;
