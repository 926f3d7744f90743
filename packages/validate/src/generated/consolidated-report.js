// Generated from schemas/records/consolidated-report/1.0.json. Do not edit; run `pnpm generate`.
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

var areaLevel = /* @__PURE__ */ words("nation province district commune"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), coverageStatus = /* @__PURE__ */ words("reported late missing revised"), dimension = /* @__PURE__ */ words("sex age form citizenship stage article seriousness means route destination ethnicity-group victim-status report-source channel support-kind decision role"), edition = /* @__PURE__ */ words("provisional official"), observationStatus = /* @__PURE__ */ words("normal estimated provisional break partial adjusted"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), programmeTarget = /* @__PURE__ */ words("reports-received-classified reports-settled cases-discovered cases-indicted cases-tried victims-in-time"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), reportRegime = /* @__PURE__ */ words("periodic thematic urgent"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), targetBound = /* @__PURE__ */ words("at-least above"), targetDenominator = /* @__PURE__ */ words("reports-received reports-due reports-received-and-carried-over cases-instituted cases-of-the-year cases-concluded cases-indicted cases-accepted-by-court victims-known");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern32 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern14 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", "u"), pattern15 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 3, data0 = data.id;
    if ((typeof data0 != "string" || data0.length > 64 && ucs2length(data0) > 64 || !pattern13.test(data0)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    let data1 = data.version;
    if ((typeof data1 != "string" || !pattern14.test(data1)) && (vErrors = fail(vErrors, path + "/version", 5), one))
      return vErrors;
    let data2 = data.digest;
    if ((typeof data2 != "string" || !pattern15.test(data2)) && (vErrors = fail(vErrors, path + "/digest", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern16 = /* @__PURE__ */ new RegExp("^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u");
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 6, data0 = data.regime;
    if ((typeof data0 != "string" || !periodRegime.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/regime", 4), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern16.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
      return vErrors;
    let data2 = data.from;
    if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/from", 5), one))
      return vErrors;
    let data3 = data.to;
    if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = fail(vErrors, path + "/to", 5), one))
      return vErrors;
    let data4 = data.actualUntil;
    if ((typeof data4 != "string" || !pattern7.test(data4)) && (vErrors = fail(vErrors, path + "/actualUntil", 5), one))
      return vErrors;
    let data5 = data.edition;
    if ((typeof data5 != "string" || !edition.has(data5)) && (vErrors = fail(vErrors, path + "/edition", 4), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate9(data, path = "", vErrors = null, one = !0) {
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
var pattern26 = /* @__PURE__ */ new RegExp("^(?:_[TUZ]|[A-Za-z0-9đĐ](?:[A-Za-z0-9đĐ:.-]{0,98}[A-Za-z0-9đĐ])?)$", "u");
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.dimension;
    if ((typeof data0 != "string" || !dimension.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/dimension", 4), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern26.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 3, data0 = data.indicator;
    if ((typeof data0 != "string" || data0.length > 64 && ucs2length(data0) > 64 || !pattern13.test(data0)) && (vErrors = fail(vErrors, path + "/indicator", 5), one) || validate9(data.area) && (vErrors = validate9(data.area, path + "/area", vErrors, one), one))
      return vErrors;
    if (data.dimensions !== void 0) {
      count0++;
      let data2 = data.dimensions;
      if ((!Array.isArray(data2) || data2.length > 8 || data2.length < 1 || !unique(data2)) && (vErrors = fail(vErrors, path + "/dimensions", 2), one))
        return vErrors;
      if (Array.isArray(data2)) {
        for (let i0 = 0; i0 < data2.length; i0++)
          if (validate13(data2[i0]) && (vErrors = validate13(data2[i0], path + "/dimensions/" + i0, vErrors, one), one))
            return vErrors;
      }
    }
    let data4 = data.value;
    if (!Number.isInteger(data4) && (vErrors = fail(vErrors, path + "/value", 0), one) || typeof data4 == "number" && isFinite(data4) && (data4 > 1e8 && (vErrors = fail(vErrors, path + "/value", 9), one) || data4 < 0 && (vErrors = fail(vErrors, path + "/value", 8), one)))
      return vErrors;
    if (data.status !== void 0) {
      count0++;
      let data5 = data.status;
      if ((typeof data5 != "string" || !observationStatus.has(data5)) && (vErrors = fail(vErrors, path + "/status", 4), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate16(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 4, data0 = data.agency;
    if ((typeof data0 != "string" || !pattern2.test(data0)) && (vErrors = fail(vErrors, path + "/agency", 5), one))
      return vErrors;
    let data1 = data.id;
    if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = fail(vErrors, path + "/id", 5), one))
      return vErrors;
    let data2 = data.revision;
    if (!Number.isInteger(data2) && (vErrors = fail(vErrors, path + "/revision", 0), one) || typeof data2 == "number" && isFinite(data2) && (data2 > 9007199254740991 && (vErrors = fail(vErrors, path + "/revision", 9), one) || data2 < 1 && (vErrors = fail(vErrors, path + "/revision", 8), one)))
      return vErrors;
    let data3 = data.jti;
    if ((typeof data3 != "string" || !pattern0.test(data3)) && (vErrors = fail(vErrors, path + "/jti", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.agency;
    if ((typeof data0 != "string" || !pattern2.test(data0)) && (vErrors = fail(vErrors, path + "/agency", 5), one) || data.area !== void 0 && (count0++, validate9(data.area) && (vErrors = validate9(data.area, path + "/area", vErrors, one), one)))
      return vErrors;
    let data2 = data.status;
    if ((typeof data2 != "string" || !coverageStatus.has(data2)) && (vErrors = fail(vErrors, path + "/status", 4), one))
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
    let count0 = 4, data0 = data.target;
    if ((typeof data0 != "string" || !programmeTarget.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/target", 4), one))
      return vErrors;
    let data1 = data.denominator;
    if ((typeof data1 != "string" || !targetDenominator.has(data1)) && (vErrors = fail(vErrors, path + "/denominator", 4), one))
      return vErrors;
    let data2 = data.count;
    if (!Number.isInteger(data2) && (vErrors = fail(vErrors, path + "/count", 0), one) || typeof data2 == "number" && isFinite(data2) && (data2 > 1e6 && (vErrors = fail(vErrors, path + "/count", 9), one) || data2 < 0 && (vErrors = fail(vErrors, path + "/count", 8), one)))
      return vErrors;
    let data3 = data.outOf;
    if (!Number.isInteger(data3) && (vErrors = fail(vErrors, path + "/outOf", 0), one) || typeof data3 == "number" && isFinite(data3) && (data3 > 1e6 && (vErrors = fail(vErrors, path + "/outOf", 9), one) || data3 < 0 && (vErrors = fail(vErrors, path + "/outOf", 8), one)))
      return vErrors;
    if (data.share !== void 0) {
      count0++;
      let data4 = data.share;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 && (vErrors = fail(vErrors, path + "/share", 9), one) || data4 < 0 && (vErrors = fail(vErrors, path + "/share", 8), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/share", 0), one) return vErrors;
    }
    if (data.aim !== void 0) {
      count0++;
      let data5 = data.aim;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 100 && (vErrors = fail(vErrors, path + "/aim", 9), one) || data5 < 0 && (vErrors = fail(vErrors, path + "/aim", 8), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/aim", 0), one) return vErrors;
    }
    if (data.bound !== void 0) {
      count0++;
      let data6 = data.bound;
      if ((typeof data6 != "string" || !targetBound.has(data6)) && (vErrors = fail(vErrors, path + "/bound", 4), one))
        return vErrors;
    }
    if (data.met !== void 0 && (count0++, typeof data.met != "boolean" && (vErrors = fail(vErrors, path + "/met", 0), one)))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern39 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate30(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern39.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 18;
    if (data.schema !== "https://schemas.lienthong.example/consolidated-report/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.programme;
    if ((typeof data17 != "string" || !programmeEdition.has(data17)) && (vErrors = fail(vErrors, path + "/programme", 4), one))
      return vErrors;
    let data18 = data.reportRegime;
    if ((typeof data18 != "string" || !reportRegime.has(data18)) && (vErrors = fail(vErrors, path + "/reportRegime", 4), one) || validate5(data.catalogue) && (vErrors = validate5(data.catalogue, path + "/catalogue", vErrors, one), one) || validate7(data.period) && (vErrors = validate7(data.period, path + "/period", vErrors, one), one))
      return vErrors;
    let data21 = data.level;
    if ((typeof data21 != "string" || !areaLevel.has(data21)) && (vErrors = fail(vErrors, path + "/level", 4), one) || validate9(data.area) && (vErrors = validate9(data.area, path + "/area", vErrors, one), one))
      return vErrors;
    let data23 = data.asOf;
    if ((typeof data23 != "string" || !pattern10.test(data23)) && (vErrors = fail(vErrors, path + "/asOf", 5), one))
      return vErrors;
    if (data.dueOn !== void 0) {
      count0++;
      let data24 = data.dueOn;
      if ((typeof data24 != "string" || !pattern7.test(data24)) && (vErrors = fail(vErrors, path + "/dueOn", 5), one))
        return vErrors;
    }
    let data25 = data.observations;
    if ((!Array.isArray(data25) || data25.length > 5e4 || data25.length < 1) && (vErrors = fail(vErrors, path + "/observations", 2), one))
      return vErrors;
    if (Array.isArray(data25)) {
      for (let i1 = 0; i1 < data25.length; i1++)
        if (validate11(data25[i1]) && (vErrors = validate11(data25[i1], path + "/observations/" + i1, vErrors, one), one))
          return vErrors;
    }
    if (data.sources !== void 0) {
      count0++;
      let data27 = data.sources;
      if ((!Array.isArray(data27) || data27.length > 4e3 || data27.length < 1) && (vErrors = fail(vErrors, path + "/sources", 2), one))
        return vErrors;
      if (Array.isArray(data27)) {
        for (let i2 = 0; i2 < data27.length; i2++)
          if (validate16(data27[i2]) && (vErrors = validate16(data27[i2], path + "/sources/" + i2, vErrors, one), one))
            return vErrors;
      }
    }
    let data29 = data.expected;
    if (!Number.isInteger(data29) && (vErrors = fail(vErrors, path + "/expected", 0), one) || typeof data29 == "number" && isFinite(data29) && (data29 > 1e6 && (vErrors = fail(vErrors, path + "/expected", 9), one) || data29 < 0 && (vErrors = fail(vErrors, path + "/expected", 8), one)))
      return vErrors;
    let data30 = data.coverage;
    if ((!Array.isArray(data30) || data30.length > 4e3 || data30.length < 1) && (vErrors = fail(vErrors, path + "/coverage", 2), one))
      return vErrors;
    if (Array.isArray(data30)) {
      for (let i3 = 0; i3 < data30.length; i3++)
        if (validate18(data30[i3]) && (vErrors = validate18(data30[i3], path + "/coverage/" + i3, vErrors, one), one))
          return vErrors;
    }
    if (data.targets !== void 0) {
      count0++;
      let data32 = data.targets;
      if ((!Array.isArray(data32) || data32.length > 20 || data32.length < 1) && (vErrors = fail(vErrors, path + "/targets", 2), one))
        return vErrors;
      if (Array.isArray(data32)) {
        for (let i4 = 0; i4 < data32.length; i4++)
          if (validate21(data32[i4]) && (vErrors = validate21(data32[i4], path + "/targets/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.comparedPeriod !== void 0 && (count0++, validate7(data.comparedPeriod) && (vErrors = validate7(data.comparedPeriod, path + "/comparedPeriod", vErrors, one), one)))
      return vErrors;
    if (data.comparisons !== void 0) {
      count0++;
      let data35 = data.comparisons;
      if ((!Array.isArray(data35) || data35.length > 500 || data35.length < 1) && (vErrors = fail(vErrors, path + "/comparisons", 2), one))
        return vErrors;
      if (Array.isArray(data35))
        for (let i5 = 0; i5 < data35.length; i5++) {
          let data36 = data35[i5];
          if (plain(data36)) {
            let count2 = 4, data37 = data36.indicator;
            if ((typeof data37 != "string" || data37.length > 64 && ucs2length(data37) > 64 || !pattern13.test(data37)) && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/indicator", 5), one) || data36.area !== void 0 && (count2++, validate9(data36.area) && (vErrors = validate9(data36.area, path + "/comparisons/" + i5 + "/area", vErrors, one), one)))
              return vErrors;
            if (data36.dimensions !== void 0) {
              count2++;
              let data39 = data36.dimensions;
              if ((!Array.isArray(data39) || data39.length > 8 || data39.length < 1 || !unique(data39)) && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/dimensions", 2), one))
                return vErrors;
              if (Array.isArray(data39)) {
                for (let i6 = 0; i6 < data39.length; i6++)
                  if (validate13(data39[i6]) && (vErrors = validate13(data39[i6], path + "/comparisons/" + i5 + "/dimensions/" + i6, vErrors, one), one))
                    return vErrors;
              }
            }
            let data41 = data36.value;
            if (!Number.isInteger(data41) && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/value", 0), one) || typeof data41 == "number" && isFinite(data41) && (data41 > 1e6 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/value", 9), one) || data41 < 0 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/value", 8), one)))
              return vErrors;
            let data42 = data36.previous;
            if (!Number.isInteger(data42) && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/previous", 0), one) || typeof data42 == "number" && isFinite(data42) && (data42 > 1e6 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/previous", 9), one) || data42 < 0 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/previous", 8), one)))
              return vErrors;
            let data43 = data36.change;
            if (!Number.isInteger(data43) && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/change", 0), one) || typeof data43 == "number" && isFinite(data43) && (data43 > 1e6 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/change", 9), one) || data43 < -1e6 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/change", 8), one)))
              return vErrors;
            if (data36.changePercent !== void 0) {
              count2++;
              let data44 = data36.changePercent;
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 1e5 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/changePercent", 9), one) || data44 < -100 && (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/changePercent", 8), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/comparisons/" + i5 + "/changePercent", 0), one) return vErrors;
            }
            for (let key1 in data36)
              count2--;
            if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/comparisons/" + i5, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/comparisons/" + i5, 0), one) return vErrors;
        }
    }
    if (data.reconciliations !== void 0) {
      count0++;
      let data45 = data.reconciliations;
      if ((!Array.isArray(data45) || data45.length > 100 || data45.length < 1 || !unique(data45)) && (vErrors = fail(vErrors, path + "/reconciliations", 2), one))
        return vErrors;
      if (Array.isArray(data45)) {
        for (let i7 = 0; i7 < data45.length; i7++)
          if (validate3(data45[i7]) && (vErrors = validate3(data45[i7], path + "/reconciliations/" + i7, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.progressReports !== void 0) {
      count0++;
      let data47 = data.progressReports;
      if ((!Array.isArray(data47) || data47.length > 200 || data47.length < 1 || !unique(data47)) && (vErrors = fail(vErrors, path + "/progressReports", 2), one))
        return vErrors;
      if (Array.isArray(data47)) {
        for (let i8 = 0; i8 < data47.length; i8++)
          if (validate3(data47[i8]) && (vErrors = validate3(data47[i8], path + "/progressReports/" + i8, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.legalProposals !== void 0) {
      count0++;
      let data49 = data.legalProposals;
      if ((!Array.isArray(data49) || data49.length > 50 || data49.length < 1 || !unique(data49)) && (vErrors = fail(vErrors, path + "/legalProposals", 2), one))
        return vErrors;
      if (Array.isArray(data49)) {
        for (let i9 = 0; i9 < data49.length; i9++)
          if (validate3(data49[i9]) && (vErrors = validate3(data49[i9], path + "/legalProposals/" + i9, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.directive !== void 0 && (count0++, validate3(data.directive) && (vErrors = validate3(data.directive, path + "/directive", vErrors, one), one)))
      return vErrors;
    if (data.analysis !== void 0) {
      count0++;
      let data52 = data.analysis;
      if (plain(data52)) {
        let count3 = 2, data53 = data52.situation;
        if ((typeof data53 != "string" || data53.length > 8e3 && ucs2length(data53) > 8e3 || !pattern32.test(data53)) && (vErrors = fail(vErrors, path + "/analysis/situation", 5), one))
          return vErrors;
        let data54 = data52.results;
        if ((typeof data54 != "string" || data54.length > 8e3 && ucs2length(data54) > 8e3 || !pattern32.test(data54)) && (vErrors = fail(vErrors, path + "/analysis/results", 5), one))
          return vErrors;
        if (data52.difficulties !== void 0) {
          count3++;
          let data55 = data52.difficulties;
          if ((typeof data55 != "string" || data55.length > 8e3 && ucs2length(data55) > 8e3 || !pattern32.test(data55)) && (vErrors = fail(vErrors, path + "/analysis/difficulties", 5), one))
            return vErrors;
        }
        if (data52.causes !== void 0) {
          count3++;
          let data56 = data52.causes;
          if ((typeof data56 != "string" || data56.length > 8e3 && ucs2length(data56) > 8e3 || !pattern32.test(data56)) && (vErrors = fail(vErrors, path + "/analysis/causes", 5), one))
            return vErrors;
        }
        if (data52.outlook !== void 0) {
          count3++;
          let data57 = data52.outlook;
          if ((typeof data57 != "string" || data57.length > 8e3 && ucs2length(data57) > 8e3 || !pattern32.test(data57)) && (vErrors = fail(vErrors, path + "/analysis/outlook", 5), one))
            return vErrors;
        }
        if (data52.nextTasks !== void 0) {
          count3++;
          let data58 = data52.nextTasks;
          if ((typeof data58 != "string" || data58.length > 8e3 && ucs2length(data58) > 8e3 || !pattern32.test(data58)) && (vErrors = fail(vErrors, path + "/analysis/nextTasks", 5), one))
            return vErrors;
        }
        if (data52.proposals !== void 0) {
          count3++;
          let data59 = data52.proposals;
          if ((typeof data59 != "string" || data59.length > 8e3 && ucs2length(data59) > 8e3 || !pattern32.test(data59)) && (vErrors = fail(vErrors, path + "/analysis/proposals", 5), one))
            return vErrors;
        }
        for (let key2 in data52)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/analysis", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/analysis", 0), one) return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data60 = data.attachments;
      if ((!Array.isArray(data60) || data60.length > 11 || data60.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data60)) {
        for (let i10 = 0; i10 < data60.length; i10++)
          if (validate30(data60[i10]) && (vErrors = validate30(data60[i10], path + "/attachments/" + i10, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key3 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], listReportRegime = ["codelists/report-regime/1.0", "Kind of report", "Loại báo cáo", 7, "periodic thematic urgent"], partDigest = ["common/digest/1.0", "SHA-256 digest", "Giá trị băm SHA-256", 2], partCatalogue = ["common/catalogue/1.0", "Catalogue of indicators", "Danh mục chỉ tiêu", 0, { id: [0, 0, "Mã danh mục", 2, 64], version: [0, 0, "Phiên bản", 2], digest: [partDigest, 0, "Giá trị băm"] }], listPeriodRegime = ["codelists/period-regime/1.0", "Reporting regime", "Chế độ kỳ báo cáo", 7, 1], listEdition = ["codelists/edition/1.0", "Edition of figures", "Loại số liệu", 7, "provisional official"], partPeriod = ["common/period/1.0", "Reporting period", "Kỳ báo cáo", 0, { regime: [listPeriodRegime, 0, "Chế độ"], code: [0, 0, "Mã kỳ", 2], from: [partCivilDate, 0, "Từ ngày"], to: [partCivilDate, 0, "Đến ngày"], actualUntil: [partCivilDate, 0, "Số thực đến ngày"], edition: [listEdition, 0, "Loại số liệu"] }], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partIndicatorId = ["common/indicator-id/1.0", "Id of an indicator", "Mã chỉ tiêu", 2, 64], listDimension = ["codelists/dimension/1.0", "Dimension", "Chiều phân tổ", 7, 1], partDimensionValue = ["common/dimension-value/1.0", "Dimension and code", "Chiều phân tổ và mã", 0, { dimension: listDimension, code: [0, 0, "Mã", 2] }], listObservationStatus = ["codelists/observation-status/1.0", "Status of an observation", "Tình trạng số liệu", 7, "normal estimated provisional break partial adjusted"], partObservation = ["common/observation/1.0", "Observation", "Số liệu", 0, { indicator: [partIndicatorId, 0, "Chỉ tiêu"], area: [partArea, 0, "Địa bàn"], dimensions: [0, "Breakdown", "Phân tổ", 1, partDimensionValue, 8], value: [0, 0, "Giá trị", 3, 1e8, 0], status: [listObservationStatus, 0, "Tình trạng"] }], partSourceReturn = ["common/source-return/1.0", "Source return", "Báo cáo nguồn", 0, { agency: partAgency, id: [partUuid, 0, "Mã báo cáo"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], jti: [partUuid, "Message", "Thông điệp"] }], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listCoverageStatus = ["codelists/coverage-status/1.0", "Status of reporting", "Tình trạng báo cáo", 7, "reported late missing revised"], partCoverage = ["common/coverage/1.0", "Coverage", "Tình hình báo cáo", 0, { agency: partAgency, area: [partArea, 0, "Địa bàn"], status: [listCoverageStatus, 0, "Tình trạng"] }], listProgrammeTarget = ["codelists/programme-target/1.0", "Target of the programme", "Chỉ tiêu của Chương trình", 7, 1], listTargetDenominator = ["codelists/target-denominator/1.0", "Denominator of a target", "Mẫu số của chỉ tiêu", 7], listTargetBound = ["codelists/target-bound/1.0", "Bound of a target", "Mức của chỉ tiêu", 7, "at-least above"], partTargetResult = ["common/target-result/1.0", "Result of a target", "Kết quả chỉ tiêu", 0, { target: [listProgrammeTarget, 0, "Chỉ tiêu"], denominator: [listTargetDenominator, 0, "Mẫu số"], count: [partCount, "Reached", "Số đạt"], outOf: [partCount, 0, "Trên tổng số"], share: [0, 0, "Tỷ lệ", 4, 100, 0], aim: [0, 0, "Mức đặt ra", 4, 100, 0], bound: [listTargetBound, 0, "Mức"], met: [0, 0, "Đạt", 5] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["consolidated-report/1.0", "Consolidated report", "Báo cáo tổng hợp", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/consolidated-report/1.0"], programme: listProgrammeEdition, reportRegime: listReportRegime, catalogue: [partCatalogue, 0, "Danh mục chỉ tiêu"], period: [partPeriod, 0, "Kỳ báo cáo"], level: [listAreaLevel, 0, "Cấp"], area: [partArea, 0, "Địa bàn"], asOf: [partInstant, 0, "Tính đến thời điểm"], dueOn: [partCivilDate, 0, "Hạn báo cáo"], observations: [0, "Data set", "Tập số liệu", 1, partObservation, 5e4], sources: [0, 0, "Nguồn số liệu", 1, partSourceReturn, 4e3], expected: [partCount, "Had to report", "Số đơn vị phải báo cáo"], coverage: [0, 0, "Tình hình báo cáo", 1, partCoverage, 4e3], targets: [0, 0, "Kết quả chỉ tiêu", 1, partTargetResult, 20], comparedPeriod: [partPeriod, "Period compared with", "Kỳ so sánh"], comparisons: [0, "Comparison", "So sánh", 1, [0, 0, 0, 0, { indicator: [partIndicatorId, 0, "Chỉ tiêu"], area: [partArea, 0, "Địa bàn"], dimensions: [0, "Breakdown", "Phân tổ", 1, partDimensionValue, 8], value: [partCount, "Now", "Kỳ này"], previous: [partCount, "Before", "Kỳ so sánh"], change: [0, 0, "Tăng, giảm", 3, 1e6, -1e6], changePercent: [0, "Change in per cent", "Tỷ lệ tăng, giảm", 4, 1e5, -100] }], 500], reconciliations: [0, 0, "Căn cứ đối chiếu", 1, partRecordRef, 100], progressReports: [0, 0, "Báo cáo kết quả", 1, partRecordRef, 200], legalProposals: [0, 0, "Đề xuất văn bản", 1, partRecordRef, 50], directive: [partRecordRef, "Answers", "Thực hiện chỉ đạo"], analysis: [0, 0, "Phân tích", 0, { situation: [partText, 0, "Tình hình"], results: [partText, 0, "Kết quả"], difficulties: [partText, 0, "Tồn tại, khó khăn"], causes: [partText, 0, "Nguyên nhân, bài học"], outlook: [partText, 0, "Dự báo"], nextTasks: [partText, "Tasks ahead", "Nhiệm vụ thời gian tới"], proposals: [partText, 0, "Đề xuất, kiến nghị"] }], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.programme === void 0 || record.reportRegime === void 0 || record.catalogue === void 0 || record.period === void 0 || record.level === void 0 || record.area === void 0 || record.asOf === void 0 || record.observations === void 0 || record.expected === void 0 || record.coverage === void 0), structure = {
  kind: "consolidated-report",
  id: "https://schemas.lienthong.example/consolidated-report/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
