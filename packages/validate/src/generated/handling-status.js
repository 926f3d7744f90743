// Generated from schemas/records/handling-status/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var unique = (items) => {
  if (items.length > 32 && typeof items[0] != "object") return new Set(items).size === items.length;
  for (let n = 1; n < items.length; n++) for (let m = 0; m < n; m++) if (equal(items[m], items[n])) return !1;
  return !0;
}, words = (text) => new Set(text.split(" "));
var fail = (errors, p, k) => {
  let error = { p, k };
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
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern21 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
function validate1(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.number;
    if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = fail(vErrors, path + "/number", 5), one))
      return vErrors;
    if (data.notation !== void 0) {
      count0++;
      let data1 = data.notation;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = fail(vErrors, path + "/notation", 5), one))
        return vErrors;
    }
    let data2 = data.issuedOn;
    if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/issuedOn", 5), one))
      return vErrors;
    if (data.issuer !== void 0) {
      count0++;
      let data3 = data.issuer;
      if ((typeof data3 != "string" || !pattern2.test(data3)) && (vErrors = fail(vErrors, path + "/issuer", 5), one))
        return vErrors;
    }
    if (data.signatory !== void 0) {
      count0++;
      let data4 = data.signatory;
      if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/signatory", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate3(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.kind;
    if ((typeof data0 != "string" || !recordKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    let data1 = data.id;
    if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 11;
    if (data.schema !== "https://schemas.lienthong.example/handling-status/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
      return vErrors;
    let data1 = data.id;
    if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    let data2 = data.revision;
    if (!Number.isInteger(data2) && (vErrors = fail(vErrors, path + "/revision", 0), one) || typeof data2 == "number" && isFinite(data2) && (data2 > 9007199254740991 && (vErrors = fail(vErrors, path + "/revision", 9), one) || data2 < 1 && (vErrors = fail(vErrors, path + "/revision", 8), one)))
      return vErrors;
    if (data.revises !== void 0) {
      count0++;
      let data3 = data.revises;
      if (plain(data3)) {
        let count1 = 1, data4 = data3.revision;
        if (!Number.isInteger(data4) && (vErrors = fail(vErrors, path + "/revises/revision", 0), one) || typeof data4 == "number" && isFinite(data4) && (data4 > 9007199254740990 && (vErrors = fail(vErrors, path + "/revises/revision", 9), one) || data4 < 1 && (vErrors = fail(vErrors, path + "/revises/revision", 8), one)))
          return vErrors;
        if (data3.jti !== void 0) {
          count1++;
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = fail(vErrors, path + "/revises/jti", 5), one))
            return vErrors;
        }
        for (let key0 in data3)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/revises", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/revises", 0), one) return vErrors;
    }
    let data6 = data.recordStatus;
    if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = fail(vErrors, path + "/recordStatus", 4), one))
      return vErrors;
    if (data.reason !== void 0) {
      count0++;
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = fail(vErrors, path + "/reason", 4), one))
        return vErrors;
    }
    let data8 = data.issuer;
    if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = fail(vErrors, path + "/issuer", 5), one))
      return vErrors;
    if (data.onBehalfOf !== void 0) {
      count0++;
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = fail(vErrors, path + "/onBehalfOf", 5), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      count0++;
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = fail(vErrors, path + "/reference", 5), one))
        return vErrors;
    }
    if (data.document !== void 0 && (count0++, validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one)))
      return vErrors;
    let data12 = data.recordedAt;
    if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = fail(vErrors, path + "/recordedAt", 5), one))
      return vErrors;
    let data13 = data.conversation;
    if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = fail(vErrors, path + "/conversation", 5), one))
      return vErrors;
    if (data.about !== void 0) {
      count0++;
      let data14 = data.about;
      if ((!Array.isArray(data14) || data14.length > 50 || data14.length < 1 || !unique(data14)) && (vErrors = fail(vErrors, path + "/about", 2), one))
        return vErrors;
      if (Array.isArray(data14)) {
        for (let i0 = 0; i0 < data14.length; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one))
      return vErrors;
    let data17 = data.answers;
    if (plain(data17)) {
      let count2 = 1, data18 = data17.jti;
      if ((typeof data18 != "string" || !pattern0.test(data18)) && (vErrors = fail(vErrors, path + "/answers/jti", 5), one) || data17.record !== void 0 && (count2++, validate3(data17.record) && (vErrors = validate3(data17.record, path + "/answers/record", vErrors, one), one)))
        return vErrors;
      if (data17.revision !== void 0) {
        count2++;
        let data20 = data17.revision;
        if (!Number.isInteger(data20) && (vErrors = fail(vErrors, path + "/answers/revision", 0), one) || typeof data20 == "number" && isFinite(data20) && (data20 > 9007199254740991 && (vErrors = fail(vErrors, path + "/answers/revision", 9), one) || data20 < 1 && (vErrors = fail(vErrors, path + "/answers/revision", 8), one)))
          return vErrors;
      }
      for (let key1 in data17)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/answers", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/answers", 0), one) return vErrors;
    let data21 = data.code;
    if ((typeof data21 != "string" || !handlingStatusCode.has(data21)) && (vErrors = fail(vErrors, path + "/code", 4), one))
      return vErrors;
    if (data.handlingReason !== void 0) {
      count0++;
      let data22 = data.handlingReason;
      if ((typeof data22 != "string" || !handlingReason.has(data22) && !open.test(data22)) && (vErrors = fail(vErrors, path + "/handlingReason", 4), one))
        return vErrors;
    }
    let data23 = data.decidedOn;
    if ((typeof data23 != "string" || !pattern7.test(data23)) && (vErrors = fail(vErrors, path + "/decidedOn", 5), one))
      return vErrors;
    if (data.assignedTo !== void 0) {
      count0++;
      let data24 = data.assignedTo;
      if (plain(data24)) {
        let count3 = 1, data25 = data24.agency;
        if ((typeof data25 != "string" || !pattern2.test(data25)) && (vErrors = fail(vErrors, path + "/assignedTo/agency", 5), one))
          return vErrors;
        if (data24.unit !== void 0) {
          count3++;
          let data26 = data24.unit;
          if ((typeof data26 != "string" || data26.length > 300 && ucs2length(data26) > 300 || !pattern4.test(data26)) && (vErrors = fail(vErrors, path + "/assignedTo/unit", 5), one))
            return vErrors;
        }
        for (let key2 in data24)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/assignedTo", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/assignedTo", 0), one) return vErrors;
    }
    if (data.expectedOn !== void 0) {
      count0++;
      let data27 = data.expectedOn;
      if ((typeof data27 != "string" || !pattern7.test(data27)) && (vErrors = fail(vErrors, path + "/expectedOn", 5), one))
        return vErrors;
    }
    if (data.forwardedTo !== void 0) {
      count0++;
      let data28 = data.forwardedTo;
      if ((typeof data28 != "string" || !pattern2.test(data28)) && (vErrors = fail(vErrors, path + "/forwardedTo", 5), one))
        return vErrors;
    }
    if (data.support !== void 0) {
      count0++;
      let data29 = data.support;
      if (plain(data29)) {
        let count4 = 0;
        if (data29.granted !== void 0) {
          count4++;
          let data30 = data29.granted;
          if ((!Array.isArray(data30) || data30.length > 10 || data30.length < 1 || !unique(data30)) && (vErrors = fail(vErrors, path + "/support/granted", 2), one))
            return vErrors;
          if (Array.isArray(data30))
            for (let i1 = 0; i1 < data30.length; i1++) {
              let data31 = data30[i1];
              if ((typeof data31 != "string" || !supportKind.has(data31)) && (vErrors = fail(vErrors, path + "/support/granted/" + i1, 4), one))
                return vErrors;
            }
        }
        if (data29.refused !== void 0) {
          count4++;
          let data32 = data29.refused;
          if ((!Array.isArray(data32) || data32.length > 10 || data32.length < 1 || !unique(data32)) && (vErrors = fail(vErrors, path + "/support/refused", 2), one))
            return vErrors;
          if (Array.isArray(data32))
            for (let i2 = 0; i2 < data32.length; i2++) {
              let data33 = data32[i2];
              if ((typeof data33 != "string" || !supportKind.has(data33)) && (vErrors = fail(vErrors, path + "/support/refused/" + i2, 4), one))
                return vErrors;
            }
        }
        if (data29.startedOn !== void 0) {
          count4++;
          let data34 = data29.startedOn;
          if ((typeof data34 != "string" || !pattern7.test(data34)) && (vErrors = fail(vErrors, path + "/support/startedOn", 5), one))
            return vErrors;
        }
        if (data29.endedOn !== void 0) {
          count4++;
          let data35 = data29.endedOn;
          if ((typeof data35 != "string" || !pattern7.test(data35)) && (vErrors = fail(vErrors, path + "/support/endedOn", 5), one))
            return vErrors;
        }
        for (let key3 in data29)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/support", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/support", 0), one) return vErrors;
    }
    if (data.outcome !== void 0) {
      count0++;
      let data36 = data.outcome;
      if ((typeof data36 != "string" || !caseDecision.has(data36)) && (vErrors = fail(vErrors, path + "/outcome", 4), one))
        return vErrors;
    }
    if (data.note !== void 0) {
      count0++;
      let data37 = data.note;
      if ((typeof data37 != "string" || data37.length > 8e3 && ucs2length(data37) > 8e3 || !pattern21.test(data37)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    for (let key4 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listHandlingStatusCode = ["codelists/handling-status-code/1.0", "Handling status", "Mã trạng thái xử lý", 7], listHandlingReason = ["codelists/handling-reason/1.0", "Reason of a handling status", "Lý do xử lý", 7, 1], listSupportKind = ["codelists/support-kind/1.0", "Kind of support", "Chế độ hỗ trợ", 7], listCaseDecision = ["codelists/case-decision/1.0", "Decision in a case", "Quyết định tố tụng", 7], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], form = ["handling-status/1.0", "Handling status", "Trạng thái xử lý", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/handling-status/1.0"], answers: [0, 0, "Trả lời cho", 0, { jti: [partUuid, "Message", "Thông điệp"], record: [partRecordRef, 0, "Bản ghi"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1] }], code: [listHandlingStatusCode, "Status", "Trạng thái"], handlingReason: [listHandlingReason, "Reason of the status", "Lý do xử lý"], decidedOn: [partCivilDate, 0, "Ngày quyết định"], assignedTo: [0, 0, "Đơn vị xử lý", 0, { agency: partAgency, unit: [partLabel, 0, "Đơn vị"] }], expectedOn: [partCivilDate, 0, "Dự kiến hoàn thành"], forwardedTo: [partAgency, "Competent body", "Cơ quan có thẩm quyền"], support: [0, 0, "Hỗ trợ", 0, { granted: [0, 0, "Chấp nhận", 1, listSupportKind, 10], refused: [0, 0, "Không chấp nhận", 1, listSupportKind, 10], startedOn: [partCivilDate, 0, "Bắt đầu"], endedOn: [partCivilDate, 0, "Kết thúc"] }], outcome: [listCaseDecision, 0, "Kết quả"], note: [partText, 0, "Ghi chú"] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.answers === void 0 || record.code === void 0 || record.decidedOn === void 0), structure = {
  kind: "handling-status",
  id: "https://schemas.lienthong.example/handling-status/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
