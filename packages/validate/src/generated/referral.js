// Generated from schemas/records/referral/1.0.json. Do not edit; run `pnpm generate`.
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

var ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), need = /* @__PURE__ */ words("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), referralReason = /* @__PURE__ */ words("after-rescue after-self-report after-identification more-services moved protection"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), sex = /* @__PURE__ */ words("male female other unknown"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k"), supportKind2011 = /* @__PURE__ */ words("a b c d đ e"), urgency = /* @__PURE__ */ words("immediate within-day within-three-days ordinary"), victimCategory = /* @__PURE__ */ words("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"), victimStatus = /* @__PURE__ */ words("victim under-identification accompanying-under-18 not-a-victim"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern18 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u"), pattern19 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern29 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), func78 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification urgency category requestedSupport referralReason referredTo supportFrom supportUntil answerBy identityPart person accompanying interpreter handOver residenceArea needs risks healthNote consent alreadyGiven note attachments");
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
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.known;
    if (tag0 === "years") {
      if (plain(data)) {
        if (data.years === void 0 && (vErrors = fail(vErrors, path, 145, "years", 10), one))
          return vErrors;
        if (data.years !== void 0) {
          let data0 = data.years;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && (vErrors = fail(vErrors, path + "/years", 160), one) || typeof data0 == "number" && isFinite(data0) && ((data0 > 120 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/years", 169), one) || (data0 < 0 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/years", 168), one)))
            return vErrors;
        }
        for (let key0 in data)
          if (!(key0 === "known" || key0 === "years") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 146, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "band") {
      if (plain(data)) {
        if (data.band === void 0 && (vErrors = fail(vErrors, path, 177, "band", 12), one))
          return vErrors;
        if (data.band !== void 0) {
          let data1 = data.band;
          if ((typeof data1 != "string" || !ageBand.has(data1)) && (vErrors = failText(vErrors, path + "/band", 196, data1), one))
            return vErrors;
        }
        for (let key1 in data)
          if (!(key1 === "known" || key1 === "band") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 178, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        for (let key2 in data)
          if (key2 !== "known" || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 210, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 237), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 224), one) return vErrors;
  return vErrors;
}
function validate7(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.kind;
    if (tag0 === "citizen") {
      if (plain(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 241, "country", 16), one))
          return vErrors;
        if (data.country !== void 0) {
          let data0 = data.country;
          if ((typeof data0 != "string" || !country.has(data0)) && (vErrors = failText(vErrors, path + "/country", 260, data0), one))
            return vErrors;
        }
        if (data.others !== void 0) {
          let data1 = data.others;
          if (Array.isArray(data1)) {
            if (data1.length > 4 && (vErrors = fail(vErrors, path + "/others", 283), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/others", 282), one))
              return vErrors;
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = failText(vErrors, path + "/others/" + i0, 292, data2), one))
                return vErrors;
            }
            if (!unique(data1) && (vErrors = fail(vErrors, path + "/others", 284), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/others", 272), one) return vErrors;
        }
        for (let key0 in data)
          if (!(key0 === "kind" || key0 === "country" || key0 === "others") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 242, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "stateless") {
      if (plain(data)) {
        if (data.permanentResident === void 0 && (vErrors = fail(vErrors, path, 305, "permanentResident", 20), one) || data.permanentResident !== void 0 && typeof data.permanentResident != "boolean" && (vErrors = fail(vErrors, path + "/permanentResident", 320), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "kind" || key1 === "permanentResident") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 306, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        for (let key2 in data)
          if (key2 !== "kind" || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 338, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 365), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 352), one) return vErrors;
  return vErrors;
}
var pattern22 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 369, "edition", 24), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 369, "code", 25), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = failText(vErrors, path + "/edition", 389, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern22.test(data1)) && (vErrors = failText(vErrors, path + "/code", 405, data1), one))
        return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/name", 421, data2, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 370, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 368), one) return vErrors;
  return vErrors;
}
function validate10(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 433, "area", 28), one) || data.area !== void 0 && validate11(data.area) && (vErrors = validate11(data.area, path + "/area", vErrors, one), one))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/spot", 469, data1, 300), one))
            return vErrors;
        }
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 434, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (plain(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 481, "country", 16), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = failText(vErrors, path + "/country", 260, data2), one))
            return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/locality", 501, data3, 300), one))
            return vErrors;
        }
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 482, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (plain(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/service", 517, data4, 300), one))
            return vErrors;
        }
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 530, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 546, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 573), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 560), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.given === void 0 && (vErrors = fail(vErrors, path, 577, "given", 37), one))
      return vErrors;
    if (data.given !== void 0) {
      let data0 = data.given;
      if ((typeof data0 != "string" || !yesNoUnknown.has(data0)) && (vErrors = failText(vErrors, path + "/given", 596, data0), one))
        return vErrors;
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if ((typeof data1 != "string" || !consentGiver.has(data1)) && (vErrors = failText(vErrors, path + "/by", 612, data1), one))
        return vErrors;
    }
    if (data.on !== void 0) {
      let data2 = data.on;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/on", 629, data2), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = failText(vErrors, path + "/until", 645, data3), one))
        return vErrors;
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length > 11 && (vErrors = fail(vErrors, path + "/groups", 667), one) || data4.length < 1 && (vErrors = fail(vErrors, path + "/groups", 666), one))
          return vErrors;
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if ((typeof data5 != "string" || !fieldGroup.has(data5)) && (vErrors = failText(vErrors, path + "/groups/" + i0, 676, data5), one))
            return vErrors;
        }
        if (!unique(data4) && (vErrors = fail(vErrors, path + "/groups", 668), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/groups", 656), one) return vErrors;
    }
    if (data.receivers !== void 0) {
      let data6 = data.receivers;
      if (Array.isArray(data6)) {
        if (data6.length > 19 && (vErrors = fail(vErrors, path + "/receivers", 699), one) || data6.length < 1 && (vErrors = fail(vErrors, path + "/receivers", 698), one))
          return vErrors;
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if ((typeof data7 != "string" || !agencyRole.has(data7)) && (vErrors = failText(vErrors, path + "/receivers/" + i1, 708, data7), one))
            return vErrors;
        }
        if (!unique(data6) && (vErrors = fail(vErrors, path + "/receivers", 700), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/receivers", 688), one) return vErrors;
    }
    if (data.record !== void 0 && validate3(data.record) && (vErrors = validate3(data.record, path + "/record", vErrors, one), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "given" || key0 === "by" || key0 === "on" || key0 === "until" || key0 === "groups" || key0 === "receivers" || key0 === "record") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 578, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 576), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 721, "part", 46), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 721, "kind", 47), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if ((typeof data0 != "string" || !pattern18.test(data0)) && (vErrors = failText(vErrors, path + "/part", 741, data0), one))
        return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ((typeof data1 != "string" || !attachmentKind.has(data1) && !open.test(data1)) && (vErrors = failText(vErrors, path + "/kind", 756, data1), one))
        return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/title", 773, data2, 300), one))
        return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 784), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 793), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 792), one)))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 722, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 720), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 801, "schema", 51), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 833, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 833, "revision", 53), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 833, "recordStatus", 54), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 833, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 833, "recordedAt", 55), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 833, "conversation", 56), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 833, "classification", 57), one) || data.urgency === void 0 && (vErrors = fail(vErrors, path, 801, "urgency", 58), one) || data.category === void 0 && (vErrors = fail(vErrors, path, 801, "category", 59), one) || data.requestedSupport === void 0 && (vErrors = fail(vErrors, path, 801, "requestedSupport", 60), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/referral/1.0" && (vErrors = fail(vErrors, path + "/schema", 819), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 848), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 857), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 856), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (plain(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 977, "revision", 62), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 992), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1001), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1e3), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 1013, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 978, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 976), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 868, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 1028, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 1045, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 1061, data10, 300), one))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = failText(vErrors, path + "/recordedAt", 885, data12), one))
        return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = failText(vErrors, path + "/conversation", 901, data13), one))
        return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1083), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1082), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 1084), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 1072), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 915), one))
      return vErrors;
    if (data.urgency !== void 0) {
      let data17 = data.urgency;
      if ((typeof data17 != "string" || !urgency.has(data17)) && (vErrors = failText(vErrors, path + "/urgency", 932, data17), one))
        return vErrors;
    }
    if (data.category !== void 0) {
      let data18 = data.category;
      if ((typeof data18 != "string" || !victimCategory.has(data18)) && (vErrors = failText(vErrors, path + "/category", 948, data18), one))
        return vErrors;
    }
    if (data.requestedSupport !== void 0) {
      let data19 = data.requestedSupport;
      if (plain(data19)) {
        let tag0 = data19.regime;
        if (tag0 === "law53-2024") {
          if (plain(data19)) {
            if (data19.kinds === void 0 && (vErrors = fail(vErrors, path + "/requestedSupport", 1089, "kinds", 69), one))
              return vErrors;
            if (data19.kinds !== void 0) {
              let data20 = data19.kinds;
              if (Array.isArray(data20)) {
                if (data20.length > 10 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1115), one) || data20.length < 1 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1114), one))
                  return vErrors;
                let len1 = data20.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data21 = data20[i1];
                  if ((typeof data21 != "string" || !supportKind.has(data21)) && (vErrors = failText(vErrors, path + "/requestedSupport/kinds/" + i1, 1124, data21), one))
                    return vErrors;
                }
                if (!unique(data20) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1116), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1104), one) return vErrors;
            }
            for (let key1 in data19)
              if (!(key1 === "regime" || key1 === "kinds") || data19[key1] === void 0) {
                if (vErrors = fail(vErrors, path + "/requestedSupport", 1090, stray(data19, key1)), one) return vErrors;
                break;
              }
          }
        } else if (tag0 === "law66-2011") {
          if (plain(data19)) {
            if (data19.kinds === void 0 && (vErrors = fail(vErrors, path + "/requestedSupport", 1137, "kinds", 72), one))
              return vErrors;
            if (data19.kinds !== void 0) {
              let data22 = data19.kinds;
              if (Array.isArray(data22)) {
                if (data22.length > 6 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1163), one) || data22.length < 1 && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1162), one))
                  return vErrors;
                let len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data23 = data22[i2];
                  if ((typeof data23 != "string" || !supportKind2011.has(data23)) && (vErrors = failText(vErrors, path + "/requestedSupport/kinds/" + i2, 1172, data23), one))
                    return vErrors;
                }
                if (!unique(data22) && (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1164), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/requestedSupport/kinds", 1152), one) return vErrors;
            }
            for (let key2 in data19)
              if (!(key2 === "regime" || key2 === "kinds") || data19[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/requestedSupport", 1138, stray(data19, key2)), one) return vErrors;
                break;
              }
          }
        } else if (vErrors = fail(vErrors, path + "/requestedSupport", 973), one) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/requestedSupport", 960), one) return vErrors;
    }
    if (data.referralReason !== void 0) {
      let data24 = data.referralReason;
      if ((typeof data24 != "string" || !referralReason.has(data24) && !open.test(data24)) && (vErrors = failText(vErrors, path + "/referralReason", 1188, data24), one))
        return vErrors;
    }
    if (data.referredTo !== void 0) {
      let data25 = data.referredTo;
      if (plain(data25)) {
        if (data25.agency === void 0 && (vErrors = fail(vErrors, path + "/referredTo", 1201, "agency", 76), one) || data25.role === void 0 && (vErrors = fail(vErrors, path + "/referredTo", 1201, "role", 77), one))
          return vErrors;
        if (data25.agency !== void 0) {
          let data26 = data25.agency;
          if ((typeof data26 != "string" || !pattern2.test(data26)) && (vErrors = failText(vErrors, path + "/referredTo/agency", 1221, data26), one))
            return vErrors;
        }
        if (data25.role !== void 0) {
          let data27 = data25.role;
          if ((typeof data27 != "string" || !agencyRole.has(data27)) && (vErrors = failText(vErrors, path + "/referredTo/role", 1236, data27), one))
            return vErrors;
        }
        if (data25.unit !== void 0) {
          let data28 = data25.unit;
          if ((typeof data28 != "string" || data28.length > 300 && ucs2length(data28) > 300 || !pattern4.test(data28)) && (vErrors = failText(vErrors, path + "/referredTo/unit", 1253, data28, 300), one))
            return vErrors;
        }
        for (let key3 in data25)
          if (!(key3 === "agency" || key3 === "role" || key3 === "unit") || data25[key3] === void 0) {
            if (vErrors = fail(vErrors, path + "/referredTo", 1202, stray(data25, key3)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/referredTo", 1200), one) return vErrors;
    }
    if (data.supportFrom !== void 0) {
      let data29 = data.supportFrom;
      if ((typeof data29 != "string" || !pattern7.test(data29)) && (vErrors = failText(vErrors, path + "/supportFrom", 1269, data29), one))
        return vErrors;
    }
    if (data.supportUntil !== void 0) {
      let data30 = data.supportUntil;
      if ((typeof data30 != "string" || !pattern7.test(data30)) && (vErrors = failText(vErrors, path + "/supportUntil", 1285, data30), one))
        return vErrors;
    }
    if (data.answerBy !== void 0) {
      let data31 = data.answerBy;
      if ((typeof data31 != "string" || !pattern7.test(data31)) && (vErrors = failText(vErrors, path + "/answerBy", 1301, data31), one))
        return vErrors;
    }
    if (data.identityPart !== void 0) {
      let data32 = data.identityPart;
      if ((typeof data32 != "string" || !pattern18.test(data32)) && (vErrors = failText(vErrors, path + "/identityPart", 1317, data32), one))
        return vErrors;
    }
    if (data.person !== void 0) {
      let data33 = data.person;
      if (plain(data33)) {
        if (data33.status === void 0 && (vErrors = fail(vErrors, path + "/person", 1329, "status", 84), one) || data33.sex === void 0 && (vErrors = fail(vErrors, path + "/person", 1329, "sex", 85), one))
          return vErrors;
        if (data33.status !== void 0) {
          let data34 = data33.status;
          if ((typeof data34 != "string" || !victimStatus.has(data34)) && (vErrors = failText(vErrors, path + "/person/status", 1348, data34), one))
            return vErrors;
        }
        if (data33.sex !== void 0) {
          let data35 = data33.sex;
          if ((typeof data35 != "string" || !sex.has(data35)) && (vErrors = failText(vErrors, path + "/person/sex", 1364, data35), one))
            return vErrors;
        }
        if (data33.age !== void 0 && validate5(data33.age) && (vErrors = validate5(data33.age, path + "/person/age", vErrors, one), one) || data33.nationality !== void 0 && validate7(data33.nationality) && (vErrors = validate7(data33.nationality, path + "/person/nationality", vErrors, one), one))
          return vErrors;
        for (let key4 in data33)
          if (!(key4 === "status" || key4 === "sex" || key4 === "age" || key4 === "nationality") || data33[key4] === void 0) {
            if (vErrors = fail(vErrors, path + "/person", 1330, stray(data33, key4)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/person", 1328), one) return vErrors;
    }
    if (data.accompanying !== void 0) {
      let data38 = data.accompanying;
      if (plain(data38)) {
        if (data38.count === void 0 && (vErrors = fail(vErrors, path + "/accompanying", 1377, "count", 87), one) || data38.under18 === void 0 && (vErrors = fail(vErrors, path + "/accompanying", 1377, "under18", 88), one))
          return vErrors;
        if (data38.count !== void 0) {
          let data39 = data38.count;
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39)) && (vErrors = fail(vErrors, path + "/accompanying/count", 1392), one) || typeof data39 == "number" && isFinite(data39) && ((data39 > 50 || isNaN(data39)) && (vErrors = fail(vErrors, path + "/accompanying/count", 1401), one) || (data39 < 0 || isNaN(data39)) && (vErrors = fail(vErrors, path + "/accompanying/count", 1400), one)))
            return vErrors;
        }
        if (data38.under18 !== void 0) {
          let data40 = data38.under18;
          if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)) && (vErrors = fail(vErrors, path + "/accompanying/under18", 1408), one) || typeof data40 == "number" && isFinite(data40) && ((data40 > 50 || isNaN(data40)) && (vErrors = fail(vErrors, path + "/accompanying/under18", 1417), one) || (data40 < 0 || isNaN(data40)) && (vErrors = fail(vErrors, path + "/accompanying/under18", 1416), one)))
            return vErrors;
        }
        if (data38.records !== void 0) {
          let data41 = data38.records;
          if (Array.isArray(data41)) {
            if (data41.length > 50 && (vErrors = fail(vErrors, path + "/accompanying/records", 1435), one) || data41.length < 1 && (vErrors = fail(vErrors, path + "/accompanying/records", 1434), one))
              return vErrors;
            let len3 = data41.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (validate3(data41[i3]) && (vErrors = validate3(data41[i3], path + "/accompanying/records/" + i3, vErrors, one), one))
                return vErrors;
            if (!unique(data41) && (vErrors = fail(vErrors, path + "/accompanying/records", 1436), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/accompanying/records", 1424), one) return vErrors;
        }
        for (let key5 in data38)
          if (!(key5 === "count" || key5 === "under18" || key5 === "records") || data38[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/accompanying", 1378, stray(data38, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/accompanying", 1376), one) return vErrors;
    }
    if (data.interpreter !== void 0) {
      let data43 = data.interpreter;
      if (plain(data43)) {
        if (data43.needed === void 0 && (vErrors = fail(vErrors, path + "/interpreter", 1441, "needed", 91), one))
          return vErrors;
        if (data43.needed !== void 0) {
          let data44 = data43.needed;
          if ((typeof data44 != "string" || !yesNoUnknown.has(data44)) && (vErrors = failText(vErrors, path + "/interpreter/needed", 1460, data44), one))
            return vErrors;
        }
        if (data43.languages !== void 0) {
          let data45 = data43.languages;
          if (Array.isArray(data45)) {
            if (data45.length > 6 && (vErrors = fail(vErrors, path + "/interpreter/languages", 1483), one) || data45.length < 1 && (vErrors = fail(vErrors, path + "/interpreter/languages", 1482), one))
              return vErrors;
            let len4 = data45.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data46 = data45[i4];
              if ((typeof data46 != "string" || !pattern19.test(data46)) && (vErrors = failText(vErrors, path + "/interpreter/languages/" + i4, 1493, data46), one))
                return vErrors;
            }
            if (!unique(data45) && (vErrors = fail(vErrors, path + "/interpreter/languages", 1484), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/interpreter/languages", 1472), one) return vErrors;
        }
        for (let key6 in data43)
          if (!(key6 === "needed" || key6 === "languages") || data43[key6] === void 0) {
            if (vErrors = fail(vErrors, path + "/interpreter", 1442, stray(data43, key6)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/interpreter", 1440), one) return vErrors;
    }
    if (data.handOver !== void 0) {
      let data47 = data.handOver;
      if (plain(data47)) {
        if (data47.place === void 0 && (vErrors = fail(vErrors, path + "/handOver", 1505, "place", 95), one))
          return vErrors;
        if (data47.at !== void 0) {
          let data48 = data47.at;
          if ((typeof data48 != "string" || !pattern10.test(data48)) && (vErrors = failText(vErrors, path + "/handOver/at", 1541, data48), one))
            return vErrors;
        }
        if (data47.place !== void 0 && validate10(data47.place) && (vErrors = validate10(data47.place, path + "/handOver/place", vErrors, one), one))
          return vErrors;
        if (data47.by !== void 0) {
          let data50 = data47.by;
          if ((typeof data50 != "string" || data50.length > 300 && ucs2length(data50) > 300 || !pattern4.test(data50)) && (vErrors = failText(vErrors, path + "/handOver/by", 1557, data50, 300), one))
            return vErrors;
        }
        if (data47.to !== void 0) {
          let data51 = data47.to;
          if ((typeof data51 != "string" || data51.length > 300 && ucs2length(data51) > 300 || !pattern4.test(data51)) && (vErrors = failText(vErrors, path + "/handOver/to", 1573, data51, 300), one))
            return vErrors;
        }
        if (data47.escort !== void 0) {
          let data52 = data47.escort;
          if ((typeof data52 != "string" || !yesNoUnknown.has(data52)) && (vErrors = failText(vErrors, path + "/handOver/escort", 1588, data52), one))
            return vErrors;
        }
        for (let key7 in data47)
          if (!(key7 === "at" || key7 === "place" || key7 === "by" || key7 === "to" || key7 === "escort") || data47[key7] === void 0) {
            if (vErrors = fail(vErrors, path + "/handOver", 1506, stray(data47, key7)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/handOver", 1504), one) return vErrors;
    }
    if (data.residenceArea !== void 0 && validate11(data.residenceArea) && (vErrors = validate11(data.residenceArea, path + "/residenceArea", vErrors, one), one))
      return vErrors;
    if (data.needs !== void 0) {
      let data54 = data.needs;
      if (Array.isArray(data54)) {
        if (data54.length > 20 && (vErrors = fail(vErrors, path + "/needs", 1611), one) || data54.length < 1 && (vErrors = fail(vErrors, path + "/needs", 1610), one))
          return vErrors;
        let len5 = data54.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data55 = data54[i5];
          if ((typeof data55 != "string" || !need.has(data55) && !open.test(data55)) && (vErrors = failText(vErrors, path + "/needs/" + i5, 1620, data55), one))
            return vErrors;
        }
        if (!unique(data54) && (vErrors = fail(vErrors, path + "/needs", 1612), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/needs", 1600), one) return vErrors;
    }
    if (data.risks !== void 0) {
      let data56 = data.risks;
      if (Array.isArray(data56)) {
        if (data56.length > 20 && (vErrors = fail(vErrors, path + "/risks", 1643), one) || data56.length < 1 && (vErrors = fail(vErrors, path + "/risks", 1642), one))
          return vErrors;
        let len6 = data56.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data57 = data56[i6];
          if ((typeof data57 != "string" || !risk.has(data57) && !open.test(data57)) && (vErrors = failText(vErrors, path + "/risks/" + i6, 1652, data57), one))
            return vErrors;
        }
        if (!unique(data56) && (vErrors = fail(vErrors, path + "/risks", 1644), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/risks", 1632), one) return vErrors;
    }
    if (data.healthNote !== void 0) {
      let data58 = data.healthNote;
      if ((typeof data58 != "string" || data58.length > 8e3 && ucs2length(data58) > 8e3 || !pattern29.test(data58)) && (vErrors = failText(vErrors, path + "/healthNote", 1669, data58, 8e3), one))
        return vErrors;
    }
    if (data.consent !== void 0 && validate15(data.consent) && (vErrors = validate15(data.consent, path + "/consent", vErrors, one), one))
      return vErrors;
    if (data.alreadyGiven !== void 0) {
      let data60 = data.alreadyGiven;
      if (Array.isArray(data60)) {
        if (data60.length > 10 && (vErrors = fail(vErrors, path + "/alreadyGiven", 1691), one) || data60.length < 1 && (vErrors = fail(vErrors, path + "/alreadyGiven", 1690), one))
          return vErrors;
        let len7 = data60.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data61 = data60[i7];
          if ((typeof data61 != "string" || !supportKind.has(data61)) && (vErrors = failText(vErrors, path + "/alreadyGiven/" + i7, 1700, data61), one))
            return vErrors;
        }
        if (!unique(data60) && (vErrors = fail(vErrors, path + "/alreadyGiven", 1692), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/alreadyGiven", 1680), one) return vErrors;
    }
    if (data.note !== void 0) {
      let data62 = data.note;
      if ((typeof data62 != "string" || data62.length > 8e3 && ucs2length(data62) > 8e3 || !pattern29.test(data62)) && (vErrors = failText(vErrors, path + "/note", 1717, data62, 8e3), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      let data63 = data.attachments;
      if (Array.isArray(data63)) {
        if (data63.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 1739), one) || data63.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 1738), one))
          return vErrors;
        let len8 = data63.length;
        for (let i8 = 0; i8 < len8; i8++)
          if (validate18(data63[i8]) && (vErrors = validate18(data63[i8], path + "/attachments/" + i8, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 1728), one) return vErrors;
    }
    for (let key8 in data)
      if (!func78.has(key8) || data[key8] === void 0) {
        if (vErrors = fail(vErrors, path, 802, stray(data, key8)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 800), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 common/age/1.0 codelists/age-band/1.0 common/nationality/1.0 codelists/country/1.0 common/area/1.0 common/place/1.0 common/consent-statement/1.0 codelists/yes-no-unknown/1.0 codelists/consent-giver/1.0 codelists/field-group/1.0 codelists/agency-role/1.0 common/attachment/1.0 common/part-name/1.0 codelists/attachment-kind/1.0 referral/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/urgency/1.0 codelists/victim-category/1.0 codelists/revision-reason/1.0 codelists/support-kind/1.0 codelists/support-kind-2011/1.0 codelists/referral-reason/1.0 codelists/victim-status/1.0 codelists/sex/1.0 common/language/1.0 codelists/need/1.0 codelists/risk/1.0 common/text/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "/oneOf/0", "Age", "Tuổi", 0], [8, "/oneOf/0/properties/years", 0, "Số tuổi", 3, { 8: 0, 9: 120 }], [8, "/oneOf/1", "Age", "Tuổi", 0], [9, "", "Age band", "Nhóm tuổi", 2], [8, "/oneOf/2", "Age", "Tuổi", 0], [8, "", "Age", "Tuổi", 0, { 13: ["known", "years band unknown"] }], [10, "/oneOf/0", "Nationality", "Quốc tịch", 0], [11, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [10, "/oneOf/0/properties/others", "Other citizenships", "Quốc tịch khác", 1, { 10: 1, 11: 4 }], [10, "/oneOf/1", "Nationality", "Quốc tịch", 0], [10, "/oneOf/1/properties/permanentResident", 0, "Thường trú", 5], [10, "/oneOf/2", "Nationality", "Quốc tịch", 0], [10, "", "Nationality", "Quốc tịch", 0, { 13: ["kind", "citizen stateless unknown"] }], [12, "", "Administrative area", "Đơn vị hành chính", 0], [12, "/properties/code", 0, "Mã đơn vị", 2], [13, "/oneOf/0", "Place", "Địa điểm", 0], [13, "/oneOf/1", "Place", "Địa điểm", 0], [13, "/oneOf/2", "Place", "Địa điểm", 0], [13, "/oneOf/3", "Place", "Địa điểm", 0], [13, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam abroad online unknown"] }], [14, "", "Consent", "Sự đồng ý chia sẻ thông tin", 0], [15, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes no unknown" }], [16, "", "Who consented", "Người đồng ý", 2, { 4: "person legal-representative guardian" }], [14, "/properties/groups", 0, "Nhóm thông tin", 1, { 10: 1, 11: 11 }], [17, "", "Group of fields", "Nhóm trường", 2], [14, "/properties/receivers", 0, "Bên nhận", 1, { 10: 1, 11: 19 }], [18, "", "Role of an agency", "Vai trò của cơ quan", 2], [19, "", "Attachment", "Tài liệu kèm theo", 0], [20, "", "Name of a part", "Tên phần", 2], [21, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [19, "/properties/pages", 0, "Số tờ", 3, { 8: 1, 9: 1e5 }], [22, "", "Referral", "Chuyển tuyến", 0], [22, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/referral/1.0" }], [23, "", "Head of a record", "Phần đầu bản ghi", 0], [23, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [24, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [25, "", "Instant", "Thời điểm", 2], [23, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [26, "", "Urgency", "Mức độ khẩn cấp", 2, { 4: "immediate within-day within-three-days ordinary" }], [27, "", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 2, { 4: "resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner" }], [22, "/properties/requestedSupport", 0, "Chế độ đề nghị", 0, { 13: ["regime", "law53-2024 law66-2011"] }], [23, "/properties/revises", 0, "Sửa đổi bản", 0], [23, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [28, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [23, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [22, "/properties/requestedSupport/oneOf/0", 0, "Chế độ đề nghị", 0], [22, "/properties/requestedSupport/oneOf/0/properties/kinds", 0, "Chế độ", 1, { 10: 1, 11: 10 }], [29, "", "Kind of support", "Chế độ hỗ trợ", 2], [22, "/properties/requestedSupport/oneOf/1", 0, "Chế độ đề nghị", 0], [22, "/properties/requestedSupport/oneOf/1/properties/kinds", 0, "Chế độ", 1, { 10: 1, 11: 6 }], [30, "", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 2, { 4: "a b c d đ e" }], [31, "", "Reason of a referral", "Lý do chuyển tuyến", 2, { 4: !0 }], [22, "/properties/referredTo", 0, "Nơi chuyển đến", 0], [22, "/properties/person", 0, "Người được chuyển tuyến", 0], [32, "", "Status of a victim", "Tư cách nạn nhân", 2, { 4: "victim under-identification accompanying-under-18 not-a-victim" }], [33, "", "Sex", "Giới tính", 2, { 4: "male female other unknown" }], [22, "/properties/accompanying", "Accompanying persons", "Người đi cùng", 0], [22, "/properties/accompanying/properties/count", "Number", "Số người", 3, { 8: 0, 9: 50 }], [22, "/properties/accompanying/properties/under18", 0, "Dưới 18 tuổi", 3, { 8: 0, 9: 50 }], [22, "/properties/accompanying/properties/records", 0, "Bản ghi", 1, { 10: 1, 11: 50 }], [22, "/properties/interpreter", 0, "Phiên dịch", 0], [22, "/properties/interpreter/properties/languages", 0, "Ngôn ngữ", 1, { 10: 1, 11: 6 }], [34, "", "Language", "Ngôn ngữ", 2], [22, "/properties/handOver", "Hand-over", "Bàn giao", 0], [22, "/properties/needs", 0, "Nhu cầu", 1, { 10: 1, 11: 20 }], [35, "", "Need", "Nhu cầu", 2, { 4: !0 }], [22, "/properties/risks", 0, "Nguy cơ", 1, { 10: 1, 11: 20 }], [36, "", "Risk", "Nguy cơ", 2, { 4: !0 }], [37, "", "Text", "Văn bản", 2, { 7: 8e3 }], [22, "/properties/alreadyGiven", "Support already given", "Đã hỗ trợ", 1, { 10: 1, 11: 10 }], [22, "/properties/attachments", 0, "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [9], [10], [11, 0, "Nhóm tuổi"], [12], [13], [14], [15, 0, "Quốc gia"], [16], [15, "Other citizenships", "Quốc tịch khác"], [17], [18], [19], [20], [21], [2, 0, "Phiên bản danh mục"], [22], [1, 0, "Tên"], [23], [21, 0, "Đơn vị hành chính"], [4, "Exact spot", "Địa điểm cụ thể"], [24], [1, 0, "Địa phương"], [1, 0, "Dịch vụ"], [25], [26], [27], [28], [29, 0, "Đã đồng ý"], [30, 0, "Người đồng ý"], [2, 0, "Ngày"], [2, 0, "Đến ngày"], [31], [32, 0, "Nhóm thông tin"], [33], [34, 0, "Bên nhận"], [35], [36, 0, "Tên phần"], [37, 0, "Loại"], [4, 0, "Tên tài liệu"], [38], [39], [40], [41], [42], [43], [44, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [45], [46], [47, "Group", "Nhóm đối tượng"], [48], [49], [50], [7, "Message", "Thông điệp"], [51, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [52], [53], [54], [55, 0, "Chế độ"], [56], [57], [58, 0, "Chế độ"], [59, "Reason of the referral", "Lý do chuyển tuyến"], [60], [3], [34, 0, "Vai trò"], [1, 0, "Đơn vị"], [2, 0, "Hỗ trợ từ ngày"], [2, 0, "Hỗ trợ đến ngày"], [2, 0, "Trả lời trước ngày"], [36, 0, "Phần nhân thân"], [61], [62, 0, "Tư cách"], [63], [64], [65], [66], [67], [68], [29, 0, "Cần phiên dịch"], [69], [70, 0, "Ngôn ngữ"], [71], [27, 0, "Nơi bàn giao"], [44, 0, "Thời điểm bàn giao"], [4, 0, "Bên giao"], [4, 0, "Bên nhận"], [29, "Escort needed", "Cần hộ tống"], [72], [73, 0, "Nhu cầu"], [74], [75, 0, "Nguy cơ"], [76, "Health", "Tình trạng sức khỏe"], [77], [55, "Support already given", "Đã hỗ trợ"], [76, 0, "Ghi chú"], [78]]
}, structure = {
  kind: "referral",
  id: "https://schemas.lienthong.example/referral/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
