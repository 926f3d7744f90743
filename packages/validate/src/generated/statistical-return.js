// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
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

var areaLevel = /* @__PURE__ */ words("nation province district commune"), coverageStatus = /* @__PURE__ */ words("reported late missing revised"), dimension = /* @__PURE__ */ words("sex age form citizenship stage article seriousness means route destination ethnicity-group victim-status report-source channel support-kind decision role"), edition = /* @__PURE__ */ words("provisional official"), observationStatus = /* @__PURE__ */ words("normal estimated provisional break partial adjusted"), periodRegime = /* @__PURE__ */ words("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), reportRegime = /* @__PURE__ */ words("periodic thematic urgent"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern28 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9:.-]{0,104}:(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u"), pattern33 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate18(data, path = "", vErrors = null, one = !0) {
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
function validate20(data, path = "", vErrors = null, one = !0) {
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
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 15;
    if (data.schema !== "https://schemas.lienthong.example/statistical-return/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if (data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 3), one) || validate5(data.catalogue) && (vErrors = validate5(data.catalogue, path + "/catalogue", vErrors, one), one))
      return vErrors;
    if (data.reportRegime !== void 0) {
      count0++;
      let data18 = data.reportRegime;
      if ((typeof data18 != "string" || !reportRegime.has(data18)) && (vErrors = fail(vErrors, path + "/reportRegime", 4), one))
        return vErrors;
    }
    if (validate7(data.period) && (vErrors = validate7(data.period, path + "/period", vErrors, one), one))
      return vErrors;
    let data20 = data.level;
    if ((typeof data20 != "string" || !areaLevel.has(data20)) && (vErrors = fail(vErrors, path + "/level", 4), one) || validate9(data.area) && (vErrors = validate9(data.area, path + "/area", vErrors, one), one))
      return vErrors;
    let data22 = data.asOf;
    if ((typeof data22 != "string" || !pattern10.test(data22)) && (vErrors = fail(vErrors, path + "/asOf", 5), one))
      return vErrors;
    if (data.dueOn !== void 0) {
      count0++;
      let data23 = data.dueOn;
      if ((typeof data23 != "string" || !pattern7.test(data23)) && (vErrors = fail(vErrors, path + "/dueOn", 5), one))
        return vErrors;
    }
    if (typeof data.nil != "boolean" && (vErrors = fail(vErrors, path + "/nil", 0), one))
      return vErrors;
    let data25 = data.observations;
    if ((!Array.isArray(data25) || data25.length > 5e4) && (vErrors = fail(vErrors, path + "/observations", 2), one))
      return vErrors;
    if (Array.isArray(data25)) {
      for (let i1 = 0; i1 < data25.length; i1++)
        if (validate11(data25[i1]) && (vErrors = validate11(data25[i1], path + "/observations/" + i1, vErrors, one), one))
          return vErrors;
    }
    if (data.adjustments !== void 0) {
      count0++;
      let data27 = data.adjustments;
      if ((!Array.isArray(data27) || data27.length > 5e3 || data27.length < 1) && (vErrors = fail(vErrors, path + "/adjustments", 2), one))
        return vErrors;
      if (Array.isArray(data27))
        for (let i2 = 0; i2 < data27.length; i2++) {
          let data28 = data27[i2];
          if (plain(data28)) {
            let count2 = 5, data29 = data28.indicator;
            if ((typeof data29 != "string" || data29.length > 64 && ucs2length(data29) > 64 || !pattern13.test(data29)) && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/indicator", 5), one) || validate9(data28.area) && (vErrors = validate9(data28.area, path + "/adjustments/" + i2 + "/area", vErrors, one), one))
              return vErrors;
            if (data28.dimensions !== void 0) {
              count2++;
              let data31 = data28.dimensions;
              if ((!Array.isArray(data31) || data31.length > 8 || data31.length < 1 || !unique(data31)) && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/dimensions", 2), one))
                return vErrors;
              if (Array.isArray(data31)) {
                for (let i3 = 0; i3 < data31.length; i3++)
                  if (validate13(data31[i3]) && (vErrors = validate13(data31[i3], path + "/adjustments/" + i2 + "/dimensions/" + i3, vErrors, one), one))
                    return vErrors;
              }
            }
            let data33 = data28.period;
            if ((typeof data33 != "string" || !pattern28.test(data33)) && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/period", 5), one))
              return vErrors;
            let data34 = data28.change;
            if (!Number.isInteger(data34) && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/change", 0), one) || typeof data34 == "number" && isFinite(data34) && (data34 > 1e8 && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/change", 9), one) || data34 < -1e8 && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/change", 8), one)))
              return vErrors;
            let data35 = data28.cause;
            if ((typeof data35 != "string" || !revisionReason.has(data35)) && (vErrors = fail(vErrors, path + "/adjustments/" + i2 + "/cause", 4), one))
              return vErrors;
            for (let key1 in data28)
              count2--;
            if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/adjustments/" + i2, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/adjustments/" + i2, 0), one) return vErrors;
        }
    }
    if (data.sources !== void 0) {
      count0++;
      let data36 = data.sources;
      if ((!Array.isArray(data36) || data36.length > 4e3 || data36.length < 1) && (vErrors = fail(vErrors, path + "/sources", 2), one))
        return vErrors;
      if (Array.isArray(data36)) {
        for (let i4 = 0; i4 < data36.length; i4++)
          if (validate18(data36[i4]) && (vErrors = validate18(data36[i4], path + "/sources/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.coverage !== void 0) {
      count0++;
      let data38 = data.coverage;
      if ((!Array.isArray(data38) || data38.length > 4e3 || data38.length < 1) && (vErrors = fail(vErrors, path + "/coverage", 2), one))
        return vErrors;
      if (Array.isArray(data38)) {
        for (let i5 = 0; i5 < data38.length; i5++)
          if (validate20(data38[i5]) && (vErrors = validate20(data38[i5], path + "/coverage/" + i5, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.remarks !== void 0) {
      count0++;
      let data40 = data.remarks;
      if ((typeof data40 != "string" || data40.length > 8e3 && ucs2length(data40) > 8e3 || !pattern33.test(data40)) && (vErrors = fail(vErrors, path + "/remarks", 5), one))
        return vErrors;
    }
    for (let key2 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], partDigest = ["common/digest/1.0", "SHA-256 digest", "Giá trị băm SHA-256", 2], partCatalogue = ["common/catalogue/1.0", "Catalogue of indicators", "Danh mục chỉ tiêu", 0, { id: [0, 0, "Mã danh mục", 2, 64], version: [0, 0, "Phiên bản", 2], digest: [partDigest, 0, "Giá trị băm"] }], listReportRegime = ["codelists/report-regime/1.0", "Kind of report", "Loại báo cáo", 7, "periodic thematic urgent"], listPeriodRegime = ["codelists/period-regime/1.0", "Reporting regime", "Chế độ kỳ báo cáo", 7, 1], listEdition = ["codelists/edition/1.0", "Edition of figures", "Loại số liệu", 7, "provisional official"], partPeriod = ["common/period/1.0", "Reporting period", "Kỳ báo cáo", 0, { regime: [listPeriodRegime, 0, "Chế độ"], code: [0, 0, "Mã kỳ", 2], from: [partCivilDate, 0, "Từ ngày"], to: [partCivilDate, 0, "Đến ngày"], actualUntil: [partCivilDate, 0, "Số thực đến ngày"], edition: [listEdition, 0, "Loại số liệu"] }], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partIndicatorId = ["common/indicator-id/1.0", "Id of an indicator", "Mã chỉ tiêu", 2, 64], listDimension = ["codelists/dimension/1.0", "Dimension", "Chiều phân tổ", 7, 1], partDimensionValue = ["common/dimension-value/1.0", "Dimension and code", "Chiều phân tổ và mã", 0, { dimension: listDimension, code: [0, 0, "Mã", 2] }], listObservationStatus = ["codelists/observation-status/1.0", "Status of an observation", "Tình trạng số liệu", 7, "normal estimated provisional break partial adjusted"], partObservation = ["common/observation/1.0", "Observation", "Số liệu", 0, { indicator: [partIndicatorId, 0, "Chỉ tiêu"], area: [partArea, 0, "Địa bàn"], dimensions: [0, "Breakdown", "Phân tổ", 1, partDimensionValue, 8], value: [0, 0, "Giá trị", 3, 1e8, 0], status: [listObservationStatus, 0, "Tình trạng"] }], partSourceReturn = ["common/source-return/1.0", "Source return", "Báo cáo nguồn", 0, { agency: partAgency, id: [partUuid, 0, "Mã báo cáo"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], jti: [partUuid, "Message", "Thông điệp"] }], listCoverageStatus = ["codelists/coverage-status/1.0", "Status of reporting", "Tình trạng báo cáo", 7, "reported late missing revised"], partCoverage = ["common/coverage/1.0", "Coverage", "Tình hình báo cáo", 0, { agency: partAgency, area: [partArea, 0, "Địa bàn"], status: [listCoverageStatus, 0, "Tình trạng"] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], form = ["statistical-return/1.0", "Statistical return", "Báo cáo số liệu", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/statistical-return/1.0"], catalogue: [partCatalogue, 0, "Danh mục chỉ tiêu"], reportRegime: listReportRegime, period: [partPeriod, 0, "Kỳ báo cáo"], level: [listAreaLevel, 0, "Cấp báo cáo"], area: [partArea, 0, "Địa bàn"], asOf: [partInstant, 0, "Tính đến thời điểm"], dueOn: [partCivilDate, 0, "Hạn báo cáo"], nil: [0, 0, "Không phát sinh", 5], observations: [0, 0, "Số liệu", 1, partObservation, 5e4], adjustments: [0, 0, "Điều chỉnh kỳ trước", 1, [0, 0, 0, 0, { indicator: [partIndicatorId, 0, "Chỉ tiêu"], area: [partArea, 0, "Địa bàn"], dimensions: [0, "Breakdown", "Phân tổ", 1, partDimensionValue, 8], period: [0, "Period adjusted", "Kỳ được điều chỉnh", 2], change: [0, 0, "Mức điều chỉnh", 3, 1e8, -1e8], cause: [listRevisionReason, 0, "Lý do"] }], 5e3], sources: [0, 0, "Nguồn số liệu", 1, partSourceReturn, 4e3], coverage: [0, 0, "Tình hình báo cáo", 1, partCoverage, 4e3], remarks: [partText, 0, "Ghi chú"] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.catalogue === void 0 || record.period === void 0 || record.level === void 0 || record.area === void 0 || record.asOf === void 0 || record.nil === void 0 || record.observations === void 0), structure = {
  kind: "statistical-return",
  id: "https://schemas.lienthong.example/statistical-return/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
