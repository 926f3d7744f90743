// Generated from schemas/common/agency/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/agency/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/agency/1.0",
  "title": "Agency",
  "description": "Code of an agency, with the scheme it belongs to. It is never derived from the code of an area.",
  "x-vi": {
    "title": "Cơ quan",
    "description": "Mã cơ quan kèm hệ mã. Không bao giờ suy từ mã đơn vị hành chính."
  },
  "type": "string",
  "pattern": "^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$"
};
