// Generated from schemas/common/citizen-number/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/common/citizen-number/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/common/citizen-number/1.0",
  "title": "Personal identification number",
  "description": "Twelve digits: old code of the province or country of birth registration, century and sex, year of birth, six more. Sex or year that differ from the record are a warning.",
  "x-vi": {
    "title": "Số định danh cá nhân",
    "description": "12 chữ số: mã tỉnh (theo 63 tỉnh cũ) hoặc quốc gia nơi đăng ký khai sinh, mã thế kỷ và giới tính, mã năm sinh, 6 số ngẫu nhiên. Giới tính, năm sinh khác với bản ghi là cảnh báo."
  },
  "type": "string",
  "pattern": "^[0-9]{12}$"
};
