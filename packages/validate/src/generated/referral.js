// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ new Set("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over".split(" ")), agencyRole = /* @__PURE__ */ new Set("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body".split(" ")), attachmentKind = /* @__PURE__ */ new Set("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other".split(" ")), consentGiver = /* @__PURE__ */ new Set("person legal-representative guardian".split(" ")), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), fieldGroup = /* @__PURE__ */ new Set("act place person-basic identity contact health consent narrative procedure result money".split(" ")), need = /* @__PURE__ */ new Set("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money".split(" ")), recordKind = /* @__PURE__ */ new Set("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity".split(" ")), recordStatus = /* @__PURE__ */ new Set("final withdrawn entered-in-error".split(" ")), referralReason = /* @__PURE__ */ new Set("after-rescue after-self-report after-identification more-services moved protection".split(" ")), revisionReason = /* @__PURE__ */ new Set("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred".split(" ")), risk = /* @__PURE__ */ new Set("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known".split(" ")), sex = /* @__PURE__ */ new Set("male female other unknown".split(" ")), supportKind = /* @__PURE__ */ new Set("a b c d đ e g h i k".split(" ")), supportKind2011 = /* @__PURE__ */ new Set("a b c d đ e".split(" ")), urgency = /* @__PURE__ */ new Set("immediate within-day within-three-days ordinary".split(" ")), victimCategory = /* @__PURE__ */ new Set("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner".split(" ")), victimStatus = /* @__PURE__ */ new Set("victim under-identification accompanying-under-18 not-a-victim".split(" ")), yesNoUnknown = /* @__PURE__ */ new Set("yes no unknown".split(" "));

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern19 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern29 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate5(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.known;
    if (tag0 === "years") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.years === void 0 && (vErrors = fail(vErrors, path, 177, "years"), one))
          return vErrors;
        if (data.years !== void 0) {
          let data0 = data.years;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && (vErrors = fail(vErrors, path + "/years", 160), one) || typeof data0 == "number" && isFinite(data0) && ((data0 > 120 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/years", 169), one) || (data0 < 0 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/years", 168), one)))
            return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 178, 0), one))
          return vErrors;
        for (let key0 in data)
          if (!(key0 === "known" || key0 === "years") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 178, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "band") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.band === void 0 && (vErrors = fail(vErrors, path, 225, "band"), one))
          return vErrors;
        if (data.band !== void 0) {
          let data1 = data.band;
          if (typeof data1 == "string") {
            if (!ageBand.has(data1) && (vErrors = fail(vErrors, path + "/band", 212), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/band", 208), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 226, 0), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "known" || key1 === "band") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 226, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (!plain(data) && (vErrors = fail(vErrors, path, 258, 0), one))
          return vErrors;
        for (let key2 in data)
          if (key2 !== "known" || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 258, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 285), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 272), one) return vErrors;
  return vErrors;
}
function validate7(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.kind;
    if (tag0 === "citizen") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 321, "country"), one))
          return vErrors;
        if (data.country !== void 0) {
          let data0 = data.country;
          if (typeof data0 == "string") {
            if (!country.has(data0) && (vErrors = fail(vErrors, path + "/country", 308), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/country", 304), one) return vErrors;
        }
        if (data.others !== void 0) {
          let data1 = data.others;
          if (Array.isArray(data1)) {
            if (data1.length > 4 && (vErrors = fail(vErrors, path + "/others", 347), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/others", 346), one))
              return vErrors;
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 == "string") {
                if (!country.has(data2) && (vErrors = fail(vErrors, path + "/others/" + i0, 356), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/others/" + i0, 352), one) return vErrors;
            }
            let i1 = data1.length, j0;
            if (i1 > 1) {
              let indices0 = {};
              for (; i1--; ) {
                let item0 = data1[i1];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    if (j0 = indices0[item0], vErrors = fail(vErrors, path + "/others", 348), one) return vErrors;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/others", 336), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 322, 0), one))
          return vErrors;
        for (let key0 in data)
          if (!(key0 === "kind" || key0 === "country" || key0 === "others") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 322, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "stateless") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.permanentResident === void 0 && (vErrors = fail(vErrors, path, 401, "permanentResident"), one) || data.permanentResident !== void 0 && typeof data.permanentResident != "boolean" && (vErrors = fail(vErrors, path + "/permanentResident", 384), one) || !plain(data) && (vErrors = fail(vErrors, path, 402, 0), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "kind" || key1 === "permanentResident") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 402, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (!plain(data) && (vErrors = fail(vErrors, path, 434, 0), one))
          return vErrors;
        for (let key2 in data)
          if (key2 !== "kind" || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 434, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 461), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 448), one) return vErrors;
  return vErrors;
}
var pattern22 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate11(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 497, "edition"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 497, "code"), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0) && (vErrors = fail(vErrors, path + "/edition", 469), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/edition", 464), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern22.test(data1) && (vErrors = fail(vErrors, path + "/code", 485), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 480), one) return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/name", 519), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/name", 517), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/name", 512), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 498, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 498, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 496), one) return vErrors;
  return vErrors;
}
function validate10(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 545, "area"), one) || data.area !== void 0 && (vErrors = validate11(data.area, path + "/area", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if (typeof data1 == "string") {
            if (data1.length > 300 && ucs2length(data1) > 300) {
              if (vErrors = fail(vErrors, path + "/spot", 567), one) return vErrors;
            } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/spot", 565), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/spot", 560), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 546, 0), one))
          return vErrors;
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 546, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 593, "country"), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if (typeof data2 == "string") {
            if (!country.has(data2) && (vErrors = fail(vErrors, path + "/country", 308), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/country", 304), one) return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if (typeof data3 == "string") {
            if (data3.length > 300 && ucs2length(data3) > 300) {
              if (vErrors = fail(vErrors, path + "/locality", 615), one) return vErrors;
            } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/locality", 613), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/locality", 608), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 594, 0), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 594, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if (typeof data4 == "string") {
            if (data4.length > 300 && ucs2length(data4) > 300) {
              if (vErrors = fail(vErrors, path + "/service", 631), one) return vErrors;
            } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/service", 629), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/service", 624), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 658, 0), one))
          return vErrors;
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 658, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (!plain(data) && (vErrors = fail(vErrors, path, 690, 0), one))
          return vErrors;
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 690, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 717), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 704), one) return vErrors;
  return vErrors;
}
function validate15(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given === void 0 && (vErrors = fail(vErrors, path, 737, "given"), one))
      return vErrors;
    if (data.given !== void 0) {
      let data0 = data.given;
      if (typeof data0 == "string") {
        if (!yesNoUnknown.has(data0) && (vErrors = fail(vErrors, path + "/given", 724), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/given", 720), one) return vErrors;
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 == "string") {
        if (!consentGiver.has(data1) && (vErrors = fail(vErrors, path + "/by", 756), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/by", 752), one) return vErrors;
    }
    if (data.on !== void 0) {
      let data2 = data.on;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/on", 773), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/on", 768), one) return vErrors;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3) && (vErrors = fail(vErrors, path + "/until", 789), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/until", 784), one) return vErrors;
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length > 11 && (vErrors = fail(vErrors, path + "/groups", 811), one) || data4.length < 1 && (vErrors = fail(vErrors, path + "/groups", 810), one))
          return vErrors;
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (!fieldGroup.has(data5) && (vErrors = fail(vErrors, path + "/groups/" + i0, 820), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/groups/" + i0, 816), one) return vErrors;
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j0 = indices0[item0], vErrors = fail(vErrors, path + "/groups", 812), one) return vErrors;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/groups", 800), one) return vErrors;
    }
    if (data.receivers !== void 0) {
      let data6 = data.receivers;
      if (Array.isArray(data6)) {
        if (data6.length > 19 && (vErrors = fail(vErrors, path + "/receivers", 843), one) || data6.length < 1 && (vErrors = fail(vErrors, path + "/receivers", 842), one))
          return vErrors;
        let len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (!agencyRole.has(data7) && (vErrors = fail(vErrors, path + "/receivers/" + i2, 852), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/receivers/" + i2, 848), one) return vErrors;
        }
        let i3 = data6.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data6[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                if (j1 = indices1[item1], vErrors = fail(vErrors, path + "/receivers", 844), one) return vErrors;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/receivers", 832), one) return vErrors;
    }
    if (data.record !== void 0 && (vErrors = validate3(data.record, path + "/record", vErrors, one), one && vErrors !== null) || !plain(data) && (vErrors = fail(vErrors, path, 738, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "given" || key0 === "by" || key0 === "on" || key0 === "until" || key0 === "groups" || key0 === "receivers" || key0 === "record") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 738, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 736), one) return vErrors;
  return vErrors;
}
function validate18(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 897, "part"), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 897, "kind"), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if (typeof data0 == "string") {
        if (!pattern18.test(data0) && (vErrors = fail(vErrors, path + "/part", 869), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/part", 864), one) return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 == "string") {
        if (!attachmentKind.has(data1) && !open.test(data1) && (vErrors = fail(vErrors, path + "/kind", 884), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 880), one) return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/title", 919), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/title", 917), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/title", 912), one) return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 928), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 937), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 936), one)))
        return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 898, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 898, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 896), one) return vErrors;
  return vErrors;
}
function validate0(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 1089, "schema"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 1089, "id"), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 1089, "revision"), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 1089, "recordStatus"), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 1089, "issuer"), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 1089, "recordedAt"), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 1089, "conversation"), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 1089, "classification"), one) || data.urgency === void 0 && (vErrors = fail(vErrors, path, 1089, "urgency"), one) || data.category === void 0 && (vErrors = fail(vErrors, path, 1089, "category"), one) || data.requestedSupport === void 0 && (vErrors = fail(vErrors, path, 1089, "requestedSupport"), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/referral/1.0" && (vErrors = fail(vErrors, path + "/schema", 947), one))
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
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 960), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 969), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 968), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1121, "revision"), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1104), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1113), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1112), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5) && (vErrors = fail(vErrors, path + "/revises/jti", 1141), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/revises/jti", 1136), one) return vErrors;
        }
        if (!plain(data3) && (vErrors = fail(vErrors, path + "/revises", 1122, 0), one))
          return vErrors;
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1122, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1120), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if (typeof data6 == "string") {
        if (!recordStatus.has(data6) && (vErrors = fail(vErrors, path + "/recordStatus", 980), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordStatus", 976), one) return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (!revisionReason.has(data7) && (vErrors = fail(vErrors, path + "/reason", 1156), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reason", 1152), one) return vErrors;
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
        if (!pattern2.test(data9) && (vErrors = fail(vErrors, path + "/onBehalfOf", 1173), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/onBehalfOf", 1168), one) return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if (typeof data10 == "string") {
        if (data10.length > 300 && ucs2length(data10) > 300) {
          if (vErrors = fail(vErrors, path + "/reference", 1191), one) return vErrors;
        } else if (!pattern4.test(data10) && (vErrors = fail(vErrors, path + "/reference", 1189), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reference", 1184), one) return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if (typeof data12 == "string") {
        if (!pattern10.test(data12) && (vErrors = fail(vErrors, path + "/recordedAt", 997), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordedAt", 992), one) return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if (typeof data13 == "string") {
        if (!pattern0.test(data13) && (vErrors = fail(vErrors, path + "/conversation", 1013), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/conversation", 1008), one) return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1211), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1210), one))
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
                  if (vErrors = fail(vErrors, path + "/about", 1212), one) return vErrors;
                  break outer0;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/about", 1200), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 1027), one))
      return vErrors;
    if (data.urgency !== void 0) {
      let data17 = data.urgency;
      if (typeof data17 == "string") {
        if (!urgency.has(data17) && (vErrors = fail(vErrors, path + "/urgency", 1044), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/urgency", 1040), one) return vErrors;
    }
    if (data.category !== void 0) {
      let data18 = data.category;
      if (typeof data18 == "string") {
        if (!victimCategory.has(data18) && (vErrors = fail(vErrors, path + "/category", 1060), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/category", 1056), one) return vErrors;
    }
    if (data.requestedSupport !== void 0) {
      let data19 = data.requestedSupport;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        let tag0 = data19.regime;
        if (tag0 === "law53-2024") {
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.kinds === void 0 && (vErrors = fail(vErrors, path + "/requestedSupport", 1249, "kinds"), one))
              return vErrors;
            if (data19.kinds !== void 0) {
              let data20 = data19.kinds;
              if (Array.isArray(data20)) {
                if (data20.length > 10 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1243), one) || data20.length < 1 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1242), one))
                  return vErrors;
                let len1 = data20.length;
                for (let i2 = 0; i2 < len1; i2++) {
                  let data21 = data20[i2];
                  if (typeof data21 == "string") {
                    if (!supportKind.has(data21) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds/" + i2, 1268), one))
                      return vErrors;
                  } else if (vErrors = fail(vErrors, path + "/requestedSupport/kinds/" + i2, 1264), one) return vErrors;
                }
                let i3 = data20.length, j1;
                if (i3 > 1) {
                  let indices0 = {};
                  for (; i3--; ) {
                    let item0 = data20[i3];
                    if (typeof item0 == "string") {
                      if (typeof indices0[item0] == "number") {
                        if (j1 = indices0[item0], vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1244), one) return vErrors;
                        break;
                      }
                      indices0[item0] = i3;
                    }
                  }
                }
              } else if (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1232), one) return vErrors;
            }
            if (!plain(data19) && (vErrors = fail(vErrors, path + "/requestedSupport", 1250, 0), one))
              return vErrors;
            for (let key1 in data19)
              if (!(key1 === "regime" || key1 === "kinds") || data19[key1] === void 0) {
                if (vErrors = fail(vErrors, path + "/requestedSupport", 1250, stray(data19, key1)), one) return vErrors;
                break;
              }
          }
        } else if (tag0 === "law66-2011") {
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.kinds === void 0 && (vErrors = fail(vErrors, path + "/requestedSupport", 1313, "kinds"), one))
              return vErrors;
            if (data19.kinds !== void 0) {
              let data22 = data19.kinds;
              if (Array.isArray(data22)) {
                if (data22.length > 6 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1307), one) || data22.length < 1 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1306), one))
                  return vErrors;
                let len2 = data22.length;
                for (let i4 = 0; i4 < len2; i4++) {
                  let data23 = data22[i4];
                  if (typeof data23 == "string") {
                    if (!supportKind2011.has(data23) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds/" + i4, 1332), one))
                      return vErrors;
                  } else if (vErrors = fail(vErrors, path + "/requestedSupport/kinds/" + i4, 1328), one) return vErrors;
                }
                let i5 = data22.length, j2;
                if (i5 > 1) {
                  let indices1 = {};
                  for (; i5--; ) {
                    let item1 = data22[i5];
                    if (typeof item1 == "string") {
                      if (typeof indices1[item1] == "number") {
                        if (j2 = indices1[item1], vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1308), one) return vErrors;
                        break;
                      }
                      indices1[item1] = i5;
                    }
                  }
                }
              } else if (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1296), one) return vErrors;
            }
            if (!plain(data19) && (vErrors = fail(vErrors, path + "/requestedSupport", 1314, 0), one))
              return vErrors;
            for (let key2 in data19)
              if (!(key2 === "regime" || key2 === "kinds") || data19[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/requestedSupport", 1314, stray(data19, key2)), one) return vErrors;
                break;
              }
          }
        } else if (vErrors = fail(vErrors, path + "/requestedSupport", 1085), one) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/requestedSupport", 1072), one) return vErrors;
    }
    if (data.referralReason !== void 0) {
      let data24 = data.referralReason;
      if (typeof data24 == "string") {
        if (!referralReason.has(data24) && !open.test(data24) && (vErrors = fail(vErrors, path + "/referralReason", 1348), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/referralReason", 1344), one) return vErrors;
    }
    if (data.referredTo !== void 0) {
      let data25 = data.referredTo;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.agency === void 0 && (vErrors = fail(vErrors, path + "/referredTo", 1393, "agency"), one) || data25.role === void 0 && (vErrors = fail(vErrors, path + "/referredTo", 1393, "role"), one))
          return vErrors;
        if (data25.agency !== void 0) {
          let data26 = data25.agency;
          if (typeof data26 == "string") {
            if (!pattern2.test(data26) && (vErrors = fail(vErrors, path + "/referredTo/agency", 1365), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/referredTo/agency", 1360), one) return vErrors;
        }
        if (data25.role !== void 0) {
          let data27 = data25.role;
          if (typeof data27 == "string") {
            if (!agencyRole.has(data27) && (vErrors = fail(vErrors, path + "/referredTo/role", 1380), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/referredTo/role", 1376), one) return vErrors;
        }
        if (data25.unit !== void 0) {
          let data28 = data25.unit;
          if (typeof data28 == "string") {
            if (data28.length > 300 && ucs2length(data28) > 300) {
              if (vErrors = fail(vErrors, path + "/referredTo/unit", 1415), one) return vErrors;
            } else if (!pattern4.test(data28) && (vErrors = fail(vErrors, path + "/referredTo/unit", 1413), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/referredTo/unit", 1408), one) return vErrors;
        }
        if (!plain(data25) && (vErrors = fail(vErrors, path + "/referredTo", 1394, 0), one))
          return vErrors;
        for (let key3 in data25)
          if (!(key3 === "agency" || key3 === "role" || key3 === "unit") || data25[key3] === void 0) {
            if (vErrors = fail(vErrors, path + "/referredTo", 1394, stray(data25, key3)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/referredTo", 1392), one) return vErrors;
    }
    if (data.supportFrom !== void 0) {
      let data29 = data.supportFrom;
      if (typeof data29 == "string") {
        if (!pattern7.test(data29) && (vErrors = fail(vErrors, path + "/supportFrom", 1429), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/supportFrom", 1424), one) return vErrors;
    }
    if (data.supportUntil !== void 0) {
      let data30 = data.supportUntil;
      if (typeof data30 == "string") {
        if (!pattern7.test(data30) && (vErrors = fail(vErrors, path + "/supportUntil", 1445), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/supportUntil", 1440), one) return vErrors;
    }
    if (data.answerBy !== void 0) {
      let data31 = data.answerBy;
      if (typeof data31 == "string") {
        if (!pattern7.test(data31) && (vErrors = fail(vErrors, path + "/answerBy", 1461), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/answerBy", 1456), one) return vErrors;
    }
    if (data.identityPart !== void 0) {
      let data32 = data.identityPart;
      if (typeof data32 == "string") {
        if (!pattern18.test(data32) && (vErrors = fail(vErrors, path + "/identityPart", 1477), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/identityPart", 1472), one) return vErrors;
    }
    if (data.person !== void 0) {
      let data33 = data.person;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.status === void 0 && (vErrors = fail(vErrors, path + "/person", 1521, "status"), one) || data33.sex === void 0 && (vErrors = fail(vErrors, path + "/person", 1521, "sex"), one))
          return vErrors;
        if (data33.status !== void 0) {
          let data34 = data33.status;
          if (typeof data34 == "string") {
            if (!victimStatus.has(data34) && (vErrors = fail(vErrors, path + "/person/status", 1492), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/person/status", 1488), one) return vErrors;
        }
        if (data33.sex !== void 0) {
          let data35 = data33.sex;
          if (typeof data35 == "string") {
            if (!sex.has(data35) && (vErrors = fail(vErrors, path + "/person/sex", 1508), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/person/sex", 1504), one) return vErrors;
        }
        if (data33.age !== void 0 && (vErrors = validate5(data33.age, path + "/person/age", vErrors, one), one && vErrors !== null) || data33.nationality !== void 0 && (vErrors = validate7(data33.nationality, path + "/person/nationality", vErrors, one), one && vErrors !== null) || !plain(data33) && (vErrors = fail(vErrors, path + "/person", 1522, 0), one))
          return vErrors;
        for (let key4 in data33)
          if (!(key4 === "status" || key4 === "sex" || key4 === "age" || key4 === "nationality") || data33[key4] === void 0) {
            if (vErrors = fail(vErrors, path + "/person", 1522, stray(data33, key4)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/person", 1520), one) return vErrors;
    }
    if (data.accompanying !== void 0) {
      let data38 = data.accompanying;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.count === void 0 && (vErrors = fail(vErrors, path + "/accompanying", 1569, "count"), one) || data38.under18 === void 0 && (vErrors = fail(vErrors, path + "/accompanying", 1569, "under18"), one))
          return vErrors;
        if (data38.count !== void 0) {
          let data39 = data38.count;
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39)) && (vErrors = fail(vErrors, path + "/accompanying/count", 1536), one) || typeof data39 == "number" && isFinite(data39) && ((data39 > 50 || isNaN(data39)) && (vErrors = fail(vErrors, path + "/accompanying/count", 1545), one) || (data39 < 0 || isNaN(data39)) && (vErrors = fail(vErrors, path + "/accompanying/count", 1544), one)))
            return vErrors;
        }
        if (data38.under18 !== void 0) {
          let data40 = data38.under18;
          if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)) && (vErrors = fail(vErrors, path + "/accompanying/under18", 1552), one) || typeof data40 == "number" && isFinite(data40) && ((data40 > 50 || isNaN(data40)) && (vErrors = fail(vErrors, path + "/accompanying/under18", 1561), one) || (data40 < 0 || isNaN(data40)) && (vErrors = fail(vErrors, path + "/accompanying/under18", 1560), one)))
            return vErrors;
        }
        if (data38.records !== void 0) {
          let data41 = data38.records;
          if (Array.isArray(data41)) {
            if (data41.length > 50 && (vErrors = fail(vErrors, path + "/accompanying/records", 1595), one) || data41.length < 1 && (vErrors = fail(vErrors, path + "/accompanying/records", 1594), one))
              return vErrors;
            let len3 = data41.length;
            for (let i6 = 0; i6 < len3; i6++)
              if (vErrors = validate3(data41[i6], path + "/accompanying/records/" + i6, vErrors, one), one && vErrors !== null) return vErrors;
            let i7 = data41.length, j3;
            if (i7 > 1) {
              outer1:
                for (; i7--; )
                  for (j3 = i7; j3--; )
                    if (equal(data41[i7], data41[j3])) {
                      if (vErrors = fail(vErrors, path + "/accompanying/records", 1596), one) return vErrors;
                      break outer1;
                    }
            }
          } else if (vErrors = fail(vErrors, path + "/accompanying/records", 1584), one) return vErrors;
        }
        if (!plain(data38) && (vErrors = fail(vErrors, path + "/accompanying", 1570, 0), one))
          return vErrors;
        for (let key5 in data38)
          if (!(key5 === "count" || key5 === "under18" || key5 === "records") || data38[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/accompanying", 1570, stray(data38, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/accompanying", 1568), one) return vErrors;
    }
    if (data.interpreter !== void 0) {
      let data43 = data.interpreter;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        if (data43.needed === void 0 && (vErrors = fail(vErrors, path + "/interpreter", 1617, "needed"), one))
          return vErrors;
        if (data43.needed !== void 0) {
          let data44 = data43.needed;
          if (typeof data44 == "string") {
            if (!yesNoUnknown.has(data44) && (vErrors = fail(vErrors, path + "/interpreter/needed", 1604), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/interpreter/needed", 1600), one) return vErrors;
        }
        if (data43.languages !== void 0) {
          let data45 = data43.languages;
          if (Array.isArray(data45)) {
            if (data45.length > 6 && (vErrors = fail(vErrors, path + "/interpreter/languages", 1643), one) || data45.length < 1 && (vErrors = fail(vErrors, path + "/interpreter/languages", 1642), one))
              return vErrors;
            let len4 = data45.length;
            for (let i8 = 0; i8 < len4; i8++) {
              let data46 = data45[i8];
              if (typeof data46 == "string") {
                if (!pattern19.test(data46) && (vErrors = fail(vErrors, path + "/interpreter/languages/" + i8, 1653), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/interpreter/languages/" + i8, 1648), one) return vErrors;
            }
            let i9 = data45.length, j4;
            if (i9 > 1) {
              let indices2 = {};
              for (; i9--; ) {
                let item2 = data45[i9];
                if (typeof item2 == "string") {
                  if (typeof indices2[item2] == "number") {
                    if (j4 = indices2[item2], vErrors = fail(vErrors, path + "/interpreter/languages", 1644), one) return vErrors;
                    break;
                  }
                  indices2[item2] = i9;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/interpreter/languages", 1632), one) return vErrors;
        }
        if (!plain(data43) && (vErrors = fail(vErrors, path + "/interpreter", 1618, 0), one))
          return vErrors;
        for (let key6 in data43)
          if (!(key6 === "needed" || key6 === "languages") || data43[key6] === void 0) {
            if (vErrors = fail(vErrors, path + "/interpreter", 1618, stray(data43, key6)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/interpreter", 1616), one) return vErrors;
    }
    if (data.handOver !== void 0) {
      let data47 = data.handOver;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        if (data47.place === void 0 && (vErrors = fail(vErrors, path + "/handOver", 1665, "place"), one))
          return vErrors;
        if (data47.at !== void 0) {
          let data48 = data47.at;
          if (typeof data48 == "string") {
            if (!pattern10.test(data48) && (vErrors = fail(vErrors, path + "/handOver/at", 1685), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/handOver/at", 1680), one) return vErrors;
        }
        if (data47.place !== void 0 && (vErrors = validate10(data47.place, path + "/handOver/place", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data47.by !== void 0) {
          let data50 = data47.by;
          if (typeof data50 == "string") {
            if (data50.length > 300 && ucs2length(data50) > 300) {
              if (vErrors = fail(vErrors, path + "/handOver/by", 1703), one) return vErrors;
            } else if (!pattern4.test(data50) && (vErrors = fail(vErrors, path + "/handOver/by", 1701), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/handOver/by", 1696), one) return vErrors;
        }
        if (data47.to !== void 0) {
          let data51 = data47.to;
          if (typeof data51 == "string") {
            if (data51.length > 300 && ucs2length(data51) > 300) {
              if (vErrors = fail(vErrors, path + "/handOver/to", 1719), one) return vErrors;
            } else if (!pattern4.test(data51) && (vErrors = fail(vErrors, path + "/handOver/to", 1717), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/handOver/to", 1712), one) return vErrors;
        }
        if (data47.escort !== void 0) {
          let data52 = data47.escort;
          if (typeof data52 == "string") {
            if (!yesNoUnknown.has(data52) && (vErrors = fail(vErrors, path + "/handOver/escort", 1732), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/handOver/escort", 1728), one) return vErrors;
        }
        if (!plain(data47) && (vErrors = fail(vErrors, path + "/handOver", 1666, 0), one))
          return vErrors;
        for (let key7 in data47)
          if (!(key7 === "at" || key7 === "place" || key7 === "by" || key7 === "to" || key7 === "escort") || data47[key7] === void 0) {
            if (vErrors = fail(vErrors, path + "/handOver", 1666, stray(data47, key7)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/handOver", 1664), one) return vErrors;
    }
    if (data.residenceArea !== void 0 && (vErrors = validate11(data.residenceArea, path + "/residenceArea", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.needs !== void 0) {
      let data54 = data.needs;
      if (Array.isArray(data54)) {
        if (data54.length > 20 && (vErrors = fail(vErrors, path + "/needs", 1755), one) || data54.length < 1 && (vErrors = fail(vErrors, path + "/needs", 1754), one))
          return vErrors;
        let len5 = data54.length;
        for (let i10 = 0; i10 < len5; i10++) {
          let data55 = data54[i10];
          if (typeof data55 == "string") {
            if (!need.has(data55) && !open.test(data55) && (vErrors = fail(vErrors, path + "/needs/" + i10, 1764), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/needs/" + i10, 1760), one) return vErrors;
        }
        let i11 = data54.length, j5;
        if (i11 > 1) {
          let indices3 = {};
          for (; i11--; ) {
            let item3 = data54[i11];
            if (typeof item3 == "string") {
              if (typeof indices3[item3] == "number") {
                if (j5 = indices3[item3], vErrors = fail(vErrors, path + "/needs", 1756), one) return vErrors;
                break;
              }
              indices3[item3] = i11;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/needs", 1744), one) return vErrors;
    }
    if (data.risks !== void 0) {
      let data56 = data.risks;
      if (Array.isArray(data56)) {
        if (data56.length > 20 && (vErrors = fail(vErrors, path + "/risks", 1787), one) || data56.length < 1 && (vErrors = fail(vErrors, path + "/risks", 1786), one))
          return vErrors;
        let len6 = data56.length;
        for (let i12 = 0; i12 < len6; i12++) {
          let data57 = data56[i12];
          if (typeof data57 == "string") {
            if (!risk.has(data57) && !open.test(data57) && (vErrors = fail(vErrors, path + "/risks/" + i12, 1796), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/risks/" + i12, 1792), one) return vErrors;
        }
        let i13 = data56.length, j6;
        if (i13 > 1) {
          let indices4 = {};
          for (; i13--; ) {
            let item4 = data56[i13];
            if (typeof item4 == "string") {
              if (typeof indices4[item4] == "number") {
                if (j6 = indices4[item4], vErrors = fail(vErrors, path + "/risks", 1788), one) return vErrors;
                break;
              }
              indices4[item4] = i13;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/risks", 1776), one) return vErrors;
    }
    if (data.healthNote !== void 0) {
      let data58 = data.healthNote;
      if (typeof data58 == "string") {
        if (data58.length > 8e3 && ucs2length(data58) > 8e3) {
          if (vErrors = fail(vErrors, path + "/healthNote", 1815), one) return vErrors;
        } else if (!pattern29.test(data58) && (vErrors = fail(vErrors, path + "/healthNote", 1813), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/healthNote", 1808), one) return vErrors;
    }
    if (data.consent !== void 0 && (vErrors = validate15(data.consent, path + "/consent", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.alreadyGiven !== void 0) {
      let data60 = data.alreadyGiven;
      if (Array.isArray(data60)) {
        if (data60.length > 10 && (vErrors = fail(vErrors, path + "/alreadyGiven", 1835), one) || data60.length < 1 && (vErrors = fail(vErrors, path + "/alreadyGiven", 1834), one))
          return vErrors;
        let len7 = data60.length;
        for (let i14 = 0; i14 < len7; i14++) {
          let data61 = data60[i14];
          if (typeof data61 == "string") {
            if (!supportKind.has(data61) && (vErrors = fail(vErrors, path + "/alreadyGiven/" + i14, 1844), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/alreadyGiven/" + i14, 1840), one) return vErrors;
        }
        let i15 = data60.length, j7;
        if (i15 > 1) {
          let indices5 = {};
          for (; i15--; ) {
            let item5 = data60[i15];
            if (typeof item5 == "string") {
              if (typeof indices5[item5] == "number") {
                if (j7 = indices5[item5], vErrors = fail(vErrors, path + "/alreadyGiven", 1836), one) return vErrors;
                break;
              }
              indices5[item5] = i15;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/alreadyGiven", 1824), one) return vErrors;
    }
    if (data.note !== void 0) {
      let data62 = data.note;
      if (typeof data62 == "string") {
        if (data62.length > 8e3 && ucs2length(data62) > 8e3) {
          if (vErrors = fail(vErrors, path + "/note", 1863), one) return vErrors;
        } else if (!pattern29.test(data62) && (vErrors = fail(vErrors, path + "/note", 1861), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/note", 1856), one) return vErrors;
    }
    if (data.attachments !== void 0) {
      let data63 = data.attachments;
      if (Array.isArray(data63)) {
        if (data63.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 1883), one) || data63.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 1882), one))
          return vErrors;
        let len8 = data63.length;
        for (let i16 = 0; i16 < len8; i16++)
          if (vErrors = validate18(data63[i16], path + "/attachments/" + i16, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 1872), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 1090, 0), one))
      return vErrors;
    for (let key8 in data)
      if (!(key8 === "schema" || key8 === "id" || key8 === "revision" || key8 === "revises" || key8 === "recordStatus" || key8 === "reason" || key8 === "issuer" || key8 === "onBehalfOf" || key8 === "reference" || key8 === "document" || key8 === "recordedAt" || key8 === "conversation" || key8 === "about" || key8 === "classification" || key8 === "urgency" || key8 === "category" || key8 === "requestedSupport" || key8 === "referralReason" || key8 === "referredTo" || key8 === "supportFrom" || key8 === "supportUntil" || key8 === "answerBy" || key8 === "identityPart" || key8 === "person" || key8 === "accompanying" || key8 === "interpreter" || key8 === "handOver" || key8 === "residenceArea" || key8 === "needs" || key8 === "risks" || key8 === "healthNote" || key8 === "consent" || key8 === "alreadyGiven" || key8 === "note" || key8 === "attachments") || data[key8] === void 0) {
        if (vErrors = fail(vErrors, path, 1090, stray(data, key8)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 1088), one) return vErrors;
  return vErrors;
}

var table = { ids: ["common/document-ref/1.0", "common/label/1.0", "common/civil-date/1.0", "common/agency/1.0", "common/line/1.0", "common/record-ref/1.0", "codelists/record-kind/1.0", "common/uuid/1.0", "common/age/1.0", "codelists/age-band/1.0", "common/nationality/1.0", "codelists/country/1.0", "common/area/1.0", "common/place/1.0", "common/consent-statement/1.0", "codelists/yes-no-unknown/1.0", "codelists/consent-giver/1.0", "codelists/field-group/1.0", "codelists/agency-role/1.0", "common/attachment/1.0", "common/part-name/1.0", "codelists/attachment-kind/1.0", "referral/1.0", "common/head/1.0", "codelists/record-status/1.0", "common/instant/1.0", "codelists/urgency/1.0", "codelists/victim-category/1.0", "codelists/revision-reason/1.0", "codelists/support-kind/1.0", "codelists/support-kind-2011/1.0", "codelists/referral-reason/1.0", "codelists/victim-status/1.0", "codelists/sex/1.0", "common/language/1.0", "codelists/need/1.0", "codelists/risk/1.0", "common/text/1.0"], forms: [[0, "", "Document", "Văn bản", 0, { 1: { number: 0, issuedOn: 1 } }], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "About", "Liên quan đến", 0, { 1: { kind: 6, id: 7 } }], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "/oneOf/0", "Age", "Tuổi", 0, { 1: { known: 9, years: 10 } }], [8, "/oneOf/0/properties/known", "Years known", "Biết số tuổi", 6, { 3: "years" }], [8, "/oneOf/0/properties/years", "Years", "Số tuổi", 3, { 8: 0, 9: 120 }], [8, "/oneOf/1", "Age", "Tuổi", 0, { 1: { known: 12, band: 13 } }], [8, "/oneOf/1/properties/known", "Band known", "Biết nhóm tuổi", 6, { 3: "band" }], [9, "", "Age band", "Nhóm tuổi", 2], [8, "/oneOf/2", "Age", "Tuổi", 0, { 1: { known: 15 } }], [8, "/oneOf/2/properties/known", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [8, "", "Age", "Tuổi", 0, { 13: ["known", "years, band, unknown"] }], [10, "/oneOf/0", "Nationality", "Quốc tịch", 0, { 1: { kind: 18, country: 19 } }], [10, "/oneOf/0/properties/kind", "Citizen", "Có quốc tịch", 6, { 3: "citizen" }], [11, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [10, "/oneOf/0/properties/others", "Other citizenships", "Quốc tịch khác", 1, { 10: 1, 11: 4 }], [10, "/oneOf/1", "Nationality", "Quốc tịch", 0, { 1: { kind: 23, permanentResident: 24 } }], [10, "/oneOf/1/properties/kind", "Stateless", "Không quốc tịch", 6, { 3: "stateless" }], [10, "/oneOf/1/properties/permanentResident", "Permanent resident", "Thường trú", 5], [10, "/oneOf/2", "Nationality", "Quốc tịch", 0, { 1: { kind: 26 } }], [10, "/oneOf/2/properties/kind", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [10, "", "Nationality", "Quốc tịch", 0, { 13: ["kind", "citizen, stateless, unknown"] }], [12, "", "Area", "Đơn vị hành chính", 0, { 1: { edition: 29, code: 30 } }], [12, "/properties/code", "Code", "Mã đơn vị", 2], [13, "/oneOf/0", "Place", "Địa điểm", 0, { 1: { in: 33, area: 31 } }], [13, "/oneOf/0/properties/in", "In Viet Nam", "Ở trong nước", 6, { 3: "vietnam" }], [13, "/oneOf/1", "Place", "Địa điểm", 0, { 1: { in: 36, country: 19 } }], [13, "/oneOf/1/properties/in", "Abroad", "Ở nước ngoài", 6, { 3: "abroad" }], [13, "/oneOf/2", "Place", "Địa điểm", 0, { 1: { in: 40 } }], [13, "/oneOf/2/properties/in", "Online", "Trên mạng", 6, { 3: "online" }], [13, "/oneOf/3", "Place", "Địa điểm", 0, { 1: { in: 42 } }], [13, "/oneOf/3/properties/in", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [13, "", "Place", "Nơi bàn giao", 0, { 13: ["in", "vietnam, abroad, online, unknown"] }], [14, "", "Consent", "Sự đồng ý", 0, { 1: { given: 45 } }], [15, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes, no, unknown" }], [16, "", "Who consented", "Người đồng ý", 2, { 4: "person, legal-representative, guardian" }], [14, "/properties/groups", "Groups", "Nhóm thông tin", 1, { 10: 1, 11: 11 }], [17, "", "Group of fields", "Nhóm trường", 2], [14, "/properties/receivers", "Receivers", "Bên nhận", 1, { 10: 1, 11: 19 }], [18, "", "Role of an agency", "Vai trò của cơ quan", 2], [19, "", "Attachments", "Tài liệu, đồ vật kèm theo", 0, { 1: { part: 54, kind: 55 } }], [20, "", "Name of a part", "Tên phần", 2], [21, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [19, "/properties/pages", "Pages", "Số tờ", 3, { 8: 1, 9: 1e5 }], [22, "", "Referral", "Chuyển tuyến", 0, { 1: { schema: 59, id: [7, 23], revision: [60, 23], recordStatus: [61, 23], issuer: [4, 23], recordedAt: [62, 23], conversation: [63, 23], classification: [64, 23], urgency: 65, category: 66, requestedSupport: 67 } }], [22, "/properties/schema", "Schema", "Lược đồ", 6, { 3: "https://schemas.lienthong.example/referral/1.0" }], [23, "/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [24, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final, withdrawn, entered-in-error" }], [25, "", "Instant", "Thời điểm", 2], [23, "/properties/classification", "Classification", "Độ mật", 6, { 3: "unclassified" }], [26, "", "Urgency", "Mức độ khẩn cấp", 2, { 4: "immediate, within-day, within-three-days, ordinary" }], [27, "", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 2, { 4: "resident-victim, accompanying-under-18, under-identification-abroad, under-identification-in-country, foreigner" }], [22, "/properties/requestedSupport", "Requested support", "Chế độ đề nghị", 0, { 13: ["regime", "law53-2024, law66-2011"] }], [23, "/properties/revises", "Revises", "Sửa đổi bản", 0, { 1: { revision: 69 } }], [23, "/properties/revises/properties/revision", "Revision", "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [28, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [23, "/properties/about", "About", "Liên quan đến", 1, { 10: 1, 11: 50 }], [22, "/properties/requestedSupport/oneOf/0", "Requested support", "Chế độ đề nghị", 0, { 1: { regime: 76, kinds: 77 } }], [22, "/properties/requestedSupport/oneOf/0/properties/regime", "Law 53/2024", "Luật 53/2024", 6, { 3: "law53-2024" }], [22, "/properties/requestedSupport/oneOf/0/properties/kinds", "Kinds", "Chế độ", 1, { 10: 1, 11: 10 }], [29, "", "Kind of support", "Chế độ hỗ trợ", 2], [22, "/properties/requestedSupport/oneOf/1", "Requested support", "Chế độ đề nghị", 0, { 1: { regime: 80, kinds: 81 } }], [22, "/properties/requestedSupport/oneOf/1/properties/regime", "Law 66/2011", "Luật 66/2011", 6, { 3: "law66-2011" }], [22, "/properties/requestedSupport/oneOf/1/properties/kinds", "Kinds", "Chế độ", 1, { 10: 1, 11: 6 }], [30, "", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 2, { 4: "a, b, c, d, đ, e" }], [31, "", "Reason of a referral", "Lý do chuyển tuyến", 2, { 4: !0 }], [22, "/properties/referredTo", "Referred to", "Nơi chuyển đến", 0, { 1: { agency: 85, role: 86 } }], [22, "/properties/person", "Person", "Người được chuyển tuyến", 0, { 1: { status: 93, sex: 94 } }], [32, "", "Status of a victim", "Tư cách nạn nhân", 2, { 4: "victim, under-identification, accompanying-under-18, not-a-victim" }], [33, "", "Sex", "Giới tính", 2, { 4: "male, female, other, unknown" }], [22, "/properties/accompanying", "Accompanying persons", "Người đi cùng", 0, { 1: { count: 96, under18: 97 } }], [22, "/properties/accompanying/properties/count", "Number", "Số người", 3, { 8: 0, 9: 50 }], [22, "/properties/accompanying/properties/under18", "Under 18", "Dưới 18 tuổi", 3, { 8: 0, 9: 50 }], [22, "/properties/accompanying/properties/records", "Records", "Bản ghi", 1, { 10: 1, 11: 50 }], [22, "/properties/interpreter", "Interpreter", "Phiên dịch", 0, { 1: { needed: 100 } }], [22, "/properties/interpreter/properties/languages", "Languages", "Ngôn ngữ", 1, { 10: 1, 11: 6 }], [34, "", "Language", "Ngôn ngữ", 2], [22, "/properties/handOver", "Hand-over", "Bàn giao", 0, { 1: { place: 44 } }], [22, "/properties/needs", "Needs", "Nhu cầu", 1, { 10: 1, 11: 20 }], [35, "", "Need", "Nhu cầu", 2, { 4: !0 }], [22, "/properties/risks", "Risks", "Nguy cơ", 1, { 10: 1, 11: 20 }], [36, "", "Risk", "Nguy cơ", 2, { 4: !0 }], [37, "", "Text", "Văn bản", 2, { 7: 8e3 }], [22, "/properties/alreadyGiven", "Support already given", "Đã hỗ trợ", 1, { 10: 1, 11: 10 }], [22, "/properties/attachments", "Attachments", "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }]], nodes: [[1, "Number", "Số"], [2, "Issued on", "Ngày ban hành"], [0], [1, "Notation", "Ký hiệu"], [3, "Issuer", "Cơ quan ban hành"], [4, "Signatory", "Người ký"], [6, "Kind", "Loại"], [7, "Id", "Mã"], [5], [9], [10], [8], [12], [13, "Band", "Nhóm tuổi"], [11], [15], [14], [16], [18], [19, "Country", "Quốc gia"], [17], [20], [19, "Other citizenships", "Quốc tịch khác"], [22], [23], [21], [25], [24], [26], [2, "Edition", "Phiên bản danh mục"], [28], [27], [1, "Name", "Tên"], [30], [29], [4, "Exact spot", "Địa điểm cụ thể"], [32], [31], [1, "Locality", "Địa phương"], [1, "Service", "Dịch vụ"], [34], [33], [36], [35], [37], [39, "Given", "Đã đồng ý"], [38], [40, "By", "Người đồng ý"], [2, "On", "Ngày"], [2, "Until", "Đến ngày"], [41], [42, "Groups", "Nhóm thông tin"], [43], [44, "Receivers", "Bên nhận"], [46, "Part", "Tên phần"], [47, "Kind", "Loại"], [45], [4, "Title", "Tên tài liệu"], [48], [50], [51], [52], [53, "Recorded at", "Thời điểm ghi"], [7, "Conversation", "Chuỗi trao đổi"], [54], [55], [56, "Group", "Nhóm đối tượng"], [57], [49], [59], [58], [7, "Message", "Thông điệp"], [60, "Reason", "Lý do"], [3, "On behalf of", "Thay cho cơ quan"], [1, "Reference", "Số hồ sơ"], [61], [63], [64], [62], [65, "Kinds", "Chế độ"], [67], [68], [66], [69, "Kinds", "Chế độ"], [70, "Reason of the referral", "Lý do chuyển tuyến"], [3], [44, "Role", "Vai trò"], [71], [1, "Unit", "Đơn vị"], [2, "Support from", "Hỗ trợ từ ngày"], [2, "Support until", "Hỗ trợ đến ngày"], [2, "Answer by", "Trả lời trước ngày"], [46, "Identity part", "Phần nhân thân"], [73, "Status", "Tư cách"], [74], [72], [76], [77], [75], [78], [39, "Needed", "Cần phiên dịch"], [79], [80], [81, "Languages", "Ngôn ngữ"], [82], [53, "At", "Thời điểm bàn giao"], [4, "By", "Bên giao"], [4, "To", "Bên nhận"], [39, "Escort needed", "Cần hộ tống"], [83], [84, "Needs", "Nhu cầu"], [85], [86, "Risks", "Nguy cơ"], [87, "Health", "Tình trạng sức khỏe"], [88], [65, "Support already given", "Đã hỗ trợ"], [87, "Note", "Ghi chú"], [89]] }, structure = {
  kind: "referral",
  id: "https://schemas.lienthong.example/referral/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record, "", null, !0),
  table
};
export {
  structure
};
