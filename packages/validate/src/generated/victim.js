// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), ageBand = /* @__PURE__ */ words("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), consentGiver = /* @__PURE__ */ words("person legal-representative guardian"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), ethnicityGroup = /* @__PURE__ */ words("kinh minority foreign unknown"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), fieldGroup = /* @__PURE__ */ words("act place person-basic identity contact health consent narrative procedure result money"), identificationGround = /* @__PURE__ */ words("a b c d đ e g h i"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), modus = /* @__PURE__ */ words("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale"), need = /* @__PURE__ */ words("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money"), placeRole = /* @__PURE__ */ words("origin recruitment transit harbouring hand-over exploitation discovery destination"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), sex = /* @__PURE__ */ words("male female other unknown"), supportKind = /* @__PURE__ */ words("a b c d đ e g h i k"), supportKind2011 = /* @__PURE__ */ words("a b c d đ e"), supportPlace = /* @__PURE__ */ words("in-country abroad"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown"), victimCategory = /* @__PURE__ */ words("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner"), victimConsequence = /* @__PURE__ */ words("physical-injury mental-harm infection organ-loss pregnancy addiction death none-known"), victimStatus = /* @__PURE__ */ words("victim under-identification accompanying-under-18 not-a-victim"), whereabouts = /* @__PURE__ */ words("still-held missing rescued self-escaped returned in-support at-home deceased"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern35 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), func104 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification status sex ageAtAct ageAtIdentification nationality ethnicityGroup accompanies accompaniedBy languages exploitation destination places route identification rescue case proceedings needs risks consent support note attachments");
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
function validate8(data, path = "", vErrors = null, one = !0) {
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
var pattern14 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.from === void 0 && (vErrors = fail(vErrors, path, 369, "from", 24), one))
      return vErrors;
    if (data.from !== void 0) {
      let data0 = data.from;
      if ((typeof data0 != "string" || !pattern14.test(data0)) && (vErrors = failText(vErrors, path + "/from", 389, data0), one))
        return vErrors;
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if ((typeof data1 != "string" || !pattern14.test(data1)) && (vErrors = failText(vErrors, path + "/to", 405, data1), one))
        return vErrors;
    }
    if (data.ongoing !== void 0) {
      let data2 = data.ongoing;
      if ((typeof data2 != "string" || !yesNoUnknown.has(data2)) && (vErrors = failText(vErrors, path + "/ongoing", 420, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "ongoing") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 370, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 368), one) return vErrors;
  return vErrors;
}
var pattern17 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 433, "edition", 28), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 433, "code", 29), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = failText(vErrors, path + "/edition", 453, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern17.test(data1)) && (vErrors = failText(vErrors, path + "/code", 469, data1), one))
        return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/name", 485, data2, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 434, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 432), one) return vErrors;
  return vErrors;
}
function validate16(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 497, "area", 32), one) || data.area !== void 0 && validate13(data.area) && (vErrors = validate13(data.area, path + "/area", vErrors, one), one))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if ((typeof data1 != "string" || data1.length > 300 && ucs2length(data1) > 300 || !pattern4.test(data1)) && (vErrors = failText(vErrors, path + "/spot", 533, data1, 300), one))
            return vErrors;
        }
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 498, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (plain(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 545, "country", 16), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = failText(vErrors, path + "/country", 260, data2), one))
            return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/locality", 565, data3, 300), one))
            return vErrors;
        }
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 546, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (plain(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/service", 581, data4, 300), one))
            return vErrors;
        }
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 594, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 610, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 637), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 624), one) return vErrors;
  return vErrors;
}
function validate15(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.role === void 0 && (vErrors = fail(vErrors, path, 641, "role", 41), one) || data.place === void 0 && (vErrors = fail(vErrors, path, 641, "place", 42), one))
      return vErrors;
    if (data.role !== void 0) {
      let data0 = data.role;
      if ((typeof data0 != "string" || !placeRole.has(data0)) && (vErrors = failText(vErrors, path + "/role", 660, data0), one))
        return vErrors;
    }
    if (data.place !== void 0 && validate16(data.place) && (vErrors = validate16(data.place, path + "/place", vErrors, one), one))
      return vErrors;
    if (data.when !== void 0) {
      let data2 = data.when;
      if ((typeof data2 != "string" || !pattern14.test(data2)) && (vErrors = failText(vErrors, path + "/when", 693, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "place" || key0 === "when") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 642, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 640), one) return vErrors;
  return vErrors;
}
function validate20(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 705, "kind", 45), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !routeKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 724, data0), one))
        return vErrors;
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        if (data1.length > 20 && (vErrors = fail(vErrors, path + "/points", 747), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/points", 746), one))
          return vErrors;
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate16(data1[i0]) && (vErrors = validate16(data1[i0], path + "/points/" + i0, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/points", 736), one) return vErrors;
    }
    if (data.transport !== void 0) {
      let data3 = data.transport;
      if (Array.isArray(data3)) {
        if (data3.length > 9 && (vErrors = fail(vErrors, path + "/transport", 763), one) || data3.length < 1 && (vErrors = fail(vErrors, path + "/transport", 762), one))
          return vErrors;
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if ((typeof data4 != "string" || !transportMode.has(data4) && !open.test(data4)) && (vErrors = failText(vErrors, path + "/transport/" + i1, 772, data4), one))
            return vErrors;
        }
        if (!unique(data3) && (vErrors = fail(vErrors, path + "/transport", 764), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/transport", 752), one) return vErrors;
    }
    if (data.crossings !== void 0) {
      let data5 = data.crossings;
      if (Array.isArray(data5)) {
        if (data5.length > 7 && (vErrors = fail(vErrors, path + "/crossings", 795), one) || data5.length < 1 && (vErrors = fail(vErrors, path + "/crossings", 794), one))
          return vErrors;
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if ((typeof data6 != "string" || !crossingKind.has(data6)) && (vErrors = failText(vErrors, path + "/crossings/" + i2, 804, data6), one))
            return vErrors;
        }
        if (!unique(data5) && (vErrors = fail(vErrors, path + "/crossings", 796), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/crossings", 784), one) return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "points" || key0 === "transport" || key0 === "crossings") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 706, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 704), one) return vErrors;
  return vErrors;
}
function validate26(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.given === void 0 && (vErrors = fail(vErrors, path, 817, "given", 52), one))
      return vErrors;
    if (data.given !== void 0) {
      let data0 = data.given;
      if ((typeof data0 != "string" || !yesNoUnknown.has(data0)) && (vErrors = failText(vErrors, path + "/given", 836, data0), one))
        return vErrors;
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if ((typeof data1 != "string" || !consentGiver.has(data1)) && (vErrors = failText(vErrors, path + "/by", 852, data1), one))
        return vErrors;
    }
    if (data.on !== void 0) {
      let data2 = data.on;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/on", 869, data2), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if ((typeof data3 != "string" || !pattern7.test(data3)) && (vErrors = failText(vErrors, path + "/until", 885, data3), one))
        return vErrors;
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length > 11 && (vErrors = fail(vErrors, path + "/groups", 907), one) || data4.length < 1 && (vErrors = fail(vErrors, path + "/groups", 906), one))
          return vErrors;
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if ((typeof data5 != "string" || !fieldGroup.has(data5)) && (vErrors = failText(vErrors, path + "/groups/" + i0, 916, data5), one))
            return vErrors;
        }
        if (!unique(data4) && (vErrors = fail(vErrors, path + "/groups", 908), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/groups", 896), one) return vErrors;
    }
    if (data.receivers !== void 0) {
      let data6 = data.receivers;
      if (Array.isArray(data6)) {
        if (data6.length > 19 && (vErrors = fail(vErrors, path + "/receivers", 939), one) || data6.length < 1 && (vErrors = fail(vErrors, path + "/receivers", 938), one))
          return vErrors;
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if ((typeof data7 != "string" || !agencyRole.has(data7)) && (vErrors = failText(vErrors, path + "/receivers/" + i1, 948, data7), one))
            return vErrors;
        }
        if (!unique(data6) && (vErrors = fail(vErrors, path + "/receivers", 940), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/receivers", 928), one) return vErrors;
    }
    if (data.record !== void 0 && validate3(data.record) && (vErrors = validate3(data.record, path + "/record", vErrors, one), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "given" || key0 === "by" || key0 === "on" || key0 === "until" || key0 === "groups" || key0 === "receivers" || key0 === "record") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 818, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 816), one) return vErrors;
  return vErrors;
}
var pattern36 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate29(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 961, "part", 61), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 961, "kind", 62), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if ((typeof data0 != "string" || !pattern36.test(data0)) && (vErrors = failText(vErrors, path + "/part", 981, data0), one))
        return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ((typeof data1 != "string" || !attachmentKind.has(data1) && !open.test(data1)) && (vErrors = failText(vErrors, path + "/kind", 996, data1), one))
        return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/title", 1013, data2, 300), one))
        return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 1024), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 1033), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 1032), one)))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 962, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 960), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 1041, "schema", 66), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 1073, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 1073, "revision", 68), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 1073, "recordStatus", 69), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 1073, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 1073, "recordedAt", 70), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 1073, "conversation", 71), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 1073, "classification", 72), one) || data.status === void 0 && (vErrors = fail(vErrors, path, 1041, "status", 73), one) || data.sex === void 0 && (vErrors = fail(vErrors, path, 1041, "sex", 74), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/victim/1.0" && (vErrors = fail(vErrors, path + "/schema", 1059), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 1088), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1097), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1096), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (plain(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1201, "revision", 76), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1216), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1225), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1224), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 1237, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1202, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1200), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 1108, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 1252, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 1269, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 1285, data10, 300), one))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = failText(vErrors, path + "/recordedAt", 1125, data12), one))
        return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = failText(vErrors, path + "/conversation", 1141, data13), one))
        return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1307), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1306), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 1308), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 1296), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 1155), one))
      return vErrors;
    if (data.status !== void 0) {
      let data17 = data.status;
      if ((typeof data17 != "string" || !victimStatus.has(data17)) && (vErrors = failText(vErrors, path + "/status", 1172, data17), one))
        return vErrors;
    }
    if (data.sex !== void 0) {
      let data18 = data.sex;
      if ((typeof data18 != "string" || !sex.has(data18)) && (vErrors = failText(vErrors, path + "/sex", 1188, data18), one))
        return vErrors;
    }
    if (data.ageAtAct !== void 0 && validate5(data.ageAtAct) && (vErrors = validate5(data.ageAtAct, path + "/ageAtAct", vErrors, one), one) || data.ageAtIdentification !== void 0 && validate5(data.ageAtIdentification) && (vErrors = validate5(data.ageAtIdentification, path + "/ageAtIdentification", vErrors, one), one) || data.nationality !== void 0 && validate8(data.nationality) && (vErrors = validate8(data.nationality, path + "/nationality", vErrors, one), one))
      return vErrors;
    if (data.ethnicityGroup !== void 0) {
      let data22 = data.ethnicityGroup;
      if ((typeof data22 != "string" || !ethnicityGroup.has(data22)) && (vErrors = failText(vErrors, path + "/ethnicityGroup", 1316, data22), one))
        return vErrors;
    }
    if (data.accompanies !== void 0 && validate3(data.accompanies) && (vErrors = validate3(data.accompanies, path + "/accompanies", vErrors, one), one))
      return vErrors;
    if (data.accompaniedBy !== void 0) {
      let data24 = data.accompaniedBy;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && (vErrors = fail(vErrors, path + "/accompaniedBy", 1328), one) || typeof data24 == "number" && isFinite(data24) && ((data24 > 50 || isNaN(data24)) && (vErrors = fail(vErrors, path + "/accompaniedBy", 1337), one) || (data24 < 0 || isNaN(data24)) && (vErrors = fail(vErrors, path + "/accompaniedBy", 1336), one)))
        return vErrors;
    }
    if (data.languages !== void 0) {
      let data25 = data.languages;
      if (Array.isArray(data25)) {
        if (data25.length > 6 && (vErrors = fail(vErrors, path + "/languages", 1355), one) || data25.length < 1 && (vErrors = fail(vErrors, path + "/languages", 1354), one))
          return vErrors;
        let len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if ((typeof data26 != "string" || !pattern13.test(data26)) && (vErrors = failText(vErrors, path + "/languages/" + i1, 1365, data26), one))
            return vErrors;
        }
        if (!unique(data25) && (vErrors = fail(vErrors, path + "/languages", 1356), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/languages", 1344), one) return vErrors;
    }
    if (data.exploitation !== void 0) {
      let data27 = data.exploitation;
      if (plain(data27)) {
        if (data27.forms === void 0 && (vErrors = fail(vErrors, path + "/exploitation", 1377, "forms", 87), one))
          return vErrors;
        if (data27.forms !== void 0) {
          let data28 = data27.forms;
          if (Array.isArray(data28)) {
            if (data28.length > 15 && (vErrors = fail(vErrors, path + "/exploitation/forms", 1403), one) || data28.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/forms", 1402), one))
              return vErrors;
            let len2 = data28.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data29 = data28[i2];
              if ((typeof data29 != "string" || !exploitationForm.has(data29)) && (vErrors = failText(vErrors, path + "/exploitation/forms/" + i2, 1412, data29), one))
                return vErrors;
            }
            if (!unique(data28) && (vErrors = fail(vErrors, path + "/exploitation/forms", 1404), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/forms", 1392), one) return vErrors;
        }
        if (data27.acts !== void 0) {
          let data30 = data27.acts;
          if (Array.isArray(data30)) {
            if (data30.length > 7 && (vErrors = fail(vErrors, path + "/exploitation/acts", 1435), one) || data30.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/acts", 1434), one))
              return vErrors;
            let len3 = data30.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data31 = data30[i3];
              if ((typeof data31 != "string" || !act.has(data31)) && (vErrors = failText(vErrors, path + "/exploitation/acts/" + i3, 1444, data31), one))
                return vErrors;
            }
            if (!unique(data30) && (vErrors = fail(vErrors, path + "/exploitation/acts", 1436), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/acts", 1424), one) return vErrors;
        }
        if (data27.means !== void 0) {
          let data32 = data27.means;
          if (Array.isArray(data32)) {
            if (data32.length > 4 && (vErrors = fail(vErrors, path + "/exploitation/means", 1467), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/means", 1466), one))
              return vErrors;
            let len4 = data32.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data33 = data32[i4];
              if ((typeof data33 != "string" || !means.has(data33)) && (vErrors = failText(vErrors, path + "/exploitation/means/" + i4, 1476, data33), one))
                return vErrors;
            }
            if (!unique(data32) && (vErrors = fail(vErrors, path + "/exploitation/means", 1468), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/means", 1456), one) return vErrors;
        }
        if (data27.modus !== void 0) {
          let data34 = data27.modus;
          if (Array.isArray(data34)) {
            if (data34.length > 20 && (vErrors = fail(vErrors, path + "/exploitation/modus", 1499), one) || data34.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/modus", 1498), one))
              return vErrors;
            let len5 = data34.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data35 = data34[i5];
              if ((typeof data35 != "string" || !modus.has(data35) && !open.test(data35)) && (vErrors = failText(vErrors, path + "/exploitation/modus/" + i5, 1508, data35), one))
                return vErrors;
            }
            if (!unique(data34) && (vErrors = fail(vErrors, path + "/exploitation/modus", 1500), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/modus", 1488), one) return vErrors;
        }
        if (data27.interval !== void 0 && validate11(data27.interval) && (vErrors = validate11(data27.interval, path + "/exploitation/interval", vErrors, one), one))
          return vErrors;
        if (data27.relations !== void 0) {
          let data37 = data27.relations;
          if (Array.isArray(data37)) {
            if (data37.length > 14 && (vErrors = fail(vErrors, path + "/exploitation/relations", 1531), one) || data37.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/relations", 1530), one))
              return vErrors;
            let len6 = data37.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data38 = data37[i6];
              if ((typeof data38 != "string" || !relation.has(data38)) && (vErrors = failText(vErrors, path + "/exploitation/relations/" + i6, 1540, data38), one))
                return vErrors;
            }
            if (!unique(data37) && (vErrors = fail(vErrors, path + "/exploitation/relations", 1532), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/relations", 1520), one) return vErrors;
        }
        if (data27.actuallyExploited !== void 0) {
          let data39 = data27.actuallyExploited;
          if ((typeof data39 != "string" || !yesNoUnknown.has(data39)) && (vErrors = failText(vErrors, path + "/exploitation/actuallyExploited", 1556, data39), one))
            return vErrors;
        }
        if (data27.consequences !== void 0) {
          let data40 = data27.consequences;
          if (Array.isArray(data40)) {
            if (data40.length > 8 && (vErrors = fail(vErrors, path + "/exploitation/consequences", 1579), one) || data40.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/consequences", 1578), one))
              return vErrors;
            let len7 = data40.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data41 = data40[i7];
              if ((typeof data41 != "string" || !victimConsequence.has(data41)) && (vErrors = failText(vErrors, path + "/exploitation/consequences/" + i7, 1588, data41), one))
                return vErrors;
            }
            if (!unique(data40) && (vErrors = fail(vErrors, path + "/exploitation/consequences", 1580), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/consequences", 1568), one) return vErrors;
        }
        if (data27.injuryPercent !== void 0) {
          let data42 = data27.injuryPercent;
          if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 1600), one) || typeof data42 == "number" && isFinite(data42) && ((data42 > 100 || isNaN(data42)) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 1609), one) || (data42 < 0 || isNaN(data42)) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 1608), one)))
            return vErrors;
        }
        for (let key1 in data27)
          if (!(key1 === "forms" || key1 === "acts" || key1 === "means" || key1 === "modus" || key1 === "interval" || key1 === "relations" || key1 === "actuallyExploited" || key1 === "consequences" || key1 === "injuryPercent") || data27[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/exploitation", 1378, stray(data27, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/exploitation", 1376), one) return vErrors;
    }
    if (data.destination !== void 0) {
      let data43 = data.destination;
      if (plain(data43)) {
        let tag0 = data43.to;
        if (tag0 === "domestic") {
          if (plain(data43)) {
            if (data43.areas !== void 0) {
              let data44 = data43.areas;
              if (Array.isArray(data44)) {
                if (data44.length > 10 && (vErrors = fail(vErrors, path + "/destination/areas", 1627), one) || data44.length < 1 && (vErrors = fail(vErrors, path + "/destination/areas", 1626), one))
                  return vErrors;
                let len8 = data44.length;
                for (let i8 = 0; i8 < len8; i8++)
                  if (validate13(data44[i8]) && (vErrors = validate13(data44[i8], path + "/destination/areas/" + i8, vErrors, one), one))
                    return vErrors;
                if (!unique(data44) && (vErrors = fail(vErrors, path + "/destination/areas", 1628), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/destination/areas", 1616), one) return vErrors;
            }
            for (let key2 in data43)
              if (!(key2 === "to" || key2 === "areas") || data43[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/destination", 1634, stray(data43, key2)), one) return vErrors;
                break;
              }
          }
        } else if (tag0 === "abroad") {
          if (plain(data43)) {
            if (data43.countries === void 0 && (vErrors = fail(vErrors, path + "/destination", 1649, "countries", 104), one))
              return vErrors;
            if (data43.countries !== void 0) {
              let data46 = data43.countries;
              if (Array.isArray(data46)) {
                if (data46.length > 10 && (vErrors = fail(vErrors, path + "/destination/countries", 1675), one) || data46.length < 1 && (vErrors = fail(vErrors, path + "/destination/countries", 1674), one))
                  return vErrors;
                let len9 = data46.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data47 = data46[i9];
                  if ((typeof data47 != "string" || !country.has(data47)) && (vErrors = failText(vErrors, path + "/destination/countries/" + i9, 1684, data47), one))
                    return vErrors;
                }
                if (!unique(data46) && (vErrors = fail(vErrors, path + "/destination/countries", 1676), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/destination/countries", 1664), one) return vErrors;
            }
            for (let key3 in data43)
              if (!(key3 === "to" || key3 === "countries") || data43[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/destination", 1650, stray(data43, key3)), one) return vErrors;
                break;
              }
          }
        } else if (tag0 === "unknown") {
          if (plain(data43)) {
            for (let key4 in data43)
              if (key4 !== "to" || data43[key4] === void 0) {
                if (vErrors = fail(vErrors, path + "/destination", 1698, stray(data43, key4)), one) return vErrors;
                break;
              }
          }
        } else if (vErrors = fail(vErrors, path + "/destination", 1725), one) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/destination", 1712), one) return vErrors;
    }
    if (data.places !== void 0) {
      let data48 = data.places;
      if (Array.isArray(data48)) {
        if (data48.length > 30 && (vErrors = fail(vErrors, path + "/places", 1739), one) || data48.length < 1 && (vErrors = fail(vErrors, path + "/places", 1738), one))
          return vErrors;
        let len10 = data48.length;
        for (let i10 = 0; i10 < len10; i10++)
          if (validate15(data48[i10]) && (vErrors = validate15(data48[i10], path + "/places/" + i10, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/places", 1728), one) return vErrors;
    }
    if (data.route !== void 0 && validate20(data.route) && (vErrors = validate20(data.route, path + "/route", vErrors, one), one))
      return vErrors;
    if (data.identification !== void 0) {
      let data51 = data.identification;
      if (plain(data51)) {
        if (data51.by === void 0 && (vErrors = fail(vErrors, path + "/identification", 1745, "by", 110), one))
          return vErrors;
        if (data51.selfReportedOn !== void 0) {
          let data52 = data51.selfReportedOn;
          if ((typeof data52 != "string" || !pattern7.test(data52)) && (vErrors = failText(vErrors, path + "/identification/selfReportedOn", 1781, data52), one))
            return vErrors;
        }
        if (data51.verifiedFrom !== void 0) {
          let data53 = data51.verifiedFrom;
          if ((typeof data53 != "string" || !pattern7.test(data53)) && (vErrors = failText(vErrors, path + "/identification/verifiedFrom", 1797, data53), one))
            return vErrors;
        }
        if (data51.verifiedOn !== void 0) {
          let data54 = data51.verifiedOn;
          if ((typeof data54 != "string" || !pattern7.test(data54)) && (vErrors = failText(vErrors, path + "/identification/verifiedOn", 1813, data54), one))
            return vErrors;
        }
        if (data51.on !== void 0) {
          let data55 = data51.on;
          if ((typeof data55 != "string" || !pattern7.test(data55)) && (vErrors = failText(vErrors, path + "/identification/on", 1829, data55), one))
            return vErrors;
        }
        if (data51.grounds !== void 0) {
          let data56 = data51.grounds;
          if (Array.isArray(data56)) {
            if (data56.length > 9 && (vErrors = fail(vErrors, path + "/identification/grounds", 1851), one) || data56.length < 1 && (vErrors = fail(vErrors, path + "/identification/grounds", 1850), one))
              return vErrors;
            let len11 = data56.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data57 = data56[i11];
              if ((typeof data57 != "string" || !identificationGround.has(data57)) && (vErrors = failText(vErrors, path + "/identification/grounds/" + i11, 1860, data57), one))
                return vErrors;
            }
            if (!unique(data56) && (vErrors = fail(vErrors, path + "/identification/grounds", 1852), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/identification/grounds", 1840), one) return vErrors;
        }
        if (data51.by !== void 0) {
          let data58 = data51.by;
          if ((typeof data58 != "string" || !pattern2.test(data58)) && (vErrors = failText(vErrors, path + "/identification/by", 1765, data58), one))
            return vErrors;
        }
        if (data51.document !== void 0 && validate1(data51.document) && (vErrors = validate1(data51.document, path + "/identification/document", vErrors, one), one))
          return vErrors;
        for (let key5 in data51)
          if (!(key5 === "selfReportedOn" || key5 === "verifiedFrom" || key5 === "verifiedOn" || key5 === "on" || key5 === "grounds" || key5 === "by" || key5 === "document") || data51[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/identification", 1746, stray(data51, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/identification", 1744), one) return vErrors;
    }
    if (data.rescue !== void 0) {
      let data60 = data.rescue;
      if (plain(data60)) {
        if (data60.on !== void 0) {
          let data61 = data60.on;
          if ((typeof data61 != "string" || !pattern7.test(data61)) && (vErrors = failText(vErrors, path + "/rescue/on", 869, data61), one))
            return vErrors;
        }
        if (data60.by !== void 0) {
          let data62 = data60.by;
          if ((typeof data62 != "string" || !pattern2.test(data62)) && (vErrors = failText(vErrors, path + "/rescue/by", 1765, data62), one))
            return vErrors;
        }
        if (data60.place !== void 0 && validate16(data60.place) && (vErrors = validate16(data60.place, path + "/rescue/place", vErrors, one), one))
          return vErrors;
        if (data60.whereabouts !== void 0) {
          let data64 = data60.whereabouts;
          if ((typeof data64 != "string" || !whereabouts.has(data64)) && (vErrors = failText(vErrors, path + "/rescue/whereabouts", 1876, data64), one))
            return vErrors;
        }
        for (let key6 in data60)
          if (!(key6 === "on" || key6 === "by" || key6 === "place" || key6 === "whereabouts") || data60[key6] === void 0) {
            if (vErrors = fail(vErrors, path + "/rescue", 1890, stray(data60, key6)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/rescue", 1888), one) return vErrors;
    }
    if (data.case !== void 0 && validate3(data.case) && (vErrors = validate3(data.case, path + "/case", vErrors, one), one))
      return vErrors;
    if (data.proceedings !== void 0) {
      let data66 = data.proceedings;
      if (plain(data66)) {
        if (data66.injuredParty !== void 0) {
          let data67 = data66.injuredParty;
          if ((typeof data67 != "string" || !yesNoUnknown.has(data67)) && (vErrors = failText(vErrors, path + "/proceedings/injuredParty", 1908, data67), one))
            return vErrors;
        }
        if (data66.legalAid !== void 0) {
          let data68 = data66.legalAid;
          if ((typeof data68 != "string" || !yesNoUnknown.has(data68)) && (vErrors = failText(vErrors, path + "/proceedings/legalAid", 1924, data68), one))
            return vErrors;
        }
        if (data66.protectionAsked !== void 0) {
          let data69 = data66.protectionAsked;
          if ((typeof data69 != "string" || !yesNoUnknown.has(data69)) && (vErrors = failText(vErrors, path + "/proceedings/protectionAsked", 1940, data69), one))
            return vErrors;
        }
        for (let key7 in data66)
          if (!(key7 === "injuredParty" || key7 === "legalAid" || key7 === "protectionAsked") || data66[key7] === void 0) {
            if (vErrors = fail(vErrors, path + "/proceedings", 1954, stray(data66, key7)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/proceedings", 1952), one) return vErrors;
    }
    if (data.needs !== void 0) {
      let data70 = data.needs;
      if (Array.isArray(data70)) {
        if (data70.length > 20 && (vErrors = fail(vErrors, path + "/needs", 1979), one) || data70.length < 1 && (vErrors = fail(vErrors, path + "/needs", 1978), one))
          return vErrors;
        let len12 = data70.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data71 = data70[i12];
          if ((typeof data71 != "string" || !need.has(data71) && !open.test(data71)) && (vErrors = failText(vErrors, path + "/needs/" + i12, 1988, data71), one))
            return vErrors;
        }
        if (!unique(data70) && (vErrors = fail(vErrors, path + "/needs", 1980), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/needs", 1968), one) return vErrors;
    }
    if (data.risks !== void 0) {
      let data72 = data.risks;
      if (Array.isArray(data72)) {
        if (data72.length > 20 && (vErrors = fail(vErrors, path + "/risks", 2011), one) || data72.length < 1 && (vErrors = fail(vErrors, path + "/risks", 2010), one))
          return vErrors;
        let len13 = data72.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data73 = data72[i13];
          if ((typeof data73 != "string" || !risk.has(data73) && !open.test(data73)) && (vErrors = failText(vErrors, path + "/risks/" + i13, 2020, data73), one))
            return vErrors;
        }
        if (!unique(data72) && (vErrors = fail(vErrors, path + "/risks", 2012), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/risks", 2e3), one) return vErrors;
    }
    if (data.consent !== void 0 && validate26(data.consent) && (vErrors = validate26(data.consent, path + "/consent", vErrors, one), one))
      return vErrors;
    if (data.support !== void 0) {
      let data75 = data.support;
      if (plain(data75)) {
        if (data75.category === void 0 && (vErrors = fail(vErrors, path + "/support", 2033, "category", 128), one))
          return vErrors;
        if (data75.category !== void 0) {
          let data76 = data75.category;
          if ((typeof data76 != "string" || !victimCategory.has(data76)) && (vErrors = failText(vErrors, path + "/support/category", 2052, data76), one))
            return vErrors;
        }
        if (data75.entitlement !== void 0) {
          let data77 = data75.entitlement;
          if (plain(data77)) {
            let tag1 = data77.regime;
            if (tag1 === "law53-2024") {
              if (plain(data77)) {
                if (data77.kinds === void 0 && (vErrors = fail(vErrors, path + "/support/entitlement", 2065, "kinds", 130), one))
                  return vErrors;
                if (data77.kinds !== void 0) {
                  let data78 = data77.kinds;
                  if (Array.isArray(data78)) {
                    if (data78.length > 10 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2091), one) || data78.length < 1 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2090), one))
                      return vErrors;
                    let len14 = data78.length;
                    for (let i14 = 0; i14 < len14; i14++) {
                      let data79 = data78[i14];
                      if ((typeof data79 != "string" || !supportKind.has(data79)) && (vErrors = failText(vErrors, path + "/support/entitlement/kinds/" + i14, 2100, data79), one))
                        return vErrors;
                    }
                    if (!unique(data78) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2092), one))
                      return vErrors;
                  } else if (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2080), one) return vErrors;
                }
                for (let key8 in data77)
                  if (!(key8 === "regime" || key8 === "kinds") || data77[key8] === void 0) {
                    if (vErrors = fail(vErrors, path + "/support/entitlement", 2066, stray(data77, key8)), one) return vErrors;
                    break;
                  }
              }
            } else if (tag1 === "law66-2011") {
              if (plain(data77)) {
                if (data77.kinds === void 0 && (vErrors = fail(vErrors, path + "/support/entitlement", 2113, "kinds", 133), one))
                  return vErrors;
                if (data77.kinds !== void 0) {
                  let data80 = data77.kinds;
                  if (Array.isArray(data80)) {
                    if (data80.length > 6 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2139), one) || data80.length < 1 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2138), one))
                      return vErrors;
                    let len15 = data80.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data81 = data80[i15];
                      if ((typeof data81 != "string" || !supportKind2011.has(data81)) && (vErrors = failText(vErrors, path + "/support/entitlement/kinds/" + i15, 2148, data81), one))
                        return vErrors;
                    }
                    if (!unique(data80) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2140), one))
                      return vErrors;
                  } else if (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2128), one) return vErrors;
                }
                for (let key9 in data77)
                  if (!(key9 === "regime" || key9 === "kinds") || data77[key9] === void 0) {
                    if (vErrors = fail(vErrors, path + "/support/entitlement", 2114, stray(data77, key9)), one) return vErrors;
                    break;
                  }
              }
            } else if (vErrors = fail(vErrors, path + "/support/entitlement", 2173), one) return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/entitlement", 2160), one) return vErrors;
        }
        if (data75.place !== void 0) {
          let data82 = data75.place;
          if ((typeof data82 != "string" || !supportPlace.has(data82)) && (vErrors = failText(vErrors, path + "/support/place", 2180, data82), one))
            return vErrors;
        }
        if (data75.provider !== void 0) {
          let data83 = data75.provider;
          if ((typeof data83 != "string" || !pattern2.test(data83)) && (vErrors = failText(vErrors, path + "/support/provider", 2197, data83), one))
            return vErrors;
        }
        if (data75.from !== void 0) {
          let data84 = data75.from;
          if ((typeof data84 != "string" || !pattern7.test(data84)) && (vErrors = failText(vErrors, path + "/support/from", 2213, data84), one))
            return vErrors;
        }
        if (data75.until !== void 0) {
          let data85 = data75.until;
          if ((typeof data85 != "string" || !pattern7.test(data85)) && (vErrors = failText(vErrors, path + "/support/until", 885, data85), one))
            return vErrors;
        }
        for (let key10 in data75)
          if (!(key10 === "category" || key10 === "entitlement" || key10 === "place" || key10 === "provider" || key10 === "from" || key10 === "until") || data75[key10] === void 0) {
            if (vErrors = fail(vErrors, path + "/support", 2034, stray(data75, key10)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/support", 2032), one) return vErrors;
    }
    if (data.note !== void 0) {
      let data86 = data.note;
      if ((typeof data86 != "string" || data86.length > 8e3 && ucs2length(data86) > 8e3 || !pattern35.test(data86)) && (vErrors = failText(vErrors, path + "/note", 2229, data86, 8e3), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      let data87 = data.attachments;
      if (Array.isArray(data87)) {
        if (data87.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 2251), one) || data87.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 2250), one))
          return vErrors;
        let len16 = data87.length;
        for (let i16 = 0; i16 < len16; i16++)
          if (validate29(data87[i16]) && (vErrors = validate29(data87[i16], path + "/attachments/" + i16, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 2240), one) return vErrors;
    }
    for (let key11 in data)
      if (!func104.has(key11) || data[key11] === void 0) {
        if (vErrors = fail(vErrors, path, 1042, stray(data, key11)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 1040), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 common/age/1.0 codelists/age-band/1.0 common/nationality/1.0 codelists/country/1.0 common/interval/1.0 common/partial-date/1.0 codelists/yes-no-unknown/1.0 common/area/1.0 common/place/1.0 common/place-in-act/1.0 codelists/place-role/1.0 common/route/1.0 codelists/route-kind/1.0 codelists/transport-mode/1.0 codelists/crossing-kind/1.0 common/consent-statement/1.0 codelists/consent-giver/1.0 codelists/field-group/1.0 codelists/agency-role/1.0 common/attachment/1.0 common/part-name/1.0 codelists/attachment-kind/1.0 victim/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/victim-status/1.0 codelists/sex/1.0 codelists/revision-reason/1.0 codelists/ethnicity-group/1.0 common/language/1.0 codelists/exploitation-form/1.0 codelists/act/1.0 codelists/means/1.0 codelists/modus/1.0 codelists/relation/1.0 codelists/victim-consequence/1.0 codelists/identification-ground/1.0 codelists/whereabouts/1.0 codelists/need/1.0 codelists/risk/1.0 codelists/victim-category/1.0 codelists/support-kind/1.0 codelists/support-kind-2011/1.0 codelists/support-place/1.0 common/text/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "/oneOf/0", "Age", "Tuổi", 0], [8, "/oneOf/0/properties/years", 0, "Số tuổi", 3, { 8: 0, 9: 120 }], [8, "/oneOf/1", "Age", "Tuổi", 0], [9, "", "Age band", "Nhóm tuổi", 2], [8, "/oneOf/2", "Age", "Tuổi", 0], [8, "", "Age", "Tuổi", 0, { 13: ["known", "years band unknown"] }], [10, "/oneOf/0", "Nationality", "Quốc tịch", 0], [11, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [10, "/oneOf/0/properties/others", "Other citizenships", "Quốc tịch khác", 1, { 10: 1, 11: 4 }], [10, "/oneOf/1", "Nationality", "Quốc tịch", 0], [10, "/oneOf/1/properties/permanentResident", 0, "Thường trú", 5], [10, "/oneOf/2", "Nationality", "Quốc tịch", 0], [10, "", "Nationality", "Quốc tịch", 0, { 13: ["kind", "citizen stateless unknown"] }], [12, "", "Interval of the act", "Khoảng thời gian thực hiện", 0], [13, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [14, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes no unknown" }], [15, "", "Administrative area", "Đơn vị hành chính", 0], [15, "/properties/code", 0, "Mã đơn vị", 2], [16, "/oneOf/0", "Place", "Địa điểm", 0], [16, "/oneOf/1", "Place", "Địa điểm", 0], [16, "/oneOf/2", "Place", "Địa điểm", 0], [16, "/oneOf/3", "Place", "Địa điểm", 0], [16, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam abroad online unknown"] }], [17, "", "Place and its role", "Địa điểm và vai trò", 0], [18, "", "Role of a place", "Vai trò của địa điểm", 2], [19, "", "Route", "Tuyến", 0], [20, "", "Kind of route", "Loại tuyến", 2, { 4: "domestic outbound inbound transit abroad unknown" }], [19, "/properties/points", 0, "Các điểm", 1, { 10: 1, 11: 20 }], [19, "/properties/transport", 0, "Phương tiện", 1, { 10: 1, 11: 9 }], [21, "", "Mode of transport", "Phương tiện", 2, { 4: !0 }], [19, "/properties/crossings", "Border crossings", "Qua biên giới", 1, { 10: 1, 11: 7 }], [22, "", "Kind of border crossing", "Hình thức qua biên giới", 2], [23, "", "Consent", "Sự đồng ý chia sẻ thông tin", 0], [24, "", "Who consented", "Người đồng ý", 2, { 4: "person legal-representative guardian" }], [23, "/properties/groups", 0, "Nhóm thông tin", 1, { 10: 1, 11: 11 }], [25, "", "Group of fields", "Nhóm trường", 2], [23, "/properties/receivers", 0, "Bên nhận", 1, { 10: 1, 11: 19 }], [26, "", "Role of an agency", "Vai trò của cơ quan", 2], [27, "", "Attachment", "Tài liệu kèm theo", 0], [28, "", "Name of a part", "Tên phần", 2], [29, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [27, "/properties/pages", 0, "Số tờ", 3, { 8: 1, 9: 1e5 }], [30, "", "Victim", "Nạn nhân, người đang trong quá trình xác định là nạn nhân", 0], [30, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/victim/1.0" }], [31, "", "Head of a record", "Phần đầu bản ghi", 0], [31, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [32, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [33, "", "Instant", "Thời điểm", 2], [31, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [34, "", "Status of a victim", "Tư cách nạn nhân", 2, { 4: "victim under-identification accompanying-under-18 not-a-victim" }], [35, "", "Sex", "Giới tính", 2, { 4: "male female other unknown" }], [31, "/properties/revises", 0, "Sửa đổi bản", 0], [31, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [36, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [31, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [37, "", "Ethnicity group", "Nhóm dân tộc", 2, { 4: "kinh minority foreign unknown" }], [30, "/properties/accompaniedBy", 0, "Số người đi cùng", 3, { 8: 0, 9: 50 }], [30, "/properties/languages", 0, "Ngôn ngữ", 1, { 10: 1, 11: 6 }], [38, "", "Language", "Ngôn ngữ", 2], [30, "/properties/exploitation", 0, "Hành vi mua bán, bóc lột", 0], [30, "/properties/exploitation/properties/forms", 0, "Hình thức", 1, { 10: 1, 11: 15 }], [39, "", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 2], [30, "/properties/exploitation/properties/acts", 0, "Hành vi", 1, { 10: 1, 11: 7 }], [40, "", "Act of trafficking", "Hành vi mua bán người", 2], [30, "/properties/exploitation/properties/means", 0, "Thủ đoạn", 1, { 10: 1, 11: 4 }], [41, "", "Means", "Thủ đoạn", 2, { 4: "force threat-of-force deceit other-means" }], [30, "/properties/exploitation/properties/modus", "Way of working", "Phương thức", 1, { 10: 1, 11: 20 }], [42, "", "Way of working", "Phương thức", 2, { 4: !0 }], [30, "/properties/exploitation/properties/relations", "Relation of the offenders", "Quan hệ với đối tượng", 1, { 10: 1, 11: 14 }], [43, "", "Relation", "Quan hệ", 2], [30, "/properties/exploitation/properties/consequences", "Harm", "Hậu quả", 1, { 10: 1, 11: 8 }], [44, "", "Harm suffered", "Hậu quả", 2], [30, "/properties/exploitation/properties/injuryPercent", "Injury in per cent", "Tỷ lệ tổn thương", 3, { 8: 0, 9: 100 }], [30, "/properties/destination/oneOf/0/properties/areas", 0, "Địa bàn đến", 1, { 10: 1, 11: 10 }], [30, "/properties/destination/oneOf/0", 0, "Nơi đến", 0], [30, "/properties/destination/oneOf/1", 0, "Nơi đến", 0], [30, "/properties/destination/oneOf/1/properties/countries", 0, "Nước đến", 1, { 10: 1, 11: 10 }], [30, "/properties/destination/oneOf/2", 0, "Nơi đến", 0], [30, "/properties/destination", 0, "Nơi đến", 0, { 13: ["to", "domestic abroad unknown"] }], [30, "/properties/places", 0, "Địa điểm", 1, { 10: 1, 11: 30 }], [30, "/properties/identification", 0, "Xác minh, xác định", 0], [30, "/properties/identification/properties/grounds", 0, "Căn cứ", 1, { 10: 1, 11: 9 }], [45, "", "Ground of identification", "Căn cứ xác định nạn nhân", 2], [46, "", "Whereabouts", "Tình trạng hiện tại", 2], [30, "/properties/rescue", "Rescue and reception", "Giải cứu, tiếp nhận", 0], [30, "/properties/proceedings", "Part in the proceedings", "Tham gia tố tụng", 0], [30, "/properties/needs", 0, "Nhu cầu", 1, { 10: 1, 11: 20 }], [47, "", "Need", "Nhu cầu", 2, { 4: !0 }], [30, "/properties/risks", 0, "Nguy cơ", 1, { 10: 1, 11: 20 }], [48, "", "Risk", "Nguy cơ", 2, { 4: !0 }], [30, "/properties/support", 0, "Hỗ trợ", 0], [49, "", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 2, { 4: "resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner" }], [30, "/properties/support/properties/entitlement/oneOf/0", 0, "Chế độ được hưởng", 0], [30, "/properties/support/properties/entitlement/oneOf/0/properties/kinds", 0, "Chế độ", 1, { 10: 1, 11: 10 }], [50, "", "Kind of support", "Chế độ hỗ trợ", 2], [30, "/properties/support/properties/entitlement/oneOf/1", 0, "Chế độ được hưởng", 0], [30, "/properties/support/properties/entitlement/oneOf/1/properties/kinds", 0, "Chế độ", 1, { 10: 1, 11: 6 }], [51, "", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 2, { 4: "a b c d đ e" }], [30, "/properties/support/properties/entitlement", 0, "Chế độ được hưởng", 0, { 13: ["regime", "law53-2024 law66-2011"] }], [52, "", "Place of support", "Nơi hỗ trợ", 2, { 4: "in-country abroad" }], [53, "", "Text", "Văn bản", 2, { 7: 8e3 }], [30, "/properties/attachments", 0, "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [9], [10], [11, 0, "Nhóm tuổi"], [12], [13], [14], [15, 0, "Quốc gia"], [16], [15, "Other citizenships", "Quốc tịch khác"], [17], [18], [19], [20], [21], [22, 0, "Từ"], [22, 0, "Đến"], [23, "Still going on", "Đang tiếp diễn"], [24], [2, 0, "Phiên bản danh mục"], [25], [1, 0, "Tên"], [26], [24, 0, "Đơn vị hành chính"], [4, "Exact spot", "Địa điểm cụ thể"], [27], [1, 0, "Địa phương"], [1, 0, "Dịch vụ"], [28], [29], [30], [31], [32, 0, "Vai trò"], [30], [22, 0, "Thời gian"], [33], [34], [35], [36], [37, 0, "Phương tiện"], [38], [39, "Border crossings", "Qua biên giới"], [40], [23, 0, "Đã đồng ý"], [41, 0, "Người đồng ý"], [2, 0, "Ngày"], [2, 0, "Đến ngày"], [42], [43, 0, "Nhóm thông tin"], [44], [45, 0, "Bên nhận"], [46], [47, 0, "Tên phần"], [48, 0, "Loại"], [4, 0, "Tên tài liệu"], [49], [50], [51], [52], [53], [54], [55, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [56], [57, 0, "Tư cách"], [58], [59], [60], [7, "Message", "Thông điệp"], [61, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [62], [63], [64], [65], [66, 0, "Ngôn ngữ"], [67], [68], [69, 0, "Hình thức"], [70], [71, 0, "Hành vi"], [72], [73], [74], [75], [76], [77, "Relation of the offenders", "Quan hệ với đối tượng"], [23, 0, "Đã bị bóc lột"], [78], [79, "Harm", "Hậu quả"], [80], [81], [82], [83], [84], [15, 0, "Nước đến"], [85], [86], [87], [88], [3, 0, "Cơ quan"], [2, "Came forward on", "Ngày tự khai báo"], [2, "Verification from", "Bắt đầu xác minh"], [2, 0, "Kết thúc xác minh"], [2, "Identified on", "Ngày xác định"], [89], [90, 0, "Căn cứ"], [91], [92], [23, 0, "Bị hại"], [23, 0, "Trợ giúp pháp lý"], [23, "Protection asked for", "Yêu cầu bảo vệ"], [93], [94], [95, 0, "Nhu cầu"], [96], [97, 0, "Nguy cơ"], [98], [99, "Group", "Nhóm đối tượng"], [100], [101], [102, 0, "Chế độ"], [103], [104], [105, 0, "Chế độ"], [106], [107, 0, "Nơi hỗ trợ"], [3, 0, "Cơ sở hỗ trợ"], [2, 0, "Từ ngày"], [108, 0, "Ghi chú"], [109]]
}, structure = {
  kind: "victim",
  id: "https://schemas.lienthong.example/victim/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
