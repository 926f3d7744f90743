// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ words("recruitment transport harbouring transfer receipt foetus-agreement brokering"), attachmentKind = /* @__PURE__ */ words("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other"), caseDecision = /* @__PURE__ */ words("instituted not-instituted settlement-suspended institution-changed institution-supplemented accused-charged investigation-extended investigation-suspended investigation-terminated investigation-resumed wanted-notice cases-joined case-split case-transferred conclusion file-returned indictment trial-decision first-judgment appeal-judgment"), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ words("international-gate main-gate secondary-gate trail airport seaport unknown"), exploitationForm = /* @__PURE__ */ words("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known"), limitKind = /* @__PURE__ */ words("report-settlement investigation further-investigation prosecution trial-preparation"), means = /* @__PURE__ */ words("force threat-of-force deceit other-means"), modus = /* @__PURE__ */ words("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale"), paymentKind = /* @__PURE__ */ words("price ransom debt commission advance proceeds seized damage"), penalEdition = /* @__PURE__ */ words("pc2015 pc1999"), placeRole = /* @__PURE__ */ words("origin recruitment transit harbouring hand-over exploitation discovery destination"), point = /* @__PURE__ */ words("a b c d đ e g h i k l m n o p q r s t u v x y"), preventiveMeasure = /* @__PURE__ */ words("urgent-holding arrest custody detention guarantee bail residence-ban exit-suspension"), recordKind = /* @__PURE__ */ words("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity"), recordStatus = /* @__PURE__ */ words("final withdrawn entered-in-error"), revisionReason = /* @__PURE__ */ words("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred"), ringSize = /* @__PURE__ */ words("single few several many unknown"), routeKind = /* @__PURE__ */ words("domestic outbound inbound transit abroad unknown"), seriousness = /* @__PURE__ */ words("less-serious serious very-serious specially-serious"), stage = /* @__PURE__ */ words("investigation investigation-suspended investigation-terminated prosecution prosecution-suspended prosecution-terminated trial-preparation first-instance appeal final review transferred joined"), transportMode = /* @__PURE__ */ words("on-foot motorbike car bus truck train boat aircraft unknown"), yesNoUnknown = /* @__PURE__ */ words("yes no unknown");

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern36 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), func75 = /* @__PURE__ */ words("schema id revision revises recordStatus reason issuer onBehalfOf reference document recordedAt conversation about classification stage openedOn decision charges leadCharge leadAccused seriousness investigatingBody procuracy court reports decisions timeLimits measures joins splitFrom acts means purposes modus interval ring areas places route counts payments summary attachments");
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
var pattern16 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate6(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.code === void 0 && (vErrors = fail(vErrors, path, 145, "code", 10), one) || data.article === void 0 && (vErrors = fail(vErrors, path, 145, "article", 11), one))
      return vErrors;
    if (data.code !== void 0) {
      let data0 = data.code;
      if ((typeof data0 != "string" || !penalEdition.has(data0)) && (vErrors = failText(vErrors, path + "/code", 164, data0), one))
        return vErrors;
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if ((typeof data1 != "string" || !pattern16.test(data1)) && (vErrors = failText(vErrors, path + "/article", 181, data1), one))
        return vErrors;
    }
    if (data.clause !== void 0) {
      let data2 = data.clause;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/clause", 192), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 20 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/clause", 201), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/clause", 200), one)))
        return vErrors;
    }
    if (data.point !== void 0) {
      let data3 = data.point;
      if ((typeof data3 != "string" || !point.has(data3)) && (vErrors = failText(vErrors, path + "/point", 212, data3), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "article" || key0 === "clause" || key0 === "point") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 146, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 144), one) return vErrors;
  return vErrors;
}
function validate12(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 225, "kind", 15), one) || data.from === void 0 && (vErrors = fail(vErrors, path, 225, "from", 16), one) || data.until === void 0 && (vErrors = fail(vErrors, path, 225, "until", 17), one) || data.extension === void 0 && (vErrors = fail(vErrors, path, 225, "extension", 18), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !limitKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 244, data0), one))
        return vErrors;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if ((typeof data1 != "string" || !pattern7.test(data1)) && (vErrors = failText(vErrors, path + "/from", 261, data1), one))
        return vErrors;
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if ((typeof data2 != "string" || !pattern7.test(data2)) && (vErrors = failText(vErrors, path + "/until", 277, data2), one))
        return vErrors;
    }
    if (data.extension !== void 0) {
      let data3 = data.extension;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/extension", 288), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/extension", 297), one) || (data3 < 0 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/extension", 296), one)))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "from" || key0 === "until" || key0 === "extension" || key0 === "document") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 226, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 224), one) return vErrors;
  return vErrors;
}
var pattern24 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate17(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.from === void 0 && (vErrors = fail(vErrors, path, 305, "from", 20), one))
      return vErrors;
    if (data.from !== void 0) {
      let data0 = data.from;
      if ((typeof data0 != "string" || !pattern24.test(data0)) && (vErrors = failText(vErrors, path + "/from", 325, data0), one))
        return vErrors;
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if ((typeof data1 != "string" || !pattern24.test(data1)) && (vErrors = failText(vErrors, path + "/to", 341, data1), one))
        return vErrors;
    }
    if (data.ongoing !== void 0) {
      let data2 = data.ongoing;
      if ((typeof data2 != "string" || !yesNoUnknown.has(data2)) && (vErrors = failText(vErrors, path + "/ongoing", 356, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "ongoing") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 306, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 304), one) return vErrors;
  return vErrors;
}
var pattern27 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate19(data, path = "", vErrors = null, one = !0) {
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
      if ((typeof data1 != "string" || !pattern27.test(data1)) && (vErrors = failText(vErrors, path + "/code", 405, data1), one))
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
function validate22(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (plain(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 433, "area", 28), one) || data.area !== void 0 && validate19(data.area) && (vErrors = validate19(data.area, path + "/area", vErrors, one), one))
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
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 481, "country", 31), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if ((typeof data2 != "string" || !country.has(data2)) && (vErrors = failText(vErrors, path + "/country", 500, data2), one))
            return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if ((typeof data3 != "string" || data3.length > 300 && ucs2length(data3) > 300 || !pattern4.test(data3)) && (vErrors = failText(vErrors, path + "/locality", 517, data3, 300), one))
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
          if ((typeof data4 != "string" || data4.length > 300 && ucs2length(data4) > 300 || !pattern4.test(data4)) && (vErrors = failText(vErrors, path + "/service", 533, data4, 300), one))
            return vErrors;
        }
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 546, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (plain(data)) {
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 562, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 589), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 576), one) return vErrors;
  return vErrors;
}
function validate21(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.role === void 0 && (vErrors = fail(vErrors, path, 593, "role", 38), one) || data.place === void 0 && (vErrors = fail(vErrors, path, 593, "place", 39), one))
      return vErrors;
    if (data.role !== void 0) {
      let data0 = data.role;
      if ((typeof data0 != "string" || !placeRole.has(data0)) && (vErrors = failText(vErrors, path + "/role", 612, data0), one))
        return vErrors;
    }
    if (data.place !== void 0 && validate22(data.place) && (vErrors = validate22(data.place, path + "/place", vErrors, one), one))
      return vErrors;
    if (data.when !== void 0) {
      let data2 = data.when;
      if ((typeof data2 != "string" || !pattern24.test(data2)) && (vErrors = failText(vErrors, path + "/when", 645, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "place" || key0 === "when") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 594, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 592), one) return vErrors;
  return vErrors;
}
function validate26(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 657, "kind", 42), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !routeKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 676, data0), one))
        return vErrors;
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        if (data1.length > 20 && (vErrors = fail(vErrors, path + "/points", 699), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/points", 698), one))
          return vErrors;
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate22(data1[i0]) && (vErrors = validate22(data1[i0], path + "/points/" + i0, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/points", 688), one) return vErrors;
    }
    if (data.transport !== void 0) {
      let data3 = data.transport;
      if (Array.isArray(data3)) {
        if (data3.length > 9 && (vErrors = fail(vErrors, path + "/transport", 715), one) || data3.length < 1 && (vErrors = fail(vErrors, path + "/transport", 714), one))
          return vErrors;
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if ((typeof data4 != "string" || !transportMode.has(data4) && !open.test(data4)) && (vErrors = failText(vErrors, path + "/transport/" + i1, 724, data4), one))
            return vErrors;
        }
        if (!unique(data3) && (vErrors = fail(vErrors, path + "/transport", 716), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/transport", 704), one) return vErrors;
    }
    if (data.crossings !== void 0) {
      let data5 = data.crossings;
      if (Array.isArray(data5)) {
        if (data5.length > 7 && (vErrors = fail(vErrors, path + "/crossings", 747), one) || data5.length < 1 && (vErrors = fail(vErrors, path + "/crossings", 746), one))
          return vErrors;
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if ((typeof data6 != "string" || !crossingKind.has(data6)) && (vErrors = failText(vErrors, path + "/crossings/" + i2, 756, data6), one))
            return vErrors;
        }
        if (!unique(data5) && (vErrors = fail(vErrors, path + "/crossings", 748), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/crossings", 736), one) return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "points" || key0 === "transport" || key0 === "crossings") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 658, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 656), one) return vErrors;
  return vErrors;
}
var pattern34 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate30(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.amount === void 0 && (vErrors = fail(vErrors, path, 769, "amount", 49), one) || data.currency === void 0 && (vErrors = fail(vErrors, path, 769, "currency", 50), one))
      return vErrors;
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if ((data0 > 1e15 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/amount", 793), one) || (data0 < 0 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/amount", 792), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/amount", 784), one) return vErrors;
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if ((typeof data1 != "string" || !pattern34.test(data1)) && (vErrors = failText(vErrors, path + "/currency", 805, data1), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "amount" || key0 === "currency") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 770, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 768), one) return vErrors;
  return vErrors;
}
function validate29(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 817, "kind", 52), one) || data.money === void 0 && (vErrors = fail(vErrors, path, 817, "money", 53), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ((typeof data0 != "string" || !paymentKind.has(data0)) && (vErrors = failText(vErrors, path + "/kind", 836, data0), one))
        return vErrors;
    }
    if (data.money !== void 0 && validate30(data.money) && (vErrors = validate30(data.money, path + "/money", vErrors, one), one))
      return vErrors;
    if (data.paidOn !== void 0) {
      let data2 = data.paidOn;
      if ((typeof data2 != "string" || !pattern24.test(data2)) && (vErrors = failText(vErrors, path + "/paidOn", 645, data2), one))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "money" || key0 === "paidOn") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 818, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 816), one) return vErrors;
  return vErrors;
}
var pattern37 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate33(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 865, "part", 55), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 865, "kind", 56), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if ((typeof data0 != "string" || !pattern37.test(data0)) && (vErrors = failText(vErrors, path + "/part", 885, data0), one))
        return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ((typeof data1 != "string" || !attachmentKind.has(data1) && !open.test(data1)) && (vErrors = failText(vErrors, path + "/kind", 900, data1), one))
        return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if ((typeof data2 != "string" || data2.length > 300 && ucs2length(data2) > 300 || !pattern4.test(data2)) && (vErrors = failText(vErrors, path + "/title", 917, data2, 300), one))
        return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 928), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 937), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 936), one)))
        return vErrors;
    }
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 866, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 864), one) return vErrors;
  return vErrors;
}
function validate0(data, path = "", vErrors = null, one = !0) {
  if (plain(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 945, "schema", 60), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 977, "id", 8), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 977, "revision", 62), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 977, "recordStatus", 63), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 977, "issuer", 4), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 977, "recordedAt", 64), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 977, "conversation", 65), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 977, "classification", 66), one) || data.stage === void 0 && (vErrors = fail(vErrors, path, 945, "stage", 67), one) || data.openedOn === void 0 && (vErrors = fail(vErrors, path, 945, "openedOn", 68), one) || data.decision === void 0 && (vErrors = fail(vErrors, path, 945, "decision", 69), one) || data.charges === void 0 && (vErrors = fail(vErrors, path, 945, "charges", 70), one) || data.leadCharge === void 0 && (vErrors = fail(vErrors, path, 945, "leadCharge", 71), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/case/1.0" && (vErrors = fail(vErrors, path + "/schema", 963), one))
      return vErrors;
    if (data.id !== void 0) {
      let data1 = data.id;
      if ((typeof data1 != "string" || !pattern0.test(data1)) && (vErrors = failText(vErrors, path + "/id", 133, data1), one))
        return vErrors;
    }
    if (data.revision !== void 0) {
      let data2 = data.revision;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 992), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1001), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1e3), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (plain(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1153, "revision", 73), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1168), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1177), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1176), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if ((typeof data5 != "string" || !pattern0.test(data5)) && (vErrors = failText(vErrors, path + "/revises/jti", 1189, data5), one))
            return vErrors;
        }
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1154, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1152), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if ((typeof data6 != "string" || !recordStatus.has(data6)) && (vErrors = failText(vErrors, path + "/recordStatus", 1012, data6), one))
        return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if ((typeof data7 != "string" || !revisionReason.has(data7)) && (vErrors = failText(vErrors, path + "/reason", 1204, data7), one))
        return vErrors;
    }
    if (data.issuer !== void 0) {
      let data8 = data.issuer;
      if ((typeof data8 != "string" || !pattern2.test(data8)) && (vErrors = failText(vErrors, path + "/issuer", 69, data8), one))
        return vErrors;
    }
    if (data.onBehalfOf !== void 0) {
      let data9 = data.onBehalfOf;
      if ((typeof data9 != "string" || !pattern2.test(data9)) && (vErrors = failText(vErrors, path + "/onBehalfOf", 1221, data9), one))
        return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if ((typeof data10 != "string" || data10.length > 300 && ucs2length(data10) > 300 || !pattern4.test(data10)) && (vErrors = failText(vErrors, path + "/reference", 1237, data10, 300), one))
        return vErrors;
    }
    if (data.document !== void 0 && validate1(data.document) && (vErrors = validate1(data.document, path + "/document", vErrors, one), one))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if ((typeof data12 != "string" || !pattern10.test(data12)) && (vErrors = failText(vErrors, path + "/recordedAt", 1029, data12), one))
        return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if ((typeof data13 != "string" || !pattern0.test(data13)) && (vErrors = failText(vErrors, path + "/conversation", 1045, data13), one))
        return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1259), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1258), one))
          return vErrors;
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (validate3(data14[i0]) && (vErrors = validate3(data14[i0], path + "/about/" + i0, vErrors, one), one))
            return vErrors;
        if (!unique(data14) && (vErrors = fail(vErrors, path + "/about", 1260), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/about", 1248), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 1059), one))
      return vErrors;
    if (data.stage !== void 0) {
      let data17 = data.stage;
      if ((typeof data17 != "string" || !stage.has(data17)) && (vErrors = failText(vErrors, path + "/stage", 1076, data17), one))
        return vErrors;
    }
    if (data.openedOn !== void 0) {
      let data18 = data.openedOn;
      if ((typeof data18 != "string" || !pattern7.test(data18)) && (vErrors = failText(vErrors, path + "/openedOn", 1093, data18), one))
        return vErrors;
    }
    if (data.decision !== void 0) {
      let data19 = data.decision;
      if (plain(data19)) {
        if (data19.code === void 0 && (vErrors = fail(vErrors, path + "/decision", 1105, "code", 79), one) || data19.decidedOn === void 0 && (vErrors = fail(vErrors, path + "/decision", 1105, "decidedOn", 80), one) || data19.by === void 0 && (vErrors = fail(vErrors, path + "/decision", 1105, "by", 81), one))
          return vErrors;
        if (data19.code !== void 0) {
          let data20 = data19.code;
          if ((typeof data20 != "string" || !caseDecision.has(data20)) && (vErrors = failText(vErrors, path + "/decision/code", 1268, data20), one))
            return vErrors;
        }
        if (data19.decidedOn !== void 0) {
          let data21 = data19.decidedOn;
          if ((typeof data21 != "string" || !pattern7.test(data21)) && (vErrors = failText(vErrors, path + "/decision/decidedOn", 1285, data21), one))
            return vErrors;
        }
        if (data19.by !== void 0) {
          let data22 = data19.by;
          if ((typeof data22 != "string" || !pattern2.test(data22)) && (vErrors = failText(vErrors, path + "/decision/by", 1301, data22), one))
            return vErrors;
        }
        if (data19.document !== void 0 && validate1(data19.document) && (vErrors = validate1(data19.document, path + "/decision/document", vErrors, one), one))
          return vErrors;
        for (let key1 in data19)
          if (!(key1 === "code" || key1 === "decidedOn" || key1 === "by" || key1 === "document") || data19[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/decision", 1106, stray(data19, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/decision", 1104), one) return vErrors;
    }
    if (data.charges !== void 0) {
      let data24 = data.charges;
      if (Array.isArray(data24)) {
        if (data24.length > 30 && (vErrors = fail(vErrors, path + "/charges", 1131), one) || data24.length < 1 && (vErrors = fail(vErrors, path + "/charges", 1130), one))
          return vErrors;
        let len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (validate6(data24[i1]) && (vErrors = validate6(data24[i1], path + "/charges/" + i1, vErrors, one), one))
            return vErrors;
        if (!unique(data24) && (vErrors = fail(vErrors, path + "/charges", 1132), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/charges", 1120), one) return vErrors;
    }
    if (data.leadCharge !== void 0 && validate6(data.leadCharge) && (vErrors = validate6(data.leadCharge, path + "/leadCharge", vErrors, one), one) || data.leadAccused !== void 0 && validate3(data.leadAccused) && (vErrors = validate3(data.leadAccused, path + "/leadAccused", vErrors, one), one))
      return vErrors;
    if (data.seriousness !== void 0) {
      let data28 = data.seriousness;
      if ((typeof data28 != "string" || !seriousness.has(data28)) && (vErrors = failText(vErrors, path + "/seriousness", 1316, data28), one))
        return vErrors;
    }
    if (data.investigatingBody !== void 0) {
      let data29 = data.investigatingBody;
      if ((typeof data29 != "string" || !pattern2.test(data29)) && (vErrors = failText(vErrors, path + "/investigatingBody", 1333, data29), one))
        return vErrors;
    }
    if (data.procuracy !== void 0) {
      let data30 = data.procuracy;
      if ((typeof data30 != "string" || !pattern2.test(data30)) && (vErrors = failText(vErrors, path + "/procuracy", 1349, data30), one))
        return vErrors;
    }
    if (data.court !== void 0) {
      let data31 = data.court;
      if ((typeof data31 != "string" || !pattern2.test(data31)) && (vErrors = failText(vErrors, path + "/court", 1365, data31), one))
        return vErrors;
    }
    if (data.reports !== void 0) {
      let data32 = data.reports;
      if (Array.isArray(data32)) {
        if (data32.length > 50 && (vErrors = fail(vErrors, path + "/reports", 1387), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/reports", 1386), one))
          return vErrors;
        let len2 = data32.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (validate3(data32[i2]) && (vErrors = validate3(data32[i2], path + "/reports/" + i2, vErrors, one), one))
            return vErrors;
        if (!unique(data32) && (vErrors = fail(vErrors, path + "/reports", 1388), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reports", 1376), one) return vErrors;
    }
    if (data.decisions !== void 0) {
      let data34 = data.decisions;
      if (Array.isArray(data34)) {
        if (data34.length > 200 && (vErrors = fail(vErrors, path + "/decisions", 1403), one) || data34.length < 1 && (vErrors = fail(vErrors, path + "/decisions", 1402), one))
          return vErrors;
        let len3 = data34.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data35 = data34[i3];
          if (plain(data35)) {
            if (data35.code === void 0 && (vErrors = fail(vErrors, path + "/decisions/" + i3, 1409, "code", 79), one) || data35.decidedOn === void 0 && (vErrors = fail(vErrors, path + "/decisions/" + i3, 1409, "decidedOn", 80), one) || data35.by === void 0 && (vErrors = fail(vErrors, path + "/decisions/" + i3, 1409, "by", 81), one))
              return vErrors;
            if (data35.code !== void 0) {
              let data36 = data35.code;
              if ((typeof data36 != "string" || !caseDecision.has(data36)) && (vErrors = failText(vErrors, path + "/decisions/" + i3 + "/code", 1268, data36), one))
                return vErrors;
            }
            if (data35.decidedOn !== void 0) {
              let data37 = data35.decidedOn;
              if ((typeof data37 != "string" || !pattern7.test(data37)) && (vErrors = failText(vErrors, path + "/decisions/" + i3 + "/decidedOn", 1285, data37), one))
                return vErrors;
            }
            if (data35.by !== void 0) {
              let data38 = data35.by;
              if ((typeof data38 != "string" || !pattern2.test(data38)) && (vErrors = failText(vErrors, path + "/decisions/" + i3 + "/by", 1301, data38), one))
                return vErrors;
            }
            if (data35.document !== void 0 && validate1(data35.document) && (vErrors = validate1(data35.document, path + "/decisions/" + i3 + "/document", vErrors, one), one))
              return vErrors;
            for (let key2 in data35)
              if (!(key2 === "code" || key2 === "decidedOn" || key2 === "by" || key2 === "document") || data35[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/decisions/" + i3, 1410, stray(data35, key2)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/decisions/" + i3, 1408), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/decisions", 1392), one) return vErrors;
    }
    if (data.timeLimits !== void 0) {
      let data40 = data.timeLimits;
      if (Array.isArray(data40)) {
        if (data40.length > 30 && (vErrors = fail(vErrors, path + "/timeLimits", 1435), one) || data40.length < 1 && (vErrors = fail(vErrors, path + "/timeLimits", 1434), one))
          return vErrors;
        let len4 = data40.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (validate12(data40[i4]) && (vErrors = validate12(data40[i4], path + "/timeLimits/" + i4, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/timeLimits", 1424), one) return vErrors;
    }
    if (data.measures !== void 0) {
      let data42 = data.measures;
      if (Array.isArray(data42)) {
        if (data42.length > 8 && (vErrors = fail(vErrors, path + "/measures", 1451), one) || data42.length < 1 && (vErrors = fail(vErrors, path + "/measures", 1450), one))
          return vErrors;
        let len5 = data42.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data43 = data42[i5];
          if (plain(data43)) {
            if (data43.measure === void 0 && (vErrors = fail(vErrors, path + "/measures/" + i5, 1457, "measure", 92), one) || data43.count === void 0 && (vErrors = fail(vErrors, path + "/measures/" + i5, 1457, "count", 93), one))
              return vErrors;
            if (data43.measure !== void 0) {
              let data44 = data43.measure;
              if ((typeof data44 != "string" || !preventiveMeasure.has(data44)) && (vErrors = failText(vErrors, path + "/measures/" + i5 + "/measure", 1476, data44), one))
                return vErrors;
            }
            if (data43.count !== void 0) {
              let data45 = data43.count;
              if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/count", 1488), one) || typeof data45 == "number" && isFinite(data45) && ((data45 > 1e6 || isNaN(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/count", 1497), one) || (data45 < 0 || isNaN(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i5 + "/count", 1496), one)))
                return vErrors;
            }
            for (let key3 in data43)
              if (!(key3 === "measure" || key3 === "count") || data43[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/measures/" + i5, 1458, stray(data43, key3)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/measures/" + i5, 1456), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/measures", 1440), one) return vErrors;
    }
    if (data.joins !== void 0) {
      let data46 = data.joins;
      if (Array.isArray(data46)) {
        if (data46.length > 20 && (vErrors = fail(vErrors, path + "/joins", 1515), one) || data46.length < 1 && (vErrors = fail(vErrors, path + "/joins", 1514), one))
          return vErrors;
        let len6 = data46.length;
        for (let i6 = 0; i6 < len6; i6++)
          if (validate3(data46[i6]) && (vErrors = validate3(data46[i6], path + "/joins/" + i6, vErrors, one), one))
            return vErrors;
        if (!unique(data46) && (vErrors = fail(vErrors, path + "/joins", 1516), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/joins", 1504), one) return vErrors;
    }
    if (data.splitFrom !== void 0 && validate3(data.splitFrom) && (vErrors = validate3(data.splitFrom, path + "/splitFrom", vErrors, one), one))
      return vErrors;
    if (data.acts !== void 0) {
      let data49 = data.acts;
      if (Array.isArray(data49)) {
        if (data49.length > 7 && (vErrors = fail(vErrors, path + "/acts", 1531), one) || data49.length < 1 && (vErrors = fail(vErrors, path + "/acts", 1530), one))
          return vErrors;
        let len7 = data49.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data50 = data49[i7];
          if ((typeof data50 != "string" || !act.has(data50)) && (vErrors = failText(vErrors, path + "/acts/" + i7, 1540, data50), one))
            return vErrors;
        }
        if (!unique(data49) && (vErrors = fail(vErrors, path + "/acts", 1532), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/acts", 1520), one) return vErrors;
    }
    if (data.means !== void 0) {
      let data51 = data.means;
      if (Array.isArray(data51)) {
        if (data51.length > 4 && (vErrors = fail(vErrors, path + "/means", 1563), one) || data51.length < 1 && (vErrors = fail(vErrors, path + "/means", 1562), one))
          return vErrors;
        let len8 = data51.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data52 = data51[i8];
          if ((typeof data52 != "string" || !means.has(data52)) && (vErrors = failText(vErrors, path + "/means/" + i8, 1572, data52), one))
            return vErrors;
        }
        if (!unique(data51) && (vErrors = fail(vErrors, path + "/means", 1564), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/means", 1552), one) return vErrors;
    }
    if (data.purposes !== void 0) {
      let data53 = data.purposes;
      if (Array.isArray(data53)) {
        if (data53.length > 15 && (vErrors = fail(vErrors, path + "/purposes", 1595), one) || data53.length < 1 && (vErrors = fail(vErrors, path + "/purposes", 1594), one))
          return vErrors;
        let len9 = data53.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data54 = data53[i9];
          if ((typeof data54 != "string" || !exploitationForm.has(data54)) && (vErrors = failText(vErrors, path + "/purposes/" + i9, 1604, data54), one))
            return vErrors;
        }
        if (!unique(data53) && (vErrors = fail(vErrors, path + "/purposes", 1596), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/purposes", 1584), one) return vErrors;
    }
    if (data.modus !== void 0) {
      let data55 = data.modus;
      if (Array.isArray(data55)) {
        if (data55.length > 20 && (vErrors = fail(vErrors, path + "/modus", 1627), one) || data55.length < 1 && (vErrors = fail(vErrors, path + "/modus", 1626), one))
          return vErrors;
        let len10 = data55.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data56 = data55[i10];
          if ((typeof data56 != "string" || !modus.has(data56) && !open.test(data56)) && (vErrors = failText(vErrors, path + "/modus/" + i10, 1636, data56), one))
            return vErrors;
        }
        if (!unique(data55) && (vErrors = fail(vErrors, path + "/modus", 1628), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/modus", 1616), one) return vErrors;
    }
    if (data.interval !== void 0 && validate17(data.interval) && (vErrors = validate17(data.interval, path + "/interval", vErrors, one), one))
      return vErrors;
    if (data.ring !== void 0) {
      let data58 = data.ring;
      if (plain(data58)) {
        if (data58.organised === void 0 && (vErrors = fail(vErrors, path + "/ring", 1649, "organised", 104), one))
          return vErrors;
        if (data58.organised !== void 0) {
          let data59 = data58.organised;
          if ((typeof data59 != "string" || !yesNoUnknown.has(data59)) && (vErrors = failText(vErrors, path + "/ring/organised", 1668, data59), one))
            return vErrors;
        }
        if (data58.size !== void 0) {
          let data60 = data58.size;
          if ((typeof data60 != "string" || !ringSize.has(data60)) && (vErrors = failText(vErrors, path + "/ring/size", 1684, data60), one))
            return vErrors;
        }
        if (data58.crossBorder !== void 0) {
          let data61 = data58.crossBorder;
          if ((typeof data61 != "string" || !yesNoUnknown.has(data61)) && (vErrors = failText(vErrors, path + "/ring/crossBorder", 1700, data61), one))
            return vErrors;
        }
        if (data58.online !== void 0) {
          let data62 = data58.online;
          if ((typeof data62 != "string" || !yesNoUnknown.has(data62)) && (vErrors = failText(vErrors, path + "/ring/online", 1716, data62), one))
            return vErrors;
        }
        if (data58.nationalities !== void 0) {
          let data63 = data58.nationalities;
          if (Array.isArray(data63)) {
            if (data63.length > 20 && (vErrors = fail(vErrors, path + "/ring/nationalities", 1739), one) || data63.length < 1 && (vErrors = fail(vErrors, path + "/ring/nationalities", 1738), one))
              return vErrors;
            let len11 = data63.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data64 = data63[i11];
              if ((typeof data64 != "string" || !country.has(data64)) && (vErrors = failText(vErrors, path + "/ring/nationalities/" + i11, 1748, data64), one))
                return vErrors;
            }
            if (!unique(data63) && (vErrors = fail(vErrors, path + "/ring/nationalities", 1740), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/ring/nationalities", 1728), one) return vErrors;
        }
        for (let key4 in data58)
          if (!(key4 === "organised" || key4 === "size" || key4 === "crossBorder" || key4 === "online" || key4 === "nationalities") || data58[key4] === void 0) {
            if (vErrors = fail(vErrors, path + "/ring", 1650, stray(data58, key4)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/ring", 1648), one) return vErrors;
    }
    if (data.areas !== void 0) {
      let data65 = data.areas;
      if (Array.isArray(data65)) {
        if (data65.length > 50 && (vErrors = fail(vErrors, path + "/areas", 1771), one) || data65.length < 1 && (vErrors = fail(vErrors, path + "/areas", 1770), one))
          return vErrors;
        let len12 = data65.length;
        for (let i12 = 0; i12 < len12; i12++)
          if (validate19(data65[i12]) && (vErrors = validate19(data65[i12], path + "/areas/" + i12, vErrors, one), one))
            return vErrors;
        if (!unique(data65) && (vErrors = fail(vErrors, path + "/areas", 1772), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/areas", 1760), one) return vErrors;
    }
    if (data.places !== void 0) {
      let data67 = data.places;
      if (Array.isArray(data67)) {
        if (data67.length > 50 && (vErrors = fail(vErrors, path + "/places", 1787), one) || data67.length < 1 && (vErrors = fail(vErrors, path + "/places", 1786), one))
          return vErrors;
        let len13 = data67.length;
        for (let i13 = 0; i13 < len13; i13++)
          if (validate21(data67[i13]) && (vErrors = validate21(data67[i13], path + "/places/" + i13, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/places", 1776), one) return vErrors;
    }
    if (data.route !== void 0 && validate26(data.route) && (vErrors = validate26(data.route, path + "/route", vErrors, one), one))
      return vErrors;
    if (data.counts !== void 0) {
      let data70 = data.counts;
      if (plain(data70)) {
        if (data70.statedOn === void 0 && (vErrors = fail(vErrors, path + "/counts", 1793, "statedOn", 113), one) || data70.victims === void 0 && (vErrors = fail(vErrors, path + "/counts", 1793, "victims", 114), one) || data70.accused === void 0 && (vErrors = fail(vErrors, path + "/counts", 1793, "accused", 115), one))
          return vErrors;
        if (data70.statedOn !== void 0) {
          let data71 = data70.statedOn;
          if ((typeof data71 != "string" || !pattern7.test(data71)) && (vErrors = failText(vErrors, path + "/counts/statedOn", 1813, data71), one))
            return vErrors;
        }
        if (data70.victims !== void 0) {
          let data72 = data70.victims;
          if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72)) && (vErrors = fail(vErrors, path + "/counts/victims", 1824), one) || typeof data72 == "number" && isFinite(data72) && ((data72 > 1e6 || isNaN(data72)) && (vErrors = fail(vErrors, path + "/counts/victims", 1833), one) || (data72 < 0 || isNaN(data72)) && (vErrors = fail(vErrors, path + "/counts/victims", 1832), one)))
            return vErrors;
        }
        if (data70.victimsUnder16 !== void 0) {
          let data73 = data70.victimsUnder16;
          if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 1856), one) || typeof data73 == "number" && isFinite(data73) && ((data73 > 1e6 || isNaN(data73)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 1865), one) || (data73 < 0 || isNaN(data73)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 1864), one)))
            return vErrors;
        }
        if (data70.victimsUnder18 !== void 0) {
          let data74 = data70.victimsUnder18;
          if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 1872), one) || typeof data74 == "number" && isFinite(data74) && ((data74 > 1e6 || isNaN(data74)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 1881), one) || (data74 < 0 || isNaN(data74)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 1880), one)))
            return vErrors;
        }
        if (data70.victimsFemale !== void 0) {
          let data75 = data70.victimsFemale;
          if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75)) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 1888), one) || typeof data75 == "number" && isFinite(data75) && ((data75 > 1e6 || isNaN(data75)) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 1897), one) || (data75 < 0 || isNaN(data75)) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 1896), one)))
            return vErrors;
        }
        if (data70.victimsRescued !== void 0) {
          let data76 = data70.victimsRescued;
          if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76)) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 1904), one) || typeof data76 == "number" && isFinite(data76) && ((data76 > 1e6 || isNaN(data76)) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 1913), one) || (data76 < 0 || isNaN(data76)) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 1912), one)))
            return vErrors;
        }
        if (data70.accused !== void 0) {
          let data77 = data70.accused;
          if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77)) && (vErrors = fail(vErrors, path + "/counts/accused", 1840), one) || typeof data77 == "number" && isFinite(data77) && ((data77 > 1e6 || isNaN(data77)) && (vErrors = fail(vErrors, path + "/counts/accused", 1849), one) || (data77 < 0 || isNaN(data77)) && (vErrors = fail(vErrors, path + "/counts/accused", 1848), one)))
            return vErrors;
        }
        if (data70.accusedFemale !== void 0) {
          let data78 = data70.accusedFemale;
          if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78)) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 1920), one) || typeof data78 == "number" && isFinite(data78) && ((data78 > 1e6 || isNaN(data78)) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 1929), one) || (data78 < 0 || isNaN(data78)) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 1928), one)))
            return vErrors;
        }
        if (data70.accusedUnder18 !== void 0) {
          let data79 = data70.accusedUnder18;
          if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79)) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 1936), one) || typeof data79 == "number" && isFinite(data79) && ((data79 > 1e6 || isNaN(data79)) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 1945), one) || (data79 < 0 || isNaN(data79)) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 1944), one)))
            return vErrors;
        }
        if (data70.wanted !== void 0) {
          let data80 = data70.wanted;
          if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80)) && (vErrors = fail(vErrors, path + "/counts/wanted", 1952), one) || typeof data80 == "number" && isFinite(data80) && ((data80 > 1e6 || isNaN(data80)) && (vErrors = fail(vErrors, path + "/counts/wanted", 1961), one) || (data80 < 0 || isNaN(data80)) && (vErrors = fail(vErrors, path + "/counts/wanted", 1960), one)))
            return vErrors;
        }
        for (let key5 in data70)
          if (!(key5 === "statedOn" || key5 === "victims" || key5 === "victimsUnder16" || key5 === "victimsUnder18" || key5 === "victimsFemale" || key5 === "victimsRescued" || key5 === "accused" || key5 === "accusedFemale" || key5 === "accusedUnder18" || key5 === "wanted") || data70[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/counts", 1794, stray(data70, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/counts", 1792), one) return vErrors;
    }
    if (data.payments !== void 0) {
      let data81 = data.payments;
      if (Array.isArray(data81)) {
        if (data81.length > 100 && (vErrors = fail(vErrors, path + "/payments", 1979), one) || data81.length < 1 && (vErrors = fail(vErrors, path + "/payments", 1978), one))
          return vErrors;
        let len14 = data81.length;
        for (let i14 = 0; i14 < len14; i14++)
          if (validate29(data81[i14]) && (vErrors = validate29(data81[i14], path + "/payments/" + i14, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/payments", 1968), one) return vErrors;
    }
    if (data.summary !== void 0) {
      let data83 = data.summary;
      if ((typeof data83 != "string" || data83.length > 8e3 && ucs2length(data83) > 8e3 || !pattern36.test(data83)) && (vErrors = failText(vErrors, path + "/summary", 1989, data83, 8e3), one))
        return vErrors;
    }
    if (data.attachments !== void 0) {
      let data84 = data.attachments;
      if (Array.isArray(data84)) {
        if (data84.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 2011), one) || data84.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 2010), one))
          return vErrors;
        let len15 = data84.length;
        for (let i15 = 0; i15 < len15; i15++)
          if (validate33(data84[i15]) && (vErrors = validate33(data84[i15], path + "/attachments/" + i15, vErrors, one), one))
            return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 2e3), one) return vErrors;
    }
    for (let key6 in data)
      if (!func75.has(key6) || data[key6] === void 0) {
        if (vErrors = fail(vErrors, path, 946, stray(data, key6)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 944), one) return vErrors;
  return vErrors;
}

