// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
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

var addressKind = /* @__PURE__ */ words("permanent temporary current abroad"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee district-police district-peoples-committee national-steering-committee provincial-department justice-authority fatherland-front mass-organisation provincial-peoples-council other-state-body"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), contactKind = /* @__PURE__ */ words("mobile phone email messaging through-person"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), identityDocumentKind = /* @__PURE__ */ words("identity-card old-identity-card passport travel-paper birth-certificate foreign-paper victim-certificate"), nameKind = /* @__PURE__ */ words("legal other alias former transliterated"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), representation = /* @__PURE__ */ words("parent guardian appointed authorised"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), script = /* @__PURE__ */ words("Latn Hans Hant Khmr Laoo Thai Mymr Cham Kore Jpan Cyrl"), sex = /* @__PURE__ */ words("male female other unknown"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u"), pattern26 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u");
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
var pattern17 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 3, data0 = data.full;
    if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = fail(vErrors, path + "/full", 5), one))
      return vErrors;
    if (data.parts !== void 0) {
      count0++;
      let data1 = data.parts;
      if (plain(data1)) {
        let count1 = 0;
        if (data1.family !== void 0) {
          count1++;
          let data2 = data1.family;
          if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = fail(vErrors, path + "/parts/family", 5), one))
            return vErrors;
        }
        if (data1.middle !== void 0) {
          count1++;
          let data3 = data1.middle;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/parts/middle", 5), one))
            return vErrors;
        }
        if (data1.given !== void 0) {
          count1++;
          let data4 = data1.given;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = fail(vErrors, path + "/parts/given", 5), one))
            return vErrors;
        }
        for (let key0 in data1)
          count1--;
        if ((count1 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/parts", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/parts", 0), one) return vErrors;
    }
    let data5 = data.kind;
    if ((typeof data5 != "string" || !nameKind.has(data5)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    let data6 = data.script;
    if ((typeof data6 != "string" || !script.has(data6)) && (vErrors = fail(vErrors, path + "/script", 4), one))
      return vErrors;
    if (data.lang !== void 0) {
      count0++;
      let data7 = data.lang;
      if ((typeof data7 != "string" || !pattern17.test(data7)) && (vErrors = fail(vErrors, path + "/lang", 5), one))
        return vErrors;
    }
    for (let key1 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate8(data, path = "", vErrors = null, one = !0) {
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
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        let count0 = 2;
        if (validate8(data.area) && (vErrors = validate8(data.area, path + "/area", vErrors, one), one))
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
var pattern27 = /* @__PURE__ */ new RegExp("^[A-Z0-9][A-Z0-9/.-]{0,39}$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 3, data0 = data.kind;
    if ((typeof data0 != "string" || !identityDocumentKind.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    let data1 = data.number;
    if ((typeof data1 != "string" || !pattern27.test(data1)) && (vErrors = fail(vErrors, path + "/number", 5), one))
      return vErrors;
    let data2 = data.country;
    if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = fail(vErrors, path + "/country", 4), one))
      return vErrors;
    if (data.authority !== void 0) {
      count0++;
      let data3 = data.authority;
      if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/authority", 5), one))
        return vErrors;
    }
    if (data.issuedOn !== void 0) {
      count0++;
      let data4 = data.issuedOn;
      if ((typeof data4 != "string" || !pattern18.test(data4)) && (vErrors = fail(vErrors, path + "/issuedOn", 5), one))
        return vErrors;
    }
    if (data.expiresOn !== void 0) {
      count0++;
      let data5 = data.expiresOn;
      if ((typeof data5 != "string" || !pattern18.test(data5)) && (vErrors = fail(vErrors, path + "/expiresOn", 5), one))
        return vErrors;
    }
    if (data.heldBy !== void 0) {
      count0++;
      let data6 = data.heldBy;
      if ((typeof data6 != "string" || !yesNoUnknown.has(data6)) && (vErrors = fail(vErrors, path + "/heldBy", 4), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 3, data0 = data.kind;
    if ((typeof data0 != "string" || !contactKind.has(data0) && !open.test(data0)) && (vErrors = fail(vErrors, path + "/kind", 4), one))
      return vErrors;
    let data1 = data.value;
    if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = fail(vErrors, path + "/value", 5), one))
      return vErrors;
    let data2 = data.safe;
    if ((typeof data2 != "string" || !yesNoUnknown.has(data2)) && (vErrors = fail(vErrors, path + "/safe", 4), one))
      return vErrors;
    if (data.note !== void 0) {
      count0++;
      let data3 = data.note;
      if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = fail(vErrors, path + "/note", 5), one))
        return vErrors;
    }
    for (let key0 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let count0 = 1, data0 = data.given;
    if ((typeof data0 != "string" || !yesNoUnknown.has(data0)) && (vErrors = fail(vErrors, path + "/given", 4), one))
      return vErrors;
    if (data.by !== void 0) {
      count0++;
      let data1 = data.by;
      if ((typeof data1 != "string" || !consentGiver.has(data1)) && (vErrors = fail(vErrors, path + "/by", 4), one))
        return vErrors;
    }
    if (data.on !== void 0) {
      count0++;
      let data2 = data.on;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = fail(vErrors, path + "/on", 5), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      count0++;
      let data3 = data.until;
      if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = fail(vErrors, path + "/until", 5), one))
        return vErrors;
    }
    if (data.groups !== void 0) {
      count0++;
      let data4 = data.groups;
      if ((!Array.isArray(data4) || data4.length > 11 || data4.length < 1 || !unique(data4)) && (vErrors = fail(vErrors, path + "/groups", 2), one))
        return vErrors;
      if (Array.isArray(data4))
        for (let i0 = 0; i0 < data4.length; i0++) {
          let data5 = data4[i0];
          if ((typeof data5 != "string" || !fieldGroup.has(data5)) && (vErrors = fail(vErrors, path + "/groups/" + i0, 4), one))
            return vErrors;
        }
    }
    if (data.receivers !== void 0) {
      count0++;
      let data6 = data.receivers;
      if ((!Array.isArray(data6) || data6.length > 19 || data6.length < 1 || !unique(data6)) && (vErrors = fail(vErrors, path + "/receivers", 2), one))
        return vErrors;
      if (Array.isArray(data6))
        for (let i1 = 0; i1 < data6.length; i1++) {
          let data7 = data6[i1];
          if ((typeof data7 != "string" || !agencyRole.has(data7)) && (vErrors = fail(vErrors, path + "/receivers/" + i1, 4), one))
            return vErrors;
        }
    }
    if (data.record !== void 0 && (count0++, validate3(data.record) && (vErrors = validate3(data.record, path + "/record", vErrors, one), one)))
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
    let count0 = 9;
    if (data.schema !== "https://schemas.lienthong.example/person-identity/1.0" && (vErrors = fail(vErrors, path + "/schema", 3), one))
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
    let data17 = data.names;
    if ((!Array.isArray(data17) || data17.length > 12 || data17.length < 1) && (vErrors = fail(vErrors, path + "/names", 2), one))
      return vErrors;
    if (Array.isArray(data17)) {
      for (let i1 = 0; i1 < data17.length; i1++)
        if (validate5(data17[i1]) && (vErrors = validate5(data17[i1], path + "/names/" + i1, vErrors, one), one))
          return vErrors;
    }
    if (data.bornOn !== void 0) {
      count0++;
      let data19 = data.bornOn;
      if ((typeof data19 != "string" || !pattern18.test(data19)) && (vErrors = fail(vErrors, path + "/bornOn", 5), one))
        return vErrors;
    }
    if (data.diedOn !== void 0) {
      count0++;
      let data20 = data.diedOn;
      if ((typeof data20 != "string" || !pattern18.test(data20)) && (vErrors = fail(vErrors, path + "/diedOn", 5), one))
        return vErrors;
    }
    if (data.sex !== void 0) {
      count0++;
      let data21 = data.sex;
      if ((typeof data21 != "string" || !sex.has(data21)) && (vErrors = fail(vErrors, path + "/sex", 4), one))
        return vErrors;
    }
    if (data.birthRegistration !== void 0 && (count0++, validate7(data.birthRegistration) && (vErrors = validate7(data.birthRegistration, path + "/birthRegistration", vErrors, one), one)))
      return vErrors;
    if (data.citizenNumbers !== void 0) {
      count0++;
      let data23 = data.citizenNumbers;
      if ((!Array.isArray(data23) || data23.length > 3 || data23.length < 1 || !unique(data23)) && (vErrors = fail(vErrors, path + "/citizenNumbers", 2), one))
        return vErrors;
      if (Array.isArray(data23))
        for (let i2 = 0; i2 < data23.length; i2++) {
          let data24 = data23[i2];
          if ((typeof data24 != "string" || !pattern26.test(data24)) && (vErrors = fail(vErrors, path + "/citizenNumbers/" + i2, 5), one))
            return vErrors;
        }
    }
    if (data.documents !== void 0) {
      count0++;
      let data25 = data.documents;
      if ((!Array.isArray(data25) || data25.length > 10 || data25.length < 1) && (vErrors = fail(vErrors, path + "/documents", 2), one))
        return vErrors;
      if (Array.isArray(data25)) {
        for (let i3 = 0; i3 < data25.length; i3++)
          if (validate11(data25[i3]) && (vErrors = validate11(data25[i3], path + "/documents/" + i3, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.parents !== void 0) {
      count0++;
      let data27 = data.parents;
      if ((!Array.isArray(data27) || data27.length > 4 || data27.length < 1) && (vErrors = fail(vErrors, path + "/parents", 2), one))
        return vErrors;
      if (Array.isArray(data27))
        for (let i4 = 0; i4 < data27.length; i4++) {
          let data28 = data27[i4];
          if (plain(data28)) {
            let count2 = 1;
            if (validate5(data28.name) && (vErrors = validate5(data28.name, path + "/parents/" + i4 + "/name", vErrors, one), one))
              return vErrors;
            if (data28.bornOn !== void 0) {
              count2++;
              let data30 = data28.bornOn;
              if ((typeof data30 != "string" || !pattern18.test(data30)) && (vErrors = fail(vErrors, path + "/parents/" + i4 + "/bornOn", 5), one))
                return vErrors;
            }
            for (let key1 in data28)
              count2--;
            if ((count2 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/parents/" + i4, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/parents/" + i4, 0), one) return vErrors;
        }
    }
    if (data.verified !== void 0) {
      count0++;
      let data31 = data.verified;
      if (plain(data31)) {
        let count3 = 3, data32 = data31.by;
        if ((typeof data32 != "string" || !pattern2.test(data32)) && (vErrors = fail(vErrors, path + "/verified/by", 5), one))
          return vErrors;
        let data33 = data31.on;
        if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = fail(vErrors, path + "/verified/on", 5), one))
          return vErrors;
        let data34 = data31.matches;
        if ((typeof data34 != "string" || !yesNoUnknown.has(data34)) && (vErrors = fail(vErrors, path + "/verified/matches", 4), one))
          return vErrors;
        for (let key2 in data31)
          count3--;
        if ((count3 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/verified", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/verified", 0), one) return vErrors;
    }
    if (data.addresses !== void 0) {
      count0++;
      let data35 = data.addresses;
      if ((!Array.isArray(data35) || data35.length > 10 || data35.length < 1) && (vErrors = fail(vErrors, path + "/addresses", 2), one))
        return vErrors;
      if (Array.isArray(data35))
        for (let i5 = 0; i5 < data35.length; i5++) {
          let data36 = data35[i5];
          if (plain(data36)) {
            let count4 = 2, data37 = data36.kind;
            if ((typeof data37 != "string" || !addressKind.has(data37)) && (vErrors = fail(vErrors, path + "/addresses/" + i5 + "/kind", 4), one) || validate7(data36.place) && (vErrors = validate7(data36.place, path + "/addresses/" + i5 + "/place", vErrors, one), one))
              return vErrors;
            if (data36.text !== void 0) {
              count4++;
              let data39 = data36.text;
              if ((typeof data39 != "string" || data39.length > 300 && ucs2length(data39) > 300 || !pattern4.test(data39)) && (vErrors = fail(vErrors, path + "/addresses/" + i5 + "/text", 5), one))
                return vErrors;
            }
            if (data36.from !== void 0) {
              count4++;
              let data40 = data36.from;
              if ((typeof data40 != "string" || !pattern18.test(data40)) && (vErrors = fail(vErrors, path + "/addresses/" + i5 + "/from", 5), one))
                return vErrors;
            }
            if (data36.safe !== void 0) {
              count4++;
              let data41 = data36.safe;
              if ((typeof data41 != "string" || !yesNoUnknown.has(data41)) && (vErrors = fail(vErrors, path + "/addresses/" + i5 + "/safe", 4), one))
                return vErrors;
            }
            for (let key3 in data36)
              count4--;
            if ((count4 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/addresses/" + i5, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/addresses/" + i5, 0), one) return vErrors;
        }
    }
    if (data.channels !== void 0) {
      count0++;
      let data42 = data.channels;
      if ((!Array.isArray(data42) || data42.length > 20 || data42.length < 1) && (vErrors = fail(vErrors, path + "/channels", 2), one))
        return vErrors;
      if (Array.isArray(data42)) {
        for (let i6 = 0; i6 < data42.length; i6++)
          if (validate15(data42[i6]) && (vErrors = validate15(data42[i6], path + "/channels/" + i6, vErrors, one), one))
            return vErrors;
      }
    }
    if (data.relatives !== void 0) {
      count0++;
      let data44 = data.relatives;
      if ((!Array.isArray(data44) || data44.length > 20 || data44.length < 1) && (vErrors = fail(vErrors, path + "/relatives", 2), one))
        return vErrors;
      if (Array.isArray(data44))
        for (let i7 = 0; i7 < data44.length; i7++) {
          let data45 = data44[i7];
          if (plain(data45)) {
            let count5 = 3, data46 = data45.relation;
            if ((typeof data46 != "string" || !relation.has(data46)) && (vErrors = fail(vErrors, path + "/relatives/" + i7 + "/relation", 4), one) || validate5(data45.name) && (vErrors = validate5(data45.name, path + "/relatives/" + i7 + "/name", vErrors, one), one))
              return vErrors;
            if (data45.channels !== void 0) {
              count5++;
              let data48 = data45.channels;
              if ((!Array.isArray(data48) || data48.length > 5 || data48.length < 1) && (vErrors = fail(vErrors, path + "/relatives/" + i7 + "/channels", 2), one))
                return vErrors;
              if (Array.isArray(data48)) {
                for (let i8 = 0; i8 < data48.length; i8++)
                  if (validate15(data48[i8]) && (vErrors = validate15(data48[i8], path + "/relatives/" + i7 + "/channels/" + i8, vErrors, one), one))
                    return vErrors;
              }
            }
            let data50 = data45.mayBeTold;
            if ((typeof data50 != "string" || !yesNoUnknown.has(data50)) && (vErrors = fail(vErrors, path + "/relatives/" + i7 + "/mayBeTold", 4), one))
              return vErrors;
            for (let key4 in data45)
              count5--;
            if ((count5 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/relatives/" + i7, 1), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/relatives/" + i7, 0), one) return vErrors;
        }
    }
    if (data.representative !== void 0) {
      count0++;
      let data51 = data.representative;
      if (plain(data51)) {
        let count6 = 2, data52 = data51.ground;
        if ((typeof data52 != "string" || !representation.has(data52)) && (vErrors = fail(vErrors, path + "/representative/ground", 4), one) || validate5(data51.name) && (vErrors = validate5(data51.name, path + "/representative/name", vErrors, one), one))
          return vErrors;
        if (data51.relation !== void 0) {
          count6++;
          let data54 = data51.relation;
          if ((typeof data54 != "string" || !relation.has(data54)) && (vErrors = fail(vErrors, path + "/representative/relation", 4), one))
            return vErrors;
        }
        if (data51.channels !== void 0) {
          count6++;
          let data55 = data51.channels;
          if ((!Array.isArray(data55) || data55.length > 5 || data55.length < 1) && (vErrors = fail(vErrors, path + "/representative/channels", 2), one))
            return vErrors;
          if (Array.isArray(data55)) {
            for (let i9 = 0; i9 < data55.length; i9++)
              if (validate15(data55[i9]) && (vErrors = validate15(data55[i9], path + "/representative/channels/" + i9, vErrors, one), one))
                return vErrors;
          }
        }
        if (data51.document !== void 0 && (count6++, validate1(data51.document) && (vErrors = validate1(data51.document, path + "/representative/document", vErrors, one), one)))
          return vErrors;
        for (let key5 in data51)
          count6--;
        if ((count6 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path + "/representative", 1), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/representative", 0), one) return vErrors;
    }
    if (data.consent !== void 0 && (count0++, validate22(data.consent) && (vErrors = validate22(data.consent, path + "/consent", vErrors, one), one)))
      return vErrors;
    for (let key6 in data)
      count0--;
    if ((count0 !== 0 || vErrors !== null) && (vErrors = fail(vErrors, path, 1), one))
      return vErrors;
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}

var partUuid = ["common/uuid/1.0", "UUID, version 7", "UUID phiên bản 7", 2], listRecordStatus = ["codelists/record-status/1.0", "Record status", "Tình trạng bản ghi", 7, "final withdrawn entered-in-error"], listRevisionReason = ["codelists/revision-reason/1.0", "Reason of a revision", "Lý do sửa đổi bản ghi", 7], partAgency = ["common/agency/1.0", "Agency", "Cơ quan", 2], partLabel = ["common/label/1.0", "Designation", "Tên gọi, số hiệu", 2, 300], partCivilDate = ["common/civil-date/1.0", "Civil date", "Ngày", 2], partLine = ["common/line/1.0", "Line of text", "Dòng văn bản", 2, 300], partDocumentRef = ["common/document-ref/1.0", "Official document", "Văn bản", 0, { number: [partLabel, 0, "Số"], notation: [partLabel, 0, "Ký hiệu"], issuedOn: [partCivilDate, 0, "Ngày ban hành"], issuer: [partAgency, 0, "Cơ quan ban hành"], signatory: [partLine, 0, "Người ký"] }], partInstant = ["common/instant/1.0", "Instant", "Thời điểm", 2], listRecordKind = ["codelists/record-kind/1.0", "Kind of record", "Loại bản ghi", 7], partRecordRef = ["common/record-ref/1.0", "Reference to a record", "Tham chiếu bản ghi", 0, { kind: [listRecordKind, 0, "Loại"], id: [partUuid, 0, "Mã"] }], listNameKind = ["codelists/name-kind/1.0", "Kind of name", "Loại tên", 7, "legal other alias former transliterated"], listScript = ["codelists/script/1.0", "Script", "Hệ chữ viết", 7], partLanguage = ["common/language/1.0", "Language", "Ngôn ngữ", 2], partPersonName = ["common/person-name/1.0", "Name of a person", "Họ tên", 0, { full: [partLine, "Full name", "Họ và tên đầy đủ"], parts: [0, 0, "Các phần của tên", 0, { family: [partLine, "Family name", "Họ"], middle: [partLine, "Middle name", "Chữ đệm"], given: [partLine, "Given name", "Tên"] }], kind: [listNameKind, 0, "Loại tên"], script: listScript, lang: partLanguage }], partPartialDate = ["common/partial-date/1.0", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], listSex = ["codelists/sex/1.0", "Sex", "Giới tính", 7, "male female other unknown"], partArea = ["common/area/1.0", "Administrative area", "Đơn vị hành chính", 0, { edition: [partCivilDate, 0, "Phiên bản danh mục"], code: [0, 0, "Mã đơn vị", 2], name: [partLabel, 0, "Tên"] }], listCountry = ["codelists/country/1.0", "Country", "Quốc gia, vùng lãnh thổ", 7], partPlace = ["common/place/1.0", "Place", "Địa điểm", 8, "in", { vietnam: { area: [partArea, 0, "Đơn vị hành chính"], spot: [partLine, "Exact spot", "Địa điểm cụ thể"] }, abroad: { country: [listCountry, 0, "Quốc gia"], locality: [partLabel, 0, "Địa phương"] }, online: { service: [partLabel, 0, "Dịch vụ"] }, unknown: {} }], partCitizenNumber = ["common/citizen-number/1.0", "Personal identification number", "Số định danh cá nhân", 2], listIdentityDocumentKind = ["codelists/identity-document-kind/1.0", "Kind of identity paper", "Loại giấy tờ", 7, 1], listYesNoUnknown = ["codelists/yes-no-unknown/1.0", "Yes, no or unknown", "Có, không hoặc chưa rõ", 7, "yes no unknown"], partIdentityDocument = ["common/identity-document/1.0", "Identity paper", "Giấy tờ tùy thân", 0, { kind: [listIdentityDocumentKind, 0, "Loại giấy tờ"], number: [0, 0, "Số giấy tờ", 2], country: [listCountry, "Issuing country", "Nước cấp"], authority: [partLabel, "Issuing authority", "Cơ quan cấp"], issuedOn: [partPartialDate, 0, "Ngày cấp"], expiresOn: [partPartialDate, 0, "Ngày hết hạn"], heldBy: [listYesNoUnknown, "Held by the person", "Đang giữ giấy tờ"] }], listAddressKind = ["codelists/address-kind/1.0", "Kind of address", "Loại địa chỉ", 7, "permanent temporary current abroad"], listContactKind = ["codelists/contact-kind/1.0", "Kind of contact", "Loại liên lạc", 7, 1], partContactChannel = ["common/contact-channel/1.0", "Way of contact", "Kênh liên lạc", 0, { kind: [listContactKind, 0, "Loại"], value: [partLine, "Number or account", "Số, tài khoản"], safe: [listYesNoUnknown, 0, "An toàn"], note: [partLine, "How to use", "Cách liên lạc"] }], listRelation = ["codelists/relation/1.0", "Relation", "Quan hệ", 7], listRepresentation = ["codelists/representation/1.0", "Ground of representation", "Căn cứ đại diện", 7, "parent guardian appointed authorised"], listConsentGiver = ["codelists/consent-giver/1.0", "Who consented", "Người đồng ý", 7, "person legal-representative guardian"], listFieldGroup = ["codelists/field-group/1.0", "Group of fields", "Nhóm trường", 7], listAgencyRole = ["codelists/agency-role/1.0", "Role of an agency", "Vai trò của cơ quan", 7], partConsentStatement = ["common/consent-statement/1.0", "Consent", "Sự đồng ý chia sẻ thông tin", 0, { given: [listYesNoUnknown, 0, "Đã đồng ý"], by: [listConsentGiver, 0, "Người đồng ý"], on: [partCivilDate, 0, "Ngày"], until: [partCivilDate, 0, "Đến ngày"], groups: [0, 0, "Nhóm thông tin", 1, listFieldGroup, 11], receivers: [0, 0, "Bên nhận", 1, listAgencyRole, 19], record: [partRecordRef, 0, "Bản ghi"] }], form = ["person-identity/1.0", "Person identity", "Thông tin nhân thân", 0, { schema: [0, 0, "Lược đồ", 6, "https://schemas.lienthong.example/person-identity/1.0"], names: [0, 0, "Họ tên", 1, partPersonName, 12], bornOn: [partPartialDate, "Born", "Ngày sinh"], diedOn: [partPartialDate, "Died", "Ngày mất"], sex: [listSex, "Sex in the papers", "Giới tính trên giấy tờ"], birthRegistration: [partPlace, "Birth registered at", "Nơi đăng ký khai sinh"], citizenNumbers: [0, "Personal identification numbers", "Số định danh cá nhân", 1, partCitizenNumber, 3], documents: [0, "Identity papers", "Giấy tờ", 1, partIdentityDocument, 10], parents: [0, 0, "Cha, mẹ", 1, [0, 0, 0, 0, { name: [partPersonName, 0, "Họ tên"], bornOn: [partPartialDate, "Born", "Năm sinh"] }], 4], verified: [0, 0, "Xác minh nhân thân", 0, { by: [partAgency, 0, "Cơ quan"], on: [partCivilDate, 0, "Ngày"], matches: [listYesNoUnknown, 0, "Trùng khớp"] }], addresses: [0, 0, "Địa chỉ", 1, [0, 0, 0, 0, { kind: [listAddressKind, 0, "Loại"], place: [partPlace, 0, "Địa bàn"], text: [partLine, "Address", "Địa chỉ"], from: [partPartialDate, 0, "Từ"], safe: [listYesNoUnknown, 0, "An toàn"] }], 10], channels: [0, "Ways of contact", "Kênh liên lạc", 1, partContactChannel, 20], relatives: [0, 0, "Người thân thích", 1, [0, 0, 0, 0, { relation: listRelation, name: [partPersonName, 0, "Họ tên"], channels: [0, "Ways of contact", "Kênh liên lạc", 1, partContactChannel, 5], mayBeTold: [listYesNoUnknown, 0, "Được thông báo"] }], 20], representative: [0, 0, "Người đại diện", 0, { ground: [listRepresentation, 0, "Căn cứ"], name: [partPersonName, 0, "Họ tên"], relation: listRelation, channels: [0, "Ways of contact", "Kênh liên lạc", 1, partContactChannel, 5], document: [partDocumentRef, 0, "Văn bản"] }], consent: [partConsentStatement, 0, "Đồng ý chia sẻ nhân thân"] }, ["common/head/1.0", "Head of a record", "Phần đầu bản ghi", 0, { id: [partUuid, 0, "Mã"], revision: [0, 0, "Lần sửa đổi", 3, 9007199254740991, 1], revises: [0, 0, "Sửa đổi bản", 0, { revision: [0, 0, "Lần trước", 3, 9007199254740990, 1], jti: [partUuid, "Message", "Thông điệp"] }], recordStatus: listRecordStatus, reason: [listRevisionReason, 0, "Lý do"], issuer: [partAgency, 0, "Cơ quan ban hành"], onBehalfOf: [partAgency, 0, "Thay cho cơ quan"], reference: [partLabel, 0, "Số hồ sơ"], document: [partDocumentRef, 0, "Văn bản"], recordedAt: [partInstant, 0, "Thời điểm ghi"], conversation: [partUuid, 0, "Chuỗi trao đổi"], about: [0, 0, "Liên quan đến", 1, partRecordRef, 50], classification: [0, 0, "Độ mật", 6, "unclassified"] }]];

var lacks = (record) => typeof record == "object" && record !== null && (record.schema === void 0 || record.id === void 0 || record.revision === void 0 || record.recordStatus === void 0 || record.issuer === void 0 || record.recordedAt === void 0 || record.conversation === void 0 || record.classification === void 0 || record.names === void 0), structure = {
  kind: "person-identity",
  id: "https://schemas.lienthong.example/person-identity/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => lacks(record) && plain(record) ? [] : validate(record),
  form
};
export {
  structure
};
