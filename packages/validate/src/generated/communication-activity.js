// Generated from schemas/records/communication-activity/1.0.json. Do not edit; run `pnpm generate`.
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

var agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), budgetSource = /* @__PURE__ */ words("central-budget provincial-budget commune-budget own-estimate integrated-programme aid donation"), communicationChannel = /* @__PURE__ */ words("newspaper radio television loudspeaker website social-network video-platform messages"), communicationContent = /* @__PURE__ */ words("a b c d đ e g h"), communicationEvent = /* @__PURE__ */ words("rally talk conference handing-out mass-media grassroots-loudspeaker mobile-loudspeaker school arts-community contest online visual"), communicationMaterial = /* @__PURE__ */ words("leaflet booklet banner poster audio video article"), countingBasis = /* @__PURE__ */ words("counted estimated"), populationGroup = /* @__PURE__ */ words("public women youth children students border-residents remote-residents hotspot-residents ethnic-minorities workers going-abroad jobless-poor out-of-school returnees absent-long officials business-owners"), programmeEdition = /* @__PURE__ */ words("2016-2020 2021-2025 2026-2030"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern14 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}(?:\\.[1-9][0-9]{0,2}){0,3}$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern29 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate7(data, path = "", vErrors = null, one = !0) {
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
function validate10(data, path = "", vErrors = null, one = !0) {
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
var pattern28 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate16(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.amount;
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 1e15 && (vErrors = fail(vErrors, path + "/amount", 9), one) || data0 < 0 && (vErrors = fail(vErrors, path + "/amount", 8), one))
        return vErrors;
    } else if (vErrors = fail(vErrors, path + "/amount", 0), one) return vErrors;
    let data1 = data.currency;
    if ((typeof data1 != "string" || !pattern28.test(data1)) && (vErrors = fail(vErrors, path + "/currency", 5), one))
      return vErrors;
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1;
    if (validate16(data.total) && (vErrors = validate16(data.total, path + "/total", vErrors, one), one))
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
            if ((typeof data3 != "string" || !budgetSource.has(data3) && !open.test(data3)) && (vErrors = fail(vErrors, path + "/lines/" + i0 + "/source", 4), one) || validate16(data2.amount) && (vErrors = validate16(data2.amount, path + "/lines/" + i0 + "/amount", vErrors, one), one))
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
var pattern30 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate20(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern30.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    let count0 = 14;
    if (data.schema !== "https://schemas.lienthong.example/communication-activity/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.event;
    if ((typeof data17 != "string" || !communicationEvent.has(data17) && !open.test(data17)) && (vErrors = fail(vErrors, path + "/event", 4), one))
      return vErrors;
    let data18 = data.theme;
    if ((typeof data18 != "string" || data18.length > 300 && ucs2length(data18) > 300 || !pattern4.test(data18)) && (vErrors = fail(vErrors, path + "/theme", 5), one))
      return vErrors;
    let data19 = data.contents;
    if ((!Array.isArray(data19) || data19.length > 8 || data19.length < 1 || !unique(data19)) && (vErrors = fail(vErrors, path + "/contents", 2), one))
      return vErrors;
    if (Array.isArray(data19))
      for (let i1 = 0; i1 < data19.length; i1++) {
        let data20 = data19[i1];
        if ((typeof data20 != "string" || !communicationContent.has(data20)) && (vErrors = fail(vErrors, path + "/contents/" + i1, 4), one))
          return vErrors;
      }
    if (data.programme !== void 0) {
      count0++;
      let data21 = data.programme;
      if ((typeof data21 != "string" || !programmeEdition.has(data21)) && (vErrors = fail(vErrors, path + "/programme", 4), one))
        return vErrors;
    }
    if (data.answers !== void 0 && (count0++, validate3(data.answers) && (vErrors = validate3(data.answers, path + "/answers", vErrors, one), one)) || data.plan !== void 0 && (count0++, validate3(data.plan) && (vErrors = validate3(data.plan, path + "/plan", vErrors, one), one)))
      return vErrors;
    if (data.taskNumber !== void 0) {
      count0++;
      let data24 = data.taskNumber;
      if ((typeof data24 != "string" || !pattern14.test(data24)) && (vErrors = fail(vErrors, path + "/taskNumber", 5), one))
        return vErrors;
    }
    if (typeof data.forDay30July != "boolean" && (vErrors = fail(vErrors, path + "/forDay30July", 0), one) || validate7(data.when) && (vErrors = validate7(data.when, path + "/when", vErrors, one), one))
      return vErrors;
    let data27 = data.audience;
    if ((!Array.isArray(data27) || data27.length > 17 || data27.length < 1 || !unique(data27)) && (vErrors = fail(vErrors, path + "/audience", 2), one))
      return vErrors;
    if (Array.isArray(data27))
      for (let i2 = 0; i2 < data27.length; i2++) {
        let data28 = data27[i2];
        if ((typeof data28 != "string" || !populationGroup.has(data28) && !open.test(data28)) && (vErrors = fail(vErrors, path + "/audience/" + i2, 4), one))
          return vErrors;
      }
    if (data.channels !== void 0) {
      count0++;
      let data29 = data.channels;
      if ((!Array.isArray(data29) || data29.length > 20 || data29.length < 1) && (vErrors = fail(vErrors, path + "/channels", 2), one))
        return vErrors;
      if (Array.isArray(data29))
        for (let i3 = 0; i3 < data29.length; i3++) {
          let data30 = data29[i3];
          if (plain(data30)) {
            let count2 = 1, data31 = data30.channel;
            if ((typeof data31 != "string" || !communicationChannel.has(data31) && !open.test(data31)) && (vErrors = fail(vErrors, path + "/channels/" + i3 + "/channel", 4), one))
              return vErrors;
            if (data30.name !== void 0) {
              count2++;
              let data32 = data30.name;
              if ((typeof data32 != "string" || data32.length > 300 && ucs2length(data32) > 300 || !pattern4.test(data32)) && (vErrors = fail(vErrors, path + "/channels/" + i3 + "/name", 5), one))
                return vErrors;
            }
            for (let key1 in data30)
              count2--;
            if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/channels/" + i3, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/channels/" + i3, 0), one) return vErrors;
        }
    }
    if (data.languages !== void 0) {
      count0++;
      let data33 = data.languages;
      if ((!Array.isArray(data33) || data33.length > 20 || data33.length < 1 || !unique(data33)) && (vErrors = fail(vErrors, path + "/languages", 2), one))
        return vErrors;
      if (Array.isArray(data33))
        for (let i4 = 0; i4 < data33.length; i4++) {
          let data34 = data33[i4];
          if ((typeof data34 != "string" || !pattern18.test(data34)) && (vErrors = fail(vErrors, path + "/languages/" + i4, 5), one))
            return vErrors;
        }
    }
    if (data.organisers !== void 0) {
      count0++;
      let data35 = data.organisers;
      if ((!Array.isArray(data35) || data35.length > 20 || data35.length < 1 || !unique(data35)) && (vErrors = fail(vErrors, path + "/organisers", 2), one))
        return vErrors;
      if (Array.isArray(data35)) {
        for (let i5 = 0; i5 < data35.length; i5++)
          if (validate9(data35[i5]) && (vErrors = validate9(data35[i5], path + "/organisers/" + i5, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.partners !== void 0) {
      count0++;
      let data37 = data.partners;
      if ((!Array.isArray(data37) || data37.length > 30 || data37.length < 1 || !unique(data37)) && (vErrors = fail(vErrors, path + "/partners", 2), one))
        return vErrors;
      if (Array.isArray(data37)) {
        for (let i6 = 0; i6 < data37.length; i6++)
          if (validate9(data37[i6]) && (vErrors = validate9(data37[i6], path + "/partners/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.hotlineGiven !== void 0 && (count0++, typeof data.hotlineGiven != "boolean" && (vErrors = fail(vErrors, path + "/hotlineGiven", 0), one)))
      return vErrors;
    if (data.areas !== void 0) {
      count0++;
      let data40 = data.areas;
      if ((!Array.isArray(data40) || data40.length > 200 || data40.length < 1 || !unique(data40)) && (vErrors = fail(vErrors, path + "/areas", 2), one))
        return vErrors;
      if (Array.isArray(data40)) {
        for (let i7 = 0; i7 < data40.length; i7++)
          if (validate10(data40[i7]) && (vErrors = validate10(data40[i7], path + "/areas/" + i7, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.venue !== void 0) {
      count0++;
      let data42 = data.venue;
      if ((typeof data42 != "string" || data42.length > 300 && ucs2length(data42) > 300 || !pattern4.test(data42)) && (vErrors = fail(vErrors, path + "/venue", 5), one))
        return vErrors;
    }
    if (data.reach !== void 0) {
      count0++;
      let data43 = data.reach;
      if (plain(data43)) {
        let count3 = 1, data44 = data43.basis;
        if ((typeof data44 != "string" || !countingBasis.has(data44)) && (vErrors = fail(vErrors, path + "/reach/basis", 4), one))
          return vErrors;
        if (data43.method !== void 0) {
          count3++;
          let data45 = data43.method;
          if ((typeof data45 != "string" || data45.length > 300 && ucs2length(data45) > 300 || !pattern4.test(data45)) && (vErrors = fail(vErrors, path + "/reach/method", 5), one))
            return vErrors;
        }
        if (data43.sessions !== void 0) {
          count3++;
          let data46 = data43.sessions;
          if (!Number.isInteger(data46) && (vErrors = fail(vErrors, path + "/reach/sessions", 0), one) || typeof data46 == "number" && isFinite(data46) && (data46 > 1e6 && (vErrors = fail(vErrors, path + "/reach/sessions", 9), one) || data46 < 0 && (vErrors = fail(vErrors, path + "/reach/sessions", 8), one)))
            return vErrors;
        }
        if (data43.attended !== void 0) {
          count3++;
          let data47 = data43.attended;
          if (!Number.isInteger(data47) && (vErrors = fail(vErrors, path + "/reach/attended", 0), one) || typeof data47 == "number" && isFinite(data47) && (data47 > 1e7 && (vErrors = fail(vErrors, path + "/reach/attended", 9), one) || data47 < 0 && (vErrors = fail(vErrors, path + "/reach/attended", 8), one)))
            return vErrors;
        }
        if (data43.attendedFemale !== void 0) {
          count3++;
          let data48 = data43.attendedFemale;
          if (!Number.isInteger(data48) && (vErrors = fail(vErrors, path + "/reach/attendedFemale", 0), one) || typeof data48 == "number" && isFinite(data48) && (data48 > 1e7 && (vErrors = fail(vErrors, path + "/reach/attendedFemale", 9), one) || data48 < 0 && (vErrors = fail(vErrors, path + "/reach/attendedFemale", 8), one)))
            return vErrors;
        }
        if (data43.attendedUnder18 !== void 0) {
          count3++;
          let data49 = data43.attendedUnder18;
          if (!Number.isInteger(data49) && (vErrors = fail(vErrors, path + "/reach/attendedUnder18", 0), one) || typeof data49 == "number" && isFinite(data49) && (data49 > 1e7 && (vErrors = fail(vErrors, path + "/reach/attendedUnder18", 9), one) || data49 < 0 && (vErrors = fail(vErrors, path + "/reach/attendedUnder18", 8), one)))
            return vErrors;
        }
        if (data43.attendedMinority !== void 0) {
          count3++;
          let data50 = data43.attendedMinority;
          if (!Number.isInteger(data50) && (vErrors = fail(vErrors, path + "/reach/attendedMinority", 0), one) || typeof data50 == "number" && isFinite(data50) && (data50 > 1e7 && (vErrors = fail(vErrors, path + "/reach/attendedMinority", 9), one) || data50 < 0 && (vErrors = fail(vErrors, path + "/reach/attendedMinority", 8), one)))
            return vErrors;
        }
        if (data43.broadcasts !== void 0) {
          count3++;
          let data51 = data43.broadcasts;
          if (!Number.isInteger(data51) && (vErrors = fail(vErrors, path + "/reach/broadcasts", 0), one) || typeof data51 == "number" && isFinite(data51) && (data51 > 1e6 && (vErrors = fail(vErrors, path + "/reach/broadcasts", 9), one) || data51 < 0 && (vErrors = fail(vErrors, path + "/reach/broadcasts", 8), one)))
            return vErrors;
        }
        if (data43.minutes !== void 0) {
          count3++;
          let data52 = data43.minutes;
          if (!Number.isInteger(data52) && (vErrors = fail(vErrors, path + "/reach/minutes", 0), one) || typeof data52 == "number" && isFinite(data52) && (data52 > 1e7 && (vErrors = fail(vErrors, path + "/reach/minutes", 9), one) || data52 < 0 && (vErrors = fail(vErrors, path + "/reach/minutes", 8), one)))
            return vErrors;
        }
        if (data43.posts !== void 0) {
          count3++;
          let data53 = data43.posts;
          if (!Number.isInteger(data53) && (vErrors = fail(vErrors, path + "/reach/posts", 0), one) || typeof data53 == "number" && isFinite(data53) && (data53 > 1e6 && (vErrors = fail(vErrors, path + "/reach/posts", 9), one) || data53 < 0 && (vErrors = fail(vErrors, path + "/reach/posts", 8), one)))
            return vErrors;
        }
        if (data43.views !== void 0) {
          count3++;
          let data54 = data43.views;
          if (!Number.isInteger(data54) && (vErrors = fail(vErrors, path + "/reach/views", 0), one) || typeof data54 == "number" && isFinite(data54) && (data54 > 1e9 && (vErrors = fail(vErrors, path + "/reach/views", 9), one) || data54 < 0 && (vErrors = fail(vErrors, path + "/reach/views", 8), one)))
            return vErrors;
        }
        if (data43.commitments !== void 0) {
          count3++;
          let data55 = data43.commitments;
          if (!Number.isInteger(data55) && (vErrors = fail(vErrors, path + "/reach/commitments", 0), one) || typeof data55 == "number" && isFinite(data55) && (data55 > 1e6 && (vErrors = fail(vErrors, path + "/reach/commitments", 9), one) || data55 < 0 && (vErrors = fail(vErrors, path + "/reach/commitments", 8), one)))
            return vErrors;
        }
        if (data43.reportsPrompted !== void 0) {
          count3++;
          let data56 = data43.reportsPrompted;
          if (!Number.isInteger(data56) && (vErrors = fail(vErrors, path + "/reach/reportsPrompted", 0), one) || typeof data56 == "number" && isFinite(data56) && (data56 > 1e6 && (vErrors = fail(vErrors, path + "/reach/reportsPrompted", 9), one) || data56 < 0 && (vErrors = fail(vErrors, path + "/reach/reportsPrompted", 8), one)))
            return vErrors;
        }
        for (let key2 in data43)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/reach", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reach", 0), one) return vErrors;
    }
    if (data.materials !== void 0) {
      count0++;
      let data57 = data.materials;
      if ((!Array.isArray(data57) || data57.length > 20 || data57.length < 1) && (vErrors = fail(vErrors, path + "/materials", 2), one))
        return vErrors;
      if (Array.isArray(data57))
        for (let i8 = 0; i8 < data57.length; i8++) {
          let data58 = data57[i8];
          if (plain(data58)) {
            let count4 = 2, data59 = data58.material;
            if ((typeof data59 != "string" || !communicationMaterial.has(data59) && !open.test(data59)) && (vErrors = fail(vErrors, path + "/materials/" + i8 + "/material", 4), one))
              return vErrors;
            let data60 = data58.copies;
            if (!Number.isInteger(data60) && (vErrors = fail(vErrors, path + "/materials/" + i8 + "/copies", 0), one) || typeof data60 == "number" && isFinite(data60) && (data60 > 1e7 && (vErrors = fail(vErrors, path + "/materials/" + i8 + "/copies", 9), one) || data60 < 1 && (vErrors = fail(vErrors, path + "/materials/" + i8 + "/copies", 8), one)))
              return vErrors;
            if (data58.language !== void 0) {
              count4++;
              let data61 = data58.language;
              if ((typeof data61 != "string" || !pattern18.test(data61)) && (vErrors = fail(vErrors, path + "/materials/" + i8 + "/language", 5), one))
                return vErrors;
            }
            for (let key3 in data58)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/materials/" + i8, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/materials/" + i8, 0), one) return vErrors;
        }
    }
    if (data.cost !== void 0 && (count0++, validate15(data.cost) && (vErrors = validate15(data.cost, path + "/cost", vErrors, one), one)))
      return vErrors;
    if (data.summary !== void 0) {
      count0++;
      let data63 = data.summary;
      if ((typeof data63 != "string" || data63.length > 8e3 && ucs2length(data63) > 8e3 || !pattern29.test(data63)) && (vErrors = fail(vErrors, path + "/summary", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data64 = data.attachments;
      if ((!Array.isArray(data64) || data64.length > 20 || data64.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data64)) {
        for (let i9 = 0; i9 < data64.length; i9++)
          if (validate20(data64[i9]) && (vErrors = validate20(data64[i9], path + "/attachments/" + i9, vErrors, one), one))
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

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listCommunicationEvent = ["codelists/communication-event/1.0", "Form of communication", "Hình thức truyền thông", 7, 1], listCommunicationContent = ["codelists/communication-content/1.0", "Content of communication", "Nội dung truyền thông", 7], listProgrammeEdition = ["codelists/programme-edition/1.0", "Programme", "Chương trình", 7, "2016-2020 2021-2025 2026-2030"], partTaskNumber = ["common/task-number/1.0", "Number of a task", "Số thứ tự nhiệm vụ", 2], partDays = ["common/days/1.0", "Days from and until", "Từ ngày, đến ngày", 0, { from: [partCivilDate, 0, "Từ ngày"], until: [partCivilDate, 0, "Đến ngày"] }], listPopulationGroup = ["codelists/population-group/1.0", "Group of people", "Nhóm người", 7, 1], listCommunicationChannel = ["codelists/communication-channel/1.0", "Channel", "Kênh truyền thông", 7, 1], partLanguage = ["common/language/1.0", "Language", "Ngôn ngữ", 2], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], partResponsibleBody = ["common/responsible-body/1.0", "Body", "Cơ quan, đơn vị", 8, "by", { agency: { agency: partAgency }, role: { role: [listAgencyRole, 0, "Vai trò"], area: [partArea, 0, "Địa bàn"] }, unit: { unit: [partLabel, 0, "Đơn vị"] }, organisation: { name: [partLabel, 0, "Tên"] } }], listCountingBasis = ["codelists/counting-basis/1.0", "How a number came about", "Cách có số liệu", 7, "counted estimated"], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], listCommunicationMaterial = ["codelists/communication-material/1.0", "Material", "Tài liệu, sản phẩm truyền thông", 7, 1], partMoney = ["common/money/1.0", "Money", "Số tiền", 0, { amount: [0, 0, "Số tiền", 4, 1e15, 0], currency: [0, 0, "Loại tiền", 2] }], listBudgetSource = ["codelists/budget-source/1.0", "Source of money", "Nguồn kinh phí", 7, 1], partFunding = ["common/funding/1.0", "Money and its sources", "Kinh phí và nguồn", 0, { total: [partMoney, 0, "Tổng số"], lines: [0, "Sources", "Theo nguồn", 1, [0, 0, 0, 0, { source: [listBudgetSource, 0, "Nguồn"], amount: [partMoney, "Sum", "Số tiền"], year: [0, "Budget year", "Năm ngân sách", 3, 2100, 2016] }], 20] }], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["communication-activity/1.0", "Communication activity", "Hoạt động truyền thông", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/communication-activity/1.0"], event: [listCommunicationEvent, "Form", "Hình thức"], theme: [partLine, 0, "Chủ đề"], contents: [0, 0, "Nội dung", 1, listCommunicationContent, 8], programme: listProgrammeEdition, answers: [partRecordRef, 0, "Theo chỉ đạo"], plan: [partRecordRef, 0, "Theo kế hoạch"], taskNumber: [partTaskNumber, "Task", "Nhiệm vụ"], forDay30July: [0, "For 30 July", "Hưởng ứng ngày 30/7", 5], when: [partDays, 0, "Thời gian"], audience: [0, 0, "Đối tượng", 1, listPopulationGroup, 17], channels: [0, 0, "Kênh", 1, [0, 0, 0, 0, { channel: [listCommunicationChannel, 0, "Loại kênh"], name: [partLabel, 0, "Tên kênh"] }], 20], languages: [0, 0, "Ngôn ngữ", 1, partLanguage, 20], organisers: [0, 0, "Đơn vị tổ chức", 1, partResponsibleBody, 20], partners: [0, 0, "Đơn vị phối hợp", 1, partResponsibleBody, 30], hotlineGiven: [0, "Number 111 given", "Giới thiệu Tổng đài 111", 5], areas: [0, 0, "Địa bàn", 1, partArea, 200], venue: [partLabel, 0, "Nơi tổ chức"], reach: [0, 0, "Kết quả tiếp cận", 0, { basis: [listCountingBasis, "Counted or estimated", "Cách có số liệu"], method: [partLine, 0, "Cách tính"], sessions: [partCount, 0, "Số buổi"], attended: [0, "Attendances", "Lượt người dự", 3, 1e7, 0], attendedFemale: [0, "Of them female", "Trong đó nữ", 3, 1e7, 0], attendedUnder18: [0, "Of them under 18", "Trong đó dưới 18 tuổi", 3, 1e7, 0], attendedMinority: [0, "Of them of ethnic minorities", "Trong đó dân tộc thiểu số", 3, 1e7, 0], broadcasts: [partCount, 0, "Lượt phát sóng"], minutes: [0, 0, "Số phút phát", 3, 1e7, 0], posts: [partCount, "Items published", "Tin, bài đăng"], views: [0, 0, "Lượt xem", 3, 1e9, 0], commitments: [partCount, 0, "Bản cam kết"], reportsPrompted: [partCount, "Reports that followed", "Tố giác sau truyền thông"] }], materials: [0, "Material", "Sản phẩm truyền thông", 1, [0, 0, 0, 0, { material: [listCommunicationMaterial, 0, "Loại"], copies: [0, 0, "Số lượng", 3, 1e7, 1], language: partLanguage }], 20], cost: [partFunding, 0, "Kinh phí"], summary: [partText, 0, "Tóm tắt"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 20] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.event === void 0 || record.theme === void 0 || record.contents === void 0 || record.forDay30July === void 0 || record.when === void 0 || record.audience === void 0), structure = {
  kind: "communication-activity",
  id: "https://schemas.lienthong.example/communication-activity/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
