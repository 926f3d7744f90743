// Generated from schemas/records/implementation-plan/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), areaLevel = /* @__PURE__ */ words("nation province district commune"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), budgetSource = /* @__PURE__ */ words("central-budget provincial-budget commune-budget own-estimate integrated-programme aid donation"), periodLength = /* @__PURE__ */ words("month quarter half-year nine-months year"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), programmeTarget = /* @__PURE__ */ words("reports-received-classified reports-settled cases-discovered cases-indicted cases-tried victims-in-time"), programmeTask = /* @__PURE__ */ words("order plan report-results communication day-30-july prevention campaign receive-reports verify-settle-reports investigate hunt-wanted rescue receive-victims protect-victims support-victims prosecute try statistical-criteria legal-proposals consolidated-report"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), targetBound = /* @__PURE__ */ words("at-least above"), targetDenominator = /* @__PURE__ */ words("reports-received reports-due reports-received-and-carried-over cases-instituted cases-of-the-year cases-concluded cases-indicted cases-accepted-by-court victims-known");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern25 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern27 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern28 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u");
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
function validate6(data, path = "", vErrors = null, one = !0) {
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
function validate9(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.from;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    let data1 = data.until;
    if ((typeof data1 != "string" || !pattern7.test(data1)) && (vErrors = fail(vErrors, path + "/until", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate12(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern21.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate11(data, path = "", vErrors = null, one = !0) {
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
        if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one) || data.area !== void 0 && (count1++, validate12(data.area) && (vErrors = validate12(data.area, path + "/area", vErrors, one), one)))
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
function validate17(data, path = "", vErrors = null, one = !0) {
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
var pattern36 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern36.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1;
    if (validate22(data.total) && (vErrors = validate22(data.total, path + "/total", vErrors, one), one))
      return vErrors;
    if (data.lines !== void 0) {
      count0++;
      let data1 = data.lines;
      if ((!Array.isArray(data1) || data1.length > 20 || data1.length < 1) && (vErrors = fail(vErrors, path + "/lines", 2), one))
        return vErrors;
      if (Array.isArray(data1))
        for (let i0 = 0; i0 < data1.length; i0++) {
          let data2 = data1[i0];
          if (plain(data2)) {
            let count1 = 2, data3 = data2.source;
            if ((typeof data3 != "string" || !budgetSource.has(data3) && !open.test(data3)) && (vErrors = fail(vErrors, path + "/lines/" + i0 + "/source", 4), one) || validate22(data2.amount) && (vErrors = validate22(data2.amount, path + "/lines/" + i0 + "/amount", vErrors, one), one))
              return vErrors;
            if (data2.year !== void 0) {
              count1++;
              let data5 = data2.year;
              if (!Number.isInteger(data5) && (vErrors = fail(vErrors, path + "/lines/" + i0 + "/year", 0), one) || typeof data5 == "number" && isFinite(data5) && (data5 > 2100 && (vErrors = fail(vErrors, path + "/lines/" + i0 + "/year", 9), one) || data5 < 2016 && (vErrors = fail(vErrors, path + "/lines/" + i0 + "/year", 8), one)))
                return vErrors;
            }
            for (let key0 in data2)
              count1--;
            if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/lines/" + i0, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/lines/" + i0, 0), one) return vErrors;
        }
    }
    for (let key1 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern38 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate26(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern38.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 13;
    if (data.schema !== "https://schemas.lienthong.example/implementation-plan/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.title;
    if ((typeof data17 != "string" || data17.length > 300 && ucs2length(data17) > 300 || !pattern4.test(data17)) && (vErrors = fail(vErrors, path + "/title", 5), one))
      return vErrors;
    let data18 = data.programme;
    if ((typeof data18 != "string" || !programmeEdition.has(data18)) && (vErrors = fail(vErrors, path + "/programme", 4), one) || data.answers !== void 0 && (count0++, validate3(data.answers) && (vErrors = validate3(data.answers, path + "/answers", vErrors, one), one)))
      return vErrors;
    if (data.basedOn !== void 0) {
      count0++;
      let data20 = data.basedOn;
      if ((!Array.isArray(data20) || data20.length > 30 || data20.length < 1 || !unique(data20)) && (vErrors = fail(vErrors, path + "/basedOn", 2), one))
        return vErrors;
      if (Array.isArray(data20)) {
        for (let i1 = 0; i1 < data20.length; i1++)
          if (validate6(data20[i1]) && (vErrors = validate6(data20[i1], path + "/basedOn/" + i1, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.level !== void 0) {
      count0++;
      let data22 = data.level;
      if ((typeof data22 != "string" || !areaLevel.has(data22)) && (vErrors = fail(vErrors, path + "/level", 4), one))
        return vErrors;
    }
    if (validate9(data.period) && (vErrors = validate9(data.period, path + "/period", vErrors, one), one))
      return vErrors;
    let data24 = data.headResponsible;
    if (plain(data24)) {
      let count2 = 2, data25 = data24.position;
      if ((typeof data25 != "string" || data25.length > 300 && ucs2length(data25) > 300 || !pattern4.test(data25)) && (vErrors = fail(vErrors, path + "/headResponsible/position", 5), one))
        return vErrors;
      let data26 = data24.agency;
      if ((typeof data26 != "string" || !pattern2.test(data26)) && (vErrors = fail(vErrors, path + "/headResponsible/agency", 5), one))
        return vErrors;
      for (let key1 in data24)
        count2--;
      if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/headResponsible", 1), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/headResponsible", 0), one) return vErrors;
    if (data.focalUnit !== void 0 && (count0++, validate11(data.focalUnit) && (vErrors = validate11(data.focalUnit, path + "/focalUnit", vErrors, one), one)))
      return vErrors;
    if (data.objectives !== void 0) {
      count0++;
      let data28 = data.objectives;
      if ((!Array.isArray(data28) || data28.length > 20 || data28.length < 1 || !unique(data28)) && (vErrors = fail(vErrors, path + "/objectives", 2), one))
        return vErrors;
      if (Array.isArray(data28))
        for (let i2 = 0; i2 < data28.length; i2++) {
          let data29 = data28[i2];
          if ((typeof data29 != "string" || data29.length > 8e3 && ucs2length(data29) > 8e3 || !pattern25.test(data29)) && (vErrors = fail(vErrors, path + "/objectives/" + i2, 5), one))
            return vErrors;
        }
    }
    if (data.requirements !== void 0) {
      count0++;
      let data30 = data.requirements;
      if ((!Array.isArray(data30) || data30.length > 20 || data30.length < 1 || !unique(data30)) && (vErrors = fail(vErrors, path + "/requirements", 2), one))
        return vErrors;
      if (Array.isArray(data30))
        for (let i3 = 0; i3 < data30.length; i3++) {
          let data31 = data30[i3];
          if ((typeof data31 != "string" || data31.length > 8e3 && ucs2length(data31) > 8e3 || !pattern25.test(data31)) && (vErrors = fail(vErrors, path + "/requirements/" + i3, 5), one))
            return vErrors;
        }
    }
    if (data.targets !== void 0) {
      count0++;
      let data32 = data.targets;
      if ((!Array.isArray(data32) || data32.length > 30 || data32.length < 1) && (vErrors = fail(vErrors, path + "/targets", 2), one))
        return vErrors;
      if (Array.isArray(data32))
        for (let i4 = 0; i4 < data32.length; i4++) {
          let data33 = data32[i4];
          if (plain(data33)) {
            let count3 = 4, data34 = data33.target;
            if ((typeof data34 != "string" || !programmeTarget.has(data34) && !open.test(data34)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/target", 4), one))
              return vErrors;
            let data35 = data33.denominator;
            if ((typeof data35 != "string" || !targetDenominator.has(data35)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/denominator", 4), one))
              return vErrors;
            let data36 = data33.aim;
            if (typeof data36 == "number" && isFinite(data36)) {
              if (data36 > 100 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/aim", 9), one) || data36 < 0 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/aim", 8), one))
                return vErrors;
            } else if (vErrors = fail(vErrors, path + "/targets/" + i4 + "/aim", 0), one) return vErrors;
            let data37 = data33.bound;
            if ((typeof data37 != "string" || !targetBound.has(data37)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/bound", 4), one))
              return vErrors;
            if (data33.indicator !== void 0) {
              count3++;
              let data38 = data33.indicator;
              if ((typeof data38 != "string" || data38.length > 64 && ucs2length(data38) > 64 || !pattern27.test(data38)) && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/indicator", 5), one))
                return vErrors;
            }
            if (data33.baseline !== void 0) {
              count3++;
              let data39 = data33.baseline;
              if (typeof data39 == "number" && isFinite(data39)) {
                if (data39 > 100 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/baseline", 9), one) || data39 < 0 && (vErrors = fail(vErrors, path + "/targets/" + i4 + "/baseline", 8), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/targets/" + i4 + "/baseline", 0), one) return vErrors;
            }
            for (let key2 in data33)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/targets/" + i4, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/targets/" + i4, 0), one) return vErrors;
        }
    }
    let data40 = data.tasks;
    if ((!Array.isArray(data40) || data40.length > 100 || data40.length < 1) && (vErrors = fail(vErrors, path + "/tasks", 2), one))
      return vErrors;
    if (Array.isArray(data40))
      for (let i5 = 0; i5 < data40.length; i5++) {
        let data41 = data40[i5];
        if (plain(data41)) {
          let count4 = 5, data42 = data41.number;
          if ((typeof data42 != "string" || !pattern28.test(data42)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/number", 5), one))
            return vErrors;
          let data43 = data41.task;
          if ((typeof data43 != "string" || !programmeTask.has(data43) && !open.test(data43)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/task", 4), one))
            return vErrors;
          if (data41.answersTask !== void 0) {
            count4++;
            let data44 = data41.answersTask;
            if ((typeof data44 != "string" || !pattern28.test(data44)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/answersTask", 5), one))
              return vErrors;
          }
          let data45 = data41.work;
          if ((typeof data45 != "string" || data45.length > 8e3 && ucs2length(data45) > 8e3 || !pattern25.test(data45)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/work", 5), one) || validate11(data41.lead) && (vErrors = validate11(data41.lead, path + "/tasks/" + i5 + "/lead", vErrors, one), one))
            return vErrors;
          if (data41.coordinating !== void 0) {
            count4++;
            let data47 = data41.coordinating;
            if ((!Array.isArray(data47) || data47.length > 60 || data47.length < 1 || !unique(data47)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/coordinating", 2), one))
              return vErrors;
            if (Array.isArray(data47)) {
              for (let i6 = 0; i6 < data47.length; i6++)
                if (validate11(data47[i6]) && (vErrors = validate11(data47[i6], path + "/tasks/" + i5 + "/coordinating/" + i6, vErrors, one), one))
                  return vErrors;
            }
          }
          if (data41.from !== void 0) {
            count4++;
            let data49 = data41.from;
            if ((typeof data49 != "string" || !pattern7.test(data49)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/from", 5), one))
              return vErrors;
          }
          if (validate17(data41.due) && (vErrors = validate17(data41.due, path + "/tasks/" + i5 + "/due", vErrors, one), one))
            return vErrors;
          if (data41.output !== void 0) {
            count4++;
            let data51 = data41.output;
            if ((typeof data51 != "string" || data51.length > 300 && ucs2length(data51) > 300 || !pattern4.test(data51)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/output", 5), one))
              return vErrors;
          }
          if (data41.outputKind !== void 0) {
            count4++;
            let data52 = data41.outputKind;
            if ((typeof data52 != "string" || !recordKind.has(data52)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/outputKind", 4), one))
              return vErrors;
          }
          if (data41.indicators !== void 0) {
            count4++;
            let data53 = data41.indicators;
            if ((!Array.isArray(data53) || data53.length > 20 || data53.length < 1 || !unique(data53)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/indicators", 2), one))
              return vErrors;
            if (Array.isArray(data53))
              for (let i7 = 0; i7 < data53.length; i7++) {
                let data54 = data53[i7];
                if ((typeof data54 != "string" || data54.length > 64 && ucs2length(data54) > 64 || !pattern27.test(data54)) && (vErrors = fail(vErrors, path + "/tasks/" + i5 + "/indicators/" + i7, 5), one))
                  return vErrors;
              }
          }
          for (let key3 in data41)
            count4--;
          if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/tasks/" + i5, 1), one))
            return vErrors;
        } else if (vErrors = fail(vErrors, path + "/tasks/" + i5, 0), one) return vErrors;
      }
    if (data.reporting !== void 0) {
      count0++;
      let data55 = data.reporting;
      if ((!Array.isArray(data55) || data55.length > 6 || data55.length < 1 || !unique(data55)) && (vErrors = fail(vErrors, path + "/reporting", 2), one))
        return vErrors;
      if (Array.isArray(data55)) {
        for (let i8 = 0; i8 < data55.length; i8++)
          if (validate17(data55[i8]) && (vErrors = validate17(data55[i8], path + "/reporting/" + i8, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.areas !== void 0) {
      count0++;
      let data57 = data.areas;
      if ((!Array.isArray(data57) || data57.length > 200 || data57.length < 1 || !unique(data57)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data57)) {
        for (let i9 = 0; i9 < data57.length; i9++)
          if (validate12(data57[i9]) && (vErrors = validate12(data57[i9], path + "/areas/" + i9, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.budget !== void 0 && (count0++, validate21(data.budget) && (vErrors = validate21(data.budget, path + "/budget", vErrors, one), one)))
      return vErrors;
    if (data.note !== void 0) {
      count0++;
      let data60 = data.note;
      if ((typeof data60 != "string" || data60.length > 8e3 && ucs2length(data60) > 8e3 || !pattern25.test(data60)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data61 = data.attachments;
      if ((!Array.isArray(data61) || data61.length > 20 || data61.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data61)) {
        for (let i10 = 0; i10 < data61.length; i10++)
          if (validate26(data61[i10]) && (vErrors = validate26(data61[i10], path + "/attachments/" + i10, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key4 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], partCitedDocument = ["common/cited-document/1.0", "Document relied on", "Văn bản làm căn cứ", 0, { document: [partDocumentRef, 0, "Văn bản"], subject: [partLine, 0, "Trích yếu"] }], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], partDays = ["common/days/1.0", "Days from and until", "Từ ngày, đến ngày", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partResponsibleBody = ["common/responsible-body/1.0", "Body", "Cơ quan, đơn vị", 8, "by", { agency: { agency: partAgency }, role: { role: [listAgencyRole, 0, "Vai trò"], area: [partArea, 0, "Địa bàn"] }, unit: { unit: [partLabel, 0, "Đơn vị"] }, organisation: { name: [partLabel, 0, "Tên"] } }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listProgrammeTarget = ["codelists/programme-target/1.0", "Target of the programme", "Chỉ tiêu của Chương trình", 7, 1], listTargetDenominator = ["codelists/target-denominator/1.0", "Denominator of a target", "Mẫu số của chỉ tiêu", 7], listTargetBound = ["codelists/target-bound/1.0", "Bound of a target", "Mức của chỉ tiêu", 7, "at-least above"], partIndicatorId = ["common/indicator-id/1.0", "Id of an indicator", "Mã chỉ tiêu", 2, 64], partTaskNumber = ["common/task-number/1.0", "Number of a task", "Số thứ tự nhiệm vụ", 2], listProgrammeTask = ["codelists/programme-task/1.0", "Task of the programme", "Nhiệm vụ của Chương trình", 7, 1], listPeriodLength = ["codelists/period-length/1.0", "Length of a period", "Chu kỳ", 7, "month quarter half-year nine-months year"], listPeriodRegime = ["codelists/period-regime/1.0", "Reporting regime", "Chế độ kỳ báo cáo", 7, 1], partDue = ["common/due/1.0", "When due", "Thời hạn", 8, "due", { on: { on: [partCivilDate, "Due on", "Hạn cuối"], dataCloseOn: [partCivilDate, 0, "Ngày chốt số liệu"] }, "each-period": { every: [listPeriodLength, 0, "Chu kỳ"], regime: [listPeriodRegime, 0, "Chế độ"], workingDaysAfterClose: [0, "Working days after the close", "Số ngày làm việc sau khi chốt", 3, 60, 1] }, always: {} }], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], listBudgetSource = ["codelists/budget-source/1.0", "Source of money", "Nguồn kinh phí", 7, 1], partFunding = ["common/funding/1.0", "Money and its sources", "Kinh phí và nguồn", 0, { total: [partMoney, 0, "Tổng số"], lines: [0, "Sources", "Theo nguồn", 1, [0, 0, 0, 0, { source: [listBudgetSource, 0, "Nguồn"], amount: [partMoney, "Sum", "Số tiền"], year: [0, "Budget year", "Năm ngân sách", 3, 2100, 2016] }], 20] }], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["implementation-plan/1.0", "Implementation plan", "Kế hoạch triển khai", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/implementation-plan/1.0"], title: [partLine, 0, "Tên kế hoạch"], programme: listProgrammeEdition, answers: [partRecordRef, 0, "Thực hiện chỉ đạo"], basedOn: [0, "Rests on", "Căn cứ", 1, partCitedDocument, 30], level: [listAreaLevel, 0, "Cấp"], period: [partDays, 0, "Thời gian"], headResponsible: [0, 0, "Người đứng đầu chịu trách nhiệm", 0, { position: [partLabel, "Office", "Chức vụ"], agency: partAgency }], focalUnit: [partResponsibleBody, "Unit in charge", "Đơn vị đầu mối"], objectives: [0, 0, "Mục đích, mục tiêu", 1, partText, 20], requirements: [0, 0, "Yêu cầu", 1, partText, 20], targets: [0, 0, "Chỉ tiêu", 1, [0, 0, 0, 0, { target: [listProgrammeTarget, 0, "Chỉ tiêu"], denominator: [listTargetDenominator, "Measured against", "Mẫu số"], aim: [0, 0, "Mức phấn đấu", 4, 100, 0], bound: [listTargetBound, 0, "Mức"], indicator: [partIndicatorId, 0, "Chỉ tiêu thống kê"], baseline: [0, "Reached before", "Kết quả năm trước", 4, 100, 0] }], 30], tasks: [0, 0, "Nhiệm vụ", 1, [0, 0, 0, 0, { number: [partTaskNumber, 0, "Số thứ tự"], task: [listProgrammeTask, 0, "Loại nhiệm vụ"], answersTask: [partTaskNumber, "Task of the directive", "Nhiệm vụ được giao"], work: [partText, 0, "Nội dung công việc"], lead: [partResponsibleBody, 0, "Chủ trì"], coordinating: [0, "Co-ordinating bodies", "Phối hợp", 1, partResponsibleBody, 60], from: [partCivilDate, 0, "Bắt đầu"], due: [partDue, 0, "Thời hạn"], output: [partLine, 0, "Sản phẩm"], outputKind: [listRecordKind, "Record that shows it", "Bản ghi kết quả"], indicators: [0, 0, "Chỉ tiêu thống kê", 1, partIndicatorId, 20] }], 100], reporting: [0, 0, "Chế độ báo cáo", 1, partDue, 6], areas: [0, 0, "Địa bàn", 1, partArea, 200], budget: [partFunding, 0, "Kinh phí"], note: [partText, 0, "Ghi chú"], attachments: [0, "Annexes", "Phụ lục", 1, partAttachment, 20] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.title === void 0 || record.programme === void 0 || record.period === void 0 || record.headResponsible === void 0 || record.tasks === void 0), structure = {
  kind: "implementation-plan",
  id: "https://schemas.lienthong.example/implementation-plan/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
