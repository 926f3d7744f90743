// Generated from schemas/records/campaign/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var unique = (items) => {
  if (items.length > 32 && typeof items[0] != "object") return new Set(items).size === items.length;
  for (let n = 1; n < items.length; n++) for (let m = 0; m < n; m++) if (equal(items[m], items[n])) return !1;
  return !0;
}, words = (text) => new Set(text.split(" ")), pairs = (groups) => new Set(groups.split(" ").flatMap(([first, ...rest]) => rest.map((second) => first + second))), fail = (errors, p, k) => {
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), areaLevel = /* @__PURE__ */ words("nation province district commune"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), campaignMeasure = /* @__PURE__ */ words("communication situation-review report-settlement ring-breaking hunting-wanted border-patrol sea-patrol inspection network-watch rescue-and-reception foreign-cooperation fast-trial"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern30 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate10(data, path = "", vErrors = null, one = !0) {
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
var pattern20 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern20.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate12(data, path = "", vErrors = null, one = !0) {
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
        if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one) || data.area !== void 0 && (count1++, validate13(data.area) && (vErrors = validate13(data.area, path + "/area", vErrors, one), one)))
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
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate13(data.area) && (vErrors = validate13(data.area, path + "/area", vErrors, one), one))
          return vErrors;
        if (data.spot !== void 0) {
          count0++;
          let data1 = data.spot;
          if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = fail(vErrors, path + "/spot", 5), one))
            return vErrors;
        }
        for (let key0 in data)
          count0--;
        if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "abroad") {
      if (plain(data)) {
        let count1 = 2, data2 = data.country;
        if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = fail(vErrors, path + "/country", 4), one))
          return vErrors;
        if (data.locality !== void 0) {
          count1++;
          let data3 = data.locality;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/locality", 5), one))
            return vErrors;
        }
        for (let key1 in data)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "online") {
      if (plain(data)) {
        let count2 = 1;
        if (data.service !== void 0) {
          count2++;
          let data4 = data.service;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/service", 5), one))
            return vErrors;
        }
        for (let key2 in data)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
          return vErrors;
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        let count3 = 1;
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
    let count0 = 1, data0 = data.kind;
    if ((typeof data0 != "string" || !routeKind.has(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    if (data.points !== void 0) {
      count0++;
      let data1 = data.points;
      if ((!Array.isArray(data1) || data1.length > 20 || data1.length < 1) && (vErrors = fail(vErrors, path + "/points", 2), one))
        return vErrors;
      if (Array.isArray(data1)) {
        for (let i0 = 0; i0 < data1.length; i0++)
          if (validate18(data1[i0]) && (vErrors = validate18(data1[i0], path + "/points/" + i0, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.transport !== void 0) {
      count0++;
      let data3 = data.transport;
      if ((!Array.isArray(data3) || data3.length > 9 || data3.length < 1 || !unique(data3)) && (vErrors = fail(vErrors, path + "/transport", 2), one))
        return vErrors;
      if (Array.isArray(data3))
        for (let i1 = 0; i1 < data3.length; i1++) {
          let data4 = data3[i1];
          if ((typeof data4 != "string" || !transportMode.has(data4) && !open.test(data4)) && (vErrors = fail(vErrors, path + "/transport/" + i1, 4), one))
            return vErrors;
        }
    }
    if (data.crossings !== void 0) {
      count0++;
      let data5 = data.crossings;
      if ((!Array.isArray(data5) || data5.length > 7 || data5.length < 1 || !unique(data5)) && (vErrors = fail(vErrors, path + "/crossings", 2), one))
        return vErrors;
      if (Array.isArray(data5))
        for (let i2 = 0; i2 < data5.length; i2++) {
          let data6 = data5[i2];
          if ((typeof data6 != "string" || !crossingKind.has(data6)) && (vErrors = fail(vErrors, path + "/crossings/" + i2, 4), one))
            return vErrors;
        }
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern29 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate28(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern29.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern31 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate31(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern31.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/campaign/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    if ((typeof data18 != "string" || !programmeEdition.has(data18)) && (vErrors = fail(vErrors, path + "/programme", 4), one) || data.orderedBy !== void 0 && (count0++, validate3(data.orderedBy) && (vErrors = validate3(data.orderedBy, path + "/orderedBy", vErrors, one), one)) || data.orderDocument !== void 0 && (count0++, validate6(data.orderDocument) && (vErrors = validate6(data.orderDocument, path + "/orderDocument", vErrors, one), one)) || data.plan !== void 0 && (count0++, validate3(data.plan) && (vErrors = validate3(data.plan, path + "/plan", vErrors, one), one)) || validate10(data.period) && (vErrors = validate10(data.period, path + "/period", vErrors, one), one))
      return vErrors;
    if (data.level !== void 0) {
      count0++;
      let data23 = data.level;
      if ((typeof data23 != "string" || !areaLevel.has(data23)) && (vErrors = fail(vErrors, path + "/level", 4), one))
        return vErrors;
    }
    let data24 = data.statedOn;
    if ((typeof data24 != "string" || !pattern7.test(data24)) && (vErrors = fail(vErrors, path + "/statedOn", 5), one))
      return vErrors;
    let data25 = data.measures;
    if ((!Array.isArray(data25) || data25.length > 20 || data25.length < 1 || !unique(data25)) && (vErrors = fail(vErrors, path + "/measures", 2), one))
      return vErrors;
    if (Array.isArray(data25))
      for (let i1 = 0; i1 < data25.length; i1++) {
        let data26 = data25[i1];
        if ((typeof data26 != "string" || !campaignMeasure.has(data26) && !open.test(data26)) && (vErrors = fail(vErrors, path + "/measures/" + i1, 4), one))
          return vErrors;
      }
    if (data.forces !== void 0) {
      count0++;
      let data27 = data.forces;
      if ((!Array.isArray(data27) || data27.length > 40 || data27.length < 1) && (vErrors = fail(vErrors, path + "/forces", 2), one))
        return vErrors;
      if (Array.isArray(data27))
        for (let i2 = 0; i2 < data27.length; i2++) {
          let data28 = data27[i2];
          if (plain(data28)) {
            let count2 = 1;
            if (validate12(data28.body) && (vErrors = validate12(data28.body, path + "/forces/" + i2 + "/body", vErrors, one), one))
              return vErrors;
            if (data28.officers !== void 0) {
              count2++;
              let data30 = data28.officers;
              if (!Number.isInteger(data30) && (vErrors = fail(vErrors, path + "/forces/" + i2 + "/officers", 0), one) || typeof data30 == "number" && isFinite(data30) && (data30 > 1e6 && (vErrors = fail(vErrors, path + "/forces/" + i2 + "/officers", 9), one) || data30 < 0 && (vErrors = fail(vErrors, path + "/forces/" + i2 + "/officers", 8), one)))
                return vErrors;
            }
            if (data28.teams !== void 0) {
              count2++;
              let data31 = data28.teams;
              if (!Number.isInteger(data31) && (vErrors = fail(vErrors, path + "/forces/" + i2 + "/teams", 0), one) || typeof data31 == "number" && isFinite(data31) && (data31 > 1e4 && (vErrors = fail(vErrors, path + "/forces/" + i2 + "/teams", 9), one) || data31 < 0 && (vErrors = fail(vErrors, path + "/forces/" + i2 + "/teams", 8), one)))
                return vErrors;
            }
            for (let key1 in data28)
              count2--;
            if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/forces/" + i2, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/forces/" + i2, 0), one) return vErrors;
        }
    }
    if (data.keyAreas !== void 0) {
      count0++;
      let data32 = data.keyAreas;
      if ((!Array.isArray(data32) || data32.length > 200 || data32.length < 1 || !unique(data32)) && (vErrors = fail(vErrors, path + "/keyAreas", 2), one))
        return vErrors;
      if (Array.isArray(data32)) {
        for (let i3 = 0; i3 < data32.length; i3++)
          if (validate13(data32[i3]) && (vErrors = validate13(data32[i3], path + "/keyAreas/" + i3, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.keyRoutes !== void 0) {
      count0++;
      let data34 = data.keyRoutes;
      if ((!Array.isArray(data34) || data34.length > 40 || data34.length < 1) && (vErrors = fail(vErrors, path + "/keyRoutes", 2), one))
        return vErrors;
      if (Array.isArray(data34)) {
        for (let i4 = 0; i4 < data34.length; i4++)
          if (validate17(data34[i4]) && (vErrors = validate17(data34[i4], path + "/keyRoutes/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.keyCrossings !== void 0) {
      count0++;
      let data36 = data.keyCrossings;
      if ((!Array.isArray(data36) || data36.length > 60 || data36.length < 1) && (vErrors = fail(vErrors, path + "/keyCrossings", 2), one))
        return vErrors;
      if (Array.isArray(data36))
        for (let i5 = 0; i5 < data36.length; i5++) {
          let data37 = data36[i5];
          if (plain(data37)) {
            let count3 = 1, data38 = data37.crossing;
            if ((typeof data38 != "string" || !crossingKind.has(data38)) && (vErrors = fail(vErrors, path + "/keyCrossings/" + i5 + "/crossing", 4), one))
              return vErrors;
            if (data37.name !== void 0) {
              count3++;
              let data39 = data37.name;
              if ((typeof data39 != "string" || data39.length > 300 && ucs2length(data39) > 300 || !pattern4.test(data39)) && (vErrors = fail(vErrors, path + "/keyCrossings/" + i5 + "/name", 5), one))
                return vErrors;
            }
            if (data37.area !== void 0 && (count3++, validate13(data37.area) && (vErrors = validate13(data37.area, path + "/keyCrossings/" + i5 + "/area", vErrors, one), one)))
              return vErrors;
            if (data37.country !== void 0) {
              count3++;
              let data41 = data37.country;
              if ((typeof data41 != "string" || !country.has(data41)) && (vErrors = fail(vErrors, path + "/keyCrossings/" + i5 + "/country", 4), one))
                return vErrors;
            }
            for (let key2 in data37)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/keyCrossings/" + i5, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/keyCrossings/" + i5, 0), one) return vErrors;
        }
    }
    if (data.results !== void 0) {
      count0++;
      let data42 = data.results;
      if (plain(data42)) {
        let count4 = 1, data43 = data42.countedUntil;
        if ((typeof data43 != "string" || !pattern7.test(data43)) && (vErrors = fail(vErrors, path + "/results/countedUntil", 5), one))
          return vErrors;
        if (data42.reportsReceived !== void 0) {
          count4++;
          let data44 = data42.reportsReceived;
          if (!Number.isInteger(data44) && (vErrors = fail(vErrors, path + "/results/reportsReceived", 0), one) || typeof data44 == "number" && isFinite(data44) && (data44 > 1e6 && (vErrors = fail(vErrors, path + "/results/reportsReceived", 9), one) || data44 < 0 && (vErrors = fail(vErrors, path + "/results/reportsReceived", 8), one)))
            return vErrors;
        }
        if (data42.reportsSettled !== void 0) {
          count4++;
          let data45 = data42.reportsSettled;
          if (!Number.isInteger(data45) && (vErrors = fail(vErrors, path + "/results/reportsSettled", 0), one) || typeof data45 == "number" && isFinite(data45) && (data45 > 1e6 && (vErrors = fail(vErrors, path + "/results/reportsSettled", 9), one) || data45 < 0 && (vErrors = fail(vErrors, path + "/results/reportsSettled", 8), one)))
            return vErrors;
        }
        if (data42.casesFound !== void 0) {
          count4++;
          let data46 = data42.casesFound;
          if (!Number.isInteger(data46) && (vErrors = fail(vErrors, path + "/results/casesFound", 0), one) || typeof data46 == "number" && isFinite(data46) && (data46 > 1e6 && (vErrors = fail(vErrors, path + "/results/casesFound", 9), one) || data46 < 0 && (vErrors = fail(vErrors, path + "/results/casesFound", 8), one)))
            return vErrors;
        }
        if (data42.suspectsFound !== void 0) {
          count4++;
          let data47 = data42.suspectsFound;
          if (!Number.isInteger(data47) && (vErrors = fail(vErrors, path + "/results/suspectsFound", 0), one) || typeof data47 == "number" && isFinite(data47) && (data47 > 1e6 && (vErrors = fail(vErrors, path + "/results/suspectsFound", 9), one) || data47 < 0 && (vErrors = fail(vErrors, path + "/results/suspectsFound", 8), one)))
            return vErrors;
        }
        if (data42.casesInstituted !== void 0) {
          count4++;
          let data48 = data42.casesInstituted;
          if (!Number.isInteger(data48) && (vErrors = fail(vErrors, path + "/results/casesInstituted", 0), one) || typeof data48 == "number" && isFinite(data48) && (data48 > 1e6 && (vErrors = fail(vErrors, path + "/results/casesInstituted", 9), one) || data48 < 0 && (vErrors = fail(vErrors, path + "/results/casesInstituted", 8), one)))
            return vErrors;
        }
        if (data42.accused !== void 0) {
          count4++;
          let data49 = data42.accused;
          if (!Number.isInteger(data49) && (vErrors = fail(vErrors, path + "/results/accused", 0), one) || typeof data49 == "number" && isFinite(data49) && (data49 > 1e6 && (vErrors = fail(vErrors, path + "/results/accused", 9), one) || data49 < 0 && (vErrors = fail(vErrors, path + "/results/accused", 8), one)))
            return vErrors;
        }
        if (data42.accusedFemale !== void 0) {
          count4++;
          let data50 = data42.accusedFemale;
          if (!Number.isInteger(data50) && (vErrors = fail(vErrors, path + "/results/accusedFemale", 0), one) || typeof data50 == "number" && isFinite(data50) && (data50 > 1e6 && (vErrors = fail(vErrors, path + "/results/accusedFemale", 9), one) || data50 < 0 && (vErrors = fail(vErrors, path + "/results/accusedFemale", 8), one)))
            return vErrors;
        }
        if (data42.ringsBroken !== void 0) {
          count4++;
          let data51 = data42.ringsBroken;
          if (!Number.isInteger(data51) && (vErrors = fail(vErrors, path + "/results/ringsBroken", 0), one) || typeof data51 == "number" && isFinite(data51) && (data51 > 1e6 && (vErrors = fail(vErrors, path + "/results/ringsBroken", 9), one) || data51 < 0 && (vErrors = fail(vErrors, path + "/results/ringsBroken", 8), one)))
            return vErrors;
        }
        if (data42.wantedCaught !== void 0) {
          count4++;
          let data52 = data42.wantedCaught;
          if (!Number.isInteger(data52) && (vErrors = fail(vErrors, path + "/results/wantedCaught", 0), one) || typeof data52 == "number" && isFinite(data52) && (data52 > 1e6 && (vErrors = fail(vErrors, path + "/results/wantedCaught", 9), one) || data52 < 0 && (vErrors = fail(vErrors, path + "/results/wantedCaught", 8), one)))
            return vErrors;
        }
        if (data42.victims !== void 0) {
          count4++;
          let data53 = data42.victims;
          if (!Number.isInteger(data53) && (vErrors = fail(vErrors, path + "/results/victims", 0), one) || typeof data53 == "number" && isFinite(data53) && (data53 > 1e6 && (vErrors = fail(vErrors, path + "/results/victims", 9), one) || data53 < 0 && (vErrors = fail(vErrors, path + "/results/victims", 8), one)))
            return vErrors;
        }
        if (data42.victimsFemale !== void 0) {
          count4++;
          let data54 = data42.victimsFemale;
          if (!Number.isInteger(data54) && (vErrors = fail(vErrors, path + "/results/victimsFemale", 0), one) || typeof data54 == "number" && isFinite(data54) && (data54 > 1e6 && (vErrors = fail(vErrors, path + "/results/victimsFemale", 9), one) || data54 < 0 && (vErrors = fail(vErrors, path + "/results/victimsFemale", 8), one)))
            return vErrors;
        }
        if (data42.victimsUnder18 !== void 0) {
          count4++;
          let data55 = data42.victimsUnder18;
          if (!Number.isInteger(data55) && (vErrors = fail(vErrors, path + "/results/victimsUnder18", 0), one) || typeof data55 == "number" && isFinite(data55) && (data55 > 1e6 && (vErrors = fail(vErrors, path + "/results/victimsUnder18", 9), one) || data55 < 0 && (vErrors = fail(vErrors, path + "/results/victimsUnder18", 8), one)))
            return vErrors;
        }
        if (data42.victimsUnder16 !== void 0) {
          count4++;
          let data56 = data42.victimsUnder16;
          if (!Number.isInteger(data56) && (vErrors = fail(vErrors, path + "/results/victimsUnder16", 0), one) || typeof data56 == "number" && isFinite(data56) && (data56 > 1e6 && (vErrors = fail(vErrors, path + "/results/victimsUnder16", 9), one) || data56 < 0 && (vErrors = fail(vErrors, path + "/results/victimsUnder16", 8), one)))
            return vErrors;
        }
        if (data42.inspected !== void 0) {
          count4++;
          let data57 = data42.inspected;
          if (!Number.isInteger(data57) && (vErrors = fail(vErrors, path + "/results/inspected", 0), one) || typeof data57 == "number" && isFinite(data57) && (data57 > 1e6 && (vErrors = fail(vErrors, path + "/results/inspected", 9), one) || data57 < 0 && (vErrors = fail(vErrors, path + "/results/inspected", 8), one)))
            return vErrors;
        }
        if (data42.violations !== void 0) {
          count4++;
          let data58 = data42.violations;
          if (!Number.isInteger(data58) && (vErrors = fail(vErrors, path + "/results/violations", 0), one) || typeof data58 == "number" && isFinite(data58) && (data58 > 1e6 && (vErrors = fail(vErrors, path + "/results/violations", 9), one) || data58 < 0 && (vErrors = fail(vErrors, path + "/results/violations", 8), one)))
            return vErrors;
        }
        if (data42.sanctioned !== void 0) {
          count4++;
          let data59 = data42.sanctioned;
          if (!Number.isInteger(data59) && (vErrors = fail(vErrors, path + "/results/sanctioned", 0), one) || typeof data59 == "number" && isFinite(data59) && (data59 > 1e6 && (vErrors = fail(vErrors, path + "/results/sanctioned", 9), one) || data59 < 0 && (vErrors = fail(vErrors, path + "/results/sanctioned", 8), one)))
            return vErrors;
        }
        for (let key3 in data42)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/results", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/results", 0), one) return vErrors;
    }
    if (data.previous !== void 0) {
      count0++;
      let data60 = data.previous;
      if (plain(data60)) {
        let count5 = 1;
        if (data60.campaign !== void 0 && (count5++, validate3(data60.campaign) && (vErrors = validate3(data60.campaign, path + "/previous/campaign", vErrors, one), one)) || validate10(data60.period) && (vErrors = validate10(data60.period, path + "/previous/period", vErrors, one), one))
          return vErrors;
        if (data60.casesFound !== void 0) {
          count5++;
          let data63 = data60.casesFound;
          if (!Number.isInteger(data63) && (vErrors = fail(vErrors, path + "/previous/casesFound", 0), one) || typeof data63 == "number" && isFinite(data63) && (data63 > 1e6 && (vErrors = fail(vErrors, path + "/previous/casesFound", 9), one) || data63 < 0 && (vErrors = fail(vErrors, path + "/previous/casesFound", 8), one)))
            return vErrors;
        }
        if (data60.casesInstituted !== void 0) {
          count5++;
          let data64 = data60.casesInstituted;
          if (!Number.isInteger(data64) && (vErrors = fail(vErrors, path + "/previous/casesInstituted", 0), one) || typeof data64 == "number" && isFinite(data64) && (data64 > 1e6 && (vErrors = fail(vErrors, path + "/previous/casesInstituted", 9), one) || data64 < 0 && (vErrors = fail(vErrors, path + "/previous/casesInstituted", 8), one)))
            return vErrors;
        }
        if (data60.accused !== void 0) {
          count5++;
          let data65 = data60.accused;
          if (!Number.isInteger(data65) && (vErrors = fail(vErrors, path + "/previous/accused", 0), one) || typeof data65 == "number" && isFinite(data65) && (data65 > 1e6 && (vErrors = fail(vErrors, path + "/previous/accused", 9), one) || data65 < 0 && (vErrors = fail(vErrors, path + "/previous/accused", 8), one)))
            return vErrors;
        }
        if (data60.victims !== void 0) {
          count5++;
          let data66 = data60.victims;
          if (!Number.isInteger(data66) && (vErrors = fail(vErrors, path + "/previous/victims", 0), one) || typeof data66 == "number" && isFinite(data66) && (data66 > 1e6 && (vErrors = fail(vErrors, path + "/previous/victims", 9), one) || data66 < 0 && (vErrors = fail(vErrors, path + "/previous/victims", 8), one)))
            return vErrors;
        }
        if (data60.wantedCaught !== void 0) {
          count5++;
          let data67 = data60.wantedCaught;
          if (!Number.isInteger(data67) && (vErrors = fail(vErrors, path + "/previous/wantedCaught", 0), one) || typeof data67 == "number" && isFinite(data67) && (data67 > 1e6 && (vErrors = fail(vErrors, path + "/previous/wantedCaught", 9), one) || data67 < 0 && (vErrors = fail(vErrors, path + "/previous/wantedCaught", 8), one)))
            return vErrors;
        }
        for (let key4 in data60)
          count5--;
        if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/previous", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/previous", 0), one) return vErrors;
    }
    if (data.cases !== void 0) {
      count0++;
      let data68 = data.cases;
      if ((!Array.isArray(data68) || data68.length > 200 || data68.length < 1 || !unique(data68)) && (vErrors = fail(vErrors, path + "/cases", 2), one))
        return vErrors;
      if (Array.isArray(data68)) {
        for (let i6 = 0; i6 < data68.length; i6++)
          if (validate3(data68[i6]) && (vErrors = validate3(data68[i6], path + "/cases/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.rescues !== void 0) {
      count0++;
      let data70 = data.rescues;
      if ((!Array.isArray(data70) || data70.length > 200 || data70.length < 1 || !unique(data70)) && (vErrors = fail(vErrors, path + "/rescues", 2), one))
        return vErrors;
      if (Array.isArray(data70)) {
        for (let i7 = 0; i7 < data70.length; i7++)
          if (validate3(data70[i7]) && (vErrors = validate3(data70[i7], path + "/rescues/" + i7, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.crimeReports !== void 0) {
      count0++;
      let data72 = data.crimeReports;
      if ((!Array.isArray(data72) || data72.length > 200 || data72.length < 1 || !unique(data72)) && (vErrors = fail(vErrors, path + "/crimeReports", 2), one))
        return vErrors;
      if (Array.isArray(data72)) {
        for (let i8 = 0; i8 < data72.length; i8++)
          if (validate3(data72[i8]) && (vErrors = validate3(data72[i8], path + "/crimeReports/" + i8, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.fines !== void 0) {
      count0++;
      let data74 = data.fines;
      if (plain(data74)) {
        let count6 = 2, data75 = data74.count;
        if (!Number.isInteger(data75) && (vErrors = fail(vErrors, path + "/fines/count", 0), one) || typeof data75 == "number" && isFinite(data75) && (data75 > 1e6 && (vErrors = fail(vErrors, path + "/fines/count", 9), one) || data75 < 0 && (vErrors = fail(vErrors, path + "/fines/count", 8), one)) || validate28(data74.amount) && (vErrors = validate28(data74.amount, path + "/fines/amount", vErrors, one), one))
          return vErrors;
        for (let key5 in data74)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/fines", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/fines", 0), one) return vErrors;
    }
    if (data.seized !== void 0) {
      count0++;
      let data77 = data.seized;
      if ((!Array.isArray(data77) || data77.length > 10 || data77.length < 1 || !unique(data77)) && (vErrors = fail(vErrors, path + "/seized", 2), one))
        return vErrors;
      if (Array.isArray(data77)) {
        for (let i9 = 0; i9 < data77.length; i9++)
          if (validate28(data77[i9]) && (vErrors = validate28(data77[i9], path + "/seized/" + i9, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.assessment !== void 0) {
      count0++;
      let data79 = data.assessment;
      if ((typeof data79 != "string" || data79.length > 8e3 && ucs2length(data79) > 8e3 || !pattern30.test(data79)) && (vErrors = fail(vErrors, path + "/assessment", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data80 = data.attachments;
      if ((!Array.isArray(data80) || data80.length > 20 || data80.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data80)) {
        for (let i10 = 0; i10 < data80.length; i10++)
          if (validate31(data80[i10]) && (vErrors = validate31(data80[i10], path + "/attachments/" + i10, vErrors, one), one))
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

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], partCitedDocument = ["common/cited-document/1.0", "Document relied on", "Văn bản làm căn cứ", 0, { document: [partDocumentRef, 0, "Văn bản"], subject: [partLine, 0, "Trích yếu"] }], partDays = ["common/days/1.0", "Days from and until", "Từ ngày, đến ngày", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], listCampaignMeasure = ["codelists/campaign-measure/1.0", "Measure of a campaign", "Biện pháp trong đợt cao điểm", 7, 1], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partResponsibleBody = ["common/responsible-body/1.0", "Body", "Cơ quan, đơn vị", 8, "by", { agency: { agency: partAgency }, role: { role: [listAgencyRole, 0, "Vai trò"], area: [partArea, 0, "Địa bàn"] }, unit: { unit: [partLabel, 0, "Đơn vị"] }, organisation: { name: [partLabel, 0, "Tên"] } }], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listRouteKind = ["codelists/route-kind/1.0", "Kind of route", "Loại tuyến", 7, "domestic outbound inbound transit abroad unknown"], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], listTransportMode = ["codelists/transport-mode/1.0", "Mode of transport", "Phương tiện", 7, 1], listCrossingKind = ["codelists/crossing-kind/1.0", "Kind of border crossing", "Hình thức qua biên giới", 7], partRoute = ["common/route/1.0", "Route", "Tuyến", 0, { kind: listRouteKind, points: [0, 0, "Các điểm", 1, partPlace, 20], transport: [0, 0, "Phương tiện", 1, listTransportMode, 9], crossings: [0, "Border crossings", "Qua biên giới", 1, listCrossingKind, 7] }], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["campaign/1.0", "Campaign", "Đợt cao điểm", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/campaign/1.0"], title: [partLine, 0, "Tên đợt"], programme: listProgrammeEdition, orderedBy: [partRecordRef, 0, "Theo chỉ đạo"], orderDocument: [partCitedDocument, "Order", "Văn bản chỉ đạo"], plan: [partRecordRef, 0, "Kế hoạch"], period: [partDays, 0, "Thời gian"], level: [listAreaLevel, 0, "Cấp"], statedOn: [partCivilDate, 0, "Ngày báo cáo"], measures: [0, 0, "Biện pháp", 1, listCampaignMeasure, 20], forces: [0, 0, "Lực lượng tham gia", 1, [0, 0, 0, 0, { body: [partResponsibleBody, "Force", "Lực lượng"], officers: [partCount, 0, "Số cán bộ, chiến sĩ"], teams: [0, 0, "Số tổ công tác", 3, 1e4, 0] }], 40], keyAreas: [0, 0, "Địa bàn trọng điểm", 1, partArea, 200], keyRoutes: [0, 0, "Tuyến trọng điểm", 1, partRoute, 40], keyCrossings: [0, 0, "Cửa khẩu, lối mở trọng điểm", 1, [0, 0, 0, 0, { crossing: [listCrossingKind, "Kind", "Loại"], name: [partLabel, 0, "Tên"], area: [partArea, 0, "Địa bàn"], country: [listCountry, 0, "Nước đối diện"] }], 60], results: [0, 0, "Kết quả", 0, { countedUntil: [partCivilDate, 0, "Số liệu đến ngày"], reportsReceived: [partCount, 0, "Nguồn tin tiếp nhận"], reportsSettled: [partCount, 0, "Nguồn tin đã giải quyết"], casesFound: [partCount, 0, "Số vụ phát hiện"], suspectsFound: [partCount, 0, "Số đối tượng phát hiện"], casesInstituted: [partCount, 0, "Số vụ khởi tố"], accused: [partCount, 0, "Số bị can"], accusedFemale: [partCount, "Of them female", "Trong đó nữ"], ringsBroken: [partCount, 0, "Đường dây bị triệt phá"], wantedCaught: [partCount, 0, "Bắt, vận động truy nã"], victims: [partCount, "Victims rescued or received", "Nạn nhân được giải cứu, tiếp nhận"], victimsFemale: [partCount, "Of them female", "Trong đó nữ"], victimsUnder18: [partCount, "Of them under 18", "Trong đó dưới 18 tuổi"], victimsUnder16: [partCount, "Of them under 16", "Trong đó dưới 16 tuổi"], inspected: [partCount, "Businesses inspected", "Cơ sở được kiểm tra"], violations: [partCount, "In breach", "Cơ sở vi phạm"], sanctioned: [partCount, 0, "Bị xử phạt"] }], previous: [0, "Campaign before", "So với đợt trước", 0, { campaign: [partRecordRef, 0, "Đợt trước"], period: [partDays, 0, "Thời gian"], casesFound: [partCount, 0, "Số vụ phát hiện"], casesInstituted: [partCount, 0, "Số vụ khởi tố"], accused: [partCount, 0, "Số bị can"], victims: [partCount, 0, "Nạn nhân"], wantedCaught: [partCount, 0, "Bắt truy nã"] }], cases: [0, 0, "Vụ án", 1, partRecordRef, 200], rescues: [0, 0, "Giải cứu", 1, partRecordRef, 200], crimeReports: [0, 0, "Nguồn tin về tội phạm", 1, partRecordRef, 200], fines: [0, 0, "Tiền phạt", 0, { count: [partCount, "Number", "Số quyết định"], amount: [partMoney, "Sum", "Số tiền"] }], seized: [0, 0, "Tiền thu giữ", 1, partMoney, 10], assessment: [partText, 0, "Đánh giá"], attachments: [0, "Annexes", "Phụ lục", 1, partAttachment, 20] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.title === void 0 || record.programme === void 0 || record.period === void 0 || record.statedOn === void 0 || record.measures === void 0), structure = {
  kind: "campaign",
  id: "https://schemas.lienthong.example/campaign/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
