// Generated from schemas/common/civil-date/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/civil-date/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/civil-date/1.0",
  "title": "Civil date",
  "description": "A day in Asia/Ho_Chi_Minh, YYYY-MM-DD. Only civil dates decide to which period a thing belongs.",
  "x-vi": {
    "title": "Ngày",
    "description": "Ngày theo giờ Việt Nam, YYYY-MM-DD. Chỉ ngày dân sự quyết định kỳ báo cáo."
  },
  "type": "string",
  "pattern": "^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$",
  "format": "date"
};
