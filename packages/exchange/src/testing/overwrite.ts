/**
 * Damages a file, as a bad disk would.
 * @module
 */
import { closeSync, openSync, writeSync } from 'node:fs';

export function overwrite(file: string, at: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(handle);
}
