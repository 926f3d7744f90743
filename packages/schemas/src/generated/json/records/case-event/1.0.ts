// Generated from schemas/records/case-event/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';
import { source as s0 } from '../../../json/codelists/additional-penalty/1.0.ts';
import { source as s1 } from '../../../json/codelists/appeal-ruling/1.0.ts';
import { source as s2 } from '../../../json/codelists/appellant/1.0.ts';
import { source as s3 } from '../../../json/codelists/attachment-kind/1.0.ts';
import { source as s4 } from '../../../json/codelists/case-suspension-ground/1.0.ts';
import { source as s5 } from '../../../json/codelists/conclusion-proposal/1.0.ts';
import { source as s6 } from '../../../json/codelists/decision-change/1.0.ts';
import { source as s7 } from '../../../json/codelists/end-of-wanted/1.0.ts';
import { source as s8 } from '../../../json/codelists/finding/1.0.ts';
import { source as s9 } from '../../../json/codelists/limit-kind/1.0.ts';
import { source as s10 } from '../../../json/codelists/measure-action/1.0.ts';
import { source as s11 } from '../../../json/codelists/other-penalty/1.0.ts';
import { source as s12 } from '../../../json/codelists/penal-edition/1.0.ts';
import { source as s13 } from '../../../json/codelists/point/1.0.ts';
import { source as s14 } from '../../../json/codelists/preventive-measure/1.0.ts';
import { source as s15 } from '../../../json/codelists/proceedings-role/1.0.ts';
import { source as s16 } from '../../../json/codelists/record-kind/1.0.ts';
import { source as s17 } from '../../../json/codelists/record-status/1.0.ts';
import { source as s18 } from '../../../json/codelists/return-ground/1.0.ts';
import { source as s19 } from '../../../json/codelists/revision-reason/1.0.ts';
import { source as s20 } from '../../../json/codelists/stage/1.0.ts';
import { source as s21 } from '../../../json/codelists/termination-ground/1.0.ts';
import { source as s22 } from '../../../json/codelists/transfer-reason/1.0.ts';
import { source as s23 } from '../../../json/codelists/wanted-ground/1.0.ts';
import { source as s24 } from '../../../json/codelists/wanted-scope/1.0.ts';
import { source as s25 } from '../../../json/common/agency/1.0.ts';
import { source as s26 } from '../../../json/common/area/1.0.ts';
import { source as s27 } from '../../../json/common/attachment/1.0.ts';
import { source as s28 } from '../../../json/common/charge/1.0.ts';
import { source as s29 } from '../../../json/common/civil-date/1.0.ts';
import { source as s30 } from '../../../json/common/court-result/1.0.ts';
import { source as s31 } from '../../../json/common/document-ref/1.0.ts';
import { source as s32 } from '../../../json/common/head/1.0.ts';
import { source as s33 } from '../../../json/common/instant/1.0.ts';
import { source as s34 } from '../../../json/common/label/1.0.ts';
import { source as s35 } from '../../../json/common/line/1.0.ts';
import { source as s36 } from '../../../json/common/part-name/1.0.ts';
import { source as s37 } from '../../../json/common/penal-article/1.0.ts';
import { source as s38 } from '../../../json/common/record-ref/1.0.ts';
import { source as s39 } from '../../../json/common/sentence/1.0.ts';
import { source as s40 } from '../../../json/common/text/1.0.ts';
import { source as s41 } from '../../../json/common/time-limit/1.0.ts';
import { source as s42 } from '../../../json/common/uuid/1.0.ts';

