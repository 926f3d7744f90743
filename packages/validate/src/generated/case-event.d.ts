// Generated from schemas/records/case-event/1.0.json. Do not edit; run `pnpm generate`.
import type { Structure } from '../structure/forms.ts';

/** Structure of `https://schemas.lienthong.example/case-event/1.0`: its validators and the words for their errors. */
export declare const structure: Structure<'case-event'>;
