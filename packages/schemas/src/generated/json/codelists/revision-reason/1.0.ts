// Generated from schemas/codelists/revision-reason/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/revision-reason/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/revision-reason/1.0",
  "title": "Reason of a revision",
  "description": "Why a later revision of a record was issued.",
  "x-vi": {
    "title": "Lý do sửa đổi bản ghi",
    "description": "Vì sao ban hành bản sửa đổi tiếp theo của bản ghi."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "match": "none"
    },
    "ctdc": {
      "match": "none"
    },
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "entry-corrected",
      "title": "Entry corrected",
      "description": "A slip of the pen or keyboard was corrected.",
      "x-vi": {
        "title": "Sửa lỗi nhập liệu",
        "description": "Sửa sai sót khi ghi chép hoặc nhập liệu."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "facts-established",
      "title": "Facts established",
      "description": "Verification or investigation established new facts.",
      "x-vi": {
        "title": "Xác minh thêm tình tiết",
        "description": "Kết quả xác minh, điều tra làm rõ tình tiết mới."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "step-taken",
      "title": "Procedural step taken",
      "description": "A procedural step changed the state of the matter.",
      "x-vi": {
        "title": "Có bước tố tụng mới",
        "description": "Một bước tố tụng làm thay đổi tình trạng vụ việc."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "decision-changed",
      "title": "Decision changed",
      "description": "A decision was changed, supplemented or set aside.",
      "x-vi": {
        "title": "Quyết định được thay đổi, bổ sung hoặc hủy bỏ",
        "description": "Quyết định trước đó được thay đổi, bổ sung hoặc hủy bỏ."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "cpc2015-156"
      ]
    },
    {
      "const": "consent-changed",
      "title": "Consent changed",
      "description": "Consent was given, narrowed or withdrawn.",
      "x-vi": {
        "title": "Thay đổi sự đồng ý",
        "description": "Sự đồng ý được đưa ra, thu hẹp hoặc rút lại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "law53-2024-3-10"
      ]
    },
    {
      "const": "late-report",
      "title": "Late report",
      "description": "Figures or facts arrived after the data had closed.",
      "x-vi": {
        "title": "Số liệu gửi muộn",
        "description": "Số liệu, tình tiết đến sau thời điểm chốt số liệu."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decree09-2019-12"
      ]
    },
    {
      "const": "reconciled",
      "title": "Reconciled",
      "description": "A reconciliation with another body agreed on another figure.",
      "x-vi": {
        "title": "Sau đối chiếu",
        "description": "Kết quả đối chiếu với cơ quan khác thống nhất số liệu khác."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "official-edition",
      "title": "Official edition",
      "description": "The official edition replaces a provisional one.",
      "x-vi": {
        "title": "Số liệu chính thức",
        "description": "Số liệu chính thức thay số liệu sơ bộ."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "area-reorganised",
      "title": "Area reorganised",
      "description": "Administrative units were reorganised.",
      "x-vi": {
        "title": "Sắp xếp đơn vị hành chính",
        "description": "Đơn vị hành chính được sắp xếp lại."
      },
      "x-state": "active",
      "x-provenance": "provisional",
      "x-basis": [
        "decision124-2004-1"
      ]
    },
    {
      "const": "duplicate",
      "title": "Duplicate",
      "description": "The same thing had already been recorded under another id.",
      "x-vi": {
        "title": "Trùng lặp",
        "description": "Việc này đã được ghi dưới mã khác."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "no-longer-pursued",
      "title": "No longer pursued",
      "description": "The issuer no longer pursues the matter.",
      "x-vi": {
        "title": "Không tiếp tục theo đuổi",
        "description": "Cơ quan ban hành không tiếp tục theo đuổi việc này."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "entered-by-mistake",
      "title": "Entered by mistake",
      "description": "The record should never have existed.",
      "x-vi": {
        "title": "Nhập nhầm",
        "description": "Bản ghi lẽ ra không được tạo."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    },
    {
      "const": "transferred",
      "title": "Transferred",
      "description": "Another body became competent.",
      "x-vi": {
        "title": "Chuyển thẩm quyền",
        "description": "Thẩm quyền được chuyển cho cơ quan khác."
      },
      "x-state": "active",
      "x-provenance": "provisional"
    }
  ]
};
