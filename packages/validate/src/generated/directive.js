// Generated from schemas/records/directive/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), areaLevel = /* @__PURE__ */ words("nation province district commune"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), documentEffect = /* @__PURE__ */ words("replaces amends revokes"), documentType = /* @__PURE__ */ words("01 02 03 07 10 14 15 20 22 23 26 32"), documentUrgency = /* @__PURE__ */ words("ordinary urgent very-urgent flash"), periodLength = /* @__PURE__ */ words("month quarter half-year nine-months year"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), programmeTarget = /* @__PURE__ */ words("reports-received-classified reports-settled cases-discovered cases-indicted cases-tried victims-in-time"), programmeTask = /* @__PURE__ */ words("order plan report-results communication day-30-july prevention campaign receive-reports verify-settle-reports investigate hunt-wanted rescue receive-victims protect-victims support-victims prosecute try statistical-criteria legal-proposals consolidated-report"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern17 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$", "u"), pattern20 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern30 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern31 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", "u");
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
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1;
    if (validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.subject !== void 0) {
      count0++;
      let data1 = data.subject;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = fail(vErrors, path + "/subject", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern23 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern23.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
      return vErrors;
    if (data.name !== void 0) {
      count0++;
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/name", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.by;
    if (tag0 === "agency") {
      if (plain(data)) {
        let count0 = 2, data0 = data.agency;
        if ((typeof data0 != "string" || !pattern2.test(data0)) && (vErrors = fail(vErrors, path + "/agency", 5), one))
          return vErrors;
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "role") {
      if (plain(data)) {
        let count1 = 2, data1 = data.role;
        if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one) || data.area !== void 0 && (count1++, validate11(data.area) && (vErrors = validate11(data.area, path + "/area", vErrors, one), one)))
          return vErrors;
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "unit") {
      if (plain(data)) {
        let count2 = 2, data3 = data.unit;
        if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/unit", 5), one))
          return vErrors;
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "organisation") {
      if (plain(data)) {
        let count3 = 2, data4 = data.name;
        if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/name", 5), one))
          return vErrors;
        for (let key3 in data)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (vErrors = fail(vErrors, path, 10), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.due;
    if (tag0 === "on") {
      if (plain(data)) {
        let count0 = 2, data0 = data.on;
        if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/on", 5), one))
          return vErrors;
        if (data.dataCloseOn !== void 0) {
          count0++;
          let data1 = data.dataCloseOn;
          if ((typeof data1 != "string" || !pattern7.test(data1)) && (vErrors = fail(vErrors, path + "/dataCloseOn", 5), one))
            return vErrors;
        }
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "each-period") {
      if (plain(data)) {
        let count1 = 3, data2 = data.every;
        if ((typeof data2 != "string" || !periodLength.has(data2)) && (vErrors = fail(vErrors, path + "/every", 4), one))
          return vErrors;
        let data3 = data.regime;
        if ((typeof data3 != "string" || !periodRegime.has(data3) && !open.test(data3)) && (vErrors = fail(vErrors, path + "/regime", 4), one))
          return vErrors;
        if (data.workingDaysAfterClose !== void 0) {
          count1++;
          let data4 = data.workingDaysAfterClose;
          if (!Number.isInteger(data4) && (vErrors = fail(vErrors, path + "/workingDaysAfterClose", 0), one) || typeof data4 == "number" && isFinite(data4) && (data4 > 60 && (vErrors = fail(vErrors, path + "/workingDaysAfterClose", 9), one) || data4 < 1 && (vErrors = fail(vErrors, path + "/workingDaysAfterClose", 8), one)))
            return vErrors;
        }
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "always") {
      if (plain(data)) {
        let count2 = 1;
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (vErrors = fail(vErrors, path, 10), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.agency;
    if ((typeof data0 != "string" || !pattern2.test(data0)) && (vErrors = fail(vErrors, path + "/agency", 5), one))
      return vErrors;
    let data1 = data.role;
    if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one))
      return vErrors;
    if (data.unit !== void 0) {
      count0++;
      let data2 = data.unit;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/unit", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern36 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern36.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
      return vErrors;
    let data1 = data.kind;
    if ((typeof data1 != "string" || !attachmentKind.has(data1) && !open.test(data1)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    if (data.title !== void 0) {
      count0++;
      let data2 = data.title;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/title", 5), one))
        return vErrors;
    }
    if (data.pages !== void 0) {
      count0++;
      let data3 = data.pages;
      if (!Number.isInteger(data3) && (vErrors = fail(vErrors, path + "/pages", 0), one) || typeof data3 == "number" && isFinite(data3) && (data3 > 1e5 && (vErrors = fail(vErrors, path + "/pages", 9), one) || data3 < 1 && (vErrors = fail(vErrors, path + "/pages", 8), one)))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 12;
    if (data.schema !== "https://schemas.lienthong.example/directive/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.documentType;
    if ((typeof data17 != "string" || !documentType.has(data17)) && (vErrors = fail(vErrors, path + "/documentType", 4), one))
      return vErrors;
    let data18 = data.subject;
    if ((typeof data18 != "string" || data18.length > 300 && ucs2length(data18) > 300 || !pattern4.test(data18)) && (vErrors = fail(vErrors, path + "/subject", 5), one))
      return vErrors;
    let data19 = data.programme;
    if ((typeof data19 != "string" || !programmeEdition.has(data19)) && (vErrors = fail(vErrors, path + "/programme", 4), one))
      return vErrors;
    if (data.urgency !== void 0) {
      count0++;
      let data20 = data.urgency;
      if ((typeof data20 != "string" || !documentUrgency.has(data20)) && (vErrors = fail(vErrors, path + "/urgency", 4), one))
        return vErrors;
    }
    if (data.validity !== void 0) {
      count0++;
      let data21 = data.validity;
      if (plain(data21)) {
        let count2 = 1, data22 = data21.from;
        if ((typeof data22 != "string" || !pattern7.test(data22)) && (vErrors = fail(vErrors, path + "/validity/from", 5), one))
          return vErrors;
        if (data21.until !== void 0) {
          count2++;
          let data23 = data21.until;
          if ((typeof data23 != "string" || !pattern7.test(data23)) && (vErrors = fail(vErrors, path + "/validity/until", 5), one))
            return vErrors;
        }
        for (let key1 in data21)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/validity", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/validity", 0), one) return vErrors;
    }
    if (data.basedOn !== void 0) {
      count0++;
      let data24 = data.basedOn;
      if ((!Array.isArray(data24) || data24.length > 30 || data24.length < 1 || !unique(data24)) && (vErrors = fail(vErrors, path + "/basedOn", 2), one))
        return vErrors;
      if (Array.isArray(data24)) {
        for (let i1 = 0; i1 < data24.length; i1++)
          if (validate5(data24[i1]) && (vErrors = validate5(data24[i1], path + "/basedOn/" + i1, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.amends !== void 0) {
      count0++;
      let data26 = data.amends;
      if ((!Array.isArray(data26) || data26.length > 10 || data26.length < 1) && (vErrors = fail(vErrors, path + "/amends", 2), one))
        return vErrors;
      if (Array.isArray(data26))
        for (let i2 = 0; i2 < data26.length; i2++) {
          let data27 = data26[i2];
          if (plain(data27)) {
            let count3 = 1, data28 = data27.effect;
            if ((typeof data28 != "string" || !documentEffect.has(data28)) && (vErrors = fail(vErrors, path + "/amends/" + i2 + "/effect", 4), one) || data27.directive !== void 0 && (count3++, validate3(data27.directive) && (vErrors = validate3(data27.directive, path + "/amends/" + i2 + "/directive", vErrors, one), one)) || data27.document !== void 0 && (count3++, validate1(data27.document) && (vErrors = validate1(data27.document, path + "/amends/" + i2 + "/document", vErrors, one), one)))
              return vErrors;
            if (data27.tasks !== void 0) {
              count3++;
              let data31 = data27.tasks;
              if ((!Array.isArray(data31) || data31.length > 60 || data31.length < 1 || !unique(data31)) && (vErrors = fail(vErrors, path + "/amends/" + i2 + "/tasks", 2), one))
                return vErrors;
              if (Array.isArray(data31))
                for (let i3 = 0; i3 < data31.length; i3++) {
                  let data32 = data31[i3];
                  if ((typeof data32 != "string" || !pattern17.test(data32)) && (vErrors = fail(vErrors, path + "/amends/" + i2 + "/tasks/" + i3, 5), one))
                    return vErrors;
                }
            }
            if (data27.from !== void 0) {
              count3++;
              let data33 = data27.from;
              if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = fail(vErrors, path + "/amends/" + i2 + "/from", 5), one))
                return vErrors;
            }
            for (let key2 in data27)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/amends/" + i2, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/amends/" + i2, 0), one) return vErrors;
        }
    }
    if (data.levels !== void 0) {
      count0++;
      let data34 = data.levels;
      if ((!Array.isArray(data34) || data34.length > 4 || data34.length < 1 || !unique(data34)) && (vErrors = fail(vErrors, path + "/levels", 2), one))
        return vErrors;
      if (Array.isArray(data34))
        for (let i4 = 0; i4 < data34.length; i4++) {
          let data35 = data34[i4];
          if ((typeof data35 != "string" || !areaLevel.has(data35)) && (vErrors = fail(vErrors, path + "/levels/" + i4, 4), one))
            return vErrors;
        }
    }
    let data36 = data.tasks;
    if ((!Array.isArray(data36) || data36.length > 60 || data36.length < 1) && (vErrors = fail(vErrors, path + "/tasks", 2), one))
      return vErrors;
    if (Array.isArray(data36))
      for (let i5 = 0; i5 < data36.length; i5++) {
        let data37 = data36[i5];
        if (plain(data37)) {
          let count4 = 4, data38 = data37.number;
          if ((typeof data38 != "string" || !pattern17.test(data38)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/number", 5), one))
            return vErrors;
          let data39 = data37.task;
          if ((typeof data39 != "string" || !programmeTask.has(data39) && !open.test(data39)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/task", 4), one))
            return vErrors;
          let data40 = data37.wording;
          if ((typeof data40 != "string" || data40.length > 8e3 && ucs2length(data40) > 8e3 || !pattern20.test(data40)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/wording", 5), one))
            return vErrors;
          let data41 = data37.addressees;
          if ((!Array.isArray(data41) || data41.length > 60 || data41.length < 1 || !unique(data41)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/addressees", 2), one))
            return vErrors;
          if (Array.isArray(data41)) {
            for (let i6 = 0; i6 < data41.length; i6++)
              if (validate10(data41[i6]) && (vErrors = validate10(data41[i6], path + "/tasks/" + i5 + "/addressees/" + i6, vErrors, one), one))
                return vErrors;
          }
          if (data37.coordinating !== void 0) {
            count4++;
            let data43 = data37.coordinating;
            if ((!Array.isArray(data43) || data43.length > 60 || data43.length < 1 || !unique(data43)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/coordinating", 2), one))
              return vErrors;
            if (Array.isArray(data43)) {
              for (let i7 = 0; i7 < data43.length; i7++)
                if (validate10(data43[i7]) && (vErrors = validate10(data43[i7], path + "/tasks/" + i5 + "/coordinating/" + i7, vErrors, one), one))
                  return vErrors;
            }
          }
          if (data37.due !== void 0 && (count4++, validate15(data37.due) && (vErrors = validate15(data37.due, path + "/tasks/" + i5 + "/due", vErrors, one), one)))
            return vErrors;
          if (data37.form !== void 0) {
            count4++;
            let data46 = data37.form;
            if (plain(data46)) {
              let count5 = 1, data47 = data46.recordKind;
              if ((typeof data47 != "string" || !recordKind.has(data47)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form/recordKind", 4), one))
                return vErrors;
              if (data46.title !== void 0) {
                count5++;
                let data48 = data46.title;
                if ((typeof data48 != "string" || data48.length > 300 && ucs2length(data48) > 300 || !pattern4.test(data48)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form/title", 5), one))
                  return vErrors;
              }
              if (data46.catalogue !== void 0) {
                count5++;
                let data49 = data46.catalogue;
                if (plain(data49)) {
                  let count6 = 2, data50 = data49.id;
                  if ((typeof data50 != "string" || data50.length > 64 && ucs2length(data50) > 64 || !pattern30.test(data50)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form/catalogue/id", 5), one))
                    return vErrors;
                  let data51 = data49.version;
                  if ((typeof data51 != "string" || !pattern31.test(data51)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form/catalogue/version", 5), one))
                    return vErrors;
                  for (let key3 in data49)
                    count6--;
                  if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form/catalogue", 1), one))
                    return vErrors;
                } else if (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form/catalogue", 0), one) return vErrors;
              }
              for (let key4 in data46)
                count5--;
              if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form", 1), one))
                return vErrors;
            } else if (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/form", 0), one) return vErrors;
          }
          if (data37.targets !== void 0) {
            count4++;
            let data52 = data37.targets;
            if ((!Array.isArray(data52) || data52.length > 12 || data52.length < 1 || !unique(data52)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/targets", 2), one))
              return vErrors;
            if (Array.isArray(data52))
              for (let i8 = 0; i8 < data52.length; i8++) {
                let data53 = data52[i8];
                if ((typeof data53 != "string" || !programmeTarget.has(data53) && !open.test(data53)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/targets/" + i8, 4), one))
                  return vErrors;
              }
          }
          if (data37.areas !== void 0) {
            count4++;
            let data54 = data37.areas;
            if ((!Array.isArray(data54) || data54.length > 200 || data54.length < 1 || !unique(data54)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/areas", 2), one))
              return vErrors;
            if (Array.isArray(data54)) {
              for (let i9 = 0; i9 < data54.length; i9++)
                if (validate11(data54[i9]) && (vErrors = validate11(data54[i9], path + "/tasks/" + i5 + "/areas/" + i9, vErrors, one), one))
                  return vErrors;
            }
          }
          for (let key5 in data37)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/tasks/" + i5, 1), one))
            return vErrors;
        } else if (vErrors = fail(vErrors, path + "/tasks/" + i5, 0), one) return vErrors;
      }
    if (data.standingBody !== void 0 && (count0++, validate18(data.standingBody) && (vErrors = validate18(data.standingBody, path + "/standingBody", vErrors, one), one)))
      return vErrors;
    if (data.consolidatedFor !== void 0) {
      count0++;
      let data57 = data.consolidatedFor;
      if ((!Array.isArray(data57) || data57.length > 10 || data57.length < 1 || !unique(data57)) && (vErrors = fail(vErrors, path + "/consolidatedFor", 2), one))
        return vErrors;
      if (Array.isArray(data57)) {
        for (let i10 = 0; i10 < data57.length; i10++)
          if (validate10(data57[i10]) && (vErrors = validate10(data57[i10], path + "/consolidatedFor/" + i10, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.monitoredBy !== void 0) {
      count0++;
      let data59 = data.monitoredBy;
      if ((typeof data59 != "string" || !pattern2.test(data59)) && (vErrors = fail(vErrors, path + "/monitoredBy", 5), one))
        return vErrors;
    }
    if (data.copiesTo !== void 0) {
      count0++;
      let data60 = data.copiesTo;
      if ((!Array.isArray(data60) || data60.length > 60 || data60.length < 1 || !unique(data60)) && (vErrors = fail(vErrors, path + "/copiesTo", 2), one))
        return vErrors;
      if (Array.isArray(data60)) {
        for (let i11 = 0; i11 < data60.length; i11++)
          if (validate10(data60[i11]) && (vErrors = validate10(data60[i11], path + "/copiesTo/" + i11, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.context !== void 0) {
      count0++;
      let data62 = data.context;
      if ((typeof data62 != "string" || data62.length > 8e3 && ucs2length(data62) > 8e3 || !pattern20.test(data62)) && (vErrors = fail(vErrors, path + "/context", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data63 = data.attachments;
      if ((!Array.isArray(data63) || data63.length > 20 || data63.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data63)) {
        for (let i12 = 0; i12 < data63.length; i12++)
          if (validate22(data63[i12]) && (vErrors = validate22(data63[i12], path + "/attachments/" + i12, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key6 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listDocumentType = ["codelists/document-type/1.0", "Type of document", "Loại văn bản", 7], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], listDocumentUrgency = ["codelists/document-urgency/1.0", "Urgency of a document", "Mức độ khẩn", 7, "ordinary urgent very-urgent flash"], partCitedDocument = ["common/cited-document/1.0", "Document relied on", "Văn bản làm căn cứ", 0, { document: [partDocumentRef, 0, "Văn bản"], subject: [partLine, 0, "Trích yếu"] }], listDocumentEffect = ["codelists/document-effect/1.0", "Effect on an earlier document", "Quan hệ với văn bản trước", 7, "replaces amends revokes"], partTaskNumber = ["common/task-number/1.0", "Number of a task", "Số thứ tự nhiệm vụ", 2], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], listProgrammeTask = ["codelists/programme-task/1.0", "Task of the programme", "Nhiệm vụ của Chương trình", 7, 1], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partResponsibleBody = ["common/responsible-body/1.0", "Body", "Cơ quan, đơn vị", 8, "by", { agency: { agency: partAgency }, role: { role: [listAgencyRole, 0, "Vai trò"], area: [partArea, 0, "Địa bàn"] }, unit: { unit: [partLabel, 0, "Đơn vị"] }, organisation: { name: [partLabel, 0, "Tên"] } }], listPeriodLength = ["codelists/period-length/1.0", "Length of a period", "Chu kỳ", 7, "month quarter half-year nine-months year"], listPeriodRegime = ["codelists/period-regime/1.0", "Reporting regime", "Chế độ kỳ báo cáo", 7, 1], partDue = ["common/due/1.0", "When due", "Thời hạn", 8, "due", { on: { on: [partCivilDate, "Due on", "Hạn cuối"], dataCloseOn: [partCivilDate, 0, "Ngày chốt số liệu"] }, "each-period": { every: [listPeriodLength, 0, "Chu kỳ"], regime: [listPeriodRegime, 0, "Chế độ"], workingDaysAfterClose: [0, "Working days after the close", "Số ngày làm việc sau khi chốt", 3, 60, 1] }, always: {} }], listProgrammeTarget = ["codelists/programme-target/1.0", "Target of the programme", "Chỉ tiêu của Chương trình", 7, 1], partActingBody = ["common/acting-body/1.0", "Body and its role", "Cơ quan và vai trò", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"] }], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["directive/1.0", "Directive", "Chỉ đạo, giao nhiệm vụ", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/directive/1.0"], documentType: [listDocumentType, "Type of document", "Tên loại văn bản"], subject: [partLine, 0, "Trích yếu"], programme: listProgrammeEdition, urgency: [listDocumentUrgency, 0, "Mức độ khẩn"], validity: [0, "In force", "Hiệu lực", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], basedOn: [0, "Rests on", "Căn cứ", 1, partCitedDocument, 30], amends: [0, "Effect on earlier directives", "Quan hệ với văn bản trước", 1, [0, 0, 0, 0, { effect: [listDocumentEffect, 0, "Tác động"], directive: [partRecordRef, 0, "Bản ghi chỉ đạo"], document: [partDocumentRef, 0, "Văn bản"], tasks: [0, "Tasks touched", "Nhiệm vụ bị tác động", 1, partTaskNumber, 60], from: [partCivilDate, 0, "Từ ngày"] }], 10], levels: [0, 0, "Cấp thực hiện", 1, listAreaLevel, 4], tasks: [0, 0, "Nhiệm vụ", 1, [0, 0, 0, 0, { number: [partTaskNumber, 0, "Số thứ tự"], task: [listProgrammeTask, 0, "Loại nhiệm vụ"], wording: [partText, 0, "Nội dung giao"], addressees: [0, 0, "Nơi thực hiện", 1, partResponsibleBody, 60], coordinating: [0, "Co-ordinating bodies", "Đơn vị phối hợp", 1, partResponsibleBody, 60], due: [partDue, 0, "Thời hạn"], form: [0, "Form asked for", "Biểu mẫu yêu cầu", 0, { recordKind: listRecordKind, title: [partLabel, "Name of the form", "Tên biểu mẫu"], catalogue: [0, 0, "Danh mục chỉ tiêu", 0, { id: [0, 0, "Mã danh mục", 2, 64], version: [0, 0, "Phiên bản", 2] }] }], targets: [0, 0, "Chỉ tiêu", 1, listProgrammeTarget, 12], areas: [0, 0, "Địa bàn", 1, partArea, 200] }], 60], standingBody: [partActingBody, 0, "Cơ quan thường trực"], consolidatedFor: [0, 0, "Tổng hợp báo cáo cho", 1, partResponsibleBody, 10], monitoredBy: [partAgency, "Followed up by", "Cơ quan theo dõi, đôn đốc"], copiesTo: [0, 0, "Nơi nhận để biết", 1, partResponsibleBody, 60], context: [partText, 0, "Bối cảnh"], attachments: [0, "Annexes", "Phụ lục", 1, partAttachment, 20] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.documentType === void 0 || record.subject === void 0 || record.programme === void 0 || record.tasks === void 0), structure = {
  kind: "directive",
  id: "https://schemas.lienthong.example/directive/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
