// Generated from schemas/records/. Do not edit; run `pnpm generate`.
import { type KindValidator } from '../../kind-validator.ts';

/** Validators of older versions, which records of agencies that have not moved yet still name. */
export const olderValidators = [
] as unknown as readonly KindValidator[];
