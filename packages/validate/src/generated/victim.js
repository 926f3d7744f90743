// Generated from schemas/records/victim/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ new Set("recruitment transport harbouring transfer receipt foetus-agreement brokering".split(" ")), ageBand = /* @__PURE__ */ new Set("under-10 10-to-13 14-to-15 16-to-17 under-16 under-18 18-to-29 30-to-44 45-and-over 18-and-over".split(" ")), agencyRole = /* @__PURE__ */ new Set("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body".split(" ")), attachmentKind = /* @__PURE__ */ new Set("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other".split(" ")), consentGiver = /* @__PURE__ */ new Set("person legal-representative guardian".split(" ")), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ new Set("international-gate main-gate secondary-gate trail airport seaport unknown".split(" ")), ethnicityGroup = /* @__PURE__ */ new Set("kinh minority foreign unknown".split(" ")), exploitationForm = /* @__PURE__ */ new Set("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known".split(" ")), fieldGroup = /* @__PURE__ */ new Set("act place person-basic identity contact health consent narrative procedure result money".split(" ")), identificationGround = /* @__PURE__ */ new Set("a b c d đ e g h i".split(" ")), means = /* @__PURE__ */ new Set("force threat-of-force deceit other-means".split(" ")), modus = /* @__PURE__ */ new Set("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale".split(" ")), need = /* @__PURE__ */ new Set("safety shelter food-clothing medical-care psychological-care interpretation legal-help identity-papers return-home family-tracing child-care schooling vocational-training money".split(" ")), placeRole = /* @__PURE__ */ new Set("origin recruitment transit harbouring hand-over exploitation discovery destination".split(" ")), recordKind = /* @__PURE__ */ new Set("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity".split(" ")), recordStatus = /* @__PURE__ */ new Set("final withdrawn entered-in-error".split(" ")), relation = /* @__PURE__ */ new Set("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown".split(" ")), revisionReason = /* @__PURE__ */ new Set("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred".split(" ")), risk = /* @__PURE__ */ new Set("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known".split(" ")), routeKind = /* @__PURE__ */ new Set("domestic outbound inbound transit abroad unknown".split(" ")), sex = /* @__PURE__ */ new Set("male female other unknown".split(" ")), supportKind = /* @__PURE__ */ new Set("a b c d đ e g h i k".split(" ")), supportKind2011 = /* @__PURE__ */ new Set("a b c d đ e".split(" ")), supportPlace = /* @__PURE__ */ new Set("in-country abroad".split(" ")), transportMode = /* @__PURE__ */ new Set("on-foot motorbike car bus truck train boat aircraft unknown".split(" ")), victimCategory = /* @__PURE__ */ new Set("resident-victim accompanying-under-18 under-identification-abroad under-identification-in-country foreigner".split(" ")), victimConsequence = /* @__PURE__ */ new Set("physical-injury mental-harm infection organ-loss pregnancy addiction death none-known".split(" ")), victimStatus = /* @__PURE__ */ new Set("victim under-identification accompanying-under-18 not-a-victim".split(" ")), whereabouts = /* @__PURE__ */ new Set("still-held missing rescued self-escaped returned in-support at-home deceased".split(" ")), yesNoUnknown = /* @__PURE__ */ new Set("yes no unknown".split(" "));

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern35 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
function validate8(data, path, vErrors, one) {
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
var pattern14 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate11(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0 && (vErrors = fail(vErrors, path, 481, "from"), one))
      return vErrors;
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0) && (vErrors = fail(vErrors, path + "/from", 469), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/from", 464), one) return vErrors;
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!pattern14.test(data1) && (vErrors = fail(vErrors, path + "/to", 501), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/to", 496), one) return vErrors;
    }
    if (data.ongoing !== void 0) {
      let data2 = data.ongoing;
      if (typeof data2 == "string") {
        if (!yesNoUnknown.has(data2) && (vErrors = fail(vErrors, path + "/ongoing", 516), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/ongoing", 512), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 482, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "ongoing") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 482, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 480), one) return vErrors;
  return vErrors;
}
var pattern17 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate13(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 561, "edition"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 561, "code"), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0) && (vErrors = fail(vErrors, path + "/edition", 533), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/edition", 528), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern17.test(data1) && (vErrors = fail(vErrors, path + "/code", 549), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 544), one) return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/name", 583), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/name", 581), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/name", 576), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 562, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 562, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 560), one) return vErrors;
  return vErrors;
}
function validate16(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 625, "area"), one) || data.area !== void 0 && (vErrors = validate13(data.area, path + "/area", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if (typeof data1 == "string") {
            if (data1.length > 300 && ucs2length(data1) > 300) {
              if (vErrors = fail(vErrors, path + "/spot", 647), one) return vErrors;
            } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/spot", 645), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/spot", 640), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 626, 0), one))
          return vErrors;
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 626, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 673, "country"), one))
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
              if (vErrors = fail(vErrors, path + "/locality", 695), one) return vErrors;
            } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/locality", 693), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/locality", 688), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 674, 0), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 674, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if (typeof data4 == "string") {
            if (data4.length > 300 && ucs2length(data4) > 300) {
              if (vErrors = fail(vErrors, path + "/service", 711), one) return vErrors;
            } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/service", 709), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/service", 704), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 738, 0), one))
          return vErrors;
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 738, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (!plain(data) && (vErrors = fail(vErrors, path, 770, 0), one))
          return vErrors;
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 770, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 797), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 784), one) return vErrors;
  return vErrors;
}
function validate15(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0 && (vErrors = fail(vErrors, path, 817, "role"), one) || data.place === void 0 && (vErrors = fail(vErrors, path, 817, "place"), one))
      return vErrors;
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 == "string") {
        if (!placeRole.has(data0) && (vErrors = fail(vErrors, path + "/role", 804), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/role", 800), one) return vErrors;
    }
    if (data.place !== void 0 && (vErrors = validate16(data.place, path + "/place", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.when !== void 0) {
      let data2 = data.when;
      if (typeof data2 == "string") {
        if (!pattern14.test(data2) && (vErrors = fail(vErrors, path + "/when", 837), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/when", 832), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 818, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "place" || key0 === "when") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 818, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 816), one) return vErrors;
  return vErrors;
}
function validate20(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 865, "kind"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!routeKind.has(data0) && (vErrors = fail(vErrors, path + "/kind", 852), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 848), one) return vErrors;
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        if (data1.length > 20 && (vErrors = fail(vErrors, path + "/points", 891), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/points", 890), one))
          return vErrors;
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (vErrors = validate16(data1[i0], path + "/points/" + i0, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/points", 880), one) return vErrors;
    }
    if (data.transport !== void 0) {
      let data3 = data.transport;
      if (Array.isArray(data3)) {
        if (data3.length > 9 && (vErrors = fail(vErrors, path + "/transport", 907), one) || data3.length < 1 && (vErrors = fail(vErrors, path + "/transport", 906), one))
          return vErrors;
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (!transportMode.has(data4) && !open.test(data4) && (vErrors = fail(vErrors, path + "/transport/" + i1, 916), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/transport/" + i1, 912), one) return vErrors;
        }
        let i2 = data3.length, j0;
        if (i2 > 1) {
          let indices0 = {};
          for (; i2--; ) {
            let item0 = data3[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j0 = indices0[item0], vErrors = fail(vErrors, path + "/transport", 908), one) return vErrors;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/transport", 896), one) return vErrors;
    }
    if (data.crossings !== void 0) {
      let data5 = data.crossings;
      if (Array.isArray(data5)) {
        if (data5.length > 7 && (vErrors = fail(vErrors, path + "/crossings", 939), one) || data5.length < 1 && (vErrors = fail(vErrors, path + "/crossings", 938), one))
          return vErrors;
        let len2 = data5.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data6 = data5[i3];
          if (typeof data6 == "string") {
            if (!crossingKind.has(data6) && (vErrors = fail(vErrors, path + "/crossings/" + i3, 948), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/crossings/" + i3, 944), one) return vErrors;
        }
        let i4 = data5.length, j1;
        if (i4 > 1) {
          let indices1 = {};
          for (; i4--; ) {
            let item1 = data5[i4];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                if (j1 = indices1[item1], vErrors = fail(vErrors, path + "/crossings", 940), one) return vErrors;
                break;
              }
              indices1[item1] = i4;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/crossings", 928), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 866, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "points" || key0 === "transport" || key0 === "crossings") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 866, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 864), one) return vErrors;
  return vErrors;
}
function validate26(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given === void 0 && (vErrors = fail(vErrors, path, 977, "given"), one))
      return vErrors;
    if (data.given !== void 0) {
      let data0 = data.given;
      if (typeof data0 == "string") {
        if (!yesNoUnknown.has(data0) && (vErrors = fail(vErrors, path + "/given", 964), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/given", 960), one) return vErrors;
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 == "string") {
        if (!consentGiver.has(data1) && (vErrors = fail(vErrors, path + "/by", 996), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/by", 992), one) return vErrors;
    }
    if (data.on !== void 0) {
      let data2 = data.on;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/on", 1013), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/on", 1008), one) return vErrors;
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3) && (vErrors = fail(vErrors, path + "/until", 1029), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/until", 1024), one) return vErrors;
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length > 11 && (vErrors = fail(vErrors, path + "/groups", 1051), one) || data4.length < 1 && (vErrors = fail(vErrors, path + "/groups", 1050), one))
          return vErrors;
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (!fieldGroup.has(data5) && (vErrors = fail(vErrors, path + "/groups/" + i0, 1060), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/groups/" + i0, 1056), one) return vErrors;
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j0 = indices0[item0], vErrors = fail(vErrors, path + "/groups", 1052), one) return vErrors;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/groups", 1040), one) return vErrors;
    }
    if (data.receivers !== void 0) {
      let data6 = data.receivers;
      if (Array.isArray(data6)) {
        if (data6.length > 19 && (vErrors = fail(vErrors, path + "/receivers", 1083), one) || data6.length < 1 && (vErrors = fail(vErrors, path + "/receivers", 1082), one))
          return vErrors;
        let len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (!agencyRole.has(data7) && (vErrors = fail(vErrors, path + "/receivers/" + i2, 1092), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/receivers/" + i2, 1088), one) return vErrors;
        }
        let i3 = data6.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data6[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                if (j1 = indices1[item1], vErrors = fail(vErrors, path + "/receivers", 1084), one) return vErrors;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/receivers", 1072), one) return vErrors;
    }
    if (data.record !== void 0 && (vErrors = validate3(data.record, path + "/record", vErrors, one), one && vErrors !== null) || !plain(data) && (vErrors = fail(vErrors, path, 978, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "given" || key0 === "by" || key0 === "on" || key0 === "until" || key0 === "groups" || key0 === "receivers" || key0 === "record") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 978, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 976), one) return vErrors;
  return vErrors;
}
var pattern36 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate29(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 1137, "part"), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 1137, "kind"), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if (typeof data0 == "string") {
        if (!pattern36.test(data0) && (vErrors = fail(vErrors, path + "/part", 1109), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/part", 1104), one) return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 == "string") {
        if (!attachmentKind.has(data1) && !open.test(data1) && (vErrors = fail(vErrors, path + "/kind", 1124), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 1120), one) return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/title", 1159), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/title", 1157), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/title", 1152), one) return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 1168), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 1177), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 1176), one)))
        return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 1138, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 1138, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 1136), one) return vErrors;
  return vErrors;
}
function validate0(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 1313, "schema"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 1313, "id"), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 1313, "revision"), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 1313, "recordStatus"), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 1313, "issuer"), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 1313, "recordedAt"), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 1313, "conversation"), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 1313, "classification"), one) || data.status === void 0 && (vErrors = fail(vErrors, path, 1313, "status"), one) || data.sex === void 0 && (vErrors = fail(vErrors, path, 1313, "sex"), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/victim/1.0" && (vErrors = fail(vErrors, path + "/schema", 1187), one))
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
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 1200), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1209), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1208), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1345, "revision"), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1328), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1337), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1336), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5) && (vErrors = fail(vErrors, path + "/revises/jti", 1365), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/revises/jti", 1360), one) return vErrors;
        }
        if (!plain(data3) && (vErrors = fail(vErrors, path + "/revises", 1346, 0), one))
          return vErrors;
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1346, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1344), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if (typeof data6 == "string") {
        if (!recordStatus.has(data6) && (vErrors = fail(vErrors, path + "/recordStatus", 1220), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordStatus", 1216), one) return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (!revisionReason.has(data7) && (vErrors = fail(vErrors, path + "/reason", 1380), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reason", 1376), one) return vErrors;
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
        if (!pattern2.test(data9) && (vErrors = fail(vErrors, path + "/onBehalfOf", 1397), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/onBehalfOf", 1392), one) return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if (typeof data10 == "string") {
        if (data10.length > 300 && ucs2length(data10) > 300) {
          if (vErrors = fail(vErrors, path + "/reference", 1415), one) return vErrors;
        } else if (!pattern4.test(data10) && (vErrors = fail(vErrors, path + "/reference", 1413), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reference", 1408), one) return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if (typeof data12 == "string") {
        if (!pattern10.test(data12) && (vErrors = fail(vErrors, path + "/recordedAt", 1237), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordedAt", 1232), one) return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if (typeof data13 == "string") {
        if (!pattern0.test(data13) && (vErrors = fail(vErrors, path + "/conversation", 1253), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/conversation", 1248), one) return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1435), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1434), one))
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
                  if (vErrors = fail(vErrors, path + "/about", 1436), one) return vErrors;
                  break outer0;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/about", 1424), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 1267), one))
      return vErrors;
    if (data.status !== void 0) {
      let data17 = data.status;
      if (typeof data17 == "string") {
        if (!victimStatus.has(data17) && (vErrors = fail(vErrors, path + "/status", 1284), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/status", 1280), one) return vErrors;
    }
    if (data.sex !== void 0) {
      let data18 = data.sex;
      if (typeof data18 == "string") {
        if (!sex.has(data18) && (vErrors = fail(vErrors, path + "/sex", 1300), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/sex", 1296), one) return vErrors;
    }
    if (data.ageAtAct !== void 0 && (vErrors = validate5(data.ageAtAct, path + "/ageAtAct", vErrors, one), one && vErrors !== null) || data.ageAtIdentification !== void 0 && (vErrors = validate5(data.ageAtIdentification, path + "/ageAtIdentification", vErrors, one), one && vErrors !== null) || data.nationality !== void 0 && (vErrors = validate8(data.nationality, path + "/nationality", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.ethnicityGroup !== void 0) {
      let data22 = data.ethnicityGroup;
      if (typeof data22 == "string") {
        if (!ethnicityGroup.has(data22) && (vErrors = fail(vErrors, path + "/ethnicityGroup", 1444), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/ethnicityGroup", 1440), one) return vErrors;
    }
    if (data.accompanies !== void 0 && (vErrors = validate3(data.accompanies, path + "/accompanies", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.accompaniedBy !== void 0) {
      let data24 = data.accompaniedBy;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && (vErrors = fail(vErrors, path + "/accompaniedBy", 1456), one) || typeof data24 == "number" && isFinite(data24) && ((data24 > 50 || isNaN(data24)) && (vErrors = fail(vErrors, path + "/accompaniedBy", 1465), one) || (data24 < 0 || isNaN(data24)) && (vErrors = fail(vErrors, path + "/accompaniedBy", 1464), one)))
        return vErrors;
    }
    if (data.languages !== void 0) {
      let data25 = data.languages;
      if (Array.isArray(data25)) {
        if (data25.length > 6 && (vErrors = fail(vErrors, path + "/languages", 1483), one) || data25.length < 1 && (vErrors = fail(vErrors, path + "/languages", 1482), one))
          return vErrors;
        let len1 = data25.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data26 = data25[i2];
          if (typeof data26 == "string") {
            if (!pattern13.test(data26) && (vErrors = fail(vErrors, path + "/languages/" + i2, 1493), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/languages/" + i2, 1488), one) return vErrors;
        }
        let i3 = data25.length, j1;
        if (i3 > 1) {
          let indices0 = {};
          for (; i3--; ) {
            let item0 = data25[i3];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j1 = indices0[item0], vErrors = fail(vErrors, path + "/languages", 1484), one) return vErrors;
                break;
              }
              indices0[item0] = i3;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/languages", 1472), one) return vErrors;
    }
    if (data.exploitation !== void 0) {
      let data27 = data.exploitation;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.forms === void 0 && (vErrors = fail(vErrors, path + "/exploitation", 1521, "forms"), one))
          return vErrors;
        if (data27.forms !== void 0) {
          let data28 = data27.forms;
          if (Array.isArray(data28)) {
            if (data28.length > 15 && (vErrors = fail(vErrors, path + "/exploitation/forms", 1515), one) || data28.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/forms", 1514), one))
              return vErrors;
            let len2 = data28.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data29 = data28[i4];
              if (typeof data29 == "string") {
                if (!exploitationForm.has(data29) && (vErrors = fail(vErrors, path + "/exploitation/forms/" + i4, 1540), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/exploitation/forms/" + i4, 1536), one) return vErrors;
            }
            let i5 = data28.length, j2;
            if (i5 > 1) {
              let indices1 = {};
              for (; i5--; ) {
                let item1 = data28[i5];
                if (typeof item1 == "string") {
                  if (typeof indices1[item1] == "number") {
                    if (j2 = indices1[item1], vErrors = fail(vErrors, path + "/exploitation/forms", 1516), one) return vErrors;
                    break;
                  }
                  indices1[item1] = i5;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/exploitation/forms", 1504), one) return vErrors;
        }
        if (data27.acts !== void 0) {
          let data30 = data27.acts;
          if (Array.isArray(data30)) {
            if (data30.length > 7 && (vErrors = fail(vErrors, path + "/exploitation/acts", 1563), one) || data30.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/acts", 1562), one))
              return vErrors;
            let len3 = data30.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data31 = data30[i6];
              if (typeof data31 == "string") {
                if (!act.has(data31) && (vErrors = fail(vErrors, path + "/exploitation/acts/" + i6, 1572), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/exploitation/acts/" + i6, 1568), one) return vErrors;
            }
            let i7 = data30.length, j3;
            if (i7 > 1) {
              let indices2 = {};
              for (; i7--; ) {
                let item2 = data30[i7];
                if (typeof item2 == "string") {
                  if (typeof indices2[item2] == "number") {
                    if (j3 = indices2[item2], vErrors = fail(vErrors, path + "/exploitation/acts", 1564), one) return vErrors;
                    break;
                  }
                  indices2[item2] = i7;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/exploitation/acts", 1552), one) return vErrors;
        }
        if (data27.means !== void 0) {
          let data32 = data27.means;
          if (Array.isArray(data32)) {
            if (data32.length > 4 && (vErrors = fail(vErrors, path + "/exploitation/means", 1595), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/means", 1594), one))
              return vErrors;
            let len4 = data32.length;
            for (let i8 = 0; i8 < len4; i8++) {
              let data33 = data32[i8];
              if (typeof data33 == "string") {
                if (!means.has(data33) && (vErrors = fail(vErrors, path + "/exploitation/means/" + i8, 1604), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/exploitation/means/" + i8, 1600), one) return vErrors;
            }
            let i9 = data32.length, j4;
            if (i9 > 1) {
              let indices3 = {};
              for (; i9--; ) {
                let item3 = data32[i9];
                if (typeof item3 == "string") {
                  if (typeof indices3[item3] == "number") {
                    if (j4 = indices3[item3], vErrors = fail(vErrors, path + "/exploitation/means", 1596), one) return vErrors;
                    break;
                  }
                  indices3[item3] = i9;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/exploitation/means", 1584), one) return vErrors;
        }
        if (data27.modus !== void 0) {
          let data34 = data27.modus;
          if (Array.isArray(data34)) {
            if (data34.length > 20 && (vErrors = fail(vErrors, path + "/exploitation/modus", 1627), one) || data34.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/modus", 1626), one))
              return vErrors;
            let len5 = data34.length;
            for (let i10 = 0; i10 < len5; i10++) {
              let data35 = data34[i10];
              if (typeof data35 == "string") {
                if (!modus.has(data35) && !open.test(data35) && (vErrors = fail(vErrors, path + "/exploitation/modus/" + i10, 1636), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/exploitation/modus/" + i10, 1632), one) return vErrors;
            }
            let i11 = data34.length, j5;
            if (i11 > 1) {
              let indices4 = {};
              for (; i11--; ) {
                let item4 = data34[i11];
                if (typeof item4 == "string") {
                  if (typeof indices4[item4] == "number") {
                    if (j5 = indices4[item4], vErrors = fail(vErrors, path + "/exploitation/modus", 1628), one) return vErrors;
                    break;
                  }
                  indices4[item4] = i11;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/exploitation/modus", 1616), one) return vErrors;
        }
        if (data27.interval !== void 0 && (vErrors = validate11(data27.interval, path + "/exploitation/interval", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data27.relations !== void 0) {
          let data37 = data27.relations;
          if (Array.isArray(data37)) {
            if (data37.length > 14 && (vErrors = fail(vErrors, path + "/exploitation/relations", 1659), one) || data37.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/relations", 1658), one))
              return vErrors;
            let len6 = data37.length;
            for (let i12 = 0; i12 < len6; i12++) {
              let data38 = data37[i12];
              if (typeof data38 == "string") {
                if (!relation.has(data38) && (vErrors = fail(vErrors, path + "/exploitation/relations/" + i12, 1668), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/exploitation/relations/" + i12, 1664), one) return vErrors;
            }
            let i13 = data37.length, j6;
            if (i13 > 1) {
              let indices5 = {};
              for (; i13--; ) {
                let item5 = data37[i13];
                if (typeof item5 == "string") {
                  if (typeof indices5[item5] == "number") {
                    if (j6 = indices5[item5], vErrors = fail(vErrors, path + "/exploitation/relations", 1660), one) return vErrors;
                    break;
                  }
                  indices5[item5] = i13;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/exploitation/relations", 1648), one) return vErrors;
        }
        if (data27.actuallyExploited !== void 0) {
          let data39 = data27.actuallyExploited;
          if (typeof data39 == "string") {
            if (!yesNoUnknown.has(data39) && (vErrors = fail(vErrors, path + "/exploitation/actuallyExploited", 1684), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/exploitation/actuallyExploited", 1680), one) return vErrors;
        }
        if (data27.consequences !== void 0) {
          let data40 = data27.consequences;
          if (Array.isArray(data40)) {
            if (data40.length > 8 && (vErrors = fail(vErrors, path + "/exploitation/consequences", 1707), one) || data40.length < 1 && (vErrors = fail(vErrors, path + "/exploitation/consequences", 1706), one))
              return vErrors;
            let len7 = data40.length;
            for (let i14 = 0; i14 < len7; i14++) {
              let data41 = data40[i14];
              if (typeof data41 == "string") {
                if (!victimConsequence.has(data41) && (vErrors = fail(vErrors, path + "/exploitation/consequences/" + i14, 1716), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/exploitation/consequences/" + i14, 1712), one) return vErrors;
            }
            let i15 = data40.length, j7;
            if (i15 > 1) {
              let indices6 = {};
              for (; i15--; ) {
                let item6 = data40[i15];
                if (typeof item6 == "string") {
                  if (typeof indices6[item6] == "number") {
                    if (j7 = indices6[item6], vErrors = fail(vErrors, path + "/exploitation/consequences", 1708), one) return vErrors;
                    break;
                  }
                  indices6[item6] = i15;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/exploitation/consequences", 1696), one) return vErrors;
        }
        if (data27.injuryPercent !== void 0) {
          let data42 = data27.injuryPercent;
          if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42)) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 1728), one) || typeof data42 == "number" && isFinite(data42) && ((data42 > 100 || isNaN(data42)) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 1737), one) || (data42 < 0 || isNaN(data42)) && (vErrors = fail(vErrors, path + "/exploitation/injuryPercent", 1736), one)))
            return vErrors;
        }
        if (!plain(data27) && (vErrors = fail(vErrors, path + "/exploitation", 1522, 0), one))
          return vErrors;
        for (let key1 in data27)
          if (!(key1 === "forms" || key1 === "acts" || key1 === "means" || key1 === "modus" || key1 === "interval" || key1 === "relations" || key1 === "actuallyExploited" || key1 === "consequences" || key1 === "injuryPercent") || data27[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/exploitation", 1522, stray(data27, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/exploitation", 1520), one) return vErrors;
    }
    if (data.destination !== void 0) {
      let data43 = data.destination;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        let tag0 = data43.to;
        if (tag0 === "domestic") {
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.areas !== void 0) {
              let data44 = data43.areas;
              if (Array.isArray(data44)) {
                if (data44.length > 10 && (vErrors = fail(vErrors, path + "/destination/areas", 1755), one) || data44.length < 1 && (vErrors = fail(vErrors, path + "/destination/areas", 1754), one))
                  return vErrors;
                let len8 = data44.length;
                for (let i16 = 0; i16 < len8; i16++)
                  if (vErrors = validate13(data44[i16], path + "/destination/areas/" + i16, vErrors, one), one && vErrors !== null) return vErrors;
                let i17 = data44.length, j8;
                if (i17 > 1) {
                  outer1:
                    for (; i17--; )
                      for (j8 = i17; j8--; )
                        if (equal(data44[i17], data44[j8])) {
                          if (vErrors = fail(vErrors, path + "/destination/areas", 1756), one) return vErrors;
                          break outer1;
                        }
                }
              } else if (vErrors = fail(vErrors, path + "/destination/areas", 1744), one) return vErrors;
            }
            if (!plain(data43) && (vErrors = fail(vErrors, path + "/destination", 1778, 0), one))
              return vErrors;
            for (let key2 in data43)
              if (!(key2 === "to" || key2 === "areas") || data43[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/destination", 1778, stray(data43, key2)), one) return vErrors;
                break;
              }
          }
        } else if (tag0 === "abroad") {
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.countries === void 0 && (vErrors = fail(vErrors, path + "/destination", 1825, "countries"), one))
              return vErrors;
            if (data43.countries !== void 0) {
              let data46 = data43.countries;
              if (Array.isArray(data46)) {
                if (data46.length > 10 && (vErrors = fail(vErrors, path + "/destination/countries", 1819), one) || data46.length < 1 && (vErrors = fail(vErrors, path + "/destination/countries", 1818), one))
                  return vErrors;
                let len9 = data46.length;
                for (let i18 = 0; i18 < len9; i18++) {
                  let data47 = data46[i18];
                  if (typeof data47 == "string") {
                    if (!country.has(data47) && (vErrors = fail(vErrors, path + "/destination/countries/" + i18, 1844), one))
                      return vErrors;
                  } else if (vErrors = fail(vErrors, path + "/destination/countries/" + i18, 1840), one) return vErrors;
                }
                let i19 = data46.length, j9;
                if (i19 > 1) {
                  let indices7 = {};
                  for (; i19--; ) {
                    let item7 = data46[i19];
                    if (typeof item7 == "string") {
                      if (typeof indices7[item7] == "number") {
                        if (j9 = indices7[item7], vErrors = fail(vErrors, path + "/destination/countries", 1820), one) return vErrors;
                        break;
                      }
                      indices7[item7] = i19;
                    }
                  }
                }
              } else if (vErrors = fail(vErrors, path + "/destination/countries", 1808), one) return vErrors;
            }
            if (!plain(data43) && (vErrors = fail(vErrors, path + "/destination", 1826, 0), one))
              return vErrors;
            for (let key3 in data43)
              if (!(key3 === "to" || key3 === "countries") || data43[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/destination", 1826, stray(data43, key3)), one) return vErrors;
                break;
              }
          }
        } else if (tag0 === "unknown") {
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (!plain(data43) && (vErrors = fail(vErrors, path + "/destination", 1874, 0), one))
              return vErrors;
            for (let key4 in data43)
              if (key4 !== "to" || data43[key4] === void 0) {
                if (vErrors = fail(vErrors, path + "/destination", 1874, stray(data43, key4)), one) return vErrors;
                break;
              }
          }
        } else if (vErrors = fail(vErrors, path + "/destination", 1901), one) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/destination", 1888), one) return vErrors;
    }
    if (data.places !== void 0) {
      let data48 = data.places;
      if (Array.isArray(data48)) {
        if (data48.length > 30 && (vErrors = fail(vErrors, path + "/places", 1915), one) || data48.length < 1 && (vErrors = fail(vErrors, path + "/places", 1914), one))
          return vErrors;
        let len10 = data48.length;
        for (let i20 = 0; i20 < len10; i20++)
          if (vErrors = validate15(data48[i20], path + "/places/" + i20, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/places", 1904), one) return vErrors;
    }
    if (data.route !== void 0 && (vErrors = validate20(data.route, path + "/route", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.identification !== void 0) {
      let data51 = data.identification;
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        if (data51.by === void 0 && (vErrors = fail(vErrors, path + "/identification", 1937, "by"), one))
          return vErrors;
        if (data51.selfReportedOn !== void 0) {
          let data52 = data51.selfReportedOn;
          if (typeof data52 == "string") {
            if (!pattern7.test(data52) && (vErrors = fail(vErrors, path + "/identification/selfReportedOn", 1957), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/identification/selfReportedOn", 1952), one) return vErrors;
        }
        if (data51.verifiedFrom !== void 0) {
          let data53 = data51.verifiedFrom;
          if (typeof data53 == "string") {
            if (!pattern7.test(data53) && (vErrors = fail(vErrors, path + "/identification/verifiedFrom", 1973), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/identification/verifiedFrom", 1968), one) return vErrors;
        }
        if (data51.verifiedOn !== void 0) {
          let data54 = data51.verifiedOn;
          if (typeof data54 == "string") {
            if (!pattern7.test(data54) && (vErrors = fail(vErrors, path + "/identification/verifiedOn", 1989), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/identification/verifiedOn", 1984), one) return vErrors;
        }
        if (data51.on !== void 0) {
          let data55 = data51.on;
          if (typeof data55 == "string") {
            if (!pattern7.test(data55) && (vErrors = fail(vErrors, path + "/identification/on", 2005), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/identification/on", 2e3), one) return vErrors;
        }
        if (data51.grounds !== void 0) {
          let data56 = data51.grounds;
          if (Array.isArray(data56)) {
            if (data56.length > 9 && (vErrors = fail(vErrors, path + "/identification/grounds", 2027), one) || data56.length < 1 && (vErrors = fail(vErrors, path + "/identification/grounds", 2026), one))
              return vErrors;
            let len11 = data56.length;
            for (let i21 = 0; i21 < len11; i21++) {
              let data57 = data56[i21];
              if (typeof data57 == "string") {
                if (!identificationGround.has(data57) && (vErrors = fail(vErrors, path + "/identification/grounds/" + i21, 2036), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/identification/grounds/" + i21, 2032), one) return vErrors;
            }
            let i22 = data56.length, j10;
            if (i22 > 1) {
              let indices8 = {};
              for (; i22--; ) {
                let item8 = data56[i22];
                if (typeof item8 == "string") {
                  if (typeof indices8[item8] == "number") {
                    if (j10 = indices8[item8], vErrors = fail(vErrors, path + "/identification/grounds", 2028), one) return vErrors;
                    break;
                  }
                  indices8[item8] = i22;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/identification/grounds", 2016), one) return vErrors;
        }
        if (data51.by !== void 0) {
          let data58 = data51.by;
          if (typeof data58 == "string") {
            if (!pattern2.test(data58) && (vErrors = fail(vErrors, path + "/identification/by", 1925), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/identification/by", 1920), one) return vErrors;
        }
        if (data51.document !== void 0 && (vErrors = validate1(data51.document, path + "/identification/document", vErrors, one), one && vErrors !== null) || !plain(data51) && (vErrors = fail(vErrors, path + "/identification", 1938, 0), one))
          return vErrors;
        for (let key5 in data51)
          if (!(key5 === "selfReportedOn" || key5 === "verifiedFrom" || key5 === "verifiedOn" || key5 === "on" || key5 === "grounds" || key5 === "by" || key5 === "document") || data51[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/identification", 1938, stray(data51, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/identification", 1936), one) return vErrors;
    }
    if (data.rescue !== void 0) {
      let data60 = data.rescue;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        if (data60.on !== void 0) {
          let data61 = data60.on;
          if (typeof data61 == "string") {
            if (!pattern7.test(data61) && (vErrors = fail(vErrors, path + "/rescue/on", 1013), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/rescue/on", 1008), one) return vErrors;
        }
        if (data60.by !== void 0) {
          let data62 = data60.by;
          if (typeof data62 == "string") {
            if (!pattern2.test(data62) && (vErrors = fail(vErrors, path + "/rescue/by", 1925), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/rescue/by", 1920), one) return vErrors;
        }
        if (data60.place !== void 0 && (vErrors = validate16(data60.place, path + "/rescue/place", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data60.whereabouts !== void 0) {
          let data64 = data60.whereabouts;
          if (typeof data64 == "string") {
            if (!whereabouts.has(data64) && (vErrors = fail(vErrors, path + "/rescue/whereabouts", 2052), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/rescue/whereabouts", 2048), one) return vErrors;
        }
        if (!plain(data60) && (vErrors = fail(vErrors, path + "/rescue", 2066, 0), one))
          return vErrors;
        for (let key6 in data60)
          if (!(key6 === "on" || key6 === "by" || key6 === "place" || key6 === "whereabouts") || data60[key6] === void 0) {
            if (vErrors = fail(vErrors, path + "/rescue", 2066, stray(data60, key6)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/rescue", 2064), one) return vErrors;
    }
    if (data.case !== void 0 && (vErrors = validate3(data.case, path + "/case", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.proceedings !== void 0) {
      let data66 = data.proceedings;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        if (data66.injuredParty !== void 0) {
          let data67 = data66.injuredParty;
          if (typeof data67 == "string") {
            if (!yesNoUnknown.has(data67) && (vErrors = fail(vErrors, path + "/proceedings/injuredParty", 2084), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/proceedings/injuredParty", 2080), one) return vErrors;
        }
        if (data66.legalAid !== void 0) {
          let data68 = data66.legalAid;
          if (typeof data68 == "string") {
            if (!yesNoUnknown.has(data68) && (vErrors = fail(vErrors, path + "/proceedings/legalAid", 2100), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/proceedings/legalAid", 2096), one) return vErrors;
        }
        if (data66.protectionAsked !== void 0) {
          let data69 = data66.protectionAsked;
          if (typeof data69 == "string") {
            if (!yesNoUnknown.has(data69) && (vErrors = fail(vErrors, path + "/proceedings/protectionAsked", 2116), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/proceedings/protectionAsked", 2112), one) return vErrors;
        }
        if (!plain(data66) && (vErrors = fail(vErrors, path + "/proceedings", 2130, 0), one))
          return vErrors;
        for (let key7 in data66)
          if (!(key7 === "injuredParty" || key7 === "legalAid" || key7 === "protectionAsked") || data66[key7] === void 0) {
            if (vErrors = fail(vErrors, path + "/proceedings", 2130, stray(data66, key7)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/proceedings", 2128), one) return vErrors;
    }
    if (data.needs !== void 0) {
      let data70 = data.needs;
      if (Array.isArray(data70)) {
        if (data70.length > 20 && (vErrors = fail(vErrors, path + "/needs", 2155), one) || data70.length < 1 && (vErrors = fail(vErrors, path + "/needs", 2154), one))
          return vErrors;
        let len12 = data70.length;
        for (let i23 = 0; i23 < len12; i23++) {
          let data71 = data70[i23];
          if (typeof data71 == "string") {
            if (!need.has(data71) && !open.test(data71) && (vErrors = fail(vErrors, path + "/needs/" + i23, 2164), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/needs/" + i23, 2160), one) return vErrors;
        }
        let i24 = data70.length, j11;
        if (i24 > 1) {
          let indices9 = {};
          for (; i24--; ) {
            let item9 = data70[i24];
            if (typeof item9 == "string") {
              if (typeof indices9[item9] == "number") {
                if (j11 = indices9[item9], vErrors = fail(vErrors, path + "/needs", 2156), one) return vErrors;
                break;
              }
              indices9[item9] = i24;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/needs", 2144), one) return vErrors;
    }
    if (data.risks !== void 0) {
      let data72 = data.risks;
      if (Array.isArray(data72)) {
        if (data72.length > 20 && (vErrors = fail(vErrors, path + "/risks", 2187), one) || data72.length < 1 && (vErrors = fail(vErrors, path + "/risks", 2186), one))
          return vErrors;
        let len13 = data72.length;
        for (let i25 = 0; i25 < len13; i25++) {
          let data73 = data72[i25];
          if (typeof data73 == "string") {
            if (!risk.has(data73) && !open.test(data73) && (vErrors = fail(vErrors, path + "/risks/" + i25, 2196), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/risks/" + i25, 2192), one) return vErrors;
        }
        let i26 = data72.length, j12;
        if (i26 > 1) {
          let indices10 = {};
          for (; i26--; ) {
            let item10 = data72[i26];
            if (typeof item10 == "string") {
              if (typeof indices10[item10] == "number") {
                if (j12 = indices10[item10], vErrors = fail(vErrors, path + "/risks", 2188), one) return vErrors;
                break;
              }
              indices10[item10] = i26;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/risks", 2176), one) return vErrors;
    }
    if (data.consent !== void 0 && (vErrors = validate26(data.consent, path + "/consent", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.support !== void 0) {
      let data75 = data.support;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        if (data75.category === void 0 && (vErrors = fail(vErrors, path + "/support", 2225, "category"), one))
          return vErrors;
        if (data75.category !== void 0) {
          let data76 = data75.category;
          if (typeof data76 == "string") {
            if (!victimCategory.has(data76) && (vErrors = fail(vErrors, path + "/support/category", 2212), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/category", 2208), one) return vErrors;
        }
        if (data75.entitlement !== void 0) {
          let data77 = data75.entitlement;
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            let tag1 = data77.regime;
            if (tag1 === "law53-2024") {
              if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                if (data77.kinds === void 0 && (vErrors = fail(vErrors, path + "/support/entitlement", 2273, "kinds"), one))
                  return vErrors;
                if (data77.kinds !== void 0) {
                  let data78 = data77.kinds;
                  if (Array.isArray(data78)) {
                    if (data78.length > 10 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2267), one) || data78.length < 1 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2266), one))
                      return vErrors;
                    let len14 = data78.length;
                    for (let i27 = 0; i27 < len14; i27++) {
                      let data79 = data78[i27];
                      if (typeof data79 == "string") {
                        if (!supportKind.has(data79) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds/" + i27, 2292), one))
                          return vErrors;
                      } else if (vErrors = fail(vErrors, path + "/support/entitlement/kinds/" + i27, 2288), one) return vErrors;
                    }
                    let i28 = data78.length, j13;
                    if (i28 > 1) {
                      let indices11 = {};
                      for (; i28--; ) {
                        let item11 = data78[i28];
                        if (typeof item11 == "string") {
                          if (typeof indices11[item11] == "number") {
                            if (j13 = indices11[item11], vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2268), one) return vErrors;
                            break;
                          }
                          indices11[item11] = i28;
                        }
                      }
                    }
                  } else if (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2256), one) return vErrors;
                }
                if (!plain(data77) && (vErrors = fail(vErrors, path + "/support/entitlement", 2274, 0), one))
                  return vErrors;
                for (let key8 in data77)
                  if (!(key8 === "regime" || key8 === "kinds") || data77[key8] === void 0) {
                    if (vErrors = fail(vErrors, path + "/support/entitlement", 2274, stray(data77, key8)), one) return vErrors;
                    break;
                  }
              }
            } else if (tag1 === "law66-2011") {
              if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                if (data77.kinds === void 0 && (vErrors = fail(vErrors, path + "/support/entitlement", 2337, "kinds"), one))
                  return vErrors;
                if (data77.kinds !== void 0) {
                  let data80 = data77.kinds;
                  if (Array.isArray(data80)) {
                    if (data80.length > 6 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2331), one) || data80.length < 1 && (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2330), one))
                      return vErrors;
                    let len15 = data80.length;
                    for (let i29 = 0; i29 < len15; i29++) {
                      let data81 = data80[i29];
                      if (typeof data81 == "string") {
                        if (!supportKind2011.has(data81) && (vErrors = fail(vErrors, path + "/support/entitlement/kinds/" + i29, 2356), one))
                          return vErrors;
                      } else if (vErrors = fail(vErrors, path + "/support/entitlement/kinds/" + i29, 2352), one) return vErrors;
                    }
                    let i30 = data80.length, j14;
                    if (i30 > 1) {
                      let indices12 = {};
                      for (; i30--; ) {
                        let item12 = data80[i30];
                        if (typeof item12 == "string") {
                          if (typeof indices12[item12] == "number") {
                            if (j14 = indices12[item12], vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2332), one) return vErrors;
                            break;
                          }
                          indices12[item12] = i30;
                        }
                      }
                    }
                  } else if (vErrors = fail(vErrors, path + "/support/entitlement/kinds", 2320), one) return vErrors;
                }
                if (!plain(data77) && (vErrors = fail(vErrors, path + "/support/entitlement", 2338, 0), one))
                  return vErrors;
                for (let key9 in data77)
                  if (!(key9 === "regime" || key9 === "kinds") || data77[key9] === void 0) {
                    if (vErrors = fail(vErrors, path + "/support/entitlement", 2338, stray(data77, key9)), one) return vErrors;
                    break;
                  }
              }
            } else if (vErrors = fail(vErrors, path + "/support/entitlement", 2381), one) return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/entitlement", 2368), one) return vErrors;
        }
        if (data75.place !== void 0) {
          let data82 = data75.place;
          if (typeof data82 == "string") {
            if (!supportPlace.has(data82) && (vErrors = fail(vErrors, path + "/support/place", 2388), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/place", 2384), one) return vErrors;
        }
        if (data75.provider !== void 0) {
          let data83 = data75.provider;
          if (typeof data83 == "string") {
            if (!pattern2.test(data83) && (vErrors = fail(vErrors, path + "/support/provider", 2405), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/provider", 2400), one) return vErrors;
        }
        if (data75.from !== void 0) {
          let data84 = data75.from;
          if (typeof data84 == "string") {
            if (!pattern7.test(data84) && (vErrors = fail(vErrors, path + "/support/from", 2421), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/from", 2416), one) return vErrors;
        }
        if (data75.until !== void 0) {
          let data85 = data75.until;
          if (typeof data85 == "string") {
            if (!pattern7.test(data85) && (vErrors = fail(vErrors, path + "/support/until", 1029), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/support/until", 1024), one) return vErrors;
        }
        if (!plain(data75) && (vErrors = fail(vErrors, path + "/support", 2226, 0), one))
          return vErrors;
        for (let key10 in data75)
          if (!(key10 === "category" || key10 === "entitlement" || key10 === "place" || key10 === "provider" || key10 === "from" || key10 === "until") || data75[key10] === void 0) {
            if (vErrors = fail(vErrors, path + "/support", 2226, stray(data75, key10)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/support", 2224), one) return vErrors;
    }
    if (data.note !== void 0) {
      let data86 = data.note;
      if (typeof data86 == "string") {
        if (data86.length > 8e3 && ucs2length(data86) > 8e3) {
          if (vErrors = fail(vErrors, path + "/note", 2439), one) return vErrors;
        } else if (!pattern35.test(data86) && (vErrors = fail(vErrors, path + "/note", 2437), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/note", 2432), one) return vErrors;
    }
    if (data.attachments !== void 0) {
      let data87 = data.attachments;
      if (Array.isArray(data87)) {
        if (data87.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 2459), one) || data87.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 2458), one))
          return vErrors;
        let len16 = data87.length;
        for (let i31 = 0; i31 < len16; i31++)
          if (vErrors = validate29(data87[i31], path + "/attachments/" + i31, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 2448), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 1314, 0), one))
      return vErrors;
    for (let key11 in data)
      if (!(key11 === "schema" || key11 === "id" || key11 === "revision" || key11 === "revises" || key11 === "recordStatus" || key11 === "reason" || key11 === "issuer" || key11 === "onBehalfOf" || key11 === "reference" || key11 === "document" || key11 === "recordedAt" || key11 === "conversation" || key11 === "about" || key11 === "classification" || key11 === "status" || key11 === "sex" || key11 === "ageAtAct" || key11 === "ageAtIdentification" || key11 === "nationality" || key11 === "ethnicityGroup" || key11 === "accompanies" || key11 === "accompaniedBy" || key11 === "languages" || key11 === "exploitation" || key11 === "destination" || key11 === "places" || key11 === "route" || key11 === "identification" || key11 === "rescue" || key11 === "case" || key11 === "proceedings" || key11 === "needs" || key11 === "risks" || key11 === "consent" || key11 === "support" || key11 === "note" || key11 === "attachments") || data[key11] === void 0) {
        if (vErrors = fail(vErrors, path, 1314, stray(data, key11)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 1312), one) return vErrors;
  return vErrors;
}

var table = { ids: ["common/document-ref/1.0", "common/label/1.0", "common/civil-date/1.0", "common/agency/1.0", "common/line/1.0", "common/record-ref/1.0", "codelists/record-kind/1.0", "common/uuid/1.0", "common/age/1.0", "codelists/age-band/1.0", "common/nationality/1.0", "codelists/country/1.0", "common/interval/1.0", "common/partial-date/1.0", "codelists/yes-no-unknown/1.0", "common/area/1.0", "common/place/1.0", "common/place-in-act/1.0", "codelists/place-role/1.0", "common/route/1.0", "codelists/route-kind/1.0", "codelists/transport-mode/1.0", "codelists/crossing-kind/1.0", "common/consent-statement/1.0", "codelists/consent-giver/1.0", "codelists/field-group/1.0", "codelists/agency-role/1.0", "common/attachment/1.0", "common/part-name/1.0", "codelists/attachment-kind/1.0", "victim/1.0", "common/head/1.0", "codelists/record-status/1.0", "common/instant/1.0", "codelists/victim-status/1.0", "codelists/sex/1.0", "codelists/revision-reason/1.0", "codelists/ethnicity-group/1.0", "common/language/1.0", "codelists/exploitation-form/1.0", "codelists/act/1.0", "codelists/means/1.0", "codelists/modus/1.0", "codelists/relation/1.0", "codelists/victim-consequence/1.0", "codelists/identification-ground/1.0", "codelists/whereabouts/1.0", "codelists/need/1.0", "codelists/risk/1.0", "codelists/victim-category/1.0", "codelists/support-kind/1.0", "codelists/support-kind-2011/1.0", "codelists/support-place/1.0", "common/text/1.0"], forms: [[0, "", "Document", "Văn bản", 0, { 1: { number: 0, issuedOn: 1 } }], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "About", "Liên quan đến", 0, { 1: { kind: 6, id: 7 } }], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "/oneOf/0", "Age", "Tuổi", 0, { 1: { known: 9, years: 10 } }], [8, "/oneOf/0/properties/known", "Years known", "Biết số tuổi", 6, { 3: "years" }], [8, "/oneOf/0/properties/years", "Years", "Số tuổi", 3, { 8: 0, 9: 120 }], [8, "/oneOf/1", "Age", "Tuổi", 0, { 1: { known: 12, band: 13 } }], [8, "/oneOf/1/properties/known", "Band known", "Biết nhóm tuổi", 6, { 3: "band" }], [9, "", "Age band", "Nhóm tuổi", 2], [8, "/oneOf/2", "Age", "Tuổi", 0, { 1: { known: 15 } }], [8, "/oneOf/2/properties/known", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [8, "", "Age at the act", "Tuổi khi bị mua bán", 0, { 13: ["known", "years, band, unknown"] }], [10, "/oneOf/0", "Nationality", "Quốc tịch", 0, { 1: { kind: 18, country: 19 } }], [10, "/oneOf/0/properties/kind", "Citizen", "Có quốc tịch", 6, { 3: "citizen" }], [11, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [10, "/oneOf/0/properties/others", "Other citizenships", "Quốc tịch khác", 1, { 10: 1, 11: 4 }], [10, "/oneOf/1", "Nationality", "Quốc tịch", 0, { 1: { kind: 23, permanentResident: 24 } }], [10, "/oneOf/1/properties/kind", "Stateless", "Không quốc tịch", 6, { 3: "stateless" }], [10, "/oneOf/1/properties/permanentResident", "Permanent resident", "Thường trú", 5], [10, "/oneOf/2", "Nationality", "Quốc tịch", 0, { 1: { kind: 26 } }], [10, "/oneOf/2/properties/kind", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [10, "", "Nationality", "Quốc tịch", 0, { 13: ["kind", "citizen, stateless, unknown"] }], [12, "", "When", "Thời gian", 0, { 1: { from: 29 } }], [13, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [14, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes, no, unknown" }], [15, "", "Areas", "Địa bàn đến", 0, { 1: { edition: 33, code: 34 } }], [15, "/properties/code", "Code", "Mã đơn vị", 2], [16, "/oneOf/0", "Place", "Địa điểm", 0, { 1: { in: 37, area: 38 } }], [16, "/oneOf/0/properties/in", "In Viet Nam", "Ở trong nước", 6, { 3: "vietnam" }], [16, "/oneOf/1", "Place", "Địa điểm", 0, { 1: { in: 41, country: 19 } }], [16, "/oneOf/1/properties/in", "Abroad", "Ở nước ngoài", 6, { 3: "abroad" }], [16, "/oneOf/2", "Place", "Địa điểm", 0, { 1: { in: 45 } }], [16, "/oneOf/2/properties/in", "Online", "Trên mạng", 6, { 3: "online" }], [16, "/oneOf/3", "Place", "Địa điểm", 0, { 1: { in: 47 } }], [16, "/oneOf/3/properties/in", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [16, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam, abroad, online, unknown"] }], [17, "", "Places", "Địa điểm", 0, { 1: { role: 50, place: 49 } }], [18, "", "Role of a place", "Vai trò của địa điểm", 2], [19, "", "Route", "Tuyến", 0, { 1: { kind: 53 } }], [20, "", "Kind of route", "Loại tuyến", 2, { 4: "domestic, outbound, inbound, transit, abroad, unknown" }], [19, "/properties/points", "Points", "Các điểm", 1, { 10: 1, 11: 20 }], [19, "/properties/transport", "Transport", "Phương tiện", 1, { 10: 1, 11: 9 }], [21, "", "Mode of transport", "Phương tiện", 2, { 4: !0 }], [19, "/properties/crossings", "Border crossings", "Qua biên giới", 1, { 10: 1, 11: 7 }], [22, "", "Kind of border crossing", "Hình thức qua biên giới", 2], [23, "", "Consent", "Đồng ý chia sẻ thông tin", 0, { 1: { given: 60 } }], [24, "", "Who consented", "Người đồng ý", 2, { 4: "person, legal-representative, guardian" }], [23, "/properties/groups", "Groups", "Nhóm thông tin", 1, { 10: 1, 11: 11 }], [25, "", "Group of fields", "Nhóm trường", 2], [23, "/properties/receivers", "Receivers", "Bên nhận", 1, { 10: 1, 11: 19 }], [26, "", "Role of an agency", "Vai trò của cơ quan", 2], [27, "", "Attachments", "Tài liệu, đồ vật kèm theo", 0, { 1: { part: 69, kind: 70 } }], [28, "", "Name of a part", "Tên phần", 2], [29, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [27, "/properties/pages", "Pages", "Số tờ", 3, { 8: 1, 9: 1e5 }], [30, "", "Victim", "Nạn nhân, người đang trong quá trình xác định là nạn nhân", 0, { 1: { schema: 74, id: [7, 31], revision: [75, 31], recordStatus: [76, 31], issuer: [4, 31], recordedAt: [77, 31], conversation: [78, 31], classification: [79, 31], status: 80, sex: 81 } }], [30, "/properties/schema", "Schema", "Lược đồ", 6, { 3: "https://schemas.lienthong.example/victim/1.0" }], [31, "/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [32, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final, withdrawn, entered-in-error" }], [33, "", "Instant", "Thời điểm", 2], [31, "/properties/classification", "Classification", "Độ mật", 6, { 3: "unclassified" }], [34, "", "Status of a victim", "Tư cách nạn nhân", 2, { 4: "victim, under-identification, accompanying-under-18, not-a-victim" }], [35, "", "Sex", "Giới tính", 2, { 4: "male, female, other, unknown" }], [31, "/properties/revises", "Revises", "Sửa đổi bản", 0, { 1: { revision: 83 } }], [31, "/properties/revises/properties/revision", "Revision", "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [36, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [31, "/properties/about", "About", "Liên quan đến", 1, { 10: 1, 11: 50 }], [37, "", "Ethnicity group", "Nhóm dân tộc", 2, { 4: "kinh, minority, foreign, unknown" }], [30, "/properties/accompaniedBy", "Accompanied by", "Số người đi cùng", 3, { 8: 0, 9: 50 }], [30, "/properties/languages", "Languages", "Ngôn ngữ", 1, { 10: 1, 11: 6 }], [38, "", "Language", "Ngôn ngữ", 2], [30, "/properties/exploitation", "Exploitation", "Hành vi mua bán, bóc lột", 0, { 1: { forms: 94 } }], [30, "/properties/exploitation/properties/forms", "Forms", "Hình thức", 1, { 10: 1, 11: 15 }], [39, "", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 2], [30, "/properties/exploitation/properties/acts", "Acts", "Hành vi", 1, { 10: 1, 11: 7 }], [40, "", "Act of trafficking", "Hành vi mua bán người", 2], [30, "/properties/exploitation/properties/means", "Means", "Thủ đoạn", 1, { 10: 1, 11: 4 }], [41, "", "Means", "Thủ đoạn", 2, { 4: "force, threat-of-force, deceit, other-means" }], [30, "/properties/exploitation/properties/modus", "Way of working", "Phương thức", 1, { 10: 1, 11: 20 }], [42, "", "Way of working", "Phương thức", 2, { 4: !0 }], [30, "/properties/exploitation/properties/relations", "Relation of the offenders", "Quan hệ với đối tượng", 1, { 10: 1, 11: 14 }], [43, "", "Relation", "Quan hệ", 2], [30, "/properties/exploitation/properties/consequences", "Harm", "Hậu quả", 1, { 10: 1, 11: 8 }], [44, "", "Harm suffered", "Hậu quả", 2], [30, "/properties/exploitation/properties/injuryPercent", "Injury in per cent", "Tỷ lệ tổn thương", 3, { 8: 0, 9: 100 }], [30, "/properties/destination/oneOf/0/properties/areas", "Areas", "Địa bàn đến", 1, { 10: 1, 11: 10 }], [30, "/properties/destination/oneOf/0", "Destination", "Nơi đến", 0, { 1: { to: 110 } }], [30, "/properties/destination/oneOf/0/properties/to", "Within Viet Nam", "Trong nước", 6, { 3: "domestic" }], [30, "/properties/destination/oneOf/1", "Destination", "Nơi đến", 0, { 1: { to: 112, countries: 113 } }], [30, "/properties/destination/oneOf/1/properties/to", "Abroad", "Ra nước ngoài", 6, { 3: "abroad" }], [30, "/properties/destination/oneOf/1/properties/countries", "Countries", "Nước đến", 1, { 10: 1, 11: 10 }], [30, "/properties/destination/oneOf/2", "Destination", "Nơi đến", 0, { 1: { to: 116 } }], [30, "/properties/destination/oneOf/2/properties/to", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [30, "/properties/destination", "Destination", "Nơi đến", 0, { 13: ["to", "domestic, abroad, unknown"] }], [30, "/properties/places", "Places", "Địa điểm", 1, { 10: 1, 11: 30 }], [30, "/properties/identification", "Identification", "Xác minh, xác định", 0, { 1: { by: 120 } }], [30, "/properties/identification/properties/grounds", "Grounds", "Căn cứ", 1, { 10: 1, 11: 9 }], [45, "", "Ground of identification", "Căn cứ xác định nạn nhân", 2], [46, "", "Whereabouts", "Tình trạng hiện tại", 2], [30, "/properties/rescue", "Rescue and reception", "Giải cứu, tiếp nhận", 0], [30, "/properties/proceedings", "Part in the proceedings", "Tham gia tố tụng", 0], [30, "/properties/needs", "Needs", "Nhu cầu", 1, { 10: 1, 11: 20 }], [47, "", "Need", "Nhu cầu", 2, { 4: !0 }], [30, "/properties/risks", "Risks", "Nguy cơ", 1, { 10: 1, 11: 20 }], [48, "", "Risk", "Nguy cơ", 2, { 4: !0 }], [30, "/properties/support", "Support", "Hỗ trợ", 0, { 1: { category: 138 } }], [49, "", "Group entitled to support", "Nhóm đối tượng được hỗ trợ", 2, { 4: "resident-victim, accompanying-under-18, under-identification-abroad, under-identification-in-country, foreigner" }], [30, "/properties/support/properties/entitlement/oneOf/0", "Entitlement", "Chế độ được hưởng", 0, { 1: { regime: 140, kinds: 141 } }], [30, "/properties/support/properties/entitlement/oneOf/0/properties/regime", "Law 53/2024", "Luật 53/2024", 6, { 3: "law53-2024" }], [30, "/properties/support/properties/entitlement/oneOf/0/properties/kinds", "Kinds", "Chế độ", 1, { 10: 1, 11: 10 }], [50, "", "Kind of support", "Chế độ hỗ trợ", 2], [30, "/properties/support/properties/entitlement/oneOf/1", "Entitlement", "Chế độ được hưởng", 0, { 1: { regime: 144, kinds: 145 } }], [30, "/properties/support/properties/entitlement/oneOf/1/properties/regime", "Law 66/2011", "Luật 66/2011", 6, { 3: "law66-2011" }], [30, "/properties/support/properties/entitlement/oneOf/1/properties/kinds", "Kinds", "Chế độ", 1, { 10: 1, 11: 6 }], [51, "", "Kind of support, old law", "Chế độ hỗ trợ theo luật cũ", 2, { 4: "a, b, c, d, đ, e" }], [30, "/properties/support/properties/entitlement", "Entitlement", "Chế độ được hưởng", 0, { 13: ["regime", "law53-2024, law66-2011"] }], [52, "", "Place of support", "Nơi hỗ trợ", 2, { 4: "in-country, abroad" }], [53, "", "Text", "Văn bản", 2, { 7: 8e3 }], [30, "/properties/attachments", "Attachments", "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }]], nodes: [[1, "Number", "Số"], [2, "Issued on", "Ngày ban hành"], [0], [1, "Notation", "Ký hiệu"], [3, "Issuer", "Cơ quan ban hành"], [4, "Signatory", "Người ký"], [6, "Kind", "Loại"], [7, "Id", "Mã"], [5], [9], [10], [8], [12], [13, "Band", "Nhóm tuổi"], [11], [15], [14], [16], [18], [19, "Country", "Quốc gia"], [17], [20], [19, "Other citizenships", "Quốc tịch khác"], [22], [23], [21], [25], [24], [26], [28, "From", "Từ"], [27], [28, "To", "Đến"], [29, "Still going on", "Đang tiếp diễn"], [2, "Edition", "Phiên bản danh mục"], [31], [30], [1, "Name", "Tên"], [33], [30, "Area", "Đơn vị hành chính"], [32], [4, "Exact spot", "Địa điểm cụ thể"], [35], [34], [1, "Locality", "Địa phương"], [1, "Service", "Dịch vụ"], [37], [36], [39], [38], [40], [42, "Role", "Vai trò"], [41], [28, "When", "Thời gian"], [44], [43], [45], [46], [47, "Transport", "Phương tiện"], [48], [49, "Border crossings", "Qua biên giới"], [29, "Given", "Đã đồng ý"], [50], [51, "By", "Người đồng ý"], [2, "On", "Ngày"], [2, "Until", "Đến ngày"], [52], [53, "Groups", "Nhóm thông tin"], [54], [55, "Receivers", "Bên nhận"], [57, "Part", "Tên phần"], [58, "Kind", "Loại"], [56], [4, "Title", "Tên tài liệu"], [59], [61], [62], [63], [64, "Recorded at", "Thời điểm ghi"], [7, "Conversation", "Chuỗi trao đổi"], [65], [66, "Status", "Tư cách"], [67], [60], [69], [68], [7, "Message", "Thông điệp"], [70, "Reason", "Lý do"], [3, "On behalf of", "Thay cho cơ quan"], [1, "Reference", "Số hồ sơ"], [71], [72], [73], [74], [75, "Languages", "Ngôn ngữ"], [77], [76], [78, "Forms", "Hình thức"], [79], [80, "Acts", "Hành vi"], [81], [82], [83], [84], [85], [86, "Relation of the offenders", "Quan hệ với đối tượng"], [29, "Actually exploited", "Đã bị bóc lột"], [87], [88, "Harm", "Hậu quả"], [89], [90], [92], [91], [94], [95], [93], [19, "Countries", "Nước đến"], [97], [96], [98], [99], [3, "By", "Cơ quan"], [100], [2, "Came forward on", "Ngày tự khai báo"], [2, "Verification from", "Bắt đầu xác minh"], [2, "Verified on", "Kết thúc xác minh"], [2, "Identified on", "Ngày xác định"], [101], [102, "Grounds", "Căn cứ"], [103], [104], [29, "Injured party", "Bị hại"], [29, "Legal aid", "Trợ giúp pháp lý"], [29, "Protection asked for", "Yêu cầu bảo vệ"], [105], [106], [107, "Needs", "Nhu cầu"], [108], [109, "Risks", "Nguy cơ"], [111, "Group", "Nhóm đối tượng"], [110], [113], [114], [112], [115, "Kinds", "Chế độ"], [117], [118], [116], [119, "Kinds", "Chế độ"], [120], [121, "Place", "Nơi hỗ trợ"], [3, "Provider", "Cơ sở hỗ trợ"], [2, "From", "Từ ngày"], [122, "Note", "Ghi chú"], [123]] }, structure = {
  kind: "victim",
  id: "https://schemas.lienthong.example/victim/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record, "", null, !0),
  table
};
export {
  structure
};
