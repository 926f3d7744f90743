import type { Context } from './context.ts';
export async function writeAgencyEvidence(_context: Context, _dig: string): Promise<Uint8Array> {
  return new Uint8Array();
}
