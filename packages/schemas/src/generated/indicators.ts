// Generated from schemas/indicators/. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../json-schema.ts';

/** Definitions of the indicators, by the name of their file. */
export const indicators: Readonly<Record<string, JsonSchema>> = {
};
