// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var failText = (errors, p, s, text, max) => fail(errors, p, typeof text != "string" ? s & -16 : text.length > max && ucs2length(text) > max ? (s & -16) + 7 : s), stray = (data, key) => {
  let ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === void 0 ? -ordinal : ordinal;
}, unique = (items) => new Set(items).size < items.length ? !1 : typeof items[0] != "object" || items.every((item, n) => !items.slice(0, n).some((other) => equal(item, other))), words = (text) => new Set(text.split(" ")), pairs = (groups) => new Set(groups.split(" ").flatMap(([first, ...rest]) => rest.map((second) => first + second))), fail = (errors, p, s, d, m) => {
  let error = { p, s, d, m };
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

var addressKind = /* @__PURE__ */ words("permanent temporary current abroad"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), contactKind = /* @__PURE__ */ words("mobile phone email messaging through-person"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), identityDocumentKind = /* @__PURE__ */ words("identity-card old-identity-card passport travel-paper birth-certificate foreign-paper victim-certificate"), nameKind = /* @__PURE__ */ words("legal other alias former transliterated"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), representation = /* @__PURE__ */ words("parent guardian appointed authorised"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), script = /* @__PURE__ */ words("Latn Hans Hant Khmr Laoo Thai Mymr Cham Kore Jpan Cyrl"), sex = /* @__PURE__ */ words("male female other unknown"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u"), pattern26 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), func64 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification names bornOn diedOn sex birthRegistration citizenNumbers documents parents verified addresses channels relatives representative consent");
function validate1(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.number === void 0 && (vErrors = fail(vErrors, path, 1, "number", 1), one) || data.issuedOn === void 0 && (vErrors = fail(vErrors, path, 1, "issuedOn", 2), one))
      return vErrors;
    if (data.number !== void 0) {
      let data0 = data.number;
      if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = failText(vErrors, path + "/number", 21, data0, 300), one))
        return vErrors;
    }
    if (data.notation !== void 0) {
      let data1 = data.notation;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/notation", 53, data1, 300), one))
        return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data2 = data.issuedOn;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/issuedOn", 37, data2), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data3 = data.issuer;
      if ((typeof data3 != "string" || !pattern2.test(data3)) && (vErrors = failText(vErrors, path + "/issuer", 69, data3), one))
        return vErrors;
    }
    if (data.signatory !== void 0) {
      let data4 = data.signatory;
      if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/signatory", 85, data4, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "notation" || key0 === "issuedOn" || key0 === "issuer" || key0 === "signatory") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 2, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 0), one) return vErrors;
  return vErrors;
}
function validate3(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 97, "kind", 7), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 97, "id", 8), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !recordKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 116, data0), one))
        return vErrors;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "id") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 98, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 96), one) return vErrors;
  return vErrors;
}
var pattern17 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.full === void 0 && (vErrors = fail(vErrors, path, 145, "full", 10), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 145, "kind", 11), one) || data.script === void 0 && (vErrors = fail(vErrors, path, 145, "script", 12), one))
      return vErrors;
    if (data.full !== void 0) {
      let data0 = data.full;
      if ((typeof data0 != "string" || data0.length > 300 && ucs2length(data0) > 300 || !pattern4.test(data0)) && (vErrors = failText(vErrors, path + "/full", 165, data0, 300), one))
        return vErrors;
    }
    if (data.parts !== void 0) {
      let data1 = data.parts;
      if (plain(data1)) {
        if (data1.family !== void 0) {
          let data2 = data1.family;
          if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/parts/family", 213, data2, 300), one))
            return vErrors;
        }
        if (data1.middle !== void 0) {
          let data3 = data1.middle;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/parts/middle", 229, data3, 300), one))
            return vErrors;
        }
        if (data1.given !== void 0) {
          let data4 = data1.given;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/parts/given", 245, data4, 300), one))
            return vErrors;
        }
        for (let key0 in data1)
          if (!(key0 === "family" || key0 === "middle" || key0 === "given") || data1[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/parts", 258, stray(data1, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/parts", 256), one) return vErrors;
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if ((typeof data5 != "string" || !nameKind.has(data5)) && (vErrors = failText(vErrors, path + "/kind", 180, data5), one))
        return vErrors;
    }
    if (data.script !== void 0) {
      let data6 = data.script;
      if ((typeof data6 != "string" || !script.has(data6)) && (vErrors = failText(vErrors, path + "/script", 196, data6), one))
        return vErrors;
    }
    if (data.lang !== void 0) {
      let data7 = data.lang;
      if ((typeof data7 != "string" || !pattern17.test(data7)) && (vErrors = failText(vErrors, path + "/lang", 277, data7), one))
        return vErrors;
    }
    for (let key1 in data)
      if (!(key1 === "full" || key1 === "parts" || key1 === "kind" || key1 === "script" || key1 === "lang") || data[key1] === void 0) {
        if (vErrors = fail(vErrors, path, 146, stray(data, key1)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 144), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate8(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 289, "edition", 19), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 289, "code", 20), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = failText(vErrors, path + "/edition", 309, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern21.test(data1)) && (vErrors = failText(vErrors, path + "/code", 325, data1), one))
        return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/name", 341, data2, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 290, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 288), one) return vErrors;
  return vErrors;
}
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 353, "area", 23), one) || data.area !== void 0 && validate8(data.area) && (vErrors = validate8(data.area, path + "/area", vErrors, one), one))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/spot", 389, data1, 300), one))
            return vErrors;
        }
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 354, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (plain(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 401, "country", 26), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = failText(vErrors, path + "/country", 420, data2), one))
            return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/locality", 437, data3, 300), one))
            return vErrors;
        }
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 402, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (plain(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/service", 453, data4, 300), one))
            return vErrors;
        }
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 466, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 482, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 509), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 496), one) return vErrors;
  return vErrors;
}
var pattern27 = /* @__PURE__ */ new RegExp("^[A-Z0-9][A-Z0-9/.-]{0,39}$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 513, "kind", 33), one) || data.number === void 0 && (vErrors = fail(vErrors, path, 513, "number", 34), one) || data.country === void 0 && (vErrors = fail(vErrors, path, 513, "country", 35), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !identityDocumentKind.has(data0) && !open.test(data0)) && (vErrors = failText(vErrors, path + "/kind", 532, data0), one))
        return vErrors;
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if ((typeof data1 != "string" || !pattern27.test(data1)) && (vErrors = failText(vErrors, path + "/number", 549, data1), one))
        return vErrors;
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = failText(vErrors, path + "/country", 564, data2), one))
        return vErrors;
    }
    if (data.authority !== void 0) {
      let data3 = data.authority;
      if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/authority", 581, data3, 300), one))
        return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data4 = data.issuedOn;
      if ((typeof data4 != "string" || !pattern18.test(data4)) && (vErrors = failText(vErrors, path + "/issuedOn", 597, data4), one))
        return vErrors;
    }
    if (data.expiresOn !== void 0) {
      let data5 = data.expiresOn;
      if ((typeof data5 != "string" || !pattern18.test(data5)) && (vErrors = failText(vErrors, path + "/expiresOn", 613, data5), one))
        return vErrors;
    }
    if (data.heldBy !== void 0) {
      let data6 = data.heldBy;
      if ((typeof data6 != "string" || !yesNoUnknown.has(data6)) && (vErrors = failText(vErrors, path + "/heldBy", 628, data6), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "number" || key0 === "country" || key0 === "authority" || key0 === "issuedOn" || key0 === "expiresOn" || key0 === "heldBy") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 514, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 512), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 641, "kind", 41), one) || data.value === void 0 && (vErrors = fail(vErrors, path, 641, "value", 42), one) || data.safe === void 0 && (vErrors = fail(vErrors, path, 641, "safe", 43), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !contactKind.has(data0) && !open.test(data0)) && (vErrors = failText(vErrors, path + "/kind", 660, data0), one))
        return vErrors;
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/value", 677, data1, 300), one))
        return vErrors;
    }
    if (data.safe !== void 0) {
      let data2 = data.safe;
      if ((typeof data2 != "string" || !yesNoUnknown.has(data2)) && (vErrors = failText(vErrors, path + "/safe", 692, data2), one))
        return vErrors;
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/note", 709, data3, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "value" || key0 === "safe" || key0 === "note") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 642, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 640), one) return vErrors;
  return vErrors;
}
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.given === void 0 && (vErrors = fail(vErrors, path, 721, "given", 46), one))
      return vErrors;
    if (data.given !== void 0) {
      let data0 = data.given;
      if ((typeof data0 != "string" || !yesNoUnknown.has(data0)) && (vErrors = failText(vErrors, path + "/given", 740, data0), one))
        return vErrors;
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if ((typeof data1 != "string" || !consentGiver.has(data1)) && (vErrors = failText(vErrors, path + "/by", 756, data1), one))
        return vErrors;
    }
    if (data.on !== void 0) {
      let data2 = data.on;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/on", 773, data2), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = failText(vErrors, path + "/until", 789, data3), one))
        return vErrors;
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length > 11 && (vErrors = fail(vErrors, path + "/groups", 811), one) || data4.length < 1 && (vErrors = fail(vErrors, path + "/groups", 810), one))
          return vErrors;
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if ((typeof data5 != "string" || !fieldGroup.has(data5)) && (vErrors = failText(vErrors, path + "/groups/" + i0, 820, data5), one))
            return vErrors;
        }
        if (!unique(data4) && (vErrors = fail(vErrors, path + "/groups", 812), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/groups", 800), one) return vErrors;
    }
    if (data.receivers !== void 0) {
      let data6 = data.receivers;
      if (Array.isArray(data6)) {
        if (data6.length > 19 && (vErrors = fail(vErrors, path + "/receivers", 843), one) || data6.length < 1 && (vErrors = fail(vErrors, path + "/receivers", 842), one))
          return vErrors;
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if ((typeof data7 != "string" || !agencyRole.has(data7)) && (vErrors = failText(vErrors, path + "/receivers/" + i1, 852, data7), one))
            return vErrors;
        }
        if (!unique(data6) && (vErrors = fail(vErrors, path + "/receivers", 844), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/receivers", 832), one) return vErrors;
    }
    if (data.record !== void 0 && validate3(data.record) && (vErrors = validate3(data.record, path + "/record", vErrors, one), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "given" || key0 === "by" || key0 === "on" || key0 === "until" || key0 === "groups" || key0 === "receivers" || key0 === "record") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 722, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 720), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 865, "schema", 55), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 897, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 897, "revision", 57), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 897, "recordStatus", 58), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 897, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 897, "recordedAt", 59), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 897, "conversation", 60), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 897, "classification", 61), one) || data.names === void 0 && (vErrors = fail(vErrors, path, 865, "names", 62), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/person-identity/1.0" && (vErrors = fail(vErrors, path + "/schema", 883), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 912), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 921), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 920), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (plain(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1009, "revision", 64), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1024), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1033), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1032), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 1045, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1010, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1008), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 932, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 1060, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 1077, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 1093, data10, 300), one))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = failText(vErrors, path + "/recordedAt", 949, data12), one))
        return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = failText(vErrors, path + "/conversation", 965, data13), one))
        return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1115), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1114), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 1116), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 1104), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 979), one))
      return vErrors;
    if (data.names !== void 0) {
      let data17 = data.names;
      if (Array.isArray(data17)) {
        if (data17.length > 12 && (vErrors = fail(vErrors, path + "/names", 1003), one) || data17.length < 1 && (vErrors = fail(vErrors, path + "/names", 1002), one))
          return vErrors;
        let len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (validate5(data17[i1]) && (vErrors = validate5(data17[i1], path + "/names/" + i1, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/names", 992), one) return vErrors;
    }
    if (data.bornOn !== void 0) {
      let data19 = data.bornOn;
      if ((typeof data19 != "string" || !pattern18.test(data19)) && (vErrors = failText(vErrors, path + "/bornOn", 1125, data19), one))
        return vErrors;
    }
    if (data.diedOn !== void 0) {
      let data20 = data.diedOn;
      if ((typeof data20 != "string" || !pattern18.test(data20)) && (vErrors = failText(vErrors, path + "/diedOn", 1141, data20), one))
        return vErrors;
    }
    if (data.sex !== void 0) {
      let data21 = data.sex;
      if ((typeof data21 != "string" || !sex.has(data21)) && (vErrors = failText(vErrors, path + "/sex", 1156, data21), one))
        return vErrors;
    }
    if (data.birthRegistration !== void 0 && validate7(data.birthRegistration) && (vErrors = validate7(data.birthRegistration, path + "/birthRegistration", vErrors, one), one))
      return vErrors;
    if (data.citizenNumbers !== void 0) {
      let data23 = data.citizenNumbers;
      if (Array.isArray(data23)) {
        if (data23.length > 3 && (vErrors = fail(vErrors, path + "/citizenNumbers", 1179), one) || data23.length < 1 && (vErrors = fail(vErrors, path + "/citizenNumbers", 1178), one))
          return vErrors;
        let len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if ((typeof data24 != "string" || !pattern26.test(data24)) && (vErrors = failText(vErrors, path + "/citizenNumbers/" + i2, 1189, data24), one))
            return vErrors;
        }
        if (!unique(data23) && (vErrors = fail(vErrors, path + "/citizenNumbers", 1180), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/citizenNumbers", 1168), one) return vErrors;
    }
    if (data.documents !== void 0) {
      let data25 = data.documents;
      if (Array.isArray(data25)) {
        if (data25.length > 10 && (vErrors = fail(vErrors, path + "/documents", 1211), one) || data25.length < 1 && (vErrors = fail(vErrors, path + "/documents", 1210), one))
          return vErrors;
        let len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (validate11(data25[i3]) && (vErrors = validate11(data25[i3], path + "/documents/" + i3, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/documents", 1200), one) return vErrors;
    }
    if (data.parents !== void 0) {
      let data27 = data.parents;
      if (Array.isArray(data27)) {
        if (data27.length > 4 && (vErrors = fail(vErrors, path + "/parents", 1227), one) || data27.length < 1 && (vErrors = fail(vErrors, path + "/parents", 1226), one))
          return vErrors;
        let len4 = data27.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data28 = data27[i4];
          if (plain(data28)) {
            if (data28.name === void 0 && (vErrors = fail(vErrors, path + "/parents/" + i4, 1233, "name", 78), one) || data28.name !== void 0 && validate5(data28.name) && (vErrors = validate5(data28.name, path + "/parents/" + i4 + "/name", vErrors, one), one))
              return vErrors;
            if (data28.bornOn !== void 0) {
              let data30 = data28.bornOn;
              if ((typeof data30 != "string" || !pattern18.test(data30)) && (vErrors = failText(vErrors, path + "/parents/" + i4 + "/bornOn", 1269, data30), one))
                return vErrors;
            }
            for (let key1 in data28)
              if (!(key1 === "name" || key1 === "bornOn") || data28[key1] === void 0) {
                if (vErrors = fail(vErrors, path + "/parents/" + i4, 1234, stray(data28, key1)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/parents/" + i4, 1232), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/parents", 1216), one) return vErrors;
    }
    if (data.verified !== void 0) {
      let data31 = data.verified;
      if (plain(data31)) {
        if (data31.by === void 0 && (vErrors = fail(vErrors, path + "/verified", 1281, "by", 81), one) || data31.on === void 0 && (vErrors = fail(vErrors, path + "/verified", 1281, "on", 48), one) || data31.matches === void 0 && (vErrors = fail(vErrors, path + "/verified", 1281, "matches", 82), one))
          return vErrors;
        if (data31.by !== void 0) {
          let data32 = data31.by;
          if ((typeof data32 != "string" || !pattern2.test(data32)) && (vErrors = failText(vErrors, path + "/verified/by", 1301, data32), one))
            return vErrors;
        }
        if (data31.on !== void 0) {
          let data33 = data31.on;
          if ((typeof data33 != "string" || !pattern7.test(data33)) && (vErrors = failText(vErrors, path + "/verified/on", 773, data33), one))
            return vErrors;
        }
        if (data31.matches !== void 0) {
          let data34 = data31.matches;
          if ((typeof data34 != "string" || !yesNoUnknown.has(data34)) && (vErrors = failText(vErrors, path + "/verified/matches", 1316, data34), one))
            return vErrors;
        }
        for (let key2 in data31)
          if (!(key2 === "by" || key2 === "on" || key2 === "matches") || data31[key2] === void 0) {
            if (vErrors = fail(vErrors, path + "/verified", 1282, stray(data31, key2)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/verified", 1280), one) return vErrors;
    }
    if (data.addresses !== void 0) {
      let data35 = data.addresses;
      if (Array.isArray(data35)) {
        if (data35.length > 10 && (vErrors = fail(vErrors, path + "/addresses", 1339), one) || data35.length < 1 && (vErrors = fail(vErrors, path + "/addresses", 1338), one))
          return vErrors;
        let len5 = data35.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data36 = data35[i5];
          if (plain(data36)) {
            if (data36.kind === void 0 && (vErrors = fail(vErrors, path + "/addresses/" + i5, 1345, "kind", 85), one) || data36.place === void 0 && (vErrors = fail(vErrors, path + "/addresses/" + i5, 1345, "place", 86), one))
              return vErrors;
            if (data36.kind !== void 0) {
              let data37 = data36.kind;
              if ((typeof data37 != "string" || !addressKind.has(data37)) && (vErrors = failText(vErrors, path + "/addresses/" + i5 + "/kind", 1364, data37), one))
                return vErrors;
            }
            if (data36.place !== void 0 && validate7(data36.place) && (vErrors = validate7(data36.place, path + "/addresses/" + i5 + "/place", vErrors, one), one))
              return vErrors;
            if (data36.text !== void 0) {
              let data39 = data36.text;
              if ((typeof data39 != "string" || data39.length > 300 && ucs2length(data39) > 300 || !pattern4.test(data39)) && (vErrors = failText(vErrors, path + "/addresses/" + i5 + "/text", 1397, data39, 300), one))
                return vErrors;
            }
            if (data36.from !== void 0) {
              let data40 = data36.from;
              if ((typeof data40 != "string" || !pattern18.test(data40)) && (vErrors = failText(vErrors, path + "/addresses/" + i5 + "/from", 1413, data40), one))
                return vErrors;
            }
            if (data36.safe !== void 0) {
              let data41 = data36.safe;
              if ((typeof data41 != "string" || !yesNoUnknown.has(data41)) && (vErrors = failText(vErrors, path + "/addresses/" + i5 + "/safe", 692, data41), one))
                return vErrors;
            }
            for (let key3 in data36)
              if (!(key3 === "kind" || key3 === "place" || key3 === "text" || key3 === "from" || key3 === "safe") || data36[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/addresses/" + i5, 1346, stray(data36, key3)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/addresses/" + i5, 1344), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/addresses", 1328), one) return vErrors;
    }
    if (data.channels !== void 0) {
      let data42 = data.channels;
      if (Array.isArray(data42)) {
        if (data42.length > 20 && (vErrors = fail(vErrors, path + "/channels", 1435), one) || data42.length < 1 && (vErrors = fail(vErrors, path + "/channels", 1434), one))
          return vErrors;
        let len6 = data42.length;
        for (let i6 = 0; i6 < len6; i6++)
          if (validate15(data42[i6]) && (vErrors = validate15(data42[i6], path + "/channels/" + i6, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/channels", 1424), one) return vErrors;
    }
    if (data.relatives !== void 0) {
      let data44 = data.relatives;
      if (Array.isArray(data44)) {
        if (data44.length > 20 && (vErrors = fail(vErrors, path + "/relatives", 1451), one) || data44.length < 1 && (vErrors = fail(vErrors, path + "/relatives", 1450), one))
          return vErrors;
        let len7 = data44.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data45 = data44[i7];
          if (plain(data45)) {
            if (data45.relation === void 0 && (vErrors = fail(vErrors, path + "/relatives/" + i7, 1457, "relation", 92), one) || data45.name === void 0 && (vErrors = fail(vErrors, path + "/relatives/" + i7, 1457, "name", 78), one) || data45.mayBeTold === void 0 && (vErrors = fail(vErrors, path + "/relatives/" + i7, 1457, "mayBeTold", 93), one))
              return vErrors;
            if (data45.relation !== void 0) {
              let data46 = data45.relation;
              if ((typeof data46 != "string" || !relation.has(data46)) && (vErrors = failText(vErrors, path + "/relatives/" + i7 + "/relation", 1476, data46), one))
                return vErrors;
            }
            if (data45.name !== void 0 && validate5(data45.name) && (vErrors = validate5(data45.name, path + "/relatives/" + i7 + "/name", vErrors, one), one))
              return vErrors;
            if (data45.channels !== void 0) {
              let data48 = data45.channels;
              if (Array.isArray(data48)) {
                if (data48.length > 5 && (vErrors = fail(vErrors, path + "/relatives/" + i7 + "/channels", 1515), one) || data48.length < 1 && (vErrors = fail(vErrors, path + "/relatives/" + i7 + "/channels", 1514), one))
                  return vErrors;
                let len8 = data48.length;
                for (let i8 = 0; i8 < len8; i8++)
                  if (validate15(data48[i8]) && (vErrors = validate15(data48[i8], path + "/relatives/" + i7 + "/channels/" + i8, vErrors, one), one))
                    return vErrors;
              } else if (vErrors = fail(vErrors, path + "/relatives/" + i7 + "/channels", 1504), one) return vErrors;
            }
            if (data45.mayBeTold !== void 0) {
              let data50 = data45.mayBeTold;
              if ((typeof data50 != "string" || !yesNoUnknown.has(data50)) && (vErrors = failText(vErrors, path + "/relatives/" + i7 + "/mayBeTold", 1492, data50), one))
                return vErrors;
            }
            for (let key4 in data45)
              if (!(key4 === "relation" || key4 === "name" || key4 === "channels" || key4 === "mayBeTold") || data45[key4] === void 0) {
                if (vErrors = fail(vErrors, path + "/relatives/" + i7, 1458, stray(data45, key4)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/relatives/" + i7, 1456), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/relatives", 1440), one) return vErrors;
    }
    if (data.representative !== void 0) {
      let data51 = data.representative;
      if (plain(data51)) {
        if (data51.ground === void 0 && (vErrors = fail(vErrors, path + "/representative", 1521, "ground", 96), one) || data51.name === void 0 && (vErrors = fail(vErrors, path + "/representative", 1521, "name", 78), one))
          return vErrors;
        if (data51.ground !== void 0) {
          let data52 = data51.ground;
          if ((typeof data52 != "string" || !representation.has(data52)) && (vErrors = failText(vErrors, path + "/representative/ground", 1540, data52), one))
            return vErrors;
        }
        if (data51.name !== void 0 && validate5(data51.name) && (vErrors = validate5(data51.name, path + "/representative/name", vErrors, one), one))
          return vErrors;
        if (data51.relation !== void 0) {
          let data54 = data51.relation;
          if ((typeof data54 != "string" || !relation.has(data54)) && (vErrors = failText(vErrors, path + "/representative/relation", 1476, data54), one))
            return vErrors;
        }
        if (data51.channels !== void 0) {
          let data55 = data51.channels;
          if (Array.isArray(data55)) {
            if (data55.length > 5 && (vErrors = fail(vErrors, path + "/representative/channels", 1563), one) || data55.length < 1 && (vErrors = fail(vErrors, path + "/representative/channels", 1562), one))
              return vErrors;
            let len9 = data55.length;
            for (let i9 = 0; i9 < len9; i9++)
              if (validate15(data55[i9]) && (vErrors = validate15(data55[i9], path + "/representative/channels/" + i9, vErrors, one), one))
                return vErrors;
          } else if (vErrors = fail(vErrors, path + "/representative/channels", 1552), one) return vErrors;
        }
        if (data51.document !== void 0 && validate1(data51.document) && (vErrors = validate1(data51.document, path + "/representative/document", vErrors, one), one))
          return vErrors;
        for (let key5 in data51)
          if (!(key5 === "ground" || key5 === "name" || key5 === "relation" || key5 === "channels" || key5 === "document") || data51[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/representative", 1522, stray(data51, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/representative", 1520), one) return vErrors;
    }
    if (data.consent !== void 0 && validate22(data.consent) && (vErrors = validate22(data.consent, path + "/consent", vErrors, one), one))
      return vErrors;
    for (let key6 in data)
      if (!func64.has(key6) || data[key6] === void 0) {
        if (vErrors = fail(vErrors, path, 866, stray(data, key6)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 864), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 common/person-name/1.0 codelists/name-kind/1.0 codelists/script/1.0 common/language/1.0 common/area/1.0 common/place/1.0 codelists/country/1.0 common/identity-document/1.0 codelists/identity-document-kind/1.0 common/partial-date/1.0 codelists/yes-no-unknown/1.0 common/contact-channel/1.0 codelists/contact-kind/1.0 common/consent-statement/1.0 codelists/consent-giver/1.0 codelists/field-group/1.0 codelists/agency-role/1.0 person-identity/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/revision-reason/1.0 codelists/sex/1.0 common/citizen-number/1.0 codelists/address-kind/1.0 codelists/relation/1.0 codelists/representation/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Name of a person", "Họ tên", 0], [9, "", "Kind of name", "Loại tên", 2, { 4: "legal other alias former transliterated" }], [10, "", "Script", "Hệ chữ viết", 2], [8, "/properties/parts", 0, "Các phần của tên", 0], [11, "", "Language", "Ngôn ngữ", 2], [12, "", "Administrative area", "Đơn vị hành chính", 0], [12, "/properties/code", 0, "Mã đơn vị", 2], [13, "/oneOf/0", "Place", "Địa điểm", 0], [13, "/oneOf/1", "Place", "Địa điểm", 0], [14, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [13, "/oneOf/2", "Place", "Địa điểm", 0], [13, "/oneOf/3", "Place", "Địa điểm", 0], [13, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam abroad online unknown"] }], [15, "", "Identity paper", "Giấy tờ tùy thân", 0], [16, "", "Kind of identity paper", "Loại giấy tờ", 2, { 4: !0 }], [15, "/properties/number", 0, "Số giấy tờ", 2], [17, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [18, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes no unknown" }], [19, "", "Way of contact", "Kênh liên lạc", 0], [20, "", "Kind of contact", "Loại liên lạc", 2, { 4: !0 }], [21, "", "Consent", "Sự đồng ý chia sẻ thông tin", 0], [22, "", "Who consented", "Người đồng ý", 2, { 4: "person legal-representative guardian" }], [21, "/properties/groups", 0, "Nhóm thông tin", 1, { 10: 1, 11: 11 }], [23, "", "Group of fields", "Nhóm trường", 2], [21, "/properties/receivers", 0, "Bên nhận", 1, { 10: 1, 11: 19 }], [24, "", "Role of an agency", "Vai trò của cơ quan", 2], [25, "", "Person identity", "Thông tin nhân thân", 0], [25, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/person-identity/1.0" }], [26, "", "Head of a record", "Phần đầu bản ghi", 0], [26, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [27, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [28, "", "Instant", "Thời điểm", 2], [26, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [25, "/properties/names", 0, "Họ tên", 1, { 10: 1, 11: 12 }], [26, "/properties/revises", 0, "Sửa đổi bản", 0], [26, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [29, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [26, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [30, "", "Sex", "Giới tính", 2, { 4: "male female other unknown" }], [25, "/properties/citizenNumbers", "Personal identification numbers", "Số định danh cá nhân", 1, { 10: 1, 11: 3 }], [31, "", "Personal identification number", "Số định danh cá nhân", 2], [25, "/properties/documents", "Identity papers", "Giấy tờ", 1, { 10: 1, 11: 10 }], [25, "/properties/parents", 0, "Cha, mẹ", 1, { 10: 1, 11: 4 }], [25, "/properties/parents/items", 0, "Cha, mẹ", 0], [25, "/properties/verified", 0, "Xác minh nhân thân", 0], [25, "/properties/addresses", 0, "Địa chỉ", 1, { 10: 1, 11: 10 }], [25, "/properties/addresses/items", 0, "Địa chỉ", 0], [32, "", "Kind of address", "Loại địa chỉ", 2, { 4: "permanent temporary current abroad" }], [25, "/properties/channels", "Ways of contact", "Kênh liên lạc", 1, { 10: 1, 11: 20 }], [25, "/properties/relatives", 0, "Người thân thích", 1, { 10: 1, 11: 20 }], [25, "/properties/relatives/items", 0, "Người thân thích", 0], [33, "", "Relation", "Quan hệ", 2], [25, "/properties/relatives/items/properties/channels", "Ways of contact", "Kênh liên lạc", 1, { 10: 1, 11: 5 }], [25, "/properties/representative", 0, "Người đại diện", 0], [34, "", "Ground of representation", "Căn cứ đại diện", 2, { 4: "parent guardian appointed authorised" }], [25, "/properties/representative/properties/channels", "Ways of contact", "Kênh liên lạc", 1, { 10: 1, 11: 5 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [4, "Full name", "Họ và tên đầy đủ"], [9, 0, "Loại tên"], [10], [4, "Family name", "Họ"], [4, "Middle name", "Chữ đệm"], [4, "Given name", "Tên"], [11], [12], [13], [2, 0, "Phiên bản danh mục"], [14], [1, 0, "Tên"], [15], [13, 0, "Đơn vị hành chính"], [4, "Exact spot", "Địa điểm cụ thể"], [16], [17, 0, "Quốc gia"], [1, 0, "Địa phương"], [1, 0, "Dịch vụ"], [18], [19], [20], [21], [22, 0, "Loại giấy tờ"], [23], [17, "Issuing country", "Nước cấp"], [1, "Issuing authority", "Cơ quan cấp"], [24, 0, "Ngày cấp"], [24, 0, "Ngày hết hạn"], [25, "Held by the person", "Đang giữ giấy tờ"], [26], [27, 0, "Loại"], [4, "Number or account", "Số, tài khoản"], [25, 0, "An toàn"], [4, "How to use", "Cách liên lạc"], [28], [25, 0, "Đã đồng ý"], [29, 0, "Người đồng ý"], [2, 0, "Ngày"], [2, 0, "Đến ngày"], [30], [31, 0, "Nhóm thông tin"], [32], [33, 0, "Bên nhận"], [34], [35], [36], [37], [38], [39, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [40], [41], [42], [43], [7, "Message", "Thông điệp"], [44, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [45], [24, "Born", "Ngày sinh"], [24, "Died", "Ngày mất"], [46, "Sex in the papers", "Giới tính trên giấy tờ"], [47], [48, "Personal identification numbers", "Số định danh cá nhân"], [49], [50], [51], [8, 0, "Họ tên"], [24, "Born", "Năm sinh"], [52], [3, 0, "Cơ quan"], [25, 0, "Trùng khớp"], [53], [54], [55, 0, "Loại"], [20, 0, "Địa bàn"], [4, "Address", "Địa chỉ"], [24, 0, "Từ"], [56], [57], [58], [59], [25, 0, "Được thông báo"], [60], [61], [62, 0, "Căn cứ"], [63]]
}, structure = {
  kind: "person-identity",
  id: "https://schemas.lienthong.example/person-identity/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