var table = {
  ids: "common/document-ref/1.0 common/label/1.0 common/civil-date/1.0 common/agency/1.0 common/line/1.0 common/record-ref/1.0 codelists/record-kind/1.0 common/uuid/1.0 common/charge/1.0 codelists/penal-edition/1.0 common/penal-article/1.0 codelists/point/1.0 common/time-limit/1.0 codelists/limit-kind/1.0 common/interval/1.0 common/partial-date/1.0 codelists/yes-no-unknown/1.0 common/area/1.0 common/place/1.0 codelists/country/1.0 common/place-in-act/1.0 codelists/place-role/1.0 common/route/1.0 codelists/route-kind/1.0 codelists/transport-mode/1.0 codelists/crossing-kind/1.0 common/money/1.0 common/payment/1.0 codelists/payment-kind/1.0 common/attachment/1.0 common/part-name/1.0 codelists/attachment-kind/1.0 case/1.0 common/head/1.0 codelists/record-status/1.0 common/instant/1.0 codelists/stage/1.0 codelists/revision-reason/1.0 codelists/case-decision/1.0 codelists/seriousness/1.0 codelists/preventive-measure/1.0 common/count/1.0 codelists/act/1.0 codelists/means/1.0 codelists/exploitation-form/1.0 codelists/modus/1.0 codelists/ring-size/1.0 common/text/1.0".split(" "),
  forms: [[0, "", "Official document", "Văn bản", 0], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "Reference to a record", "Tham chiếu bản ghi", 0], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Charge", "Tội danh", 0], [9, "", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 2, { 4: "pc2015 pc1999" }], [10, "", "Article of the Penal Code", "Điều luật", 2], [8, "/properties/clause", 0, "Khoản", 3, { 8: 1, 9: 20 }], [11, "", "Point of a clause", "Điểm", 2], [12, "", "Time limit", "Thời hạn", 0], [13, "", "Kind of time limit", "Loại thời hạn", 2, { 4: "report-settlement investigation further-investigation prosecution trial-preparation" }], [12, "/properties/extension", 0, "Lần gia hạn", 3, { 8: 0, 9: 5 }], [14, "", "Interval of the act", "Khoảng thời gian thực hiện", 0], [15, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [16, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes no unknown" }], [17, "", "Administrative area", "Đơn vị hành chính", 0], [17, "/properties/code", 0, "Mã đơn vị", 2], [18, "/oneOf/0", "Place", "Địa điểm", 0], [18, "/oneOf/1", "Place", "Địa điểm", 0], [19, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [18, "/oneOf/2", "Place", "Địa điểm", 0], [18, "/oneOf/3", "Place", "Địa điểm", 0], [18, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam abroad online unknown"] }], [20, "", "Place and its role", "Địa điểm và vai trò", 0], [21, "", "Role of a place", "Vai trò của địa điểm", 2], [22, "", "Route", "Tuyến", 0], [23, "", "Kind of route", "Loại tuyến", 2, { 4: "domestic outbound inbound transit abroad unknown" }], [22, "/properties/points", 0, "Các điểm", 1, { 10: 1, 11: 20 }], [22, "/properties/transport", 0, "Phương tiện", 1, { 10: 1, 11: 9 }], [24, "", "Mode of transport", "Phương tiện", 2, { 4: !0 }], [22, "/properties/crossings", "Border crossings", "Qua biên giới", 1, { 10: 1, 11: 7 }], [25, "", "Kind of border crossing", "Hình thức qua biên giới", 2], [26, "", "Money", "Số tiền", 0], [26, "/properties/amount", 0, "Số tiền", 4, { 8: 0, 9: 1e15 }], [26, "/properties/currency", 0, "Loại tiền", 2], [27, "", "Payment", "Khoản tiền", 0], [28, "", "Kind of payment", "Loại khoản tiền", 2], [29, "", "Attachment", "Tài liệu kèm theo", 0], [30, "", "Name of a part", "Tên phần", 2], [31, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [29, "/properties/pages", 0, "Số tờ", 3, { 8: 1, 9: 1e5 }], [32, "", "Case", "Vụ án", 0], [32, "/properties/schema", 0, "Lược đồ", 6, { 3: "https://schemas.lienthong.example/case/1.0" }], [33, "", "Head of a record", "Phần đầu bản ghi", 0], [33, "/properties/revision", 0, "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [34, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final withdrawn entered-in-error" }], [35, "", "Instant", "Thời điểm", 2], [33, "/properties/classification", 0, "Độ mật", 6, { 3: "unclassified" }], [36, "", "Stage of the procedure", "Giai đoạn tố tụng", 2], [32, "/properties/decision", 0, "Quyết định", 0], [32, "/properties/charges", 0, "Tội danh", 1, { 10: 1, 11: 30 }], [33, "/properties/revises", 0, "Sửa đổi bản", 0], [33, "/properties/revises/properties/revision", 0, "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [37, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [33, "/properties/about", 0, "Liên quan đến", 1, { 10: 1, 11: 50 }], [38, "", "Decision in a case", "Quyết định tố tụng", 2], [39, "", "Class of seriousness", "Loại tội phạm", 2, { 4: "less-serious serious very-serious specially-serious" }], [32, "/properties/reports", 0, "Nguồn tin về tội phạm", 1, { 10: 1, 11: 50 }], [32, "/properties/decisions", "Earlier decisions", "Các quyết định trước", 1, { 10: 1, 11: 200 }], [32, "/properties/decisions/items", "Earlier decisions", "Các quyết định trước", 0], [32, "/properties/timeLimits", 0, "Thời hạn", 1, { 10: 1, 11: 30 }], [32, "/properties/measures", "Preventive measures", "Biện pháp ngăn chặn", 1, { 10: 1, 11: 8 }], [32, "/properties/measures/items", "Preventive measures", "Biện pháp ngăn chặn", 0], [40, "", "Preventive measure", "Biện pháp ngăn chặn", 2], [41, "", "Number of accused", "Số bị can", 3, { 8: 0, 9: 1e6 }], [32, "/properties/joins", 0, "Nhập các vụ án", 1, { 10: 1, 11: 20 }], [32, "/properties/acts", 0, "Hành vi", 1, { 10: 1, 11: 7 }], [42, "", "Act of trafficking", "Hành vi mua bán người", 2], [32, "/properties/means", 0, "Thủ đoạn", 1, { 10: 1, 11: 4 }], [43, "", "Means", "Thủ đoạn", 2, { 4: "force threat-of-force deceit other-means" }], [32, "/properties/purposes", 0, "Mục đích", 1, { 10: 1, 11: 15 }], [44, "", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 2], [32, "/properties/modus", "Way of working", "Phương thức", 1, { 10: 1, 11: 20 }], [45, "", "Way of working", "Phương thức", 2, { 4: !0 }], [32, "/properties/ring", 0, "Đường dây", 0], [46, "", "Size of a ring", "Quy mô đường dây", 2, { 4: "single few several many unknown" }], [32, "/properties/ring/properties/nationalities", 0, "Quốc tịch", 1, { 10: 1, 11: 20 }], [32, "/properties/areas", 0, "Địa bàn", 1, { 10: 1, 11: 50 }], [32, "/properties/places", 0, "Địa điểm", 1, { 10: 1, 11: 50 }], [32, "/properties/counts", 0, "Số liệu của vụ án", 0], [32, "/properties/payments", "Sums of money", "Khoản tiền", 1, { 10: 1, 11: 100 }], [47, "", "Text", "Văn bản", 2, { 7: 8e3 }], [32, "/properties/attachments", 0, "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }]],
  nodes: [[0], [1, 0, "Số"], [2, 0, "Ngày ban hành"], [1, 0, "Ký hiệu"], [3, 0, "Cơ quan ban hành"], [4, 0, "Người ký"], [5], [6, 0, "Loại"], [7, 0, "Mã"], [8], [9, "Penal code", "Bộ luật"], [10, 0, "Điều"], [11], [12, 0, "Điểm"], [13], [14, 0, "Loại thời hạn"], [2, 0, "Từ ngày"], [2, 0, "Đến ngày"], [15], [16], [17, 0, "Từ"], [17, 0, "Đến"], [18, "Still going on", "Đang tiếp diễn"], [19], [2, 0, "Phiên bản danh mục"], [20], [1, 0, "Tên"], [21], [19, 0, "Đơn vị hành chính"], [4, "Exact spot", "Địa điểm cụ thể"], [22], [23, 0, "Quốc gia"], [1, 0, "Địa phương"], [1, 0, "Dịch vụ"], [24], [25], [26], [27], [28, 0, "Vai trò"], [26], [17, 0, "Thời gian"], [29], [30], [31], [32], [33, 0, "Phương tiện"], [34], [35, "Border crossings", "Qua biên giới"], [36], [37], [38], [39], [40, 0, "Loại khoản tiền"], [36, "Sum", "Số tiền"], [41], [42, 0, "Tên phần"], [43, 0, "Loại"], [4, 0, "Tên tài liệu"], [44], [45], [46], [47], [48], [49], [50, 0, "Thời điểm ghi"], [7, 0, "Chuỗi trao đổi"], [51], [52, 0, "Giai đoạn tố tụng"], [2, 0, "Ngày khởi tố"], [53], [54], [8, 0, "Tội danh chính"], [55], [56], [7, "Message", "Thông điệp"], [57, 0, "Lý do"], [3, 0, "Thay cho cơ quan"], [1, 0, "Số hồ sơ"], [58], [59, "Decision", "Quyết định"], [2, 0, "Ngày quyết định"], [3, 0, "Cơ quan ra quyết định"], [60, 0, "Loại tội phạm"], [3, 0, "Cơ quan điều tra"], [3, 0, "Viện kiểm sát"], [3, 0, "Tòa án"], [61], [62], [63], [64], [65], [66], [67, 0, "Biện pháp"], [68], [69], [70], [71, 0, "Hành vi"], [72], [73], [74], [75, 0, "Mục đích"], [76], [77], [78], [18, 0, "Có tổ chức"], [79, 0, "Quy mô"], [18, "Across borders", "Xuyên quốc gia"], [18, 0, "Trên không gian mạng"], [80], [23, 0, "Quốc tịch"], [81], [82], [83], [2, 0, "Ngày xác nhận"], [68, 0, "Nạn nhân"], [68, 0, "Bị can"], [68, 0, "Nạn nhân dưới 16 tuổi"], [68, 0, "Nạn nhân dưới 18 tuổi"], [68, "Female victims", "Nạn nhân nữ"], [68, 0, "Nạn nhân đã được giải cứu"], [68, "Female accused", "Bị can nữ"], [68, 0, "Bị can dưới 18 tuổi"], [68, 0, "Đang bị truy nã"], [84], [85, 0, "Tóm tắt vụ án"], [86]]
}, structure = {
  kind: "case",
  id: "https://schemas.lienthong.example/case/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record),
  table
};
export {
  structure
};
