// Generated from schemas/records/person-identity/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var stray = (data, key) => {
  let ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === void 0 ? -ordinal : ordinal;
}, pairs = (groups) => new Set(groups.split(" ").flatMap(([first, ...rest]) => rest.map((second) => first + second))), fail = (errors, p, s, d) => {
  let error = { p, s, d };
  return errors === null ? [error] : (errors.push(error), errors);
}, plain = (o) => {
  let p = Object.getPrototypeOf(o);
  return (p === null || p === Object.prototype || Object.getPrototypeOf(p) === null) && Object.getOwnPropertySymbols(o).length === 0;
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

var addressKind = /* @__PURE__ */ new Set("permanent temporary current abroad".split(" ")), agencyRole = /* @__PURE__ */ new Set("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body".split(" ")), consentGiver = /* @__PURE__ */ new Set("person legal-representative guardian".split(" ")), contactKind = /* @__PURE__ */ new Set("mobile phone email messaging through-person".split(" ")), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), fieldGroup = /* @__PURE__ */ new Set("act place person-basic identity contact health consent narrative procedure result money".split(" ")), identityDocumentKind = /* @__PURE__ */ new Set("identity-card old-identity-card passport travel-paper birth-certificate foreign-paper victim-certificate".split(" ")), nameKind = /* @__PURE__ */ new Set("legal other alias former transliterated".split(" ")), recordKind = /* @__PURE__ */ new Set("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity".split(" ")), recordStatus = /* @__PURE__ */ new Set("final withdrawn entered-in-error".split(" ")), relation = /* @__PURE__ */ new Set("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown".split(" ")), representation = /* @__PURE__ */ new Set("parent guardian appointed authorised".split(" ")), revisionReason = /* @__PURE__ */ new Set("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred".split(" ")), script = /* @__PURE__ */ new Set("Latn Hans Hant Khmr Laoo Thai Mymr Cham Kore Jpan Cyrl".split(" ")), sex = /* @__PURE__ */ new Set("male female other unknown".split(" ")), yesNoUnknown = /* @__PURE__ */ new Set("yes no unknown".split(" "));

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u"), pattern26 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u");
function validate1(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0 && (vErrors = fail(vErrors, path, 33, "number"), one) || data.issuedOn === void 0 && (vErrors = fail(vErrors, path, 33, "issuedOn"), one))
      return vErrors;
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (data0.length > 300 && ucs2length(data0) > 300) {
          if (vErrors = fail(vErrors, path + "/number", 7), one) return vErrors;
        } else if (!pattern4.test(data0) && (vErrors = fail(vErrors, path + "/number", 5), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/number", 0), one) return vErrors;
    }
    if (data.notation !== void 0) {
      let data1 = data.notation;
      if (typeof data1 == "string") {
        if (data1.length > 300 && ucs2length(data1) > 300) {
          if (vErrors = fail(vErrors, path + "/notation", 55), one) return vErrors;
        } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/notation", 53), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/notation", 48), one) return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data2 = data.issuedOn;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/issuedOn", 21), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuedOn", 16), one) return vErrors;
    }
    if (data.issuer !== void 0) {
      let data3 = data.issuer;
      if (typeof data3 == "string") {
        if (!pattern2.test(data3) && (vErrors = fail(vErrors, path + "/issuer", 69), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuer", 64), one) return vErrors;
    }
    if (data.signatory !== void 0) {
      let data4 = data.signatory;
      if (typeof data4 == "string") {
        if (data4.length > 300 && ucs2length(data4) > 300) {
          if (vErrors = fail(vErrors, path + "/signatory", 87), one) return vErrors;
        } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/signatory", 85), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/signatory", 80), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 34, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "notation" || key0 === "issuedOn" || key0 === "issuer" || key0 === "signatory") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 34, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 32), one) return vErrors;
  return vErrors;
}
function validate3(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 129, "kind"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 129, "id"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!recordKind.has(data0) && (vErrors = fail(vErrors, path + "/kind", 100), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 96), one) return vErrors;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1) && (vErrors = fail(vErrors, path + "/id", 117), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/id", 112), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 130, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "id") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 130, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 128), one) return vErrors;
  return vErrors;
}
var pattern17 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u");
function validate5(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.full === void 0 && (vErrors = fail(vErrors, path, 193, "full"), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 193, "kind"), one) || data.script === void 0 && (vErrors = fail(vErrors, path, 193, "script"), one))
      return vErrors;
    if (data.full !== void 0) {
      let data0 = data.full;
      if (typeof data0 == "string") {
        if (data0.length > 300 && ucs2length(data0) > 300) {
          if (vErrors = fail(vErrors, path + "/full", 151), one) return vErrors;
        } else if (!pattern4.test(data0) && (vErrors = fail(vErrors, path + "/full", 149), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/full", 144), one) return vErrors;
    }
    if (data.parts !== void 0) {
      let data1 = data.parts;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.family !== void 0) {
          let data2 = data1.family;
          if (typeof data2 == "string") {
            if (data2.length > 300 && ucs2length(data2) > 300) {
              if (vErrors = fail(vErrors, path + "/parts/family", 215), one) return vErrors;
            } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/parts/family", 213), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/parts/family", 208), one) return vErrors;
        }
        if (data1.middle !== void 0) {
          let data3 = data1.middle;
          if (typeof data3 == "string") {
            if (data3.length > 300 && ucs2length(data3) > 300) {
              if (vErrors = fail(vErrors, path + "/parts/middle", 231), one) return vErrors;
            } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/parts/middle", 229), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/parts/middle", 224), one) return vErrors;
        }
        if (data1.given !== void 0) {
          let data4 = data1.given;
          if (typeof data4 == "string") {
            if (data4.length > 300 && ucs2length(data4) > 300) {
              if (vErrors = fail(vErrors, path + "/parts/given", 247), one) return vErrors;
            } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/parts/given", 245), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/parts/given", 240), one) return vErrors;
        }
        if (!plain(data1) && (vErrors = fail(vErrors, path + "/parts", 258, 0), one))
          return vErrors;
        for (let key0 in data1)
          if (!(key0 === "family" || key0 === "middle" || key0 === "given") || data1[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/parts", 258, stray(data1, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/parts", 256), one) return vErrors;
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (typeof data5 == "string") {
        if (!nameKind.has(data5) && (vErrors = fail(vErrors, path + "/kind", 164), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 160), one) return vErrors;
    }
    if (data.script !== void 0) {
      let data6 = data.script;
      if (typeof data6 == "string") {
        if (!script.has(data6) && (vErrors = fail(vErrors, path + "/script", 180), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/script", 176), one) return vErrors;
    }
    if (data.lang !== void 0) {
      let data7 = data.lang;
      if (typeof data7 == "string") {
        if (!pattern17.test(data7) && (vErrors = fail(vErrors, path + "/lang", 277), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/lang", 272), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 194, 0), one))
      return vErrors;
    for (let key1 in data)
      if (!(key1 === "full" || key1 === "parts" || key1 === "kind" || key1 === "script" || key1 === "lang") || data[key1] === void 0) {
        if (vErrors = fail(vErrors, path, 194, stray(data, key1)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 192), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate8(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 321, "edition"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 321, "code"), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0) && (vErrors = fail(vErrors, path + "/edition", 293), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/edition", 288), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern21.test(data1) && (vErrors = fail(vErrors, path + "/code", 309), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 304), one) return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/name", 343), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/name", 341), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/name", 336), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 322, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 322, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 320), one) return vErrors;
  return vErrors;
}
function validate7(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 369, "area"), one) || data.area !== void 0 && (vErrors = validate8(data.area, path + "/area", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if (typeof data1 == "string") {
            if (data1.length > 300 && ucs2length(data1) > 300) {
              if (vErrors = fail(vErrors, path + "/spot", 391), one) return vErrors;
            } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/spot", 389), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/spot", 384), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 370, 0), one))
          return vErrors;
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 370, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 433, "country"), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if (typeof data2 == "string") {
            if (!country.has(data2) && (vErrors = fail(vErrors, path + "/country", 420), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/country", 416), one) return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if (typeof data3 == "string") {
            if (data3.length > 300 && ucs2length(data3) > 300) {
              if (vErrors = fail(vErrors, path + "/locality", 455), one) return vErrors;
            } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/locality", 453), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/locality", 448), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 434, 0), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 434, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if (typeof data4 == "string") {
            if (data4.length > 300 && ucs2length(data4) > 300) {
              if (vErrors = fail(vErrors, path + "/service", 471), one) return vErrors;
            } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/service", 469), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/service", 464), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 498, 0), one))
          return vErrors;
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 498, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (!plain(data) && (vErrors = fail(vErrors, path, 530, 0), one))
          return vErrors;
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 530, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 557), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 544), one) return vErrors;
  return vErrors;
}
var pattern27 = /* @__PURE__ */ new RegExp("^[A-Z0-9][A-Z0-9/.-]{0,39}$", "u");
function validate11(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 609, "kind"), one) || data.number === void 0 && (vErrors = fail(vErrors, path, 609, "number"), one) || data.country === void 0 && (vErrors = fail(vErrors, path, 609, "country"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!identityDocumentKind.has(data0) && !open.test(data0) && (vErrors = fail(vErrors, path + "/kind", 564), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 560), one) return vErrors;
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (!pattern27.test(data1) && (vErrors = fail(vErrors, path + "/number", 581), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/number", 576), one) return vErrors;
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 == "string") {
        if (!country.has(data2) && (vErrors = fail(vErrors, path + "/country", 596), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/country", 592), one) return vErrors;
    }
    if (data.authority !== void 0) {
      let data3 = data.authority;
      if (typeof data3 == "string") {
        if (data3.length > 300 && ucs2length(data3) > 300) {
          if (vErrors = fail(vErrors, path + "/authority", 631), one) return vErrors;
        } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/authority", 629), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/authority", 624), one) return vErrors;
    }
    if (data.issuedOn !== void 0) {
      let data4 = data.issuedOn;
      if (typeof data4 == "string") {
        if (!pattern18.test(data4) && (vErrors = fail(vErrors, path + "/issuedOn", 645), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuedOn", 640), one) return vErrors;
    }
    if (data.expiresOn !== void 0) {
      let data5 = data.expiresOn;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5) && (vErrors = fail(vErrors, path + "/expiresOn", 661), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/expiresOn", 656), one) return vErrors;
    }
    if (data.heldBy !== void 0) {
      let data6 = data.heldBy;
      if (typeof data6 == "string") {
        if (!yesNoUnknown.has(data6) && (vErrors = fail(vErrors, path + "/heldBy", 676), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/heldBy", 672), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 610, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "number" || key0 === "country" || key0 === "authority" || key0 === "issuedOn" || key0 === "expiresOn" || key0 === "heldBy") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 610, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 608), one) return vErrors;
  return vErrors;
}
function validate15(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 737, "kind"), one) || data.value === void 0 && (vErrors = fail(vErrors, path, 737, "value"), one) || data.safe === void 0 && (vErrors = fail(vErrors, path, 737, "safe"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!contactKind.has(data0) && !open.test(data0) && (vErrors = fail(vErrors, path + "/kind", 692), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 688), one) return vErrors;
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (data1.length > 300 && ucs2length(data1) > 300) {
          if (vErrors = fail(vErrors, path + "/value", 711), one) return vErrors;
        } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/value", 709), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/value", 704), one) return vErrors;
    }
    if (data.safe !== void 0) {
      let data2 = data.safe;
      if (typeof data2 == "string") {
        if (!yesNoUnknown.has(data2) && (vErrors = fail(vErrors, path + "/safe", 724), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/safe", 720), one) return vErrors;
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 == "string") {
        if (data3.length > 300 && ucs2length(data3) > 300) {
          if (vErrors = fail(vErrors, path + "/note", 759), one) return vErrors;
        } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/note", 757), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/note", 752), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 738, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "value" || key0 === "safe" || key0 === "note") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 738, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 736), one) return vErrors;
  return vErrors;
}
function validate22(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given === void 0 && (vErrors = fail(vErrors, path, 785, "given"), one))
      return vErrors;
    if (data.given !== void 0) {
      let data0 = data.given;
      if (typeof data0 == "string") {
        if (!yesNoUnknown.has(data0) && (vErrors = fail(vErrors, path + "/given", 772), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/given", 768), one) return vErrors;
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 == "string") {
        if (!consentGiver.has(data1) && (vErrors = fail(vErrors, path + "/by", 804), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/by", 800), one) return vErrors;
    }
    if (data.on !== void 0) {
      let data2 = data.on;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/on", 821), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/on", 816), one) return vErrors;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3) && (vErrors = fail(vErrors, path + "/until", 837), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/until", 832), one) return vErrors;
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length > 11 && (vErrors = fail(vErrors, path + "/groups", 859), one) || data4.length < 1 && (vErrors = fail(vErrors, path + "/groups", 858), one))
          return vErrors;
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (!fieldGroup.has(data5) && (vErrors = fail(vErrors, path + "/groups/" + i0, 868), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/groups/" + i0, 864), one) return vErrors;
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j0 = indices0[item0], vErrors = fail(vErrors, path + "/groups", 860), one) return vErrors;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/groups", 848), one) return vErrors;
    }
    if (data.receivers !== void 0) {
      let data6 = data.receivers;
      if (Array.isArray(data6)) {
        if (data6.length > 19 && (vErrors = fail(vErrors, path + "/receivers", 891), one) || data6.length < 1 && (vErrors = fail(vErrors, path + "/receivers", 890), one))
          return vErrors;
        let len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (!agencyRole.has(data7) && (vErrors = fail(vErrors, path + "/receivers/" + i2, 900), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/receivers/" + i2, 896), one) return vErrors;
        }
        let i3 = data6.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data6[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                if (j1 = indices1[item1], vErrors = fail(vErrors, path + "/receivers", 892), one) return vErrors;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/receivers", 880), one) return vErrors;
    }
    if (data.record !== void 0 && (vErrors = validate3(data.record, path + "/record", vErrors, one), one && vErrors !== null) || !plain(data) && (vErrors = fail(vErrors, path, 786, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "given" || key0 === "by" || key0 === "on" || key0 === "until" || key0 === "groups" || key0 === "receivers" || key0 === "record") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 786, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 784), one) return vErrors;
  return vErrors;
}
function validate0(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 1025, "schema"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 1025, "id"), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 1025, "revision"), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 1025, "recordStatus"), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 1025, "issuer"), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 1025, "recordedAt"), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 1025, "conversation"), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 1025, "classification"), one) || data.names === void 0 && (vErrors = fail(vErrors, path, 1025, "names"), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/person-identity/1.0" && (vErrors = fail(vErrors, path + "/schema", 915), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1) && (vErrors = fail(vErrors, path + "/id", 117), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/id", 112), one) return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 928), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 937), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 936), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1057, "revision"), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1040), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1049), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1048), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5) && (vErrors = fail(vErrors, path + "/revises/jti", 1077), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/revises/jti", 1072), one) return vErrors;
        }
        if (!plain(data3) && (vErrors = fail(vErrors, path + "/revises", 1058, 0), one))
          return vErrors;
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1058, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1056), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if (typeof data6 == "string") {
        if (!recordStatus.has(data6) && (vErrors = fail(vErrors, path + "/recordStatus", 948), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordStatus", 944), one) return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (!revisionReason.has(data7) && (vErrors = fail(vErrors, path + "/reason", 1092), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reason", 1088), one) return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if (typeof data8 == "string") {
        if (!pattern2.test(data8) && (vErrors = fail(vErrors, path + "/issuer", 69), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/issuer", 64), one) return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if (typeof data9 == "string") {
        if (!pattern2.test(data9) && (vErrors = fail(vErrors, path + "/onBehalfOf", 1109), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/onBehalfOf", 1104), one) return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if (typeof data10 == "string") {
        if (data10.length > 300 && ucs2length(data10) > 300) {
          if (vErrors = fail(vErrors, path + "/reference", 1127), one) return vErrors;
        } else if (!pattern4.test(data10) && (vErrors = fail(vErrors, path + "/reference", 1125), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reference", 1120), one) return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if (typeof data12 == "string") {
        if (!pattern10.test(data12) && (vErrors = fail(vErrors, path + "/recordedAt", 965), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordedAt", 960), one) return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if (typeof data13 == "string") {
        if (!pattern0.test(data13) && (vErrors = fail(vErrors, path + "/conversation", 981), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/conversation", 976), one) return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1147), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1146), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one && vErrors !== null) return vErrors;
        let i1 = data14.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (equal(data14[i1], data14[j0])) {
                  if (vErrors = fail(vErrors, path + "/about", 1148), one) return vErrors;
                  break outer0;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/about", 1136), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 995), one))
      return vErrors;
    if (data.names !== void 0) {
      let data17 = data.names;
      if (Array.isArray(data17)) {
        if (data17.length > 12 && (vErrors = fail(vErrors, path + "/names", 1019), one) || data17.length < 1 && (vErrors = fail(vErrors, path + "/names", 1018), one))
          return vErrors;
        let len1 = data17.length;
        for (let i2 = 0; i2 < len1; i2++)
          if (vErrors = validate5(data17[i2], path + "/names/" + i2, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/names", 1008), one) return vErrors;
    }
    if (data.bornOn !== void 0) {
      let data19 = data.bornOn;
      if (typeof data19 == "string") {
        if (!pattern18.test(data19) && (vErrors = fail(vErrors, path + "/bornOn", 1157), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/bornOn", 1152), one) return vErrors;
    }
    if (data.diedOn !== void 0) {
      let data20 = data.diedOn;
      if (typeof data20 == "string") {
        if (!pattern18.test(data20) && (vErrors = fail(vErrors, path + "/diedOn", 1173), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/diedOn", 1168), one) return vErrors;
    }
    if (data.sex !== void 0) {
      let data21 = data.sex;
      if (typeof data21 == "string") {
        if (!sex.has(data21) && (vErrors = fail(vErrors, path + "/sex", 1188), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/sex", 1184), one) return vErrors;
    }
    if (data.birthRegistration !== void 0 && (vErrors = validate7(data.birthRegistration, path + "/birthRegistration", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.citizenNumbers !== void 0) {
      let data23 = data.citizenNumbers;
      if (Array.isArray(data23)) {
        if (data23.length > 3 && (vErrors = fail(vErrors, path + "/citizenNumbers", 1211), one) || data23.length < 1 && (vErrors = fail(vErrors, path + "/citizenNumbers", 1210), one))
          return vErrors;
        let len2 = data23.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data24 = data23[i3];
          if (typeof data24 == "string") {
            if (!pattern26.test(data24) && (vErrors = fail(vErrors, path + "/citizenNumbers/" + i3, 1221), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/citizenNumbers/" + i3, 1216), one) return vErrors;
        }
        let i4 = data23.length, j1;
        if (i4 > 1) {
          let indices0 = {};
          for (; i4--; ) {
            let item0 = data23[i4];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j1 = indices0[item0], vErrors = fail(vErrors, path + "/citizenNumbers", 1212), one) return vErrors;
                break;
              }
              indices0[item0] = i4;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/citizenNumbers", 1200), one) return vErrors;
    }
    if (data.documents !== void 0) {
      let data25 = data.documents;
      if (Array.isArray(data25)) {
        if (data25.length > 10 && (vErrors = fail(vErrors, path + "/documents", 1243), one) || data25.length < 1 && (vErrors = fail(vErrors, path + "/documents", 1242), one))
          return vErrors;
        let len3 = data25.length;
        for (let i5 = 0; i5 < len3; i5++)
          if (vErrors = validate11(data25[i5], path + "/documents/" + i5, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/documents", 1232), one) return vErrors;
    }
    if (data.parents !== void 0) {
      let data27 = data.parents;
      if (Array.isArray(data27)) {
        if (data27.length > 4 && (vErrors = fail(vErrors, path + "/parents", 1259), one) || data27.length < 1 && (vErrors = fail(vErrors, path + "/parents", 1258), one))
          return vErrors;
        let len4 = data27.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data28 = data27[i6];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0 && (vErrors = fail(vErrors, path + "/parents/" + i6, 1281, "name"), one) || data28.name !== void 0 && (vErrors = validate5(data28.name, path + "/parents/" + i6 + "/name", vErrors, one), one && vErrors !== null))
              return vErrors;
            if (data28.bornOn !== void 0) {
              let data30 = data28.bornOn;
              if (typeof data30 == "string") {
                if (!pattern18.test(data30) && (vErrors = fail(vErrors, path + "/parents/" + i6 + "/bornOn", 1301), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/parents/" + i6 + "/bornOn", 1296), one) return vErrors;
            }
            if (!plain(data28) && (vErrors = fail(vErrors, path + "/parents/" + i6, 1282, 0), one))
              return vErrors;
            for (let key1 in data28)
              if (!(key1 === "name" || key1 === "bornOn") || data28[key1] === void 0) {
                if (vErrors = fail(vErrors, path + "/parents/" + i6, 1282, stray(data28, key1)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/parents/" + i6, 1280), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/parents", 1248), one) return vErrors;
    }
    if (data.verified !== void 0) {
      let data31 = data.verified;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.by === void 0 && (vErrors = fail(vErrors, path + "/verified", 1345, "by"), one) || data31.on === void 0 && (vErrors = fail(vErrors, path + "/verified", 1345, "on"), one) || data31.matches === void 0 && (vErrors = fail(vErrors, path + "/verified", 1345, "matches"), one))
          return vErrors;
        if (data31.by !== void 0) {
          let data32 = data31.by;
          if (typeof data32 == "string") {
            if (!pattern2.test(data32) && (vErrors = fail(vErrors, path + "/verified/by", 1317), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/verified/by", 1312), one) return vErrors;
        }
        if (data31.on !== void 0) {
          let data33 = data31.on;
          if (typeof data33 == "string") {
            if (!pattern7.test(data33) && (vErrors = fail(vErrors, path + "/verified/on", 821), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/verified/on", 816), one) return vErrors;
        }
        if (data31.matches !== void 0) {
          let data34 = data31.matches;
          if (typeof data34 == "string") {
            if (!yesNoUnknown.has(data34) && (vErrors = fail(vErrors, path + "/verified/matches", 1332), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/verified/matches", 1328), one) return vErrors;
        }
        if (!plain(data31) && (vErrors = fail(vErrors, path + "/verified", 1346, 0), one))
          return vErrors;
        for (let key2 in data31)
          if (!(key2 === "by" || key2 === "on" || key2 === "matches") || data31[key2] === void 0) {
            if (vErrors = fail(vErrors, path + "/verified", 1346, stray(data31, key2)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/verified", 1344), one) return vErrors;
    }
    if (data.addresses !== void 0) {
      let data35 = data.addresses;
      if (Array.isArray(data35)) {
        if (data35.length > 10 && (vErrors = fail(vErrors, path + "/addresses", 1371), one) || data35.length < 1 && (vErrors = fail(vErrors, path + "/addresses", 1370), one))
          return vErrors;
        let len5 = data35.length;
        for (let i7 = 0; i7 < len5; i7++) {
          let data36 = data35[i7];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.kind === void 0 && (vErrors = fail(vErrors, path + "/addresses/" + i7, 1409, "kind"), one) || data36.place === void 0 && (vErrors = fail(vErrors, path + "/addresses/" + i7, 1409, "place"), one))
              return vErrors;
            if (data36.kind !== void 0) {
              let data37 = data36.kind;
              if (typeof data37 == "string") {
                if (!addressKind.has(data37) && (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/kind", 1380), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/kind", 1376), one) return vErrors;
            }
            if (data36.place !== void 0 && (vErrors = validate7(data36.place, path + "/addresses/" + i7 + "/place", vErrors, one), one && vErrors !== null))
              return vErrors;
            if (data36.text !== void 0) {
              let data39 = data36.text;
              if (typeof data39 == "string") {
                if (data39.length > 300 && ucs2length(data39) > 300) {
                  if (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/text", 1431), one) return vErrors;
                } else if (!pattern4.test(data39) && (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/text", 1429), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/text", 1424), one) return vErrors;
            }
            if (data36.from !== void 0) {
              let data40 = data36.from;
              if (typeof data40 == "string") {
                if (!pattern18.test(data40) && (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/from", 1445), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/from", 1440), one) return vErrors;
            }
            if (data36.safe !== void 0) {
              let data41 = data36.safe;
              if (typeof data41 == "string") {
                if (!yesNoUnknown.has(data41) && (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/safe", 724), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/addresses/" + i7 + "/safe", 720), one) return vErrors;
            }
            if (!plain(data36) && (vErrors = fail(vErrors, path + "/addresses/" + i7, 1410, 0), one))
              return vErrors;
            for (let key3 in data36)
              if (!(key3 === "kind" || key3 === "place" || key3 === "text" || key3 === "from" || key3 === "safe") || data36[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/addresses/" + i7, 1410, stray(data36, key3)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/addresses/" + i7, 1408), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/addresses", 1360), one) return vErrors;
    }
    if (data.channels !== void 0) {
      let data42 = data.channels;
      if (Array.isArray(data42)) {
        if (data42.length > 20 && (vErrors = fail(vErrors, path + "/channels", 1467), one) || data42.length < 1 && (vErrors = fail(vErrors, path + "/channels", 1466), one))
          return vErrors;
        let len6 = data42.length;
        for (let i8 = 0; i8 < len6; i8++)
          if (vErrors = validate15(data42[i8], path + "/channels/" + i8, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/channels", 1456), one) return vErrors;
    }
    if (data.relatives !== void 0) {
      let data44 = data.relatives;
      if (Array.isArray(data44)) {
        if (data44.length > 20 && (vErrors = fail(vErrors, path + "/relatives", 1483), one) || data44.length < 1 && (vErrors = fail(vErrors, path + "/relatives", 1482), one))
          return vErrors;
        let len7 = data44.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data45 = data44[i9];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.relation === void 0 && (vErrors = fail(vErrors, path + "/relatives/" + i9, 1521, "relation"), one) || data45.name === void 0 && (vErrors = fail(vErrors, path + "/relatives/" + i9, 1521, "name"), one) || data45.mayBeTold === void 0 && (vErrors = fail(vErrors, path + "/relatives/" + i9, 1521, "mayBeTold"), one))
              return vErrors;
            if (data45.relation !== void 0) {
              let data46 = data45.relation;
              if (typeof data46 == "string") {
                if (!relation.has(data46) && (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/relation", 1492), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/relation", 1488), one) return vErrors;
            }
            if (data45.name !== void 0 && (vErrors = validate5(data45.name, path + "/relatives/" + i9 + "/name", vErrors, one), one && vErrors !== null))
              return vErrors;
            if (data45.channels !== void 0) {
              let data48 = data45.channels;
              if (Array.isArray(data48)) {
                if (data48.length > 5 && (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/channels", 1547), one) || data48.length < 1 && (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/channels", 1546), one))
                  return vErrors;
                let len8 = data48.length;
                for (let i10 = 0; i10 < len8; i10++)
                  if (vErrors = validate15(data48[i10], path + "/relatives/" + i9 + "/channels/" + i10, vErrors, one), one && vErrors !== null) return vErrors;
              } else if (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/channels", 1536), one) return vErrors;
            }
            if (data45.mayBeTold !== void 0) {
              let data50 = data45.mayBeTold;
              if (typeof data50 == "string") {
                if (!yesNoUnknown.has(data50) && (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/mayBeTold", 1508), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/relatives/" + i9 + "/mayBeTold", 1504), one) return vErrors;
            }
            if (!plain(data45) && (vErrors = fail(vErrors, path + "/relatives/" + i9, 1522, 0), one))
              return vErrors;
            for (let key4 in data45)
              if (!(key4 === "relation" || key4 === "name" || key4 === "channels" || key4 === "mayBeTold") || data45[key4] === void 0) {
                if (vErrors = fail(vErrors, path + "/relatives/" + i9, 1522, stray(data45, key4)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/relatives/" + i9, 1520), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/relatives", 1472), one) return vErrors;
    }
    if (data.representative !== void 0) {
      let data51 = data.representative;
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        if (data51.ground === void 0 && (vErrors = fail(vErrors, path + "/representative", 1569, "ground"), one) || data51.name === void 0 && (vErrors = fail(vErrors, path + "/representative", 1569, "name"), one))
          return vErrors;
        if (data51.ground !== void 0) {
          let data52 = data51.ground;
          if (typeof data52 == "string") {
            if (!representation.has(data52) && (vErrors = fail(vErrors, path + "/representative/ground", 1556), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/representative/ground", 1552), one) return vErrors;
        }
        if (data51.name !== void 0 && (vErrors = validate5(data51.name, path + "/representative/name", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data51.relation !== void 0) {
          let data54 = data51.relation;
          if (typeof data54 == "string") {
            if (!relation.has(data54) && (vErrors = fail(vErrors, path + "/representative/relation", 1492), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/representative/relation", 1488), one) return vErrors;
        }
        if (data51.channels !== void 0) {
          let data55 = data51.channels;
          if (Array.isArray(data55)) {
            if (data55.length > 5 && (vErrors = fail(vErrors, path + "/representative/channels", 1595), one) || data55.length < 1 && (vErrors = fail(vErrors, path + "/representative/channels", 1594), one))
              return vErrors;
            let len9 = data55.length;
            for (let i11 = 0; i11 < len9; i11++)
              if (vErrors = validate15(data55[i11], path + "/representative/channels/" + i11, vErrors, one), one && vErrors !== null) return vErrors;
          } else if (vErrors = fail(vErrors, path + "/representative/channels", 1584), one) return vErrors;
        }
        if (data51.document !== void 0 && (vErrors = validate1(data51.document, path + "/representative/document", vErrors, one), one && vErrors !== null) || !plain(data51) && (vErrors = fail(vErrors, path + "/representative", 1570, 0), one))
          return vErrors;
        for (let key5 in data51)
          if (!(key5 === "ground" || key5 === "name" || key5 === "relation" || key5 === "channels" || key5 === "document") || data51[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/representative", 1570, stray(data51, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/representative", 1568), one) return vErrors;
    }
    if (data.consent !== void 0 && (vErrors = validate22(data.consent, path + "/consent", vErrors, one), one && vErrors !== null) || !plain(data) && (vErrors = fail(vErrors, path, 1026, 0), one))
      return vErrors;
    for (let key6 in data)
      if (!(key6 === "schema" || key6 === "id" || key6 === "revision" || key6 === "revises" || key6 === "recordStatus" || key6 === "reason" || key6 === "issuer" || key6 === "onBehalfOf" || key6 === "reference" || key6 === "document" || key6 === "recordedAt" || key6 === "conversation" || key6 === "about" || key6 === "classification" || key6 === "names" || key6 === "bornOn" || key6 === "diedOn" || key6 === "sex" || key6 === "birthRegistration" || key6 === "citizenNumbers" || key6 === "documents" || key6 === "parents" || key6 === "verified" || key6 === "addresses" || key6 === "channels" || key6 === "relatives" || key6 === "representative" || key6 === "consent") || data[key6] === void 0) {
        if (vErrors = fail(vErrors, path, 1026, stray(data, key6)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 1024), one) return vErrors;
  return vErrors;
}

var table = { ids: ["common/document-ref/1.0", "common/label/1.0", "common/civil-date/1.0", "common/agency/1.0", "common/line/1.0", "common/record-ref/1.0", "codelists/record-kind/1.0", "common/uuid/1.0", "common/person-name/1.0", "codelists/name-kind/1.0", "codelists/script/1.0", "common/language/1.0", "common/area/1.0", "common/place/1.0", "codelists/country/1.0", "common/identity-document/1.0", "codelists/identity-document-kind/1.0", "common/partial-date/1.0", "codelists/yes-no-unknown/1.0", "common/contact-channel/1.0", "codelists/contact-kind/1.0", "common/consent-statement/1.0", "codelists/consent-giver/1.0", "codelists/field-group/1.0", "codelists/agency-role/1.0", "person-identity/1.0", "common/head/1.0", "codelists/record-status/1.0", "common/instant/1.0", "codelists/revision-reason/1.0", "codelists/sex/1.0", "common/citizen-number/1.0", "codelists/address-kind/1.0", "codelists/relation/1.0", "codelists/representation/1.0"], forms: [[0, "", "Document", "Văn bản", 0, { 1: { number: 0, issuedOn: 1 } }], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "About", "Liên quan đến", 0, { 1: { kind: 6, id: 7 } }], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Names", "Họ tên", 0, { 1: { full: 9, kind: 10, script: 11 } }], [9, "", "Kind of name", "Loại tên", 2, { 4: "legal, other, alias, former, transliterated" }], [10, "", "Script", "Hệ chữ viết", 2], [8, "/properties/parts", "Parts", "Các phần của tên", 0], [11, "", "Language", "Ngôn ngữ", 2], [12, "", "Area", "Đơn vị hành chính", 0, { 1: { edition: 18, code: 19 } }], [12, "/properties/code", "Code", "Mã đơn vị", 2], [13, "/oneOf/0", "Place", "Địa điểm", 0, { 1: { in: 22, area: 20 } }], [13, "/oneOf/0/properties/in", "In Viet Nam", "Ở trong nước", 6, { 3: "vietnam" }], [13, "/oneOf/1", "Place", "Địa điểm", 0, { 1: { in: 25, country: 26 } }], [13, "/oneOf/1/properties/in", "Abroad", "Ở nước ngoài", 6, { 3: "abroad" }], [14, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [13, "/oneOf/2", "Place", "Địa điểm", 0, { 1: { in: 30 } }], [13, "/oneOf/2/properties/in", "Online", "Trên mạng", 6, { 3: "online" }], [13, "/oneOf/3", "Place", "Địa điểm", 0, { 1: { in: 32 } }], [13, "/oneOf/3/properties/in", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [13, "", "Birth registered at", "Nơi đăng ký khai sinh", 0, { 13: ["in", "vietnam, abroad, online, unknown"] }], [15, "", "Identity papers", "Giấy tờ", 0, { 1: { kind: 35, number: 36, country: 37 } }], [16, "", "Kind of identity paper", "Loại giấy tờ", 2, { 4: !0 }], [15, "/properties/number", "Number", "Số giấy tờ", 2], [17, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [18, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes, no, unknown" }], [19, "", "Ways of contact", "Kênh liên lạc", 0, { 1: { kind: 43, value: 44, safe: 45 } }], [20, "", "Kind of contact", "Loại liên lạc", 2, { 4: !0 }], [21, "", "Consent", "Đồng ý chia sẻ nhân thân", 0, { 1: { given: 48 } }], [22, "", "Who consented", "Người đồng ý", 2, { 4: "person, legal-representative, guardian" }], [21, "/properties/groups", "Groups", "Nhóm thông tin", 1, { 10: 1, 11: 11 }], [23, "", "Group of fields", "Nhóm trường", 2], [21, "/properties/receivers", "Receivers", "Bên nhận", 1, { 10: 1, 11: 19 }], [24, "", "Role of an agency", "Vai trò của cơ quan", 2], [25, "", "Person identity", "Thông tin nhân thân", 0, { 1: { schema: 57, id: [7, 26], revision: [58, 26], recordStatus: [59, 26], issuer: [4, 26], recordedAt: [60, 26], conversation: [61, 26], classification: [62, 26], names: 63 } }], [25, "/properties/schema", "Schema", "Lược đồ", 6, { 3: "https://schemas.lienthong.example/person-identity/1.0" }], [26, "/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [27, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final, withdrawn, entered-in-error" }], [28, "", "Instant", "Thời điểm", 2], [26, "/properties/classification", "Classification", "Độ mật", 6, { 3: "unclassified" }], [25, "/properties/names", "Names", "Họ tên", 1, { 10: 1, 11: 12 }], [26, "/properties/revises", "Revises", "Sửa đổi bản", 0, { 1: { revision: 65 } }], [26, "/properties/revises/properties/revision", "Revision", "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [29, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [26, "/properties/about", "About", "Liên quan đến", 1, { 10: 1, 11: 50 }], [30, "", "Sex", "Giới tính", 2, { 4: "male, female, other, unknown" }], [25, "/properties/citizenNumbers", "Personal identification numbers", "Số định danh cá nhân", 1, { 10: 1, 11: 3 }], [31, "", "Personal identification number", "Số định danh cá nhân", 2], [25, "/properties/documents", "Identity papers", "Giấy tờ", 1, { 10: 1, 11: 10 }], [25, "/properties/parents", "Parents", "Cha, mẹ", 1, { 10: 1, 11: 4 }], [25, "/properties/parents/items", "Parents", "Cha, mẹ", 0, { 1: { name: 79 } }], [25, "/properties/verified", "Verified", "Xác minh nhân thân", 0, { 1: { by: 82, on: 51, matches: 83 } }], [25, "/properties/addresses", "Addresses", "Địa chỉ", 1, { 10: 1, 11: 10 }], [25, "/properties/addresses/items", "Addresses", "Địa chỉ", 0, { 1: { kind: 86, place: 87 } }], [32, "", "Kind of address", "Loại địa chỉ", 2, { 4: "permanent, temporary, current, abroad" }], [25, "/properties/channels", "Ways of contact", "Kênh liên lạc", 1, { 10: 1, 11: 20 }], [25, "/properties/relatives", "Relatives", "Người thân thích", 1, { 10: 1, 11: 20 }], [25, "/properties/relatives/items", "Relatives", "Người thân thích", 0, { 1: { relation: 93, name: 79, mayBeTold: 94 } }], [33, "", "Relation", "Quan hệ", 2], [25, "/properties/relatives/items/properties/channels", "Ways of contact", "Kênh liên lạc", 1, { 10: 1, 11: 5 }], [25, "/properties/representative", "Representative", "Người đại diện", 0, { 1: { ground: 97, name: 79 } }], [34, "", "Ground of representation", "Căn cứ đại diện", 2, { 4: "parent, guardian, appointed, authorised" }], [25, "/properties/representative/properties/channels", "Ways of contact", "Kênh liên lạc", 1, { 10: 1, 11: 5 }]], nodes: [[1, "Number", "Số"], [2, "Issued on", "Ngày ban hành"], [0], [1, "Notation", "Ký hiệu"], [3, "Issuer", "Cơ quan ban hành"], [4, "Signatory", "Người ký"], [6, "Kind", "Loại"], [7, "Id", "Mã"], [5], [4, "Full name", "Họ và tên đầy đủ"], [9, "Kind", "Loại tên"], [10], [8], [4, "Family name", "Họ"], [4, "Middle name", "Chữ đệm"], [4, "Given name", "Tên"], [11], [12], [2, "Edition", "Phiên bản danh mục"], [14], [13], [1, "Name", "Tên"], [16], [15], [4, "Exact spot", "Địa điểm cụ thể"], [18], [19, "Country", "Quốc gia"], [17], [1, "Locality", "Địa phương"], [1, "Service", "Dịch vụ"], [21], [20], [23], [22], [24], [26, "Kind", "Loại giấy tờ"], [27], [19, "Issuing country", "Nước cấp"], [25], [1, "Issuing authority", "Cơ quan cấp"], [28, "Issued on", "Ngày cấp"], [28, "Expires on", "Ngày hết hạn"], [29, "Held by the person", "Đang giữ giấy tờ"], [31, "Kind", "Loại"], [4, "Number or account", "Số, tài khoản"], [29, "Safe", "An toàn"], [30], [4, "How to use", "Cách liên lạc"], [29, "Given", "Đã đồng ý"], [32], [33, "By", "Người đồng ý"], [2, "On", "Ngày"], [2, "Until", "Đến ngày"], [34], [35, "Groups", "Nhóm thông tin"], [36], [37, "Receivers", "Bên nhận"], [39], [40], [41], [42, "Recorded at", "Thời điểm ghi"], [7, "Conversation", "Chuỗi trao đổi"], [43], [44], [38], [46], [45], [7, "Message", "Thông điệp"], [47, "Reason", "Lý do"], [3, "On behalf of", "Thay cho cơ quan"], [1, "Reference", "Số hồ sơ"], [48], [28, "Born", "Ngày sinh"], [28, "Died", "Ngày mất"], [49, "Sex in the papers", "Giới tính trên giấy tờ"], [50], [51, "Personal identification numbers", "Số định danh cá nhân"], [52], [53], [8, "Name", "Họ tên"], [54], [28, "Born", "Năm sinh"], [3, "By", "Cơ quan"], [29, "Matches", "Trùng khớp"], [55], [56], [58, "Kind", "Loại"], [24, "Place", "Địa bàn"], [57], [4, "Address", "Địa chỉ"], [28, "From", "Từ"], [59], [60], [62], [29, "May be told", "Được thông báo"], [61], [63], [65, "Ground", "Căn cứ"], [64], [66]] }, structure = {
  kind: "person-identity",
  id: "https://schemas.lienthong.example/person-identity/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record, "", null, !0),
  table
};
export {
  structure
};
