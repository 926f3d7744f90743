// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var failText = (errors, p, s, text, max) => fail(errors, p, typeof text != "string" ? s & -16 : text.length > max && ucs2length(text) > max ? (s & -16) + 7 : s), stray = (data, key) => {
  let ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === void 0 ? -ordinal : ordinal;
}, unique = (items) => new Set(items).size < items.length ? !1 : typeof items[0] != "object" || items.every((item, n) => !items.slice(0, n).some((other) => equal(item, other))), words = (text) => new Set(text.split(" "));
var fail = (errors, p, s, d, m) => {
  let error = { p, s, d, m };
  return errors === null ? [error] : (errors.push(error), errors);
}, plain = (o) => {
  if (typeof o != "object" || o === null) return !1;
  let p = Object.getPrototypeOf(o);
  return p === Object.prototype || p === null || Object.getPrototypeOf(p) === null && Object.keys(p).length === 0;
}, open = /* @__PURE__ */ new RegExp("^x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}$"), ucs2length = (s) => {
  let n = s.length;
  for (let i = n - 1; i > 0; i--)
    (s.charCodeAt(i) & 64512) === 56320 && (s.charCodeAt(i - 1) & 64512) === 55296 && (n--, i--);
  return n;
}, equal = (a, b) => {
  if (a === b) return !0;
  if (typeof a != "object" || typeof b != "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return !1;
  let names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
};

var caseDecision = /* @__PURE__ */ words("instituted not-instituted settlement-suspended institution-changed institution-supplemented accused-charged investigation-extended investigation-suspended investigation-terminated investigation-resumed wanted-notice cases-joined case-split case-transferred conclusion file-returned indictment trial-decision first-judgment appeal-judgment"), handlingReason = /* @__PURE__ */ words("not-competent no-capacity incomplete duplicate not-eligible consent-missing sent-by-mistake superseded done"), handlingStatusCode = /* @__PURE__ */ words("accepted declined assigned in-process finished withdrawal-requested withdrawn change-accepted change-rejected"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern21 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), func25 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification answers code handlingReason decidedOn assignedTo expectedOn forwardedTo support outcome note");
function validate1(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.number === void 0 && (vErrors = fail(vErrors, path, 1, "number", 1), one) || data.issuedOn === void 0 && (vErrors = fail(vErrors, path, 1, "issuedOn", 2), one))
      return vErrors;
    if (data.number !== void 0) {
      let data0 = data.number;
      if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = failText(vErrors, path + "/number", 21, data0, 300), one))
        return vErrors;
    }
    if (data.notation !== void 0) {
      let data1 = data.notation;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/notation", 53, data1, 300), one))
        return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data2 = data.issuedOn;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/issuedOn", 37, data2), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data3 = data.issuer;
      if ((typeof data3 != "string" || !pattern2.test(data3)) && (vErrors = failText(vErrors, path + "/issuer", 69, data3), one))
        return vErrors;
    }
    if (data.signatory !== void 0) {
      let data4 = data.signatory;
      if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/signatory", 85, data4, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "notation" || key0 === "issuedOn" || key0 === "issuer" || key0 === "signatory") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 2, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate3(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 97, "kind", 7), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 97, "id", 8), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !recordKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 116, data0), one))
        return vErrors;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "id") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 98, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 96), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 145, "schema", 10), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 177, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 177, "revision", 12), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 177, "recordStatus", 13), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 177, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 177, "recordedAt", 14), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 177, "conversation", 15), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 177, "classification", 16), one) || data.answers === void 0 && (vErrors = fail(vErrors, path, 145, "answers", 17), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 145, "code", 18), one) || data.decidedOn === void 0 && (vErrors = fail(vErrors, path, 145, "decidedOn", 19), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/handling-status/1.0" && (vErrors = fail(vErrors, path + "/schema", 163), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 192), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 201), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 200), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (plain(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 321, "revision", 21), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 336), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 345), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 344), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 357, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 322, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 320), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 212, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 372, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 389, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 405, data10, 300), one))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = failText(vErrors, path + "/recordedAt", 229, data12), one))
        return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = failText(vErrors, path + "/conversation", 245, data13), one))
        return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 427), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 426), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 428), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 416), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 259), one))
      return vErrors;
    if (data.answers !== void 0) {
      let data17 = data.answers;
      if (plain(data17)) {
        if (data17.jti === void 0 && (vErrors = fail(vErrors, path + "/answers", 273, "jti", 22), one))
          return vErrors;
        if (data17.jti !== void 0) {
          let data18 = data17.jti;
          if ((typeof data18 != "string" || !pattern0.test(data18)) && (vErrors = failText(vErrors, path + "/answers/jti", 357, data18), one))
            return vErrors;
        }
        if (data17.record !== void 0 && validate3(data17.record) && (vErrors = validate3(data17.record, path + "/answers/record", vErrors, one), one))
          return vErrors;
        if (data17.revision !== void 0) {
          let data20 = data17.revision;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && (vErrors = fail(vErrors, path + "/answers/revision", 432), one) || typeof data20 == "number" && isFinite(data20) && ((data20 > 9007199254740991 || isNaN(data20)) && (vErrors = fail(vErrors, path + "/answers/revision", 441), one) || (data20 < 1 || isNaN(data20)) && (vErrors = fail(vErrors, path + "/answers/revision", 440), one)))
            return vErrors;
        }
        for (let key1 in data17)
          if (!(key1 === "jti" || key1 === "record" || key1 === "revision") || data17[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/answers", 274, stray(data17, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/answers", 272), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data21 = data.code;
      if ((typeof data21 != "string" || !handlingStatusCode.has(data21)) && (vErrors = failText(vErrors, path + "/code", 292, data21), one))
        return vErrors;
    }
    if (data.handlingReason !== void 0) {
      let data22 = data.handlingReason;
      if ((typeof data22 != "string" || !handlingReason.has(data22) && !open.test(data22)) && (vErrors = failText(vErrors, path + "/handlingReason", 452, data22), one))
        return vErrors;
    }
    if (data.decidedOn !== void 0) {
      let data23 = data.decidedOn;
      if ((typeof data23 != "string" || !pattern7.test(data23)) && (vErrors = failText(vErrors, path + "/decidedOn", 309, data23), one))
        return vErrors;
    }
    if (data.assignedTo !== void 0) {
      let data24 = data.assignedTo;
      if (plain(data24)) {
        if (data24.agency === void 0 && (vErrors = fail(vErrors, path + "/assignedTo", 465, "agency", 30), one))
          return vErrors;
        if (data24.agency !== void 0) {
          let data25 = data24.agency;
          if ((typeof data25 != "string" || !pattern2.test(data25)) && (vErrors = failText(vErrors, path + "/assignedTo/agency", 485, data25), one))
            return vErrors;
        }
        if (data24.unit !== void 0) {
          let data26 = data24.unit;
          if ((typeof data26 != "string" || data26.length > 300 && ucs2length(data26) > 300 || !pattern4.test(data26)) && (vErrors = failText(vErrors, path + "/assignedTo/unit", 501, data26, 300), one))
            return vErrors;
        }
        for (let key2 in data24)
          if (!(key2 === "agency" || key2 === "unit") || data24[key2] === void 0) {
            if (vErrors = fail(vErrors, path + "/assignedTo", 466, stray(data24, key2)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/assignedTo", 464), one) return vErrors;
    }
    if (data.expectedOn !== void 0) {
      let data27 = data.expectedOn;
      if ((typeof data27 != "string" || !pattern7.test(data27)) && (vErrors = failText(vErrors, path + "/expectedOn", 517, data27), one))
        return vErrors;
    }
    if (data.forwardedTo !== void 0) {
      let data28 = data.forwardedTo;
      if ((typeof data28 != "string" || !pattern2.test(data28)) && (vErrors = failText(vErrors, path + "/forwardedTo", 533, data28), one))
        return vErrors;
    }
    if (data.support !== void 0) {
      let data29 = data.support;
      if (plain(data29)) {
        if (data29.granted !== void 0) {
          let data30 = data29.granted;
          if (Array.isArray(data30)) {
            if (data30.length > 10 && (vErrors = fail(vErrors, path + "/support/granted", 555), one) || data30.length < 1 && (vErrors = fail(vErrors, path + "/support/granted", 554), one))
              return vErrors;
            let len1 = data30.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data31 = data30[i1];
              if ((typeof data31 != "string" || !supportKind.has(data31)) && (vErrors = failText(vErrors, path + "/support/granted/" + i1, 564, data31), one))
                return vErrors;
            }
            if (!unique(data30) && (vErrors = fail(vErrors, path + "/support/granted", 556), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/granted", 544), one) return vErrors;
        }
        if (data29.refused !== void 0) {
          let data32 = data29.refused;
          if (Array.isArray(data32)) {
            if (data32.length > 10 && (vErrors = fail(vErrors, path + "/support/refused", 587), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/support/refused", 586), one))
              return vErrors;
            let len2 = data32.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data33 = data32[i2];
              if ((typeof data33 != "string" || !supportKind.has(data33)) && (vErrors = failText(vErrors, path + "/support/refused/" + i2, 596, data33), one))
                return vErrors;
            }
            if (!unique(data32) && (vErrors = fail(vErrors, path + "/support/refused", 588), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/refused", 576), one) return vErrors;
        }
        if (data29.startedOn !== void 0) {
          let data34 = data29.startedOn;
          if ((typeof data34 != "string" || !pattern7.test(data34)) && (vErrors = failText(vErrors, path + "/support/startedOn", 613, data34), one))
            return vErrors;
        }
        if (data29.endedOn !== void 0) {
          let data35 = data29.endedOn;
          if ((typeof data35 != "string" || !pattern7.test(data35)) && (vErrors = failText(vErrors, path + "/support/endedOn", 629, data35), one))
            return vErrors;
        }
        for (let key3 in data29)
          if (!(key3 === "granted" || key3 === "refused" || key3 === "startedOn" || key3 === "endedOn") || data29[key3] === void 0) {
            if (vErrors = fail(vErrors, path + "/support", 642, stray(data29, key3)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/support", 640), one) return vErrors;
    }
    if (data.outcome !== void 0) {
      let data36 = data.outcome;
      if ((typeof data36 != "string" || !caseDecision.has(data36)) && (vErrors = failText(vErrors, path + "/outcome", 660, data36), one))
        return vErrors;
    }
    if (data.note !== void 0) {
      let data37 = data.note;
      if ((typeof data37 != "string" || data37.length > 8e3 && ucs2length(data37) > 8e3 || !pattern21.test(data37)) && (vErrors = failText(vErrors, path + "/note", 677, data37, 8e3), one))
        return vErrors;
    }
    for (let key4 in data)
      if (!func25.has(key4) || data[key4] === void 0) {
        if (vErrors = fail(vErrors, path, 146, stray(data, key4)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 144), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 handling-status/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/handling-status-code/1.0 codelists/revision-reason/1.0 codelists/handling-reason/1.0 codelists/support-kind/1.0 codelists/case-decision/1.0 common/text/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Handling status", "Trạng thái xử lý", 0], [8, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/handling-status/1.0" }], [9, "", "Head of a record", "Phần đầu bản ghi", 0], [9, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [10, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [11, "", "Instant", "Thời điểm", 2], [9, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [8, "/properties/answers", 0, "Trả lời cho", 0], [12, "", "Handling status", "Mã trạng thái xử lý", 2], [9, "/properties/revises", 0, "Sửa đổi bản", 0], [9, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [13, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [9, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [8, "/properties/answers/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [14, "", "Reason of a handling status", "Lý do xử lý", 2, { 4: !0 }], [8, "/properties/assignedTo", 0, "Đơn vị xử lý", 0], [8, "/properties/support/properties/granted", 0, "Chấp nhận", 1, { 10: 1, 11: 10 }], [15, "", "Kind of support", "Chế độ hỗ trợ", 2], [8, "/properties/support/properties/refused", 0, "Không chấp nhận", 1, { 10: 1, 11: 10 }], [8, "/properties/support", 0, "Hỗ trợ", 0], [16, "", "Decision in a case", "Quyết định tố tụng", 2], [17, "", "Text", "Văn bản", 2, { 7: 8e3 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [9], [10], [11], [12], [13, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [14], [15], [16, "Status", "Trạng thái"], [2, 0, "Ngày quyết định"], [17], [18], [7, "Message", "Thông điệp"], [19, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [20], [21], [22, "Reason of the status", "Lý do xử lý"], [23], [3], [1, 0, "Đơn vị"], [2, 0, "Dự kiến hoàn thành"], [3, "Competent body", "Cơ quan có thẩm quyền"], [24], [25, 0, "Chấp nhận"], [26], [25, 0, "Không chấp nhận"], [2, 0, "Bắt đầu"], [2, 0, "Kết thúc"], [27], [28, 0, "Kết quả"], [29, 0, "Ghi chú"]]
}, structure = {
  kind: "handling-status",
  id: "https://schemas.lienthong.example/handling-status/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