/** `https://schemas.lienthong.example/case-event/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/case-event/1.0",
  "title": "Case event",
  "description": "One step of a case: what was done, when, by which body, and what that step needs to be followed.",
  "x-vi": {
    "title": "Diễn biến vụ án",
    "description": "Một bước tố tụng của vụ án: việc gì, ngày nào, cơ quan nào, và thông tin mà bước đó cần có."
  },
  "type": "object",
  "allOf": [
    {
      "$ref": "https://schemas.lienthong.example/common/head/1.0"
    }
  ],
  "properties": {
    "schema": {
      "title": "Schema",
      "description": "This version of the schema.",
      "x-vi": {
        "title": "Lược đồ",
        "description": "Phiên bản lược đồ này."
      },
      "const": "https://schemas.lienthong.example/case-event/1.0",
      "x-basis": [
        "technical"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "head"
      }
    },
    "case": {
      "title": "Case",
      "description": "The case of which this is a step.",
      "x-vi": {
        "title": "Vụ án",
        "description": "Vụ án có bước tố tụng này."
      },
      "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
      "x-basis": [
        "cpc2015-154"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "happenedOn": {
      "title": "Happened on",
      "description": "Day of the step; it decides which law of procedure holds.",
      "x-vi": {
        "title": "Ngày thực hiện",
        "description": "Ngày thực hiện bước tố tụng; quyết định luật tố tụng áp dụng."
      },
      "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
      "x-basis": [
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "by": {
      "title": "By",
      "description": "Body that took the step.",
      "x-vi": {
        "title": "Cơ quan thực hiện",
        "description": "Cơ quan tiến hành bước tố tụng."
      },
      "$ref": "https://schemas.lienthong.example/common/agency/1.0",
      "x-basis": [
        "cpc2015-132-2",
        "cpc2015-153"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "byRole": {
      "title": "Role",
      "description": "Role in which it acts.",
      "x-vi": {
        "title": "Vai trò",
        "description": "Vai trò tố tụng của cơ quan đó."
      },
      "$ref": "https://schemas.lienthong.example/codelists/proceedings-role/1.0",
      "x-basis": [
        "cpc2015-153",
        "cpc2015-163",
        "cpc2015-165"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "step": {
      "title": "Step",
      "description": "What was done.",
      "x-vi": {
        "title": "Bước tố tụng",
        "description": "Việc đã thực hiện."
      },
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Institution",
              "description": "A case is instituted, or the decision changed.",
              "x-vi": {
                "title": "Khởi tố vụ án",
                "description": "Khởi tố vụ án hình sự hoặc thay đổi, bổ sung, hủy bỏ quyết định khởi tố."
              },
              "const": "institution",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "change": {
              "title": "First or change",
              "description": "Whether the decision is the first.",
              "x-vi": {
                "title": "Lần đầu hoặc thay đổi",
                "description": "Là quyết định đầu hay thay đổi."
              },
              "$ref": "https://schemas.lienthong.example/codelists/decision-change/1.0",
              "x-basis": [
                "cpc2015-154",
                "cpc2015-156"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "charges": {
              "title": "Charges",
              "description": "Offences for which the case stands from now on.",
              "x-vi": {
                "title": "Tội danh",
                "description": "Các tội danh của vụ án kể từ quyết định này."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/charge/1.0"
              },
              "minItems": 1,
              "maxItems": 30,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-154",
                "pc2015-150-1",
                "pc2015-151-1"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "change",
            "charges"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Charge",
              "description": "Somebody is charged, or the charge changed.",
              "x-vi": {
                "title": "Khởi tố bị can",
                "description": "Khởi tố bị can hoặc thay đổi, bổ sung, hủy bỏ quyết định."
              },
              "const": "charge",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "change": {
              "title": "First or change",
              "description": "Whether the decision is the first.",
              "x-vi": {
                "title": "Lần đầu hoặc thay đổi",
                "description": "Là quyết định đầu hay thay đổi."
              },
              "$ref": "https://schemas.lienthong.example/codelists/decision-change/1.0",
              "x-basis": [
                "cpc2015-179",
                "cpc2015-180"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Whom it concerns.",
              "x-vi": {
                "title": "Bị can",
                "description": "Bị can bị khởi tố."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-179"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "charges": {
              "title": "Charges",
              "description": "Offences of which the person is accused from now on.",
              "x-vi": {
                "title": "Tội danh",
                "description": "Các tội danh của bị can kể từ quyết định này."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/charge/1.0"
              },
              "minItems": 1,
              "maxItems": 30,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-179",
                "pc2015-150-1",
                "pc2015-151-1"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "approvedOn": {
              "title": "Approved on",
              "description": "Day on which the procuracy approved it.",
              "x-vi": {
                "title": "Ngày phê chuẩn",
                "description": "Ngày viện kiểm sát phê chuẩn."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "cpc2015-179",
                "cpc2015-165"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "change",
            "accused",
            "charges"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Preventive measure",
              "description": "A preventive measure is applied or changed.",
              "x-vi": {
                "title": "Biện pháp ngăn chặn",
                "description": "Áp dụng, thay đổi biện pháp ngăn chặn."
              },
              "const": "preventive-measure",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "action": {
              "title": "Action",
              "description": "What happens to the measure.",
              "x-vi": {
                "title": "Việc áp dụng",
                "description": "Áp dụng, gia hạn, thay thế, hủy bỏ."
              },
              "$ref": "https://schemas.lienthong.example/codelists/measure-action/1.0",
              "x-basis": [
                "cpc2015-109",
                "cpc2015-125"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Whom it concerns.",
              "x-vi": {
                "title": "Bị can, bị cáo",
                "description": "Người bị áp dụng."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-109"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "measure": {
              "title": "Measure",
              "description": "Which measure.",
              "x-vi": {
                "title": "Biện pháp",
                "description": "Biện pháp nào."
              },
              "$ref": "https://schemas.lienthong.example/codelists/preventive-measure/1.0",
              "x-basis": [
                "cpc2015-109"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "from": {
              "title": "From",
              "description": "First day.",
              "x-vi": {
                "title": "Từ ngày",
                "description": "Ngày bắt đầu."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "cpc2015-109"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "until": {
              "title": "Until",
              "description": "Last day, so far as it is set.",
              "x-vi": {
                "title": "Đến ngày",
                "description": "Ngày kết thúc, nếu đã xác định."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "cpc2015-109"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "action",
            "accused",
            "measure",
            "from"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Wanted notice",
              "description": "An accused is hunted.",
              "x-vi": {
                "title": "Truy nã",
                "description": "Quyết định truy nã."
              },
              "const": "wanted-notice",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Whom it concerns.",
              "x-vi": {
                "title": "Bị can, bị cáo",
                "description": "Người bị truy nã."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "charges": {
              "title": "Charges",
              "description": "Offences of which the person is accused.",
              "x-vi": {
                "title": "Tội danh",
                "description": "Tội phạm mà bị can đã bị khởi tố."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/charge/1.0"
              },
              "minItems": 1,
              "maxItems": 30,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "ground": {
              "title": "Ground",
              "description": "Why the person is hunted.",
              "x-vi": {
                "title": "Căn cứ",
                "description": "Căn cứ truy nã."
              },
              "$ref": "https://schemas.lienthong.example/codelists/wanted-ground/1.0",
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "scope": {
              "title": "Scope",
              "description": "How far the notice reaches.",
              "x-vi": {
                "title": "Phạm vi",
                "description": "Phạm vi truy nã."
              },
              "$ref": "https://schemas.lienthong.example/codelists/wanted-scope/1.0",
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "identityPart": {
              "title": "Identity part",
              "description": "Name of the part with name, features and picture.",
              "x-vi": {
                "title": "Phần nhân thân",
                "description": "Tên phần chứa họ tên, đặc điểm nhận dạng, ảnh."
              },
              "$ref": "https://schemas.lienthong.example/common/part-name/1.0",
              "x-basis": [
                "cpc2015-231",
                "law91-2025-3"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "accused",
            "charges",
            "ground",
            "scope"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Wanted notice lifted",
              "description": "The hunt ends.",
              "x-vi": {
                "title": "Đình nã",
                "description": "Quyết định đình nã."
              },
              "const": "wanted-notice-lifted",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Whom it concerns.",
              "x-vi": {
                "title": "Bị can, bị cáo",
                "description": "Người được đình nã."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "notice": {
              "title": "Notice",
              "description": "The wanted notice, kind case-event.",
              "x-vi": {
                "title": "Quyết định truy nã",
                "description": "Bản ghi về quyết định truy nã, loại diễn biến vụ án."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "why": {
              "title": "Because",
              "description": "Why it is lifted.",
              "x-vi": {
                "title": "Lý do",
                "description": "Lý do đình nã."
              },
              "$ref": "https://schemas.lienthong.example/codelists/end-of-wanted/1.0",
              "x-basis": [
                "cpc2015-231"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "accused",
            "notice",
            "why"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Limit extended",
              "description": "The limit of the stage is extended.",
              "x-vi": {
                "title": "Gia hạn thời hạn",
                "description": "Gia hạn thời hạn điều tra, truy tố, chuẩn bị xét xử."
              },
              "const": "limit-extended",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "limit": {
              "title": "Limit",
              "description": "The limit as extended.",
              "x-vi": {
                "title": "Thời hạn",
                "description": "Thời hạn sau khi gia hạn."
              },
              "$ref": "https://schemas.lienthong.example/common/time-limit/1.0",
              "x-basis": [
                "cpc2015-172",
                "cpc2015-240",
                "cpc2015-277"
              ],
              "x-privacy": {
                "identifies": "direct",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "limit"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Conclusion",
              "description": "The investigation ends.",
              "x-vi": {
                "title": "Kết luận điều tra",
                "description": "Kết luận điều tra vụ án."
              },
              "const": "conclusion",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "proposal": {
              "title": "Proposal",
              "description": "What the conclusion proposes.",
              "x-vi": {
                "title": "Đề nghị",
                "description": "Kết luận điều tra đề nghị gì."
              },
              "$ref": "https://schemas.lienthong.example/codelists/conclusion-proposal/1.0",
              "x-basis": [
                "cpc2015-233",
                "cpc2015-230"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Whom it concerns.",
              "x-vi": {
                "title": "Bị can",
                "description": "Các bị can."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-233"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "charges": {
              "title": "Charges",
              "description": "Offences found.",
              "x-vi": {
                "title": "Tội danh",
                "description": "Các tội danh."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/charge/1.0"
              },
              "minItems": 1,
              "maxItems": 30,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-233"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "proposal",
            "accused",
            "charges"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Indictment",
              "description": "The procuracy prosecutes before a court.",
              "x-vi": {
                "title": "Cáo trạng",
                "description": "Viện kiểm sát truy tố bằng cáo trạng."
              },
              "const": "indictment",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "court": {
              "title": "Court",
              "description": "Court before which it prosecutes.",
              "x-vi": {
                "title": "Tòa án",
                "description": "Tòa án được truy tố trước."
              },
              "$ref": "https://schemas.lienthong.example/common/agency/1.0",
              "x-basis": [
                "cpc2015-239",
                "cpc2015-243"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Who is prosecuted.",
              "x-vi": {
                "title": "Bị can",
                "description": "Các bị can bị truy tố."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-243"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "charges": {
              "title": "Charges",
              "description": "Offences prosecuted.",
              "x-vi": {
                "title": "Tội danh",
                "description": "Các tội danh truy tố."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/charge/1.0"
              },
              "minItems": 1,
              "maxItems": 30,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-243"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "court",
            "accused",
            "charges"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "File returned",
              "description": "The file goes back for further investigation.",
              "x-vi": {
                "title": "Trả hồ sơ",
                "description": "Trả hồ sơ để điều tra bổ sung."
              },
              "const": "file-returned",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "to": {
              "title": "To",
              "description": "Body that receives the file.",
              "x-vi": {
                "title": "Trả cho",
                "description": "Cơ quan nhận lại hồ sơ."
              },
              "$ref": "https://schemas.lienthong.example/common/agency/1.0",
              "x-basis": [
                "cpc2015-245",
                "cpc2015-280"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "grounds": {
              "title": "Grounds",
              "description": "Why.",
              "x-vi": {
                "title": "Căn cứ",
                "description": "Căn cứ trả hồ sơ."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/return-ground/1.0"
              },
              "minItems": 1,
              "maxItems": 4,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-245",
                "cpc2015-280"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "time": {
              "title": "Time",
              "description": "Which return it is.",
              "x-vi": {
                "title": "Lần",
                "description": "Trả hồ sơ lần thứ mấy."
              },
              "type": "integer",
              "minimum": 1,
              "maximum": 9,
              "x-basis": [
                "cpc2015-245",
                "cpc2015-280"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "to",
            "grounds",
            "time"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Case sent to trial",
              "description": "The court sends the case to trial.",
              "x-vi": {
                "title": "Đưa vụ án ra xét xử",
                "description": "Quyết định đưa vụ án ra xét xử."
              },
              "const": "trial-decision",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "hearingOn": {
              "title": "Hearing on",
              "description": "First day of the trial.",
              "x-vi": {
                "title": "Ngày mở phiên tòa",
                "description": "Ngày mở phiên tòa."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "cpc2015-255"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "public": {
              "title": "In public",
              "description": "Whether the hearing is public: it is not, where victims are to be spared.",
              "x-vi": {
                "title": "Xét xử công khai",
                "description": "Xét xử công khai hay xét xử kín để bảo vệ nạn nhân."
              },
              "type": "boolean",
              "x-basis": [
                "cpc2015-255"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "hearingOn",
            "public"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Judgment",
              "description": "Judgment of first instance.",
              "x-vi": {
                "title": "Bản án sơ thẩm",
                "description": "Bản án sơ thẩm."
              },
              "const": "judgment",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "results": {
              "title": "Results",
              "description": "What the judgment finds of each defendant.",
              "x-vi": {
                "title": "Kết quả",
                "description": "Kết luận của bản án về từng bị cáo."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/court-result/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "x-basis": [
                "cpc2015-260"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "results"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Appeal or protest",
              "description": "Somebody appeals, or the procuracy protests.",
              "x-vi": {
                "title": "Kháng cáo, kháng nghị",
                "description": "Kháng cáo của người tham gia tố tụng, kháng nghị của viện kiểm sát."
              },
              "const": "appeal",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "judgment": {
              "title": "Judgment",
              "description": "The judgment, kind case-event.",
              "x-vi": {
                "title": "Bản án",
                "description": "Bản ghi về bản án, loại diễn biến vụ án."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-331",
                "cpc2015-336"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "appellants": {
              "title": "By whom",
              "description": "Who appeals or protests.",
              "x-vi": {
                "title": "Người kháng cáo, kháng nghị",
                "description": "Ai kháng cáo, kháng nghị."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/appellant/1.0"
              },
              "minItems": 1,
              "maxItems": 4,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-331",
                "cpc2015-336"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Defendants",
              "description": "Whom it concerns.",
              "x-vi": {
                "title": "Bị cáo",
                "description": "Các bị cáo liên quan."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-331"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "judgment",
            "appellants"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Appeal judgment",
              "description": "Judgment or decision on appeal.",
              "x-vi": {
                "title": "Bản án phúc thẩm",
                "description": "Bản án, quyết định phúc thẩm."
              },
              "const": "appeal-judgment",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "judgment": {
              "title": "Judgment",
              "description": "The judgment appealed against, kind case-event.",
              "x-vi": {
                "title": "Bản án sơ thẩm",
                "description": "Bản ghi về bản án bị kháng cáo, kháng nghị."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-355"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "ruling": {
              "title": "Ruling",
              "description": "What becomes of it.",
              "x-vi": {
                "title": "Quyết định",
                "description": "Quyết định về bản án sơ thẩm."
              },
              "$ref": "https://schemas.lienthong.example/codelists/appeal-ruling/1.0",
              "x-basis": [
                "cpc2015-355"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "results": {
              "title": "Results",
              "description": "What holds for each defendant now.",
              "x-vi": {
                "title": "Kết quả",
                "description": "Kết luận về từng bị cáo sau phúc thẩm."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/court-result/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "x-basis": [
                "cpc2015-355"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "judgment",
            "ruling"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "In force",
              "description": "A judgment takes effect.",
              "x-vi": {
                "title": "Có hiệu lực pháp luật",
                "description": "Bản án có hiệu lực pháp luật."
              },
              "const": "legal-effect",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "judgment": {
              "title": "Judgment",
              "description": "The judgment, kind case-event.",
              "x-vi": {
                "title": "Bản án",
                "description": "Bản ghi về bản án, loại diễn biến vụ án."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-343"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "effectiveFrom": {
              "title": "From",
              "description": "Day from which it is in force.",
              "x-vi": {
                "title": "Từ ngày",
                "description": "Ngày có hiệu lực."
              },
              "$ref": "https://schemas.lienthong.example/common/civil-date/1.0",
              "x-basis": [
                "cpc2015-343",
                "cpc2015-355"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "judgment",
            "effectiveFrom"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Suspension",
              "description": "The case, or the case against somebody, is suspended.",
              "x-vi": {
                "title": "Tạm đình chỉ",
                "description": "Tạm đình chỉ điều tra, tạm đình chỉ vụ án."
              },
              "const": "suspension",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "grounds": {
              "title": "Grounds",
              "description": "Why.",
              "x-vi": {
                "title": "Căn cứ",
                "description": "Căn cứ tạm đình chỉ."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/case-suspension-ground/1.0"
              },
              "minItems": 1,
              "maxItems": 4,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-229",
                "cpc2015-247"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Against whom alone, if not the whole case.",
              "x-vi": {
                "title": "Bị can, bị cáo",
                "description": "Chỉ đối với những người này, nếu không phải toàn bộ vụ án."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-229"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "grounds"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Resumption",
              "description": "What was suspended or terminated goes on.",
              "x-vi": {
                "title": "Phục hồi",
                "description": "Phục hồi điều tra, phục hồi vụ án."
              },
              "const": "resumption",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "of": {
              "title": "Resumes",
              "description": "The suspension or termination, kind case-event.",
              "x-vi": {
                "title": "Phục hồi từ",
                "description": "Bản ghi về việc tạm đình chỉ, đình chỉ."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-235"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "of"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Termination",
              "description": "The case, or the case against somebody, is terminated.",
              "x-vi": {
                "title": "Đình chỉ",
                "description": "Đình chỉ điều tra, đình chỉ vụ án."
              },
              "const": "termination",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "grounds": {
              "title": "Grounds",
              "description": "Why.",
              "x-vi": {
                "title": "Căn cứ",
                "description": "Căn cứ đình chỉ."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/codelists/termination-ground/1.0"
              },
              "minItems": 1,
              "maxItems": 5,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-230",
                "cpc2015-248"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Against whom alone, if not the whole case.",
              "x-vi": {
                "title": "Bị can, bị cáo",
                "description": "Chỉ đối với những người này, nếu không phải toàn bộ vụ án."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-230"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "grounds"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Transfer",
              "description": "Another body takes over, and may revise the case from now on.",
              "x-vi": {
                "title": "Chuyển vụ án",
                "description": "Cơ quan khác tiếp nhận và được sửa đổi bản ghi vụ án từ đây."
              },
              "const": "transfer",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "to": {
              "title": "To",
              "description": "Body that takes over.",
              "x-vi": {
                "title": "Chuyển đến",
                "description": "Cơ quan tiếp nhận vụ án."
              },
              "$ref": "https://schemas.lienthong.example/common/agency/1.0",
              "x-basis": [
                "cpc2015-169",
                "cpc2015-163"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "reason": {
              "title": "Reason",
              "description": "Why.",
              "x-vi": {
                "title": "Lý do",
                "description": "Lý do chuyển."
              },
              "$ref": "https://schemas.lienthong.example/codelists/transfer-reason/1.0",
              "x-basis": [
                "cpc2015-169"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "to",
            "reason"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Joinder",
              "description": "Other cases are joined into this one.",
              "x-vi": {
                "title": "Nhập vụ án",
                "description": "Nhập các vụ án khác vào vụ án này."
              },
              "const": "joinder",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "joins": {
              "title": "Cases joined",
              "description": "The cases that end in this one.",
              "x-vi": {
                "title": "Vụ án được nhập",
                "description": "Các vụ án được nhập vào."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 20,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-170"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "joins"
          ],
          "unevaluatedProperties": false
        },
        {
          "type": "object",
          "properties": {
            "event": {
              "title": "Split",
              "description": "A case of its own is taken out of this one.",
              "x-vi": {
                "title": "Tách vụ án",
                "description": "Tách một vụ án ra khỏi vụ án này."
              },
              "const": "split",
              "x-basis": [
                "technical"
              ],
              "x-privacy": {
                "identifies": "none",
                "special": "none",
                "group": "procedure"
              }
            },
            "newCase": {
              "title": "New case",
              "description": "The case that comes to be.",
              "x-vi": {
                "title": "Vụ án mới",
                "description": "Vụ án được tách ra."
              },
              "$ref": "https://schemas.lienthong.example/common/record-ref/1.0",
              "x-basis": [
                "cpc2015-170"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            },
            "accused": {
              "title": "Accused",
              "description": "Who goes with it.",
              "x-vi": {
                "title": "Bị can",
                "description": "Các bị can được tách theo."
              },
              "type": "array",
              "items": {
                "$ref": "https://schemas.lienthong.example/common/record-ref/1.0"
              },
              "minItems": 1,
              "maxItems": 100,
              "uniqueItems": true,
              "x-basis": [
                "cpc2015-170"
              ],
              "x-privacy": {
                "identifies": "quasi",
                "special": "none",
                "group": "procedure"
              }
            }
          },
          "required": [
            "event",
            "newCase"
          ],
          "unevaluatedProperties": false
        }
      ],
      "x-basis": [
        "cpc2015-154",
        "cpc2015-179",
        "cpc2015-231"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "procedure"
      }
    },
    "stageAfter": {
      "title": "Stage after",
      "description": "Where the case stands after the step.",
      "x-vi": {
        "title": "Giai đoạn sau bước này",
        "description": "Vụ án ở giai đoạn nào sau bước này."
      },
      "$ref": "https://schemas.lienthong.example/codelists/stage/1.0",
      "x-basis": [
        "cpc2015-172",
        "cpc2015-240",
        "cpc2015-277"
      ],
      "x-privacy": {
        "identifies": "none",
        "special": "none",
        "group": "procedure"
      }
    },
    "limit": {
      "title": "Limit",
      "description": "The limit that begins with the step.",
      "x-vi": {
        "title": "Thời hạn",
        "description": "Thời hạn bắt đầu từ bước này."
      },
      "$ref": "https://schemas.lienthong.example/common/time-limit/1.0",
      "x-basis": [
        "cpc2015-172",
        "cpc2015-240",
        "cpc2015-277"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "none",
        "group": "procedure"
      }
    },
    "areas": {
      "title": "Areas",
      "description": "Areas whose police and border guard are told.",
      "x-vi": {
        "title": "Địa bàn thông báo",
        "description": "Địa bàn mà công an, biên phòng được thông báo."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/area/1.0"
      },
      "minItems": 1,
      "maxItems": 50,
      "uniqueItems": true,
      "x-basis": [
        "cpc2015-231",
        "decision124-2004-1"
      ],
      "x-privacy": {
        "identifies": "quasi",
        "special": "none",
        "group": "place"
      }
    },
    "summary": {
      "title": "Summary",
      "description": "What the fields do not show. May name people.",
      "x-vi": {
        "title": "Tóm tắt",
        "description": "Điều các trường không thể hiện. Có thể nêu tên người."
      },
      "$ref": "https://schemas.lienthong.example/common/text/1.0",
      "x-basis": [
        "cpc2015-132-2"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    },
    "attachments": {
      "title": "Attachments",
      "description": "Parts that carry decisions, pictures.",
      "x-vi": {
        "title": "Tài liệu kèm theo",
        "description": "Các phần của thông điệp mang quyết định, hình ảnh."
      },
      "type": "array",
      "items": {
        "$ref": "https://schemas.lienthong.example/common/attachment/1.0"
      },
      "minItems": 1,
      "maxItems": 11,
      "x-basis": [
        "cpc2015-132-2",
        "cpc2015-231"
      ],
      "x-privacy": {
        "identifies": "direct",
        "special": "operational",
        "group": "narrative"
      }
    }
  },
  "required": [
    "schema",
    "case",
    "happenedOn",
    "by",
    "byRole",
    "step"
  ],
  "unevaluatedProperties": false
};

/** The schema with all it refers to under `$defs`: its RFC 8785 bytes are what `bundleDigest` names. */
export const bundle: JsonSchema = {
  ...source,
  $defs: {
    "https://schemas.lienthong.example/codelists/additional-penalty/1.0": s0,
    "https://schemas.lienthong.example/codelists/appeal-ruling/1.0": s1,
    "https://schemas.lienthong.example/codelists/appellant/1.0": s2,
    "https://schemas.lienthong.example/codelists/attachment-kind/1.0": s3,
    "https://schemas.lienthong.example/codelists/case-suspension-ground/1.0": s4,
    "https://schemas.lienthong.example/codelists/conclusion-proposal/1.0": s5,
    "https://schemas.lienthong.example/codelists/decision-change/1.0": s6,
    "https://schemas.lienthong.example/codelists/end-of-wanted/1.0": s7,
    "https://schemas.lienthong.example/codelists/finding/1.0": s8,
    "https://schemas.lienthong.example/codelists/limit-kind/1.0": s9,
    "https://schemas.lienthong.example/codelists/measure-action/1.0": s10,
    "https://schemas.lienthong.example/codelists/other-penalty/1.0": s11,
    "https://schemas.lienthong.example/codelists/penal-edition/1.0": s12,
    "https://schemas.lienthong.example/codelists/point/1.0": s13,
    "https://schemas.lienthong.example/codelists/preventive-measure/1.0": s14,
    "https://schemas.lienthong.example/codelists/proceedings-role/1.0": s15,
    "https://schemas.lienthong.example/codelists/record-kind/1.0": s16,
    "https://schemas.lienthong.example/codelists/record-status/1.0": s17,
    "https://schemas.lienthong.example/codelists/return-ground/1.0": s18,
    "https://schemas.lienthong.example/codelists/revision-reason/1.0": s19,
    "https://schemas.lienthong.example/codelists/stage/1.0": s20,
    "https://schemas.lienthong.example/codelists/termination-ground/1.0": s21,
    "https://schemas.lienthong.example/codelists/transfer-reason/1.0": s22,
    "https://schemas.lienthong.example/codelists/wanted-ground/1.0": s23,
    "https://schemas.lienthong.example/codelists/wanted-scope/1.0": s24,
    "https://schemas.lienthong.example/common/agency/1.0": s25,
    "https://schemas.lienthong.example/common/area/1.0": s26,
    "https://schemas.lienthong.example/common/attachment/1.0": s27,
    "https://schemas.lienthong.example/common/charge/1.0": s28,
    "https://schemas.lienthong.example/common/civil-date/1.0": s29,
    "https://schemas.lienthong.example/common/court-result/1.0": s30,
    "https://schemas.lienthong.example/common/document-ref/1.0": s31,
    "https://schemas.lienthong.example/common/head/1.0": s32,
    "https://schemas.lienthong.example/common/instant/1.0": s33,
    "https://schemas.lienthong.example/common/label/1.0": s34,
    "https://schemas.lienthong.example/common/line/1.0": s35,
    "https://schemas.lienthong.example/common/part-name/1.0": s36,
    "https://schemas.lienthong.example/common/penal-article/1.0": s37,
    "https://schemas.lienthong.example/common/record-ref/1.0": s38,
    "https://schemas.lienthong.example/common/sentence/1.0": s39,
    "https://schemas.lienthong.example/common/text/1.0": s40,
    "https://schemas.lienthong.example/common/time-limit/1.0": s41,
    "https://schemas.lienthong.example/common/uuid/1.0": s42,
  },
};
