// Generated from schemas/records/prevention-activity/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), areaLevel = /* @__PURE__ */ words("nation province district commune"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), inspectedBusiness = /* @__PURE__ */ words("labour-export employment-service marriage-brokerage adoption surrogacy-reproduction study-abroad karaoke-bar massage lodging transport tourism internet-service"), populationGroup = /* @__PURE__ */ words("public women youth children students border-residents remote-residents hotspot-residents ethnic-minorities workers going-abroad jobless-poor out-of-school returnees absent-long officials business-owners"), preventionMeasure = /* @__PURE__ */ words("counselling community-model at-risk-review absent-and-returned-list vocational-training loans school-commitment community-commitment inspection residence-control hotspot-review border-control offender-management network-watch"), preventionNature = /* @__PURE__ */ words("social police"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern15 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$", "u"), pattern23 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
var pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u");
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
var pattern18 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.edition;
    if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = fail(vErrors, path + "/edition", 5), one))
      return vErrors;
    let data1 = data.code;
    if ((typeof data1 != "string" || !pattern18.test(data1)) && (vErrors = fail(vErrors, path + "/code", 5), one))
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
function validate9(data, path = "", vErrors = null, one = !0) {
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
        if ((typeof data1 != "string" || !agencyRole.has(data1)) && (vErrors = fail(vErrors, path + "/role", 4), one) || data.area !== void 0 && (count1++, validate10(data.area) && (vErrors = validate10(data.area, path + "/area", vErrors, one), one)))
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
var pattern22 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate16(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern22.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/prevention-activity/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.nature;
    if ((typeof data17 != "string" || !preventionNature.has(data17)) && (vErrors = fail(vErrors, path + "/nature", 4), one))
      return vErrors;
    let data18 = data.measure;
    if ((typeof data18 != "string" || !preventionMeasure.has(data18) && !open.test(data18)) && (vErrors = fail(vErrors, path + "/measure", 4), one) || validate5(data.period) && (vErrors = validate5(data.period, path + "/period", vErrors, one), one))
      return vErrors;
    if (data.programme !== void 0) {
      count0++;
      let data20 = data.programme;
      if ((typeof data20 != "string" || !programmeEdition.has(data20)) && (vErrors = fail(vErrors, path + "/programme", 4), one))
        return vErrors;
    }
    if (data.answers !== void 0 && (count0++, validate3(data.answers) && (vErrors = validate3(data.answers, path + "/answers", vErrors, one), one)) || data.plan !== void 0 && (count0++, validate3(data.plan) && (vErrors = validate3(data.plan, path + "/plan", vErrors, one), one)))
      return vErrors;
    if (data.taskNumber !== void 0) {
      count0++;
      let data23 = data.taskNumber;
      if ((typeof data23 != "string" || !pattern15.test(data23)) && (vErrors = fail(vErrors, path + "/taskNumber", 5), one))
        return vErrors;
    }
    if (data.lead !== void 0 && (count0++, validate9(data.lead) && (vErrors = validate9(data.lead, path + "/lead", vErrors, one), one)))
      return vErrors;
    if (data.partners !== void 0) {
      count0++;
      let data25 = data.partners;
      if ((!Array.isArray(data25) || data25.length > 30 || data25.length < 1 || !unique(data25)) && (vErrors = fail(vErrors, path + "/partners", 2), one))
        return vErrors;
      if (Array.isArray(data25)) {
        for (let i1 = 0; i1 < data25.length; i1++)
          if (validate9(data25[i1]) && (vErrors = validate9(data25[i1], path + "/partners/" + i1, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.targetGroups !== void 0) {
      count0++;
      let data27 = data.targetGroups;
      if ((!Array.isArray(data27) || data27.length > 17 || data27.length < 1 || !unique(data27)) && (vErrors = fail(vErrors, path + "/targetGroups", 2), one))
        return vErrors;
      if (Array.isArray(data27))
        for (let i2 = 0; i2 < data27.length; i2++) {
          let data28 = data27[i2];
          if ((typeof data28 != "string" || !populationGroup.has(data28) && !open.test(data28)) && (vErrors = fail(vErrors, path + "/targetGroups/" + i2, 4), one))
            return vErrors;
        }
    }
    if (data.businesses !== void 0) {
      count0++;
      let data29 = data.businesses;
      if ((!Array.isArray(data29) || data29.length > 20 || data29.length < 1 || !unique(data29)) && (vErrors = fail(vErrors, path + "/businesses", 2), one))
        return vErrors;
      if (Array.isArray(data29))
        for (let i3 = 0; i3 < data29.length; i3++) {
          let data30 = data29[i3];
          if ((typeof data30 != "string" || !inspectedBusiness.has(data30) && !open.test(data30)) && (vErrors = fail(vErrors, path + "/businesses/" + i3, 4), one))
            return vErrors;
        }
    }
    if (data.level !== void 0) {
      count0++;
      let data31 = data.level;
      if ((typeof data31 != "string" || !areaLevel.has(data31)) && (vErrors = fail(vErrors, path + "/level", 4), one))
        return vErrors;
    }
    if (data.areas !== void 0) {
      count0++;
      let data32 = data.areas;
      if ((!Array.isArray(data32) || data32.length > 200 || data32.length < 1 || !unique(data32)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data32)) {
        for (let i4 = 0; i4 < data32.length; i4++)
          if (validate10(data32[i4]) && (vErrors = validate10(data32[i4], path + "/areas/" + i4, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.crossings !== void 0) {
      count0++;
      let data34 = data.crossings;
      if ((!Array.isArray(data34) || data34.length > 7 || data34.length < 1 || !unique(data34)) && (vErrors = fail(vErrors, path + "/crossings", 2), one))
        return vErrors;
      if (Array.isArray(data34))
        for (let i5 = 0; i5 < data34.length; i5++) {
          let data35 = data34[i5];
          if ((typeof data35 != "string" || !crossingKind.has(data35)) && (vErrors = fail(vErrors, path + "/crossings/" + i5, 4), one))
            return vErrors;
        }
    }
    if (data.results !== void 0) {
      count0++;
      let data36 = data.results;
      if (plain(data36)) {
        let count2 = 0;
        if (data36.sessions !== void 0) {
          count2++;
          let data37 = data36.sessions;
          if (!Number.isInteger(data37) && (vErrors = fail(vErrors, path + "/results/sessions", 0), one) || typeof data37 == "number" && isFinite(data37) && (data37 > 1e6 && (vErrors = fail(vErrors, path + "/results/sessions", 9), one) || data37 < 0 && (vErrors = fail(vErrors, path + "/results/sessions", 8), one)))
            return vErrors;
        }
        if (data36.inspected !== void 0) {
          count2++;
          let data38 = data36.inspected;
          if (!Number.isInteger(data38) && (vErrors = fail(vErrors, path + "/results/inspected", 0), one) || typeof data38 == "number" && isFinite(data38) && (data38 > 1e6 && (vErrors = fail(vErrors, path + "/results/inspected", 9), one) || data38 < 0 && (vErrors = fail(vErrors, path + "/results/inspected", 8), one)))
            return vErrors;
        }
        if (data36.violations !== void 0) {
          count2++;
          let data39 = data36.violations;
          if (!Number.isInteger(data39) && (vErrors = fail(vErrors, path + "/results/violations", 0), one) || typeof data39 == "number" && isFinite(data39) && (data39 > 1e6 && (vErrors = fail(vErrors, path + "/results/violations", 9), one) || data39 < 0 && (vErrors = fail(vErrors, path + "/results/violations", 8), one)))
            return vErrors;
        }
        if (data36.sanctioned !== void 0) {
          count2++;
          let data40 = data36.sanctioned;
          if (!Number.isInteger(data40) && (vErrors = fail(vErrors, path + "/results/sanctioned", 0), one) || typeof data40 == "number" && isFinite(data40) && (data40 > 1e6 && (vErrors = fail(vErrors, path + "/results/sanctioned", 9), one) || data40 < 0 && (vErrors = fail(vErrors, path + "/results/sanctioned", 8), one)))
            return vErrors;
        }
        if (data36.passedOn !== void 0) {
          count2++;
          let data41 = data36.passedOn;
          if (!Number.isInteger(data41) && (vErrors = fail(vErrors, path + "/results/passedOn", 0), one) || typeof data41 == "number" && isFinite(data41) && (data41 > 1e6 && (vErrors = fail(vErrors, path + "/results/passedOn", 9), one) || data41 < 0 && (vErrors = fail(vErrors, path + "/results/passedOn", 8), one)))
            return vErrors;
        }
        if (data36.reviewed !== void 0) {
          count2++;
          let data42 = data36.reviewed;
          if (!Number.isInteger(data42) && (vErrors = fail(vErrors, path + "/results/reviewed", 0), one) || typeof data42 == "number" && isFinite(data42) && (data42 > 1e6 && (vErrors = fail(vErrors, path + "/results/reviewed", 9), one) || data42 < 0 && (vErrors = fail(vErrors, path + "/results/reviewed", 8), one)))
            return vErrors;
        }
        if (data36.atRisk !== void 0) {
          count2++;
          let data43 = data36.atRisk;
          if (!Number.isInteger(data43) && (vErrors = fail(vErrors, path + "/results/atRisk", 0), one) || typeof data43 == "number" && isFinite(data43) && (data43 > 1e6 && (vErrors = fail(vErrors, path + "/results/atRisk", 9), one) || data43 < 0 && (vErrors = fail(vErrors, path + "/results/atRisk", 8), one)))
            return vErrors;
        }
        if (data36.absent !== void 0) {
          count2++;
          let data44 = data36.absent;
          if (!Number.isInteger(data44) && (vErrors = fail(vErrors, path + "/results/absent", 0), one) || typeof data44 == "number" && isFinite(data44) && (data44 > 1e6 && (vErrors = fail(vErrors, path + "/results/absent", 9), one) || data44 < 0 && (vErrors = fail(vErrors, path + "/results/absent", 8), one)))
            return vErrors;
        }
        if (data36.returned !== void 0) {
          count2++;
          let data45 = data36.returned;
          if (!Number.isInteger(data45) && (vErrors = fail(vErrors, path + "/results/returned", 0), one) || typeof data45 == "number" && isFinite(data45) && (data45 > 1e6 && (vErrors = fail(vErrors, path + "/results/returned", 9), one) || data45 < 0 && (vErrors = fail(vErrors, path + "/results/returned", 8), one)))
            return vErrors;
        }
        if (data36.possibleVictims !== void 0) {
          count2++;
          let data46 = data36.possibleVictims;
          if (!Number.isInteger(data46) && (vErrors = fail(vErrors, path + "/results/possibleVictims", 0), one) || typeof data46 == "number" && isFinite(data46) && (data46 > 1e6 && (vErrors = fail(vErrors, path + "/results/possibleVictims", 9), one) || data46 < 0 && (vErrors = fail(vErrors, path + "/results/possibleVictims", 8), one)))
            return vErrors;
        }
        if (data36.helped !== void 0) {
          count2++;
          let data47 = data36.helped;
          if (!Number.isInteger(data47) && (vErrors = fail(vErrors, path + "/results/helped", 0), one) || typeof data47 == "number" && isFinite(data47) && (data47 > 1e6 && (vErrors = fail(vErrors, path + "/results/helped", 9), one) || data47 < 0 && (vErrors = fail(vErrors, path + "/results/helped", 8), one)))
            return vErrors;
        }
        if (data36.helpedFemale !== void 0) {
          count2++;
          let data48 = data36.helpedFemale;
          if (!Number.isInteger(data48) && (vErrors = fail(vErrors, path + "/results/helpedFemale", 0), one) || typeof data48 == "number" && isFinite(data48) && (data48 > 1e6 && (vErrors = fail(vErrors, path + "/results/helpedFemale", 9), one) || data48 < 0 && (vErrors = fail(vErrors, path + "/results/helpedFemale", 8), one)))
            return vErrors;
        }
        if (data36.helpedUnder18 !== void 0) {
          count2++;
          let data49 = data36.helpedUnder18;
          if (!Number.isInteger(data49) && (vErrors = fail(vErrors, path + "/results/helpedUnder18", 0), one) || typeof data49 == "number" && isFinite(data49) && (data49 > 1e6 && (vErrors = fail(vErrors, path + "/results/helpedUnder18", 9), one) || data49 < 0 && (vErrors = fail(vErrors, path + "/results/helpedUnder18", 8), one)))
            return vErrors;
        }
        if (data36.trained !== void 0) {
          count2++;
          let data50 = data36.trained;
          if (!Number.isInteger(data50) && (vErrors = fail(vErrors, path + "/results/trained", 0), one) || typeof data50 == "number" && isFinite(data50) && (data50 > 1e6 && (vErrors = fail(vErrors, path + "/results/trained", 9), one) || data50 < 0 && (vErrors = fail(vErrors, path + "/results/trained", 8), one)))
            return vErrors;
        }
        if (data36.employed !== void 0) {
          count2++;
          let data51 = data36.employed;
          if (!Number.isInteger(data51) && (vErrors = fail(vErrors, path + "/results/employed", 0), one) || typeof data51 == "number" && isFinite(data51) && (data51 > 1e6 && (vErrors = fail(vErrors, path + "/results/employed", 9), one) || data51 < 0 && (vErrors = fail(vErrors, path + "/results/employed", 8), one)))
            return vErrors;
        }
        if (data36.commitments !== void 0) {
          count2++;
          let data52 = data36.commitments;
          if (!Number.isInteger(data52) && (vErrors = fail(vErrors, path + "/results/commitments", 0), one) || typeof data52 == "number" && isFinite(data52) && (data52 > 1e6 && (vErrors = fail(vErrors, path + "/results/commitments", 9), one) || data52 < 0 && (vErrors = fail(vErrors, path + "/results/commitments", 8), one)))
            return vErrors;
        }
        if (data36.exitsStopped !== void 0) {
          count2++;
          let data53 = data36.exitsStopped;
          if (!Number.isInteger(data53) && (vErrors = fail(vErrors, path + "/results/exitsStopped", 0), one) || typeof data53 == "number" && isFinite(data53) && (data53 > 1e6 && (vErrors = fail(vErrors, path + "/results/exitsStopped", 9), one) || data53 < 0 && (vErrors = fail(vErrors, path + "/results/exitsStopped", 8), one)))
            return vErrors;
        }
        if (data36.personsStopped !== void 0) {
          count2++;
          let data54 = data36.personsStopped;
          if (!Number.isInteger(data54) && (vErrors = fail(vErrors, path + "/results/personsStopped", 0), one) || typeof data54 == "number" && isFinite(data54) && (data54 > 1e6 && (vErrors = fail(vErrors, path + "/results/personsStopped", 9), one) || data54 < 0 && (vErrors = fail(vErrors, path + "/results/personsStopped", 8), one)))
            return vErrors;
        }
        for (let key1 in data36)
          count2--;
        if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/results", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/results", 0), one) return vErrors;
    }
    if (data.crimeReports !== void 0) {
      count0++;
      let data55 = data.crimeReports;
      if ((!Array.isArray(data55) || data55.length > 100 || data55.length < 1 || !unique(data55)) && (vErrors = fail(vErrors, path + "/crimeReports", 2), one))
        return vErrors;
      if (Array.isArray(data55)) {
        for (let i6 = 0; i6 < data55.length; i6++)
          if (validate3(data55[i6]) && (vErrors = validate3(data55[i6], path + "/crimeReports/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.fines !== void 0) {
      count0++;
      let data57 = data.fines;
      if (plain(data57)) {
        let count3 = 2, data58 = data57.count;
        if (!Number.isInteger(data58) && (vErrors = fail(vErrors, path + "/fines/count", 0), one) || typeof data58 == "number" && isFinite(data58) && (data58 > 1e6 && (vErrors = fail(vErrors, path + "/fines/count", 9), one) || data58 < 0 && (vErrors = fail(vErrors, path + "/fines/count", 8), one)) || validate16(data57.amount) && (vErrors = validate16(data57.amount, path + "/fines/amount", vErrors, one), one))
          return vErrors;
        for (let key2 in data57)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/fines", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/fines", 0), one) return vErrors;
    }
    if (data.loans !== void 0) {
      count0++;
      let data60 = data.loans;
      if (plain(data60)) {
        let count4 = 2, data61 = data60.count;
        if (!Number.isInteger(data61) && (vErrors = fail(vErrors, path + "/loans/count", 0), one) || typeof data61 == "number" && isFinite(data61) && (data61 > 1e6 && (vErrors = fail(vErrors, path + "/loans/count", 9), one) || data61 < 0 && (vErrors = fail(vErrors, path + "/loans/count", 8), one)) || validate16(data60.amount) && (vErrors = validate16(data60.amount, path + "/loans/amount", vErrors, one), one))
          return vErrors;
        for (let key3 in data60)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/loans", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/loans", 0), one) return vErrors;
    }
    if (data.summary !== void 0) {
      count0++;
      let data63 = data.summary;
      if ((typeof data63 != "string" || data63.length > 8e3 && ucs2length(data63) > 8e3 || !pattern23.test(data63)) && (vErrors = fail(vErrors, path + "/summary", 5), one))
        return vErrors;
    }
    for (let key4 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listPreventionNature = ["codelists/prevention-nature/1.0", "Kind of prevention", "Loại phòng ngừa", 7, "social police"], listPreventionMeasure = ["codelists/prevention-measure/1.0", "Measure of prevention", "Biện pháp phòng ngừa", 7, 1], partDays = ["common/days/1.0", "Days from and until", "Từ ngày, đến ngày", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], partTaskNumber = ["common/task-number/1.0", "Number of a task", "Số thứ tự nhiệm vụ", 2], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partResponsibleBody = ["common/responsible-body/1.0", "Body", "Cơ quan, đơn vị", 8, "by", { agency: { agency: partAgency }, role: { role: [listAgencyRole, 0, "Vai trò"], area: [partArea, 0, "Địa bàn"] }, unit: { unit: [partLabel, 0, "Đơn vị"] }, organisation: { name: [partLabel, 0, "Tên"] } }], listPopulationGroup = ["codelists/population-group/1.0", "Group of people", "Nhóm người", 7, 1], listInspectedBusiness = ["codelists/inspected-business/1.0", "Business or service", "Ngành, nghề, dịch vụ", 7, 1], listAreaLevel = ["codelists/area-level/1.0", "Level of area", "Cấp đơn vị hành chính", 7, "nation province district commune"], listCrossingKind = ["codelists/crossing-kind/1.0", "Kind of border crossing", "Hình thức qua biên giới", 7], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], form = ["prevention-activity/1.0", "Prevention activity", "Hoạt động phòng ngừa", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/prevention-activity/1.0"], nature: [listPreventionNature, "Kind", "Loại phòng ngừa"], measure: [listPreventionMeasure, 0, "Biện pháp"], period: [partDays, 0, "Thời gian"], programme: listProgrammeEdition, answers: [partRecordRef, 0, "Theo chỉ đạo"], plan: [partRecordRef, 0, "Theo kế hoạch"], taskNumber: [partTaskNumber, "Task", "Nhiệm vụ"], lead: [partResponsibleBody, 0, "Chủ trì"], partners: [0, 0, "Đơn vị phối hợp", 1, partResponsibleBody, 30], targetGroups: [0, 0, "Nhóm đối tượng", 1, listPopulationGroup, 17], businesses: [0, 0, "Ngành, nghề, dịch vụ", 1, listInspectedBusiness, 20], level: [listAreaLevel, 0, "Cấp"], areas: [0, 0, "Địa bàn", 1, partArea, 200], crossings: [0, 0, "Loại cửa khẩu, lối mở", 1, listCrossingKind, 7], results: [0, 0, "Kết quả", 0, { sessions: [partCount, "Times", "Số lượt"], inspected: [partCount, 0, "Cơ sở được kiểm tra"], violations: [partCount, "In breach", "Cơ sở vi phạm"], sanctioned: [partCount, 0, "Bị xử phạt"], passedOn: [partCount, 0, "Chuyển cơ quan giải quyết"], reviewed: [partCount, "People reviewed", "Người được rà soát"], atRisk: [partCount, 0, "Có nguy cơ"], absent: [partCount, "Long absent", "Vắng mặt không rõ lý do"], returned: [partCount, 0, "Trở về"], possibleVictims: [partCount, 0, "Nghi là nạn nhân"], helped: [partCount, "People helped", "Người được giúp"], helpedFemale: [partCount, "Of them female", "Trong đó nữ"], helpedUnder18: [partCount, "Of them under 18", "Trong đó dưới 18 tuổi"], trained: [partCount, 0, "Được dạy nghề"], employed: [partCount, "Given work", "Có việc làm"], commitments: [partCount, 0, "Bản cam kết"], exitsStopped: [partCount, "Unlawful crossings stopped", "Vụ xuất, nhập cảnh trái phép bị chặn"], personsStopped: [partCount, "People stopped", "Số người trong các vụ đó"] }], crimeReports: [0, 0, "Nguồn tin về tội phạm", 1, partRecordRef, 100], fines: [0, 0, "Tiền phạt", 0, { count: [partCount, "Number", "Số quyết định"], amount: [partMoney, "Sum", "Số tiền"] }], loans: [0, 0, "Vốn vay", 0, { count: [partCount, "Number", "Số khoản vay"], amount: [partMoney, "Sum", "Số tiền"] }], summary: [partText, 0, "Tóm tắt"] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.nature === void 0 || record.measure === void 0 || record.period === void 0), structure = {
  kind: "prevention-activity",
  id: "https://schemas.lienthong.example/prevention-activity/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
