// Generated from schemas/records/rescue/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), childArrangement = /* @__PURE__ */ words("fetched-by-relative escorted-to-relative centre"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), need = /* @__PURE__ */ words("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money"), receptionWay = /* @__PURE__ */ words("rescued through-mission handed-over met-at-border"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), rescueCircumstance = /* @__PURE__ */ words("report call-for-help hotline investigation patrol foreign-police rescue-at-sea"), rescuedState = /* @__PURE__ */ words("unharmed injured ill distressed pregnant without-papers deceased"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), sex = /* @__PURE__ */ words("male female other unknown"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern27 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern20 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate15(data, path = "", vErrors = null, one = !0) {
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
function validate14(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate15(data.area) && (vErrors = validate15(data.area, path + "/area", vErrors, one), one))
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
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 2, data0 = data.part;
    if ((typeof data0 != "string" || !pattern18.test(data0)) && (vErrors = fail(vErrors, path + "/part", 5), one))
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
    if (data.schema !== "https://schemas.lienthong.example/rescue/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.how;
    if ((typeof data17 != "string" || !receptionWay.has(data17)) && (vErrors = fail(vErrors, path + "/how", 4), one))
      return vErrors;
    let data18 = data.on;
    if ((typeof data18 != "string" || !pattern7.test(data18)) && (vErrors = fail(vErrors, path + "/on", 5), one))
      return vErrors;
    if (data.at !== void 0) {
      count0++;
      let data19 = data.at;
      if ((typeof data19 != "string" || !pattern10.test(data19)) && (vErrors = fail(vErrors, path + "/at", 5), one))
        return vErrors;
    }
    if (validate5(data.by) && (vErrors = validate5(data.by, path + "/by", vErrors, one), one))
      return vErrors;
    if (data.with !== void 0) {
      count0++;
      let data21 = data.with;
      if ((!Array.isArray(data21) || data21.length > 10 || data21.length < 1 || !unique(data21)) && (vErrors = fail(vErrors, path + "/with", 2), one))
        return vErrors;
      if (Array.isArray(data21)) {
        for (let i1 = 0; i1 < data21.length; i1++)
          if (validate5(data21[i1]) && (vErrors = validate5(data21[i1], path + "/with/" + i1, vErrors, one), one))
            return vErrors;
      }
    }
    let data23 = data.count;
    if (!Number.isInteger(data23) && (vErrors = fail(vErrors, path + "/count", 0), one) || typeof data23 == "number" && isFinite(data23) && (data23 > 1e4 && (vErrors = fail(vErrors, path + "/count", 9), one) || data23 < 1 && (vErrors = fail(vErrors, path + "/count", 8), one)))
      return vErrors;
    if (data.circumstances !== void 0) {
      count0++;
      let data24 = data.circumstances;
      if ((!Array.isArray(data24) || data24.length > 10 || data24.length < 1 || !unique(data24)) && (vErrors = fail(vErrors, path + "/circumstances", 2), one))
        return vErrors;
      if (Array.isArray(data24))
        for (let i2 = 0; i2 < data24.length; i2++) {
          let data25 = data24[i2];
          if ((typeof data25 != "string" || !rescueCircumstance.has(data25) && !open.test(data25)) && (vErrors = fail(vErrors, path + "/circumstances/" + i2, 4), one))
            return vErrors;
        }
    }
    if (data.report !== void 0 && (count0++, validate3(data.report) && (vErrors = validate3(data.report, path + "/report", vErrors, one), one)) || data.case !== void 0 && (count0++, validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one)) || data.minutes !== void 0 && (count0++, validate1(data.minutes) && (vErrors = validate1(data.minutes, path + "/minutes", vErrors, one), one)))
      return vErrors;
    if (data.offendersHeld !== void 0) {
      count0++;
      let data29 = data.offendersHeld;
      if (!Number.isInteger(data29) && (vErrors = fail(vErrors, path + "/offendersHeld", 0), one) || typeof data29 == "number" && isFinite(data29) && (data29 > 1e6 && (vErrors = fail(vErrors, path + "/offendersHeld", 9), one) || data29 < 0 && (vErrors = fail(vErrors, path + "/offendersHeld", 8), one)))
        return vErrors;
    }
    if (data.handOvers !== void 0) {
      count0++;
      let data30 = data.handOvers;
      if ((!Array.isArray(data30) || data30.length > 20 || data30.length < 1) && (vErrors = fail(vErrors, path + "/handOvers", 2), one))
        return vErrors;
      if (Array.isArray(data30))
        for (let i3 = 0; i3 < data30.length; i3++) {
          let data31 = data30[i3];
          if (plain(data31)) {
            let count2 = 3;
            if (validate5(data31.to) && (vErrors = validate5(data31.to, path + "/handOvers/" + i3 + "/to", vErrors, one), one))
              return vErrors;
            let data33 = data31.on;
            if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = fail(vErrors, path + "/handOvers/" + i3 + "/on", 5), one))
              return vErrors;
            let data34 = data31.count;
            if (!Number.isInteger(data34) && (vErrors = fail(vErrors, path + "/handOvers/" + i3 + "/count", 0), one) || typeof data34 == "number" && isFinite(data34) && (data34 > 1e4 && (vErrors = fail(vErrors, path + "/handOvers/" + i3 + "/count", 9), one) || data34 < 1 && (vErrors = fail(vErrors, path + "/handOvers/" + i3 + "/count", 8), one)) || data31.minutes !== void 0 && (count2++, validate1(data31.minutes) && (vErrors = validate1(data31.minutes, path + "/handOvers/" + i3 + "/minutes", vErrors, one), one)))
              return vErrors;
            for (let key1 in data31)
              count2--;
            if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/handOvers/" + i3, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/handOvers/" + i3, 0), one) return vErrors;
        }
    }
    if (data.identityPart !== void 0) {
      count0++;
      let data36 = data.identityPart;
      if ((typeof data36 != "string" || !pattern18.test(data36)) && (vErrors = fail(vErrors, path + "/identityPart", 5), one))
        return vErrors;
    }
    if (data.persons !== void 0) {
      count0++;
      let data37 = data.persons;
      if ((!Array.isArray(data37) || data37.length > 60 || data37.length < 1) && (vErrors = fail(vErrors, path + "/persons", 2), one))
        return vErrors;
      if (Array.isArray(data37))
        for (let i4 = 0; i4 < data37.length; i4++) {
          let data38 = data37[i4];
          if (plain(data38)) {
            let count3 = 2, data39 = data38.sex;
            if ((typeof data39 != "string" || !sex.has(data39)) && (vErrors = fail(vErrors, path + "/persons/" + i4 + "/sex", 4), one))
              return vErrors;
            if (data38.band !== void 0) {
              count3++;
              let data40 = data38.band;
              if ((typeof data40 != "string" || !ageBand.has(data40)) && (vErrors = fail(vErrors, path + "/persons/" + i4 + "/band", 4), one))
                return vErrors;
            }
            let data41 = data38.count;
            if (!Number.isInteger(data41) && (vErrors = fail(vErrors, path + "/persons/" + i4 + "/count", 0), one) || typeof data41 == "number" && isFinite(data41) && (data41 > 1e4 && (vErrors = fail(vErrors, path + "/persons/" + i4 + "/count", 9), one) || data41 < 1 && (vErrors = fail(vErrors, path + "/persons/" + i4 + "/count", 8), one)))
              return vErrors;
            for (let key2 in data38)
              count3--;
            if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/persons/" + i4, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/persons/" + i4, 0), one) return vErrors;
        }
    }
    if (data.victims !== void 0) {
      count0++;
      let data42 = data.victims;
      if ((!Array.isArray(data42) || data42.length > 200 || data42.length < 1 || !unique(data42)) && (vErrors = fail(vErrors, path + "/victims", 2), one))
        return vErrors;
      if (Array.isArray(data42)) {
        for (let i5 = 0; i5 < data42.length; i5++)
          if (validate3(data42[i5]) && (vErrors = validate3(data42[i5], path + "/victims/" + i5, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.foreigners !== void 0) {
      count0++;
      let data44 = data.foreigners;
      if (!Number.isInteger(data44) && (vErrors = fail(vErrors, path + "/foreigners", 0), one) || typeof data44 == "number" && isFinite(data44) && (data44 > 1e6 && (vErrors = fail(vErrors, path + "/foreigners", 9), one) || data44 < 0 && (vErrors = fail(vErrors, path + "/foreigners", 8), one)))
        return vErrors;
    }
    if (data.accompanying !== void 0) {
      count0++;
      let data45 = data.accompanying;
      if (!Number.isInteger(data45) && (vErrors = fail(vErrors, path + "/accompanying", 0), one) || typeof data45 == "number" && isFinite(data45) && (data45 > 1e6 && (vErrors = fail(vErrors, path + "/accompanying", 9), one) || data45 < 0 && (vErrors = fail(vErrors, path + "/accompanying", 8), one)))
        return vErrors;
    }
    if (data.wishHome !== void 0) {
      count0++;
      let data46 = data.wishHome;
      if (!Number.isInteger(data46) && (vErrors = fail(vErrors, path + "/wishHome", 0), one) || typeof data46 == "number" && isFinite(data46) && (data46 > 1e6 && (vErrors = fail(vErrors, path + "/wishHome", 9), one) || data46 < 0 && (vErrors = fail(vErrors, path + "/wishHome", 8), one)))
        return vErrors;
    }
    if (data.wishShelter !== void 0) {
      count0++;
      let data47 = data.wishShelter;
      if (!Number.isInteger(data47) && (vErrors = fail(vErrors, path + "/wishShelter", 0), one) || typeof data47 == "number" && isFinite(data47) && (data47 > 1e6 && (vErrors = fail(vErrors, path + "/wishShelter", 9), one) || data47 < 0 && (vErrors = fail(vErrors, path + "/wishShelter", 8), one)))
        return vErrors;
    }
    if (data.place !== void 0 && (count0++, validate14(data.place) && (vErrors = validate14(data.place, path + "/place", vErrors, one), one)))
      return vErrors;
    if (data.abroad !== void 0) {
      count0++;
      let data49 = data.abroad;
      if (plain(data49)) {
        let count4 = 1, data50 = data49.country;
        if ((typeof data50 != "string" || !country.has(data50)) && (vErrors = fail(vErrors, path + "/abroad/country", 4), one))
          return vErrors;
        if (data49.crossing !== void 0) {
          count4++;
          let data51 = data49.crossing;
          if ((typeof data51 != "string" || !crossingKind.has(data51)) && (vErrors = fail(vErrors, path + "/abroad/crossing", 4), one))
            return vErrors;
        }
        if (data49.gate !== void 0) {
          count4++;
          let data52 = data49.gate;
          if ((typeof data52 != "string" || data52.length > 300 && ucs2length(data52) > 300 || !pattern4.test(data52)) && (vErrors = fail(vErrors, path + "/abroad/gate", 5), one))
            return vErrors;
        }
        if (data49.mission !== void 0) {
          count4++;
          let data53 = data49.mission;
          if ((typeof data53 != "string" || !pattern2.test(data53)) && (vErrors = fail(vErrors, path + "/abroad/mission", 5), one))
            return vErrors;
        }
        if (data49.papersIssued !== void 0) {
          count4++;
          let data54 = data49.papersIssued;
          if (!Number.isInteger(data54) && (vErrors = fail(vErrors, path + "/abroad/papersIssued", 0), one) || typeof data54 == "number" && isFinite(data54) && (data54 > 1e6 && (vErrors = fail(vErrors, path + "/abroad/papersIssued", 9), one) || data54 < 0 && (vErrors = fail(vErrors, path + "/abroad/papersIssued", 8), one)))
            return vErrors;
        }
        for (let key3 in data49)
          count4--;
        if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/abroad", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/abroad", 0), one) return vErrors;
    }
    if (data.states !== void 0) {
      count0++;
      let data55 = data.states;
      if ((!Array.isArray(data55) || data55.length > 20 || data55.length < 1) && (vErrors = fail(vErrors, path + "/states", 2), one))
        return vErrors;
      if (Array.isArray(data55))
        for (let i6 = 0; i6 < data55.length; i6++) {
          let data56 = data55[i6];
          if (plain(data56)) {
            let count5 = 2, data57 = data56.state;
            if ((typeof data57 != "string" || !rescuedState.has(data57) && !open.test(data57)) && (vErrors = fail(vErrors, path + "/states/" + i6 + "/state", 4), one))
              return vErrors;
            let data58 = data56.count;
            if (!Number.isInteger(data58) && (vErrors = fail(vErrors, path + "/states/" + i6 + "/count", 0), one) || typeof data58 == "number" && isFinite(data58) && (data58 > 1e4 && (vErrors = fail(vErrors, path + "/states/" + i6 + "/count", 9), one) || data58 < 1 && (vErrors = fail(vErrors, path + "/states/" + i6 + "/count", 8), one)))
              return vErrors;
            for (let key4 in data56)
              count5--;
            if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/states/" + i6, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/states/" + i6, 0), one) return vErrors;
        }
    }
    if (data.needs !== void 0) {
      count0++;
      let data59 = data.needs;
      if ((!Array.isArray(data59) || data59.length > 20 || data59.length < 1 || !unique(data59)) && (vErrors = fail(vErrors, path + "/needs", 2), one))
        return vErrors;
      if (Array.isArray(data59))
        for (let i7 = 0; i7 < data59.length; i7++) {
          let data60 = data59[i7];
          if ((typeof data60 != "string" || !need.has(data60) && !open.test(data60)) && (vErrors = fail(vErrors, path + "/needs/" + i7, 4), one))
            return vErrors;
        }
    }
    if (data.supportGiven !== void 0) {
      count0++;
      let data61 = data.supportGiven;
      if ((!Array.isArray(data61) || data61.length > 10 || data61.length < 1 || !unique(data61)) && (vErrors = fail(vErrors, path + "/supportGiven", 2), one))
        return vErrors;
      if (Array.isArray(data61))
        for (let i8 = 0; i8 < data61.length; i8++) {
          let data62 = data61[i8];
          if ((typeof data62 != "string" || !supportKind.has(data62)) && (vErrors = fail(vErrors, path + "/supportGiven/" + i8, 4), one))
            return vErrors;
        }
    }
    if (data.childArrangements !== void 0) {
      count0++;
      let data63 = data.childArrangements;
      if ((!Array.isArray(data63) || data63.length > 3 || data63.length < 1 || !unique(data63)) && (vErrors = fail(vErrors, path + "/childArrangements", 2), one))
        return vErrors;
      if (Array.isArray(data63))
        for (let i9 = 0; i9 < data63.length; i9++) {
          let data64 = data63[i9];
          if ((typeof data64 != "string" || !childArrangement.has(data64)) && (vErrors = fail(vErrors, path + "/childArrangements/" + i9, 4), one))
            return vErrors;
        }
    }
    if (data.note !== void 0) {
      count0++;
      let data65 = data.note;
      if ((typeof data65 != "string" || data65.length > 8e3 && ucs2length(data65) > 8e3 || !pattern27.test(data65)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      count0++;
      let data66 = data.attachments;
      if ((!Array.isArray(data66) || data66.length > 11 || data66.length < 1) && (vErrors = fail(vErrors, path + "/attachments", 2), one))
        return vErrors;
      if (Array.isArray(data66)) {
        for (let i10 = 0; i10 < data66.length; i10++)
          if (validate18(data66[i10]) && (vErrors = validate18(data66[i10], path + "/attachments/" + i10, vErrors, one), one))
            return vErrors;
      }
    }
    for (let key5 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listReceptionWay = ["codelists/reception-way/1.0", "How persons came free", "Cách giải cứu, tiếp nhận", 7, "rescued through-mission handed-over met-at-border"], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partActingBody = ["common/acting-body/1.0", "Body and its role", "Cơ quan và vai trò", 0, { agency: partAgency, role: [listAgencyRole, 0, "Vai trò"], unit: [partLabel, 0, "Đơn vị"] }], listRescueCircumstance = ["codelists/rescue-circumstance/1.0", "Circumstance of a rescue", "Hoàn cảnh giải cứu", 7, 1], partCount = ["common/count/1.0", "Count", "Số lượng", 3, 1e6, 0], partPartName = ["common/part-name/1.0", "Name of a part", "Tên phần", 2], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], listAgeBand = ["codelists/age-band/1.0", "Age band", "Nhóm tuổi", 7], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], listCrossingKind = ["codelists/crossing-kind/1.0", "Kind of border crossing", "Hình thức qua biên giới", 7], listRescuedState = ["codelists/rescued-state/1.0", "State when rescued", "Tình trạng khi được giải cứu", 7, 1], listNeed = ["codelists/need/1.0", "Need", "Nhu cầu", 7, 1], listSupportKind = ["codelists/support-kind/1.0", "Kind of support", "Chế độ hỗ trợ", 7], listChildArrangement = ["codelists/child-arrangement/1.0", "Arrangement for a child", "Bố trí cho trẻ em", 7, "fetched-by-relative escorted-to-relative centre"], partText = ["common/text/1.0", "Text", "Văn bản", 2, 8e3], listAttachmentKind = ["codelists/attachment-kind/1.0", "Kind of attachment", "Loại tài liệu kèm theo", 7, 1], partAttachment = ["common/attachment/1.0", "Attachment", "Tài liệu kèm theo", 0, { part: [partPartName, 0, "Tên phần"], kind: [listAttachmentKind, 0, "Loại"], title: [partLine, 0, "Tên tài liệu"], pages: [0, 0, "Số tờ", 3, 1e5, 1] }], form = ["rescue/1.0", "Rescue", "Giải cứu, tiếp nhận", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/rescue/1.0"], how: [listReceptionWay, 0, "Cách thức"], on: [partCivilDate, 0, "Ngày"], at: [partInstant, 0, "Thời điểm"], by: [partActingBody, 0, "Cơ quan thực hiện"], with: [0, 0, "Cơ quan phối hợp", 1, partActingBody, 10], count: [0, "Number", "Số người", 3, 1e4, 1], circumstances: [0, 0, "Hoàn cảnh", 1, listRescueCircumstance, 10], report: [partRecordRef, 0, "Nguồn tin"], case: [partRecordRef, 0, "Vụ án"], minutes: [partDocumentRef, 0, "Biên bản"], offendersHeld: [partCount, 0, "Số đối tượng bị giữ"], handOvers: [0, "Hand-overs", "Bàn giao", 1, [0, 0, 0, 0, { to: [partActingBody, 0, "Bên nhận"], on: [partCivilDate, 0, "Ngày"], count: [0, "Number", "Số người", 3, 1e4, 1], minutes: [partDocumentRef, 0, "Biên bản"] }], 20], identityPart: [partPartName, 0, "Phần nhân thân"], persons: [0, "Persons by sex and age", "Số người theo giới và tuổi", 1, [0, 0, 0, 0, { sex: listSex, band: listAgeBand, count: [0, "Number", "Số người", 3, 1e4, 1] }], 60], victims: [0, "Records", "Bản ghi", 1, partRecordRef, 200], foreigners: [partCount, 0, "Người nước ngoài"], accompanying: [partCount, "Accompanying under 18", "Người dưới 18 tuổi đi cùng"], wishHome: [partCount, "Wish to go home", "Muốn trở về nơi cư trú"], wishShelter: [partCount, "Wish to stay", "Muốn lưu trú"], place: partPlace, abroad: [0, "From abroad", "Từ nước ngoài", 0, { country: [listCountry, 0, "Quốc gia"], crossing: [listCrossingKind, 0, "Loại cửa khẩu"], gate: [partLabel, 0, "Cửa khẩu"], mission: [partAgency, 0, "Cơ quan đại diện"], papersIssued: [partCount, 0, "Số người được cấp giấy tờ"] }], states: [0, "State", "Tình trạng", 1, [0, 0, 0, 0, { state: [listRescuedState, 0, "Tình trạng"], count: [0, "Number", "Số người", 3, 1e4, 1] }], 20], needs: [0, 0, "Nhu cầu", 1, listNeed, 20], supportGiven: [0, 0, "Hỗ trợ đã thực hiện", 1, listSupportKind, 10], childArrangements: [0, "For children", "Đối với trẻ em", 1, listChildArrangement, 3], note: [partText, 0, "Ghi chú"], attachments: [0, 0, "Tài liệu kèm theo", 1, partAttachment, 11] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.how === void 0 || record.on === void 0 || record.by === void 0 || record.count === void 0), structure = {
  kind: "rescue",
  id: "https://schemas.lienthong.example/rescue/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
