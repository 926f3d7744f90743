// Generated from schemas/records/crime-report/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), agencyRole = /* @__PURE__ */ words("commune-police commune-peoples-committee provincial-police investigating-body border-guard coast-guard procuracy court support-centre health-authority labour-authority legal-aid-centre womens-union hotline press foreign-affairs provincial-peoples-committee steering-committee other-state-body"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), initialStep = /* @__PURE__ */ words("minutes-taken statement-taken scene-secured evidence-received preliminary-check victim-made-safe first-aid suspect-held border-alert passed-on none"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), modus = /* @__PURE__ */ words("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale"), paymentKind = /* @__PURE__ */ words("price ransom debt commission advance proceeds seized damage"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), placeRole = /* @__PURE__ */ words("origin recruitment transit harbouring hand-over exploitation discovery destination"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), relation = /* @__PURE__ */ words("parent child spouse sibling grandparent other-kin guardian partner friend neighbour employer online-acquaintance stranger unknown"), reportChannel = /* @__PURE__ */ words("in-person telephone hotline post online media other-body own-discovery surrender"), reportForm = /* @__PURE__ */ words("oral written"), reportSource = /* @__PURE__ */ words("denunciation report petition"), reporterKind = /* @__PURE__ */ words("victim relative witness public offender organisation state-body media anonymous"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), risk = /* @__PURE__ */ words("revenge still-held re-trafficking family-involved health-critical self-harm pregnancy child-alone debt exposure none-known"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown"), urgency = /* @__PURE__ */ words("immediate within-day within-three-days ordinary"), whereabouts = /* @__PURE__ */ words("still-held missing rescued self-escaped returned in-support at-home deceased"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern35 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), func88 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification sourceType form channel receivedAt receivedBy register passedOn procuracyNotice urgency suspectedCharges reporter acts means purposes modus interval allegedVictims allegedOffenders places route risks payments summary attachments initialSteps");
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
var pattern18 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate5(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 145, "edition", 10), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 145, "code", 11), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if ((typeof data0 != "string" || !pattern7.test(data0)) && (vErrors = failText(vErrors, path + "/edition", 165, data0), one))
        return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if ((typeof data1 != "string" || !pattern18.test(data1)) && (vErrors = failText(vErrors, path + "/code", 181, data1), one))
        return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/name", 197, data2, 300), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 146, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 144), one) return vErrors;
  return vErrors;
}
var pattern26 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate9(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.code === void 0 && (vErrors = fail(vErrors, path, 209, "code", 14), one) || data.article === void 0 && (vErrors = fail(vErrors, path, 209, "article", 15), one))
      return vErrors;
    if (data.code !== void 0) {
      let data0 = data.code;
      if ((typeof data0 != "string" || !penalEdition.has(data0)) && (vErrors = failText(vErrors, path + "/code", 228, data0), one))
        return vErrors;
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if ((typeof data1 != "string" || !pattern26.test(data1)) && (vErrors = failText(vErrors, path + "/article", 245, data1), one))
        return vErrors;
    }
    if (data.clause !== void 0) {
      let data2 = data.clause;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/clause", 256), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 20 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/clause", 265), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/clause", 264), one)))
        return vErrors;
    }
    if (data.point !== void 0) {
      let data3 = data.point;
      if ((typeof data3 != "string" || !point.has(data3)) && (vErrors = failText(vErrors, path + "/point", 276, data3), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "article" || key0 === "clause" || key0 === "point") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 210, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 208), one) return vErrors;
  return vErrors;
}
var pattern27 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate11(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.from === void 0 && (vErrors = fail(vErrors, path, 289, "from", 19), one))
      return vErrors;
    if (data.from !== void 0) {
      let data0 = data.from;
      if ((typeof data0 != "string" || !pattern27.test(data0)) && (vErrors = failText(vErrors, path + "/from", 309, data0), one))
        return vErrors;
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if ((typeof data1 != "string" || !pattern27.test(data1)) && (vErrors = failText(vErrors, path + "/to", 325, data1), one))
        return vErrors;
    }
    if (data.ongoing !== void 0) {
      let data2 = data.ongoing;
      if ((typeof data2 != "string" || !yesNoUnknown.has(data2)) && (vErrors = failText(vErrors, path + "/ongoing", 340, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "ongoing") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 290, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 288), one) return vErrors;
  return vErrors;
}
function validate14(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 353, "area", 23), one) || data.area !== void 0 && validate5(data.area) && (vErrors = validate5(data.area, path + "/area", vErrors, one), one))
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
function validate13(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.role === void 0 && (vErrors = fail(vErrors, path, 513, "role", 33), one) || data.place === void 0 && (vErrors = fail(vErrors, path, 513, "place", 34), one))
      return vErrors;
    if (data.role !== void 0) {
      let data0 = data.role;
      if ((typeof data0 != "string" || !placeRole.has(data0)) && (vErrors = failText(vErrors, path + "/role", 532, data0), one))
        return vErrors;
    }
    if (data.place !== void 0 && validate14(data.place) && (vErrors = validate14(data.place, path + "/place", vErrors, one), one))
      return vErrors;
    if (data.when !== void 0) {
      let data2 = data.when;
      if ((typeof data2 != "string" || !pattern27.test(data2)) && (vErrors = failText(vErrors, path + "/when", 565, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "place" || key0 === "when") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 514, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 512), one) return vErrors;
  return vErrors;
}
function validate18(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 577, "kind", 37), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !routeKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 596, data0), one))
        return vErrors;
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        if (data1.length > 20 && (vErrors = fail(vErrors, path + "/points", 619), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/points", 618), one))
          return vErrors;
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate14(data1[i0]) && (vErrors = validate14(data1[i0], path + "/points/" + i0, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/points", 608), one) return vErrors;
    }
    if (data.transport !== void 0) {
      let data3 = data.transport;
      if (Array.isArray(data3)) {
        if (data3.length > 9 && (vErrors = fail(vErrors, path + "/transport", 635), one) || data3.length < 1 && (vErrors = fail(vErrors, path + "/transport", 634), one))
          return vErrors;
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if ((typeof data4 != "string" || !transportMode.has(data4) && !open.test(data4)) && (vErrors = failText(vErrors, path + "/transport/" + i1, 644, data4), one))
            return vErrors;
        }
        if (!unique(data3) && (vErrors = fail(vErrors, path + "/transport", 636), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/transport", 624), one) return vErrors;
    }
    if (data.crossings !== void 0) {
      let data5 = data.crossings;
      if (Array.isArray(data5)) {
        if (data5.length > 7 && (vErrors = fail(vErrors, path + "/crossings", 667), one) || data5.length < 1 && (vErrors = fail(vErrors, path + "/crossings", 666), one))
          return vErrors;
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if ((typeof data6 != "string" || !crossingKind.has(data6)) && (vErrors = failText(vErrors, path + "/crossings/" + i2, 676, data6), one))
            return vErrors;
        }
        if (!unique(data5) && (vErrors = fail(vErrors, path + "/crossings", 668), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/crossings", 656), one) return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "points" || key0 === "transport" || key0 === "crossings") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 578, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 576), one) return vErrors;
  return vErrors;
}
var pattern33 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.amount === void 0 && (vErrors = fail(vErrors, path, 689, "amount", 44), one) || data.currency === void 0 && (vErrors = fail(vErrors, path, 689, "currency", 45), one))
      return vErrors;
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if ((data0 > 1e15 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/amount", 713), one) || (data0 < 0 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/amount", 712), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/amount", 704), one) return vErrors;
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if ((typeof data1 != "string" || !pattern33.test(data1)) && (vErrors = failText(vErrors, path + "/currency", 725, data1), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "amount" || key0 === "currency") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 690, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 688), one) return vErrors;
  return vErrors;
}
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 737, "kind", 47), one) || data.money === void 0 && (vErrors = fail(vErrors, path, 737, "money", 48), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !paymentKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 756, data0), one))
        return vErrors;
    }
    if (data.money !== void 0 && validate22(data.money) && (vErrors = validate22(data.money, path + "/money", vErrors, one), one))
      return vErrors;
    if (data.paidOn !== void 0) {
      let data2 = data.paidOn;
      if ((typeof data2 != "string" || !pattern27.test(data2)) && (vErrors = failText(vErrors, path + "/paidOn", 565, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "money" || key0 === "paidOn") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 738, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 736), one) return vErrors;
  return vErrors;
}
var pattern36 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate25(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 785, "part", 50), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 785, "kind", 51), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if ((typeof data0 != "string" || !pattern36.test(data0)) && (vErrors = failText(vErrors, path + "/part", 805, data0), one))
        return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ((typeof data1 != "string" || !attachmentKind.has(data1) && !open.test(data1)) && (vErrors = failText(vErrors, path + "/kind", 820, data1), one))
        return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/title", 837, data2, 300), one))
        return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 848), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 857), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 856), one)))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 786, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 784), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 865, "schema", 55), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 897, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 897, "revision", 57), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 897, "recordStatus", 58), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 897, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 897, "recordedAt", 59), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 897, "conversation", 60), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 897, "classification", 61), one) || data.sourceType === void 0 && (vErrors = fail(vErrors, path, 865, "sourceType", 62), one) || data.receivedAt === void 0 && (vErrors = fail(vErrors, path, 865, "receivedAt", 63), one) || data.receivedBy === void 0 && (vErrors = fail(vErrors, path, 865, "receivedBy", 64), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/crime-report/1.0" && (vErrors = fail(vErrors, path + "/schema", 883), one))
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
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1041, "revision", 66), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1056), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1065), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1064), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 1077, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1042, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1040), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 932, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 1092, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 1109, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 1125, data10, 300), one))
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
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1147), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1146), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 1148), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 1136), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 979), one))
      return vErrors;
    if (data.sourceType !== void 0) {
      let data17 = data.sourceType;
      if ((typeof data17 != "string" || !reportSource.has(data17)) && (vErrors = failText(vErrors, path + "/sourceType", 996, data17), one))
        return vErrors;
    }
    if (data.form !== void 0) {
      let data18 = data.form;
      if ((typeof data18 != "string" || !reportForm.has(data18)) && (vErrors = failText(vErrors, path + "/form", 1156, data18), one))
        return vErrors;
    }
    if (data.channel !== void 0) {
      let data19 = data.channel;
      if ((typeof data19 != "string" || !reportChannel.has(data19) && !open.test(data19)) && (vErrors = failText(vErrors, path + "/channel", 1172, data19), one))
        return vErrors;
    }
    if (data.receivedAt !== void 0) {
      let data20 = data.receivedAt;
      if ((typeof data20 != "string" || !pattern10.test(data20)) && (vErrors = failText(vErrors, path + "/receivedAt", 1013, data20), one))
        return vErrors;
    }
    if (data.receivedBy !== void 0) {
      let data21 = data.receivedBy;
      if (plain(data21)) {
        if (data21.agency === void 0 && (vErrors = fail(vErrors, path + "/receivedBy", 1025, "agency", 74), one) || data21.role === void 0 && (vErrors = fail(vErrors, path + "/receivedBy", 1025, "role", 75), one))
          return vErrors;
        if (data21.agency !== void 0) {
          let data22 = data21.agency;
          if ((typeof data22 != "string" || !pattern2.test(data22)) && (vErrors = failText(vErrors, path + "/receivedBy/agency", 1189, data22), one))
            return vErrors;
        }
        if (data21.role !== void 0) {
          let data23 = data21.role;
          if ((typeof data23 != "string" || !agencyRole.has(data23)) && (vErrors = failText(vErrors, path + "/receivedBy/role", 1204, data23), one))
            return vErrors;
        }
        if (data21.unit !== void 0) {
          let data24 = data21.unit;
          if ((typeof data24 != "string" || data24.length > 300 && ucs2length(data24) > 300 || !pattern4.test(data24)) && (vErrors = failText(vErrors, path + "/receivedBy/unit", 1221, data24, 300), one))
            return vErrors;
        }
        if (data21.officer !== void 0) {
          let data25 = data21.officer;
          if ((typeof data25 != "string" || data25.length > 300 && ucs2length(data25) > 300 || !pattern4.test(data25)) && (vErrors = failText(vErrors, path + "/receivedBy/officer", 1237, data25, 300), one))
            return vErrors;
        }
        if (data21.area !== void 0 && validate5(data21.area) && (vErrors = validate5(data21.area, path + "/receivedBy/area", vErrors, one), one))
          return vErrors;
        for (let key1 in data21)
          if (!(key1 === "agency" || key1 === "role" || key1 === "unit" || key1 === "officer" || key1 === "area") || data21[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/receivedBy", 1026, stray(data21, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/receivedBy", 1024), one) return vErrors;
    }
    if (data.register !== void 0) {
      let data27 = data.register;
      if (plain(data27)) {
        if (data27.number === void 0 && (vErrors = fail(vErrors, path + "/register", 1249, "number", 79), one) || data27.enteredOn === void 0 && (vErrors = fail(vErrors, path + "/register", 1249, "enteredOn", 80), one))
          return vErrors;
        if (data27.number !== void 0) {
          let data28 = data27.number;
          if ((typeof data28 != "string" || data28.length > 300 && ucs2length(data28) > 300 || !pattern4.test(data28)) && (vErrors = failText(vErrors, path + "/register/number", 1269, data28, 300), one))
            return vErrors;
        }
        if (data27.enteredOn !== void 0) {
          let data29 = data27.enteredOn;
          if ((typeof data29 != "string" || !pattern7.test(data29)) && (vErrors = failText(vErrors, path + "/register/enteredOn", 1285, data29), one))
            return vErrors;
        }
        for (let key2 in data27)
          if (!(key2 === "number" || key2 === "enteredOn") || data27[key2] === void 0) {
            if (vErrors = fail(vErrors, path + "/register", 1250, stray(data27, key2)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/register", 1248), one) return vErrors;
    }
    if (data.passedOn !== void 0) {
      let data30 = data.passedOn;
      if (plain(data30)) {
        if (data30.to === void 0 && (vErrors = fail(vErrors, path + "/passedOn", 1297, "to", 82), one) || data30.at === void 0 && (vErrors = fail(vErrors, path + "/passedOn", 1297, "at", 83), one))
          return vErrors;
        if (data30.to !== void 0) {
          let data31 = data30.to;
          if ((typeof data31 != "string" || !pattern2.test(data31)) && (vErrors = failText(vErrors, path + "/passedOn/to", 1317, data31), one))
            return vErrors;
        }
        if (data30.at !== void 0) {
          let data32 = data30.at;
          if ((typeof data32 != "string" || !pattern10.test(data32)) && (vErrors = failText(vErrors, path + "/passedOn/at", 1333, data32), one))
            return vErrors;
        }
        if (data30.document !== void 0 && validate1(data30.document) && (vErrors = validate1(data30.document, path + "/passedOn/document", vErrors, one), one))
          return vErrors;
        for (let key3 in data30)
          if (!(key3 === "to" || key3 === "at" || key3 === "document") || data30[key3] === void 0) {
            if (vErrors = fail(vErrors, path + "/passedOn", 1298, stray(data30, key3)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/passedOn", 1296), one) return vErrors;
    }
    if (data.procuracyNotice !== void 0) {
      let data34 = data.procuracyNotice;
      if (plain(data34)) {
        if (data34.procuracy === void 0 && (vErrors = fail(vErrors, path + "/procuracyNotice", 1345, "procuracy", 85), one) || data34.on === void 0 && (vErrors = fail(vErrors, path + "/procuracyNotice", 1345, "on", 86), one))
          return vErrors;
        if (data34.procuracy !== void 0) {
          let data35 = data34.procuracy;
          if ((typeof data35 != "string" || !pattern2.test(data35)) && (vErrors = failText(vErrors, path + "/procuracyNotice/procuracy", 1365, data35), one))
            return vErrors;
        }
        if (data34.on !== void 0) {
          let data36 = data34.on;
          if ((typeof data36 != "string" || !pattern7.test(data36)) && (vErrors = failText(vErrors, path + "/procuracyNotice/on", 1381, data36), one))
            return vErrors;
        }
        if (data34.document !== void 0 && validate1(data34.document) && (vErrors = validate1(data34.document, path + "/procuracyNotice/document", vErrors, one), one))
          return vErrors;
        for (let key4 in data34)
          if (!(key4 === "procuracy" || key4 === "on" || key4 === "document") || data34[key4] === void 0) {
            if (vErrors = fail(vErrors, path + "/procuracyNotice", 1346, stray(data34, key4)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/procuracyNotice", 1344), one) return vErrors;
    }
    if (data.urgency !== void 0) {
      let data38 = data.urgency;
      if ((typeof data38 != "string" || !urgency.has(data38)) && (vErrors = failText(vErrors, path + "/urgency", 1396, data38), one))
        return vErrors;
    }
    if (data.suspectedCharges !== void 0) {
      let data39 = data.suspectedCharges;
      if (Array.isArray(data39)) {
        if (data39.length > 20 && (vErrors = fail(vErrors, path + "/suspectedCharges", 1419), one) || data39.length < 1 && (vErrors = fail(vErrors, path + "/suspectedCharges", 1418), one))
          return vErrors;
        let len1 = data39.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (validate9(data39[i1]) && (vErrors = validate9(data39[i1], path + "/suspectedCharges/" + i1, vErrors, one), one))
            return vErrors;
        if (!unique(data39) && (vErrors = fail(vErrors, path + "/suspectedCharges", 1420), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/suspectedCharges", 1408), one) return vErrors;
    }
    if (data.reporter !== void 0) {
      let data41 = data.reporter;
      if (plain(data41)) {
        if (data41.kind === void 0 && (vErrors = fail(vErrors, path + "/reporter", 1425, "kind", 90), one) || data41.protected === void 0 && (vErrors = fail(vErrors, path + "/reporter", 1425, "protected", 91), one))
          return vErrors;
        if (data41.kind !== void 0) {
          let data42 = data41.kind;
          if ((typeof data42 != "string" || !reporterKind.has(data42)) && (vErrors = failText(vErrors, path + "/reporter/kind", 1444, data42), one))
            return vErrors;
        }
        if (data41.protected !== void 0 && typeof data41.protected != "boolean" && (vErrors = fail(vErrors, path + "/reporter/protected", 1456), one))
          return vErrors;
        if (data41.protectionAsked !== void 0) {
          let data44 = data41.protectionAsked;
          if ((typeof data44 != "string" || !yesNoUnknown.has(data44)) && (vErrors = failText(vErrors, path + "/reporter/protectionAsked", 1476, data44), one))
            return vErrors;
        }
        if (data41.warnedOfLiability !== void 0 && typeof data41.warnedOfLiability != "boolean" && (vErrors = fail(vErrors, path + "/reporter/warnedOfLiability", 1488), one))
          return vErrors;
        if (data41.resultTo !== void 0) {
          let data46 = data41.resultTo;
          if ((typeof data46 != "string" || !yesNoUnknown.has(data46)) && (vErrors = failText(vErrors, path + "/reporter/resultTo", 1508, data46), one))
            return vErrors;
        }
        for (let key5 in data41)
          if (!(key5 === "kind" || key5 === "protected" || key5 === "protectionAsked" || key5 === "warnedOfLiability" || key5 === "resultTo") || data41[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/reporter", 1426, stray(data41, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/reporter", 1424), one) return vErrors;
    }
    if (data.acts !== void 0) {
      let data47 = data.acts;
      if (Array.isArray(data47)) {
        if (data47.length > 7 && (vErrors = fail(vErrors, path + "/acts", 1531), one) || data47.length < 1 && (vErrors = fail(vErrors, path + "/acts", 1530), one))
          return vErrors;
        let len2 = data47.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data48 = data47[i2];
          if ((typeof data48 != "string" || !act.has(data48)) && (vErrors = failText(vErrors, path + "/acts/" + i2, 1540, data48), one))
            return vErrors;
        }
        if (!unique(data47) && (vErrors = fail(vErrors, path + "/acts", 1532), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/acts", 1520), one) return vErrors;
    }
    if (data.means !== void 0) {
      let data49 = data.means;
      if (Array.isArray(data49)) {
        if (data49.length > 4 && (vErrors = fail(vErrors, path + "/means", 1563), one) || data49.length < 1 && (vErrors = fail(vErrors, path + "/means", 1562), one))
          return vErrors;
        let len3 = data49.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data50 = data49[i3];
          if ((typeof data50 != "string" || !means.has(data50)) && (vErrors = failText(vErrors, path + "/means/" + i3, 1572, data50), one))
            return vErrors;
        }
        if (!unique(data49) && (vErrors = fail(vErrors, path + "/means", 1564), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/means", 1552), one) return vErrors;
    }
    if (data.purposes !== void 0) {
      let data51 = data.purposes;
      if (Array.isArray(data51)) {
        if (data51.length > 15 && (vErrors = fail(vErrors, path + "/purposes", 1595), one) || data51.length < 1 && (vErrors = fail(vErrors, path + "/purposes", 1594), one))
          return vErrors;
        let len4 = data51.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data52 = data51[i4];
          if ((typeof data52 != "string" || !exploitationForm.has(data52)) && (vErrors = failText(vErrors, path + "/purposes/" + i4, 1604, data52), one))
            return vErrors;
        }
        if (!unique(data51) && (vErrors = fail(vErrors, path + "/purposes", 1596), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/purposes", 1584), one) return vErrors;
    }
    if (data.modus !== void 0) {
      let data53 = data.modus;
      if (Array.isArray(data53)) {
        if (data53.length > 20 && (vErrors = fail(vErrors, path + "/modus", 1627), one) || data53.length < 1 && (vErrors = fail(vErrors, path + "/modus", 1626), one))
          return vErrors;
        let len5 = data53.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data54 = data53[i5];
          if ((typeof data54 != "string" || !modus.has(data54) && !open.test(data54)) && (vErrors = failText(vErrors, path + "/modus/" + i5, 1636, data54), one))
            return vErrors;
        }
        if (!unique(data53) && (vErrors = fail(vErrors, path + "/modus", 1628), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/modus", 1616), one) return vErrors;
    }
    if (data.interval !== void 0 && validate11(data.interval) && (vErrors = validate11(data.interval, path + "/interval", vErrors, one), one))
      return vErrors;
    if (data.allegedVictims !== void 0) {
      let data56 = data.allegedVictims;
      if (plain(data56)) {
        if (data56.count === void 0 && (vErrors = fail(vErrors, path + "/allegedVictims", 1649, "count", 104), one) || data56.under18 === void 0 && (vErrors = fail(vErrors, path + "/allegedVictims", 1649, "under18", 105), one) || data56.under16 === void 0 && (vErrors = fail(vErrors, path + "/allegedVictims", 1649, "under16", 106), one))
          return vErrors;
        if (data56.count !== void 0) {
          let data57 = data56.count;
          if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57)) && (vErrors = fail(vErrors, path + "/allegedVictims/count", 1664), one) || typeof data57 == "number" && isFinite(data57) && ((data57 > 1e4 || isNaN(data57)) && (vErrors = fail(vErrors, path + "/allegedVictims/count", 1673), one) || (data57 < 0 || isNaN(data57)) && (vErrors = fail(vErrors, path + "/allegedVictims/count", 1672), one)))
            return vErrors;
        }
        if (data56.atLeast !== void 0 && typeof data56.atLeast != "boolean" && (vErrors = fail(vErrors, path + "/allegedVictims/atLeast", 1712), one))
          return vErrors;
        if (data56.female !== void 0) {
          let data59 = data56.female;
          if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59)) && (vErrors = fail(vErrors, path + "/allegedVictims/female", 1728), one) || typeof data59 == "number" && isFinite(data59) && ((data59 > 1e4 || isNaN(data59)) && (vErrors = fail(vErrors, path + "/allegedVictims/female", 1737), one) || (data59 < 0 || isNaN(data59)) && (vErrors = fail(vErrors, path + "/allegedVictims/female", 1736), one)))
            return vErrors;
        }
        if (data56.under18 !== void 0) {
          let data60 = data56.under18;
          if ((typeof data60 != "string" || !yesNoUnknown.has(data60)) && (vErrors = failText(vErrors, path + "/allegedVictims/under18", 1684, data60), one))
            return vErrors;
        }
        if (data56.under16 !== void 0) {
          let data61 = data56.under16;
          if ((typeof data61 != "string" || !yesNoUnknown.has(data61)) && (vErrors = failText(vErrors, path + "/allegedVictims/under16", 1700, data61), one))
            return vErrors;
        }
        if (data56.whereabouts !== void 0) {
          let data62 = data56.whereabouts;
          if (Array.isArray(data62)) {
            if (data62.length > 8 && (vErrors = fail(vErrors, path + "/allegedVictims/whereabouts", 1755), one) || data62.length < 1 && (vErrors = fail(vErrors, path + "/allegedVictims/whereabouts", 1754), one))
              return vErrors;
            let len6 = data62.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data63 = data62[i6];
              if ((typeof data63 != "string" || !whereabouts.has(data63)) && (vErrors = failText(vErrors, path + "/allegedVictims/whereabouts/" + i6, 1764, data63), one))
                return vErrors;
            }
            if (!unique(data62) && (vErrors = fail(vErrors, path + "/allegedVictims/whereabouts", 1756), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/allegedVictims/whereabouts", 1744), one) return vErrors;
        }
        for (let key6 in data56)
          if (!(key6 === "count" || key6 === "atLeast" || key6 === "female" || key6 === "under18" || key6 === "under16" || key6 === "whereabouts") || data56[key6] === void 0) {
            if (vErrors = fail(vErrors, path + "/allegedVictims", 1650, stray(data56, key6)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/allegedVictims", 1648), one) return vErrors;
    }
    if (data.allegedOffenders !== void 0) {
      let data64 = data.allegedOffenders;
      if (plain(data64)) {
        if (data64.count === void 0 && (vErrors = fail(vErrors, path + "/allegedOffenders", 1777, "count", 112), one))
          return vErrors;
        if (data64.count !== void 0) {
          let data65 = data64.count;
          if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65)) && (vErrors = fail(vErrors, path + "/allegedOffenders/count", 1792), one) || typeof data65 == "number" && isFinite(data65) && ((data65 > 1e4 || isNaN(data65)) && (vErrors = fail(vErrors, path + "/allegedOffenders/count", 1801), one) || (data65 < 0 || isNaN(data65)) && (vErrors = fail(vErrors, path + "/allegedOffenders/count", 1800), one)))
            return vErrors;
        }
        if (data64.atLeast !== void 0 && typeof data64.atLeast != "boolean" && (vErrors = fail(vErrors, path + "/allegedOffenders/atLeast", 1808), one))
          return vErrors;
        if (data64.organised !== void 0) {
          let data67 = data64.organised;
          if ((typeof data67 != "string" || !yesNoUnknown.has(data67)) && (vErrors = failText(vErrors, path + "/allegedOffenders/organised", 1828, data67), one))
            return vErrors;
        }
        if (data64.relations !== void 0) {
          let data68 = data64.relations;
          if (Array.isArray(data68)) {
            if (data68.length > 14 && (vErrors = fail(vErrors, path + "/allegedOffenders/relations", 1851), one) || data68.length < 1 && (vErrors = fail(vErrors, path + "/allegedOffenders/relations", 1850), one))
              return vErrors;
            let len7 = data68.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data69 = data68[i7];
              if ((typeof data69 != "string" || !relation.has(data69)) && (vErrors = failText(vErrors, path + "/allegedOffenders/relations/" + i7, 1860, data69), one))
                return vErrors;
            }
            if (!unique(data68) && (vErrors = fail(vErrors, path + "/allegedOffenders/relations", 1852), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/allegedOffenders/relations", 1840), one) return vErrors;
        }
        if (data64.nationalities !== void 0) {
          let data70 = data64.nationalities;
          if (Array.isArray(data70)) {
            if (data70.length > 20 && (vErrors = fail(vErrors, path + "/allegedOffenders/nationalities", 1883), one) || data70.length < 1 && (vErrors = fail(vErrors, path + "/allegedOffenders/nationalities", 1882), one))
              return vErrors;
            let len8 = data70.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data71 = data70[i8];
              if ((typeof data71 != "string" || !country.has(data71)) && (vErrors = failText(vErrors, path + "/allegedOffenders/nationalities/" + i8, 1892, data71), one))
                return vErrors;
            }
            if (!unique(data70) && (vErrors = fail(vErrors, path + "/allegedOffenders/nationalities", 1884), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/allegedOffenders/nationalities", 1872), one) return vErrors;
        }
        for (let key7 in data64)
          if (!(key7 === "count" || key7 === "atLeast" || key7 === "organised" || key7 === "relations" || key7 === "nationalities") || data64[key7] === void 0) {
            if (vErrors = fail(vErrors, path + "/allegedOffenders", 1778, stray(data64, key7)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/allegedOffenders", 1776), one) return vErrors;
    }
    if (data.places !== void 0) {
      let data72 = data.places;
      if (Array.isArray(data72)) {
        if (data72.length > 30 && (vErrors = fail(vErrors, path + "/places", 1915), one) || data72.length < 1 && (vErrors = fail(vErrors, path + "/places", 1914), one))
          return vErrors;
        let len9 = data72.length;
        for (let i9 = 0; i9 < len9; i9++)
          if (validate13(data72[i9]) && (vErrors = validate13(data72[i9], path + "/places/" + i9, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/places", 1904), one) return vErrors;
    }
    if (data.route !== void 0 && validate18(data.route) && (vErrors = validate18(data.route, path + "/route", vErrors, one), one))
      return vErrors;
    if (data.risks !== void 0) {
      let data75 = data.risks;
      if (Array.isArray(data75)) {
        if (data75.length > 20 && (vErrors = fail(vErrors, path + "/risks", 1931), one) || data75.length < 1 && (vErrors = fail(vErrors, path + "/risks", 1930), one))
          return vErrors;
        let len10 = data75.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data76 = data75[i10];
          if ((typeof data76 != "string" || !risk.has(data76) && !open.test(data76)) && (vErrors = failText(vErrors, path + "/risks/" + i10, 1940, data76), one))
            return vErrors;
        }
        if (!unique(data75) && (vErrors = fail(vErrors, path + "/risks", 1932), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/risks", 1920), one) return vErrors;
    }
    if (data.payments !== void 0) {
      let data77 = data.payments;
      if (Array.isArray(data77)) {
        if (data77.length > 50 && (vErrors = fail(vErrors, path + "/payments", 1963), one) || data77.length < 1 && (vErrors = fail(vErrors, path + "/payments", 1962), one))
          return vErrors;
        let len11 = data77.length;
        for (let i11 = 0; i11 < len11; i11++)
          if (validate21(data77[i11]) && (vErrors = validate21(data77[i11], path + "/payments/" + i11, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/payments", 1952), one) return vErrors;
    }
    if (data.summary !== void 0) {
      let data79 = data.summary;
      if ((typeof data79 != "string" || data79.length > 8e3 && ucs2length(data79) > 8e3 || !pattern35.test(data79)) && (vErrors = failText(vErrors, path + "/summary", 1973, data79, 8e3), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      let data80 = data.attachments;
      if (Array.isArray(data80)) {
        if (data80.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 1995), one) || data80.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 1994), one))
          return vErrors;
        let len12 = data80.length;
        for (let i12 = 0; i12 < len12; i12++)
          if (validate25(data80[i12]) && (vErrors = validate25(data80[i12], path + "/attachments/" + i12, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 1984), one) return vErrors;
    }
    if (data.initialSteps !== void 0) {
      let data82 = data.initialSteps;
      if (Array.isArray(data82)) {
        if (data82.length > 30 && (vErrors = fail(vErrors, path + "/initialSteps", 2011), one) || data82.length < 1 && (vErrors = fail(vErrors, path + "/initialSteps", 2010), one))
          return vErrors;
        let len13 = data82.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data83 = data82[i13];
          if (plain(data83)) {
            if (data83.step === void 0 && (vErrors = fail(vErrors, path + "/initialSteps/" + i13, 2017, "step", 127), one))
              return vErrors;
            if (data83.step !== void 0) {
              let data84 = data83.step;
              if ((typeof data84 != "string" || !initialStep.has(data84) && !open.test(data84)) && (vErrors = failText(vErrors, path + "/initialSteps/" + i13 + "/step", 2036, data84), one))
                return vErrors;
            }
            if (data83.at !== void 0) {
              let data85 = data83.at;
              if ((typeof data85 != "string" || !pattern10.test(data85)) && (vErrors = failText(vErrors, path + "/initialSteps/" + i13 + "/at", 2053, data85), one))
                return vErrors;
            }
            for (let key8 in data83)
              if (!(key8 === "step" || key8 === "at") || data83[key8] === void 0) {
                if (vErrors = fail(vErrors, path + "/initialSteps/" + i13, 2018, stray(data83, key8)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/initialSteps/" + i13, 2016), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/initialSteps", 2e3), one) return vErrors;
    }
    for (let key9 in data)
      if (!func88.has(key9) || data[key9] === void 0) {
        if (vErrors = fail(vErrors, path, 866, stray(data, key9)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 864), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 common/area/1.0 common/charge/1.0 codelists/penal-edition/1.0 common/penal-article/1.0 codelists/point/1.0 common/interval/1.0 common/partial-date/1.0 codelists/yes-no-unknown/1.0 common/place/1.0 codelists/country/1.0 common/place-in-act/1.0 codelists/place-role/1.0 common/route/1.0 codelists/route-kind/1.0 codelists/transport-mode/1.0 codelists/crossing-kind/1.0 common/money/1.0 common/payment/1.0 codelists/payment-kind/1.0 common/attachment/1.0 common/part-name/1.0 codelists/attachment-kind/1.0 crime-report/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/report-source/1.0 codelists/revision-reason/1.0 codelists/report-form/1.0 codelists/report-channel/1.0 codelists/agency-role/1.0 codelists/urgency/1.0 codelists/reporter-kind/1.0 codelists/act/1.0 codelists/means/1.0 codelists/exploitation-form/1.0 codelists/modus/1.0 codelists/whereabouts/1.0 codelists/relation/1.0 codelists/risk/1.0 common/text/1.0 codelists/initial-step/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Administrative area", "Đơn vị hành chính", 0], [8, "/properties/code", 0, "Mã đơn vị", 2], [9, "", "Charge", "Tội danh", 0], [10, "", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 2, { 4: "pc2015 pc1999" }], [11, "", "Article of the Penal Code", "Điều luật", 2], [9, "/properties/clause", 0, "Khoản", 3, { 8: 1, 9: 20 }], [12, "", "Point of a clause", "Điểm", 2], [13, "", "Interval of the act", "Khoảng thời gian thực hiện", 0], [14, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [15, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes no unknown" }], [16, "/oneOf/0", "Place", "Địa điểm", 0], [16, "/oneOf/1", "Place", "Địa điểm", 0], [17, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [16, "/oneOf/2", "Place", "Địa điểm", 0], [16, "/oneOf/3", "Place", "Địa điểm", 0], [16, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam abroad online unknown"] }], [18, "", "Place and its role", "Địa điểm và vai trò", 0], [19, "", "Role of a place", "Vai trò của địa điểm", 2], [20, "", "Route", "Tuyến", 0], [21, "", "Kind of route", "Loại tuyến", 2, { 4: "domestic outbound inbound transit abroad unknown" }], [20, "/properties/points", 0, "Các điểm", 1, { 10: 1, 11: 20 }], [20, "/properties/transport", 0, "Phương tiện", 1, { 10: 1, 11: 9 }], [22, "", "Mode of transport", "Phương tiện", 2, { 4: !0 }], [20, "/properties/crossings", "Border crossings", "Qua biên giới", 1, { 10: 1, 11: 7 }], [23, "", "Kind of border crossing", "Hình thức qua biên giới", 2], [24, "", "Money", "Số tiền", 0], [24, "/properties/amount", 0, "Số tiền", 4, { 8: 0, 9: 1e15 }], [24, "/properties/currency", 0, "Loại tiền", 2], [25, "", "Payment", "Khoản tiền", 0], [26, "", "Kind of payment", "Loại khoản tiền", 2], [27, "", "Attachment", "Tài liệu kèm theo", 0], [28, "", "Name of a part", "Tên phần", 2], [29, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [27, "/properties/pages", 0, "Số tờ", 3, { 8: 1, 9: 1e5 }], [30, "", "Crime report", "Tố giác, tin báo về tội phạm, kiến nghị khởi tố", 0], [30, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/crime-report/1.0" }], [31, "", "Head of a record", "Phần đầu bản ghi", 0], [31, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [32, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [33, "", "Instant", "Thời điểm", 2], [31, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [34, "", "Source of a report", "Loại nguồn tin", 2, { 4: "denunciation report petition" }], [30, "/properties/receivedBy", 0, "Cơ quan tiếp nhận", 0], [31, "/properties/revises", 0, "Sửa đổi bản", 0], [31, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [35, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [31, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [36, "", "Form of a report", "Hình thức nguồn tin", 2, { 4: "oral written" }], [37, "", "Channel of a report", "Kênh tiếp nhận", 2, { 4: !0 }], [38, "", "Role of an agency", "Vai trò của cơ quan", 2], [30, "/properties/register", 0, "Sổ tiếp nhận", 0], [30, "/properties/passedOn", 0, "Chuyển nguồn tin", 0], [30, "/properties/procuracyNotice", "Notice to the procuracy", "Thông báo cho viện kiểm sát", 0], [39, "", "Urgency", "Mức độ khẩn cấp", 2, { 4: "immediate within-day within-three-days ordinary" }], [30, "/properties/suspectedCharges", "Suspected offences", "Dấu hiệu tội danh", 1, { 10: 1, 11: 20 }], [30, "/properties/reporter", 0, "Người báo tin", 0], [40, "", "Kind of reporter", "Loại người báo tin", 2], [30, "/properties/reporter/properties/protected", 0, "Được bảo vệ", 5], [30, "/properties/reporter/properties/warnedOfLiability", 0, "Đã giải thích trách nhiệm", 5], [30, "/properties/acts", 0, "Hành vi", 1, { 10: 1, 11: 7 }], [41, "", "Act of trafficking", "Hành vi mua bán người", 2], [30, "/properties/means", 0, "Thủ đoạn", 1, { 10: 1, 11: 4 }], [42, "", "Means", "Thủ đoạn", 2, { 4: "force threat-of-force deceit other-means" }], [30, "/properties/purposes", 0, "Mục đích", 1, { 10: 1, 11: 15 }], [43, "", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 2], [30, "/properties/modus", "Way of working", "Phương thức", 1, { 10: 1, 11: 20 }], [44, "", "Way of working", "Phương thức", 2, { 4: !0 }], [30, "/properties/allegedVictims", 0, "Người được cho là nạn nhân", 0], [30, "/properties/allegedVictims/properties/count", "Number", "Số người", 3, { 8: 0, 9: 1e4 }], [30, "/properties/allegedVictims/properties/atLeast", 0, "Ít nhất", 5], [30, "/properties/allegedVictims/properties/female", "Women and girls", "Nữ", 3, { 8: 0, 9: 1e4 }], [30, "/properties/allegedVictims/properties/whereabouts", 0, "Tình trạng hiện tại", 1, { 10: 1, 11: 8 }], [45, "", "Whereabouts", "Tình trạng hiện tại", 2], [30, "/properties/allegedOffenders", 0, "Đối tượng", 0], [30, "/properties/allegedOffenders/properties/count", "Number", "Số người", 3, { 8: 0, 9: 1e4 }], [30, "/properties/allegedOffenders/properties/atLeast", 0, "Ít nhất", 5], [30, "/properties/allegedOffenders/properties/relations", "Relation to the victims", "Quan hệ với nạn nhân", 1, { 10: 1, 11: 14 }], [46, "", "Relation", "Quan hệ", 2], [30, "/properties/allegedOffenders/properties/nationalities", 0, "Quốc tịch", 1, { 10: 1, 11: 20 }], [30, "/properties/places", 0, "Địa điểm", 1, { 10: 1, 11: 30 }], [30, "/properties/risks", "Dangers", "Nguy cơ", 1, { 10: 1, 11: 20 }], [47, "", "Risk", "Nguy cơ", 2, { 4: !0 }], [30, "/properties/payments", 0, "Khoản tiền", 1, { 10: 1, 11: 50 }], [48, "", "Text", "Văn bản", 2, { 7: 8e3 }], [30, "/properties/attachments", 0, "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }], [30, "/properties/initialSteps", "Steps taken at once", "Việc đã làm ngay", 1, { 10: 1, 11: 30 }], [30, "/properties/initialSteps/items", "Steps taken at once", "Việc đã làm ngay", 0], [49, "", "Step taken at once", "Việc đã làm ngay", 2, { 4: !0 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [2, 0, "Phiên bản danh mục"], [9], [1, 0, "Tên"], [10], [11, "Penal code", "Bộ luật"], [12, 0, "Điều"], [13], [14, 0, "Điểm"], [15], [16, 0, "Từ"], [16, 0, "Đến"], [17, "Still going on", "Đang tiếp diễn"], [18], [8, 0, "Đơn vị hành chính"], [4, "Exact spot", "Địa điểm cụ thể"], [19], [20, 0, "Quốc gia"], [1, 0, "Địa phương"], [1, 0, "Dịch vụ"], [21], [22], [23], [24], [25, 0, "Vai trò"], [23], [16, 0, "Thời gian"], [26], [27], [28], [29], [30, 0, "Phương tiện"], [31], [32, "Border crossings", "Qua biên giới"], [33], [34], [35], [36], [37, 0, "Loại khoản tiền"], [33, "Sum", "Số tiền"], [38], [39, 0, "Tên phần"], [40, 0, "Loại"], [4, 0, "Tên tài liệu"], [41], [42], [43], [44], [45], [46], [47, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [48], [49, "Source", "Loại nguồn tin"], [47, 0, "Thời điểm tiếp nhận"], [50], [51], [52], [7, "Message", "Thông điệp"], [53, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [54], [55, 0, "Hình thức"], [56, 0, "Kênh tiếp nhận"], [3], [57, 0, "Vai trò"], [1, 0, "Đơn vị"], [4, 0, "Cán bộ tiếp nhận"], [58], [1, 0, "Số thứ tự"], [2, 0, "Ngày vào sổ"], [59], [3, 0, "Chuyển đến"], [47, 0, "Thời điểm chuyển"], [60], [3, 0, "Viện kiểm sát"], [2, 0, "Ngày thông báo"], [61], [62], [63], [64, 0, "Loại người báo tin"], [65], [17, "Protection asked for", "Yêu cầu bảo vệ"], [66], [17, "Wants to be told", "Yêu cầu thông báo kết quả"], [67], [68, 0, "Hành vi"], [69], [70], [71], [72, 0, "Mục đích"], [73], [74], [75], [76], [17, "Any under 18", "Có người dưới 18 tuổi"], [17, "Any under 16", "Có người dưới 16 tuổi"], [77], [78], [79], [80], [81], [82], [83], [17, 0, "Có tổ chức"], [84], [85, "Relation to the victims", "Quan hệ với nạn nhân"], [86], [20, 0, "Quốc tịch"], [87], [88], [89, "Dangers", "Nguy cơ"], [90], [91, 0, "Nội dung"], [92], [93], [94], [95, 0, "Việc đã làm"], [47, 0, "Thời điểm"]]
}, structure = {
  kind: "crime-report",
  id: "https://schemas.lienthong.example/crime-report/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
