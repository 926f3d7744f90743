// Generated from schemas/records/case/1.0.json. Do not edit; run `pnpm generate`.
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

var act = /* @__PURE__ */ new Set("recruitment transport harbouring transfer receipt foetus-agreement brokering".split(" ")), attachmentKind = /* @__PURE__ */ new Set("minutes letter decision photo recording message-log identity-paper payment-proof medical-paper other".split(" ")), caseDecision = /* @__PURE__ */ new Set("instituted not-instituted settlement-suspended institution-changed institution-supplemented accused-charged investigation-extended investigation-suspended investigation-terminated investigation-resumed wanted-notice cases-joined case-split case-transferred conclusion file-returned indictment trial-decision first-judgment appeal-judgment".split(" ")), country = /* @__PURE__ */ pairs("ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW"), crossingKind = /* @__PURE__ */ new Set("international-gate main-gate secondary-gate trail airport seaport unknown".split(" ")), exploitationForm = /* @__PURE__ */ new Set("material-benefit sexual-exploitation forced-prostitution pornography sexual-performance sexual-slavery forced-labour organ-removal forced-begging forced-marriage forced-childbirth forced-criminality illegal-adoption other-inhuman not-yet-known".split(" ")), limitKind = /* @__PURE__ */ new Set("report-settlement investigation further-investigation prosecution trial-preparation".split(" ")), means = /* @__PURE__ */ new Set("force threat-of-force deceit other-means".split(" ")), modus = /* @__PURE__ */ new Set("fake-job fake-marriage romance social-network adoption-abuse surrogacy-abuse debt papers-withheld confinement drugs ransom scam-compound kin-sale".split(" ")), paymentKind = /* @__PURE__ */ new Set("price ransom debt commission advance proceeds seized damage".split(" ")), penalEdition = /* @__PURE__ */ new Set("pc2015 pc1999".split(" ")), placeRole = /* @__PURE__ */ new Set("origin recruitment transit harbouring hand-over exploitation discovery destination".split(" ")), point = /* @__PURE__ */ new Set("a b c d đ e g h i k l m n o p q r s t u v x y".split(" ")), preventiveMeasure = /* @__PURE__ */ new Set("urgent-holding arrest custody detention guarantee bail residence-ban exit-suspension".split(" ")), recordKind = /* @__PURE__ */ new Set("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity".split(" ")), recordStatus = /* @__PURE__ */ new Set("final withdrawn entered-in-error".split(" ")), revisionReason = /* @__PURE__ */ new Set("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred".split(" ")), ringSize = /* @__PURE__ */ new Set("single few several many unknown".split(" ")), routeKind = /* @__PURE__ */ new Set("domestic outbound inbound transit abroad unknown".split(" ")), seriousness = /* @__PURE__ */ new Set("less-serious serious very-serious specially-serious".split(" ")), stage = /* @__PURE__ */ new Set("investigation investigation-suspended investigation-terminated prosecution prosecution-suspended prosecution-terminated trial-preparation first-instance appeal final review transferred joined".split(" ")), transportMode = /* @__PURE__ */ new Set("on-foot motorbike car bus truck train boat aircraft unknown".split(" ")), yesNoUnknown = /* @__PURE__ */ new Set("yes no unknown".split(" "));

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern36 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern16 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,2}[a-z]?$", "u");
function validate6(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 && (vErrors = fail(vErrors, path, 177, "code"), one) || data.article === void 0 && (vErrors = fail(vErrors, path, 177, "article"), one))
      return vErrors;
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (!penalEdition.has(data0) && (vErrors = fail(vErrors, path + "/code", 148), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 144), one) return vErrors;
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if (typeof data1 == "string") {
        if (!pattern16.test(data1) && (vErrors = fail(vErrors, path + "/article", 165), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/article", 160), one) return vErrors;
    }
    if (data.clause !== void 0) {
      let data2 = data.clause;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/clause", 192), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 20 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/clause", 201), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/clause", 200), one)))
        return vErrors;
    }
    if (data.point !== void 0) {
      let data3 = data.point;
      if (typeof data3 == "string") {
        if (!point.has(data3) && (vErrors = fail(vErrors, path + "/point", 212), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/point", 208), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 178, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "article" || key0 === "clause" || key0 === "point") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 178, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 176), one) return vErrors;
  return vErrors;
}
function validate12(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 289, "kind"), one) || data.from === void 0 && (vErrors = fail(vErrors, path, 289, "from"), one) || data.until === void 0 && (vErrors = fail(vErrors, path, 289, "until"), one) || data.extension === void 0 && (vErrors = fail(vErrors, path, 289, "extension"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!limitKind.has(data0) && (vErrors = fail(vErrors, path + "/kind", 228), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 224), one) return vErrors;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 == "string") {
        if (!pattern7.test(data1) && (vErrors = fail(vErrors, path + "/from", 245), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/from", 240), one) return vErrors;
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/until", 261), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/until", 256), one) return vErrors;
    }
    if (data.extension !== void 0) {
      let data3 = data.extension;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/extension", 272), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/extension", 281), one) || (data3 < 0 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/extension", 280), one)))
        return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null) || !plain(data) && (vErrors = fail(vErrors, path, 290, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "from" || key0 === "until" || key0 === "extension" || key0 === "document") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 290, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 288), one) return vErrors;
  return vErrors;
}
var pattern24 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))$", "u");
function validate17(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0 && (vErrors = fail(vErrors, path, 321, "from"), one))
      return vErrors;
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (!pattern24.test(data0) && (vErrors = fail(vErrors, path + "/from", 309), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/from", 304), one) return vErrors;
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!pattern24.test(data1) && (vErrors = fail(vErrors, path + "/to", 341), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/to", 336), one) return vErrors;
    }
    if (data.ongoing !== void 0) {
      let data2 = data.ongoing;
      if (typeof data2 == "string") {
        if (!yesNoUnknown.has(data2) && (vErrors = fail(vErrors, path + "/ongoing", 356), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/ongoing", 352), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 322, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "ongoing") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 322, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 320), one) return vErrors;
  return vErrors;
}
var pattern27 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate19(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 401, "edition"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 401, "code"), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0) && (vErrors = fail(vErrors, path + "/edition", 373), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/edition", 368), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern27.test(data1) && (vErrors = fail(vErrors, path + "/code", 389), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 384), one) return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/name", 423), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/name", 421), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/name", 416), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 402, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 402, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 400), one) return vErrors;
  return vErrors;
}
function validate22(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.in;
    if (tag0 === "vietnam") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.area === void 0 && (vErrors = fail(vErrors, path, 465, "area"), one) || data.area !== void 0 && (vErrors = validate19(data.area, path + "/area", vErrors, one), one && vErrors !== null))
          return vErrors;
        if (data.spot !== void 0) {
          let data1 = data.spot;
          if (typeof data1 == "string") {
            if (data1.length > 300 && ucs2length(data1) > 300) {
              if (vErrors = fail(vErrors, path + "/spot", 487), one) return vErrors;
            } else if (!pattern4.test(data1) && (vErrors = fail(vErrors, path + "/spot", 485), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/spot", 480), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 466, 0), one))
          return vErrors;
        for (let key0 in data)
          if (!(key0 === "in" || key0 === "area" || key0 === "spot") || data[key0] === void 0) {
            if (vErrors = fail(vErrors, path, 466, stray(data, key0)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "abroad") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.country === void 0 && (vErrors = fail(vErrors, path, 529, "country"), one))
          return vErrors;
        if (data.country !== void 0) {
          let data2 = data.country;
          if (typeof data2 == "string") {
            if (!country.has(data2) && (vErrors = fail(vErrors, path + "/country", 516), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/country", 512), one) return vErrors;
        }
        if (data.locality !== void 0) {
          let data3 = data.locality;
          if (typeof data3 == "string") {
            if (data3.length > 300 && ucs2length(data3) > 300) {
              if (vErrors = fail(vErrors, path + "/locality", 551), one) return vErrors;
            } else if (!pattern4.test(data3) && (vErrors = fail(vErrors, path + "/locality", 549), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/locality", 544), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 530, 0), one))
          return vErrors;
        for (let key1 in data)
          if (!(key1 === "in" || key1 === "country" || key1 === "locality") || data[key1] === void 0) {
            if (vErrors = fail(vErrors, path, 530, stray(data, key1)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "online") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.service !== void 0) {
          let data4 = data.service;
          if (typeof data4 == "string") {
            if (data4.length > 300 && ucs2length(data4) > 300) {
              if (vErrors = fail(vErrors, path + "/service", 567), one) return vErrors;
            } else if (!pattern4.test(data4) && (vErrors = fail(vErrors, path + "/service", 565), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/service", 560), one) return vErrors;
        }
        if (!plain(data) && (vErrors = fail(vErrors, path, 594, 0), one))
          return vErrors;
        for (let key2 in data)
          if (!(key2 === "in" || key2 === "service") || data[key2] === void 0) {
            if (vErrors = fail(vErrors, path, 594, stray(data, key2)), one) return vErrors;
            break;
          }
      }
    } else if (tag0 === "unknown") {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (!plain(data) && (vErrors = fail(vErrors, path, 626, 0), one))
          return vErrors;
        for (let key3 in data)
          if (key3 !== "in" || data[key3] === void 0) {
            if (vErrors = fail(vErrors, path, 626, stray(data, key3)), one) return vErrors;
            break;
          }
      }
    } else if (vErrors = fail(vErrors, path, 653), one) return vErrors;
  } else if (vErrors = fail(vErrors, path, 640), one) return vErrors;
  return vErrors;
}
function validate21(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0 && (vErrors = fail(vErrors, path, 673, "role"), one) || data.place === void 0 && (vErrors = fail(vErrors, path, 673, "place"), one))
      return vErrors;
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 == "string") {
        if (!placeRole.has(data0) && (vErrors = fail(vErrors, path + "/role", 660), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/role", 656), one) return vErrors;
    }
    if (data.place !== void 0 && (vErrors = validate22(data.place, path + "/place", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.when !== void 0) {
      let data2 = data.when;
      if (typeof data2 == "string") {
        if (!pattern24.test(data2) && (vErrors = fail(vErrors, path + "/when", 693), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/when", 688), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 674, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "place" || key0 === "when") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 674, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 672), one) return vErrors;
  return vErrors;
}
function validate26(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 721, "kind"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!routeKind.has(data0) && (vErrors = fail(vErrors, path + "/kind", 708), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 704), one) return vErrors;
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        if (data1.length > 20 && (vErrors = fail(vErrors, path + "/points", 747), one) || data1.length < 1 && (vErrors = fail(vErrors, path + "/points", 746), one))
          return vErrors;
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (vErrors = validate22(data1[i0], path + "/points/" + i0, vErrors, one), one && vErrors !== null) return vErrors;
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
          if (typeof data4 == "string") {
            if (!transportMode.has(data4) && !open.test(data4) && (vErrors = fail(vErrors, path + "/transport/" + i1, 772), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/transport/" + i1, 768), one) return vErrors;
        }
        let i2 = data3.length, j0;
        if (i2 > 1) {
          let indices0 = {};
          for (; i2--; ) {
            let item0 = data3[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j0 = indices0[item0], vErrors = fail(vErrors, path + "/transport", 764), one) return vErrors;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/transport", 752), one) return vErrors;
    }
    if (data.crossings !== void 0) {
      let data5 = data.crossings;
      if (Array.isArray(data5)) {
        if (data5.length > 7 && (vErrors = fail(vErrors, path + "/crossings", 795), one) || data5.length < 1 && (vErrors = fail(vErrors, path + "/crossings", 794), one))
          return vErrors;
        let len2 = data5.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data6 = data5[i3];
          if (typeof data6 == "string") {
            if (!crossingKind.has(data6) && (vErrors = fail(vErrors, path + "/crossings/" + i3, 804), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/crossings/" + i3, 800), one) return vErrors;
        }
        let i4 = data5.length, j1;
        if (i4 > 1) {
          let indices1 = {};
          for (; i4--; ) {
            let item1 = data5[i4];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                if (j1 = indices1[item1], vErrors = fail(vErrors, path + "/crossings", 796), one) return vErrors;
                break;
              }
              indices1[item1] = i4;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/crossings", 784), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 722, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "points" || key0 === "transport" || key0 === "crossings") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 722, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 720), one) return vErrors;
  return vErrors;
}
var pattern34 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate30(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount === void 0 && (vErrors = fail(vErrors, path, 849, "amount"), one) || data.currency === void 0 && (vErrors = fail(vErrors, path, 849, "currency"), one))
      return vErrors;
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (typeof data0 == "number" && isFinite(data0)) {
        if ((data0 > 1e15 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/amount", 825), one) || (data0 < 0 || isNaN(data0)) && (vErrors = fail(vErrors, path + "/amount", 824), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/amount", 816), one) return vErrors;
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 == "string") {
        if (!pattern34.test(data1) && (vErrors = fail(vErrors, path + "/currency", 837), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/currency", 832), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 850, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "amount" || key0 === "currency") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 850, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 848), one) return vErrors;
  return vErrors;
}
function validate29(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = fail(vErrors, path, 881, "kind"), one) || data.money === void 0 && (vErrors = fail(vErrors, path, 881, "money"), one))
      return vErrors;
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (!paymentKind.has(data0) && (vErrors = fail(vErrors, path + "/kind", 868), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 864), one) return vErrors;
    }
    if (data.money !== void 0 && (vErrors = validate30(data.money, path + "/money", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.paidOn !== void 0) {
      let data2 = data.paidOn;
      if (typeof data2 == "string") {
        if (!pattern24.test(data2) && (vErrors = fail(vErrors, path + "/paidOn", 901), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/paidOn", 896), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 882, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "money" || key0 === "paidOn") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 882, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 880), one) return vErrors;
  return vErrors;
}
var pattern37 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
function validate33(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.part === void 0 && (vErrors = fail(vErrors, path, 945, "part"), one) || data.kind === void 0 && (vErrors = fail(vErrors, path, 945, "kind"), one))
      return vErrors;
    if (data.part !== void 0) {
      let data0 = data.part;
      if (typeof data0 == "string") {
        if (!pattern37.test(data0) && (vErrors = fail(vErrors, path + "/part", 917), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/part", 912), one) return vErrors;
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 == "string") {
        if (!attachmentKind.has(data1) && !open.test(data1) && (vErrors = fail(vErrors, path + "/kind", 932), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/kind", 928), one) return vErrors;
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/title", 967), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/title", 965), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/title", 960), one) return vErrors;
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && (vErrors = fail(vErrors, path + "/pages", 976), one) || typeof data3 == "number" && isFinite(data3) && ((data3 > 1e5 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 985), one) || (data3 < 1 || isNaN(data3)) && (vErrors = fail(vErrors, path + "/pages", 984), one)))
        return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 946, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "part" || key0 === "kind" || key0 === "title" || key0 === "pages") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 946, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 944), one) return vErrors;
  return vErrors;
}
function validate0(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 1217, "schema"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 1217, "id"), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 1217, "revision"), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 1217, "recordStatus"), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 1217, "issuer"), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 1217, "recordedAt"), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 1217, "conversation"), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 1217, "classification"), one) || data.stage === void 0 && (vErrors = fail(vErrors, path, 1217, "stage"), one) || data.openedOn === void 0 && (vErrors = fail(vErrors, path, 1217, "openedOn"), one) || data.decision === void 0 && (vErrors = fail(vErrors, path, 1217, "decision"), one) || data.charges === void 0 && (vErrors = fail(vErrors, path, 1217, "charges"), one) || data.leadCharge === void 0 && (vErrors = fail(vErrors, path, 1217, "leadCharge"), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/case/1.0" && (vErrors = fail(vErrors, path + "/schema", 995), one))
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
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 1008), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1017), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 1016), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 1249, "revision"), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1232), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1241), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 1240), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5) && (vErrors = fail(vErrors, path + "/revises/jti", 1269), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/revises/jti", 1264), one) return vErrors;
        }
        if (!plain(data3) && (vErrors = fail(vErrors, path + "/revises", 1250, 0), one))
          return vErrors;
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 1250, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 1248), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if (typeof data6 == "string") {
        if (!recordStatus.has(data6) && (vErrors = fail(vErrors, path + "/recordStatus", 1028), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordStatus", 1024), one) return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (!revisionReason.has(data7) && (vErrors = fail(vErrors, path + "/reason", 1284), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reason", 1280), one) return vErrors;
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
        if (!pattern2.test(data9) && (vErrors = fail(vErrors, path + "/onBehalfOf", 1301), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/onBehalfOf", 1296), one) return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if (typeof data10 == "string") {
        if (data10.length > 300 && ucs2length(data10) > 300) {
          if (vErrors = fail(vErrors, path + "/reference", 1319), one) return vErrors;
        } else if (!pattern4.test(data10) && (vErrors = fail(vErrors, path + "/reference", 1317), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reference", 1312), one) return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if (typeof data12 == "string") {
        if (!pattern10.test(data12) && (vErrors = fail(vErrors, path + "/recordedAt", 1045), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordedAt", 1040), one) return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if (typeof data13 == "string") {
        if (!pattern0.test(data13) && (vErrors = fail(vErrors, path + "/conversation", 1061), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/conversation", 1056), one) return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 1339), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 1338), one))
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
                  if (vErrors = fail(vErrors, path + "/about", 1340), one) return vErrors;
                  break outer0;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/about", 1328), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 1075), one))
      return vErrors;
    if (data.stage !== void 0) {
      let data17 = data.stage;
      if (typeof data17 == "string") {
        if (!stage.has(data17) && (vErrors = fail(vErrors, path + "/stage", 1092), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/stage", 1088), one) return vErrors;
    }
    if (data.openedOn !== void 0) {
      let data18 = data.openedOn;
      if (typeof data18 == "string") {
        if (!pattern7.test(data18) && (vErrors = fail(vErrors, path + "/openedOn", 1109), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/openedOn", 1104), one) return vErrors;
    }
    if (data.decision !== void 0) {
      let data19 = data.decision;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.code === void 0 && (vErrors = fail(vErrors, path + "/decision", 1169, "code"), one) || data19.decidedOn === void 0 && (vErrors = fail(vErrors, path + "/decision", 1169, "decidedOn"), one) || data19.by === void 0 && (vErrors = fail(vErrors, path + "/decision", 1169, "by"), one))
          return vErrors;
        if (data19.code !== void 0) {
          let data20 = data19.code;
          if (typeof data20 == "string") {
            if (!caseDecision.has(data20) && (vErrors = fail(vErrors, path + "/decision/code", 1124), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/decision/code", 1120), one) return vErrors;
        }
        if (data19.decidedOn !== void 0) {
          let data21 = data19.decidedOn;
          if (typeof data21 == "string") {
            if (!pattern7.test(data21) && (vErrors = fail(vErrors, path + "/decision/decidedOn", 1141), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/decision/decidedOn", 1136), one) return vErrors;
        }
        if (data19.by !== void 0) {
          let data22 = data19.by;
          if (typeof data22 == "string") {
            if (!pattern2.test(data22) && (vErrors = fail(vErrors, path + "/decision/by", 1157), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/decision/by", 1152), one) return vErrors;
        }
        if (data19.document !== void 0 && (vErrors = validate1(data19.document, path + "/decision/document", vErrors, one), one && vErrors !== null) || !plain(data19) && (vErrors = fail(vErrors, path + "/decision", 1170, 0), one))
          return vErrors;
        for (let key1 in data19)
          if (!(key1 === "code" || key1 === "decidedOn" || key1 === "by" || key1 === "document") || data19[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/decision", 1170, stray(data19, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/decision", 1168), one) return vErrors;
    }
    if (data.charges !== void 0) {
      let data24 = data.charges;
      if (Array.isArray(data24)) {
        if (data24.length > 30 && (vErrors = fail(vErrors, path + "/charges", 1195), one) || data24.length < 1 && (vErrors = fail(vErrors, path + "/charges", 1194), one))
          return vErrors;
        let len1 = data24.length;
        for (let i2 = 0; i2 < len1; i2++)
          if (vErrors = validate6(data24[i2], path + "/charges/" + i2, vErrors, one), one && vErrors !== null) return vErrors;
        let i3 = data24.length, j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; )
              for (j1 = i3; j1--; )
                if (equal(data24[i3], data24[j1])) {
                  if (vErrors = fail(vErrors, path + "/charges", 1196), one) return vErrors;
                  break outer1;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/charges", 1184), one) return vErrors;
    }
    if (data.leadCharge !== void 0 && (vErrors = validate6(data.leadCharge, path + "/leadCharge", vErrors, one), one && vErrors !== null) || data.leadAccused !== void 0 && (vErrors = validate3(data.leadAccused, path + "/leadAccused", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.seriousness !== void 0) {
      let data28 = data.seriousness;
      if (typeof data28 == "string") {
        if (!seriousness.has(data28) && (vErrors = fail(vErrors, path + "/seriousness", 1348), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/seriousness", 1344), one) return vErrors;
    }
    if (data.investigatingBody !== void 0) {
      let data29 = data.investigatingBody;
      if (typeof data29 == "string") {
        if (!pattern2.test(data29) && (vErrors = fail(vErrors, path + "/investigatingBody", 1365), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/investigatingBody", 1360), one) return vErrors;
    }
    if (data.procuracy !== void 0) {
      let data30 = data.procuracy;
      if (typeof data30 == "string") {
        if (!pattern2.test(data30) && (vErrors = fail(vErrors, path + "/procuracy", 1381), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/procuracy", 1376), one) return vErrors;
    }
    if (data.court !== void 0) {
      let data31 = data.court;
      if (typeof data31 == "string") {
        if (!pattern2.test(data31) && (vErrors = fail(vErrors, path + "/court", 1397), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/court", 1392), one) return vErrors;
    }
    if (data.reports !== void 0) {
      let data32 = data.reports;
      if (Array.isArray(data32)) {
        if (data32.length > 50 && (vErrors = fail(vErrors, path + "/reports", 1419), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/reports", 1418), one))
          return vErrors;
        let len2 = data32.length;
        for (let i4 = 0; i4 < len2; i4++)
          if (vErrors = validate3(data32[i4], path + "/reports/" + i4, vErrors, one), one && vErrors !== null) return vErrors;
        let i5 = data32.length, j2;
        if (i5 > 1) {
          outer2:
            for (; i5--; )
              for (j2 = i5; j2--; )
                if (equal(data32[i5], data32[j2])) {
                  if (vErrors = fail(vErrors, path + "/reports", 1420), one) return vErrors;
                  break outer2;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/reports", 1408), one) return vErrors;
    }
    if (data.decisions !== void 0) {
      let data34 = data.decisions;
      if (Array.isArray(data34)) {
        if (data34.length > 200 && (vErrors = fail(vErrors, path + "/decisions", 1435), one) || data34.length < 1 && (vErrors = fail(vErrors, path + "/decisions", 1434), one))
          return vErrors;
        let len3 = data34.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data35 = data34[i6];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.code === void 0 && (vErrors = fail(vErrors, path + "/decisions/" + i6, 1441, "code"), one) || data35.decidedOn === void 0 && (vErrors = fail(vErrors, path + "/decisions/" + i6, 1441, "decidedOn"), one) || data35.by === void 0 && (vErrors = fail(vErrors, path + "/decisions/" + i6, 1441, "by"), one))
              return vErrors;
            if (data35.code !== void 0) {
              let data36 = data35.code;
              if (typeof data36 == "string") {
                if (!caseDecision.has(data36) && (vErrors = fail(vErrors, path + "/decisions/" + i6 + "/code", 1124), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/decisions/" + i6 + "/code", 1120), one) return vErrors;
            }
            if (data35.decidedOn !== void 0) {
              let data37 = data35.decidedOn;
              if (typeof data37 == "string") {
                if (!pattern7.test(data37) && (vErrors = fail(vErrors, path + "/decisions/" + i6 + "/decidedOn", 1141), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/decisions/" + i6 + "/decidedOn", 1136), one) return vErrors;
            }
            if (data35.by !== void 0) {
              let data38 = data35.by;
              if (typeof data38 == "string") {
                if (!pattern2.test(data38) && (vErrors = fail(vErrors, path + "/decisions/" + i6 + "/by", 1157), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/decisions/" + i6 + "/by", 1152), one) return vErrors;
            }
            if (data35.document !== void 0 && (vErrors = validate1(data35.document, path + "/decisions/" + i6 + "/document", vErrors, one), one && vErrors !== null) || !plain(data35) && (vErrors = fail(vErrors, path + "/decisions/" + i6, 1442, 0), one))
              return vErrors;
            for (let key2 in data35)
              if (!(key2 === "code" || key2 === "decidedOn" || key2 === "by" || key2 === "document") || data35[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/decisions/" + i6, 1442, stray(data35, key2)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/decisions/" + i6, 1440), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/decisions", 1424), one) return vErrors;
    }
    if (data.timeLimits !== void 0) {
      let data40 = data.timeLimits;
      if (Array.isArray(data40)) {
        if (data40.length > 30 && (vErrors = fail(vErrors, path + "/timeLimits", 1467), one) || data40.length < 1 && (vErrors = fail(vErrors, path + "/timeLimits", 1466), one))
          return vErrors;
        let len4 = data40.length;
        for (let i7 = 0; i7 < len4; i7++)
          if (vErrors = validate12(data40[i7], path + "/timeLimits/" + i7, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/timeLimits", 1456), one) return vErrors;
    }
    if (data.measures !== void 0) {
      let data42 = data.measures;
      if (Array.isArray(data42)) {
        if (data42.length > 8 && (vErrors = fail(vErrors, path + "/measures", 1483), one) || data42.length < 1 && (vErrors = fail(vErrors, path + "/measures", 1482), one))
          return vErrors;
        let len5 = data42.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data43 = data42[i8];
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.measure === void 0 && (vErrors = fail(vErrors, path + "/measures/" + i8, 1521, "measure"), one) || data43.count === void 0 && (vErrors = fail(vErrors, path + "/measures/" + i8, 1521, "count"), one))
              return vErrors;
            if (data43.measure !== void 0) {
              let data44 = data43.measure;
              if (typeof data44 == "string") {
                if (!preventiveMeasure.has(data44) && (vErrors = fail(vErrors, path + "/measures/" + i8 + "/measure", 1492), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/measures/" + i8 + "/measure", 1488), one) return vErrors;
            }
            if (data43.count !== void 0) {
              let data45 = data43.count;
              if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i8 + "/count", 1504), one) || typeof data45 == "number" && isFinite(data45) && ((data45 > 1e6 || isNaN(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i8 + "/count", 1513), one) || (data45 < 0 || isNaN(data45)) && (vErrors = fail(vErrors, path + "/measures/" + i8 + "/count", 1512), one)))
                return vErrors;
            }
            if (!plain(data43) && (vErrors = fail(vErrors, path + "/measures/" + i8, 1522, 0), one))
              return vErrors;
            for (let key3 in data43)
              if (!(key3 === "measure" || key3 === "count") || data43[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/measures/" + i8, 1522, stray(data43, key3)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/measures/" + i8, 1520), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/measures", 1472), one) return vErrors;
    }
    if (data.joins !== void 0) {
      let data46 = data.joins;
      if (Array.isArray(data46)) {
        if (data46.length > 20 && (vErrors = fail(vErrors, path + "/joins", 1547), one) || data46.length < 1 && (vErrors = fail(vErrors, path + "/joins", 1546), one))
          return vErrors;
        let len6 = data46.length;
        for (let i9 = 0; i9 < len6; i9++)
          if (vErrors = validate3(data46[i9], path + "/joins/" + i9, vErrors, one), one && vErrors !== null) return vErrors;
        let i10 = data46.length, j3;
        if (i10 > 1) {
          outer3:
            for (; i10--; )
              for (j3 = i10; j3--; )
                if (equal(data46[i10], data46[j3])) {
                  if (vErrors = fail(vErrors, path + "/joins", 1548), one) return vErrors;
                  break outer3;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/joins", 1536), one) return vErrors;
    }
    if (data.splitFrom !== void 0 && (vErrors = validate3(data.splitFrom, path + "/splitFrom", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.acts !== void 0) {
      let data49 = data.acts;
      if (Array.isArray(data49)) {
        if (data49.length > 7 && (vErrors = fail(vErrors, path + "/acts", 1563), one) || data49.length < 1 && (vErrors = fail(vErrors, path + "/acts", 1562), one))
          return vErrors;
        let len7 = data49.length;
        for (let i11 = 0; i11 < len7; i11++) {
          let data50 = data49[i11];
          if (typeof data50 == "string") {
            if (!act.has(data50) && (vErrors = fail(vErrors, path + "/acts/" + i11, 1572), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/acts/" + i11, 1568), one) return vErrors;
        }
        let i12 = data49.length, j4;
        if (i12 > 1) {
          let indices0 = {};
          for (; i12--; ) {
            let item0 = data49[i12];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                if (j4 = indices0[item0], vErrors = fail(vErrors, path + "/acts", 1564), one) return vErrors;
                break;
              }
              indices0[item0] = i12;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/acts", 1552), one) return vErrors;
    }
    if (data.means !== void 0) {
      let data51 = data.means;
      if (Array.isArray(data51)) {
        if (data51.length > 4 && (vErrors = fail(vErrors, path + "/means", 1595), one) || data51.length < 1 && (vErrors = fail(vErrors, path + "/means", 1594), one))
          return vErrors;
        let len8 = data51.length;
        for (let i13 = 0; i13 < len8; i13++) {
          let data52 = data51[i13];
          if (typeof data52 == "string") {
            if (!means.has(data52) && (vErrors = fail(vErrors, path + "/means/" + i13, 1604), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/means/" + i13, 1600), one) return vErrors;
        }
        let i14 = data51.length, j5;
        if (i14 > 1) {
          let indices1 = {};
          for (; i14--; ) {
            let item1 = data51[i14];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                if (j5 = indices1[item1], vErrors = fail(vErrors, path + "/means", 1596), one) return vErrors;
                break;
              }
              indices1[item1] = i14;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/means", 1584), one) return vErrors;
    }
    if (data.purposes !== void 0) {
      let data53 = data.purposes;
      if (Array.isArray(data53)) {
        if (data53.length > 15 && (vErrors = fail(vErrors, path + "/purposes", 1627), one) || data53.length < 1 && (vErrors = fail(vErrors, path + "/purposes", 1626), one))
          return vErrors;
        let len9 = data53.length;
        for (let i15 = 0; i15 < len9; i15++) {
          let data54 = data53[i15];
          if (typeof data54 == "string") {
            if (!exploitationForm.has(data54) && (vErrors = fail(vErrors, path + "/purposes/" + i15, 1636), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/purposes/" + i15, 1632), one) return vErrors;
        }
        let i16 = data53.length, j6;
        if (i16 > 1) {
          let indices2 = {};
          for (; i16--; ) {
            let item2 = data53[i16];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                if (j6 = indices2[item2], vErrors = fail(vErrors, path + "/purposes", 1628), one) return vErrors;
                break;
              }
              indices2[item2] = i16;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/purposes", 1616), one) return vErrors;
    }
    if (data.modus !== void 0) {
      let data55 = data.modus;
      if (Array.isArray(data55)) {
        if (data55.length > 20 && (vErrors = fail(vErrors, path + "/modus", 1659), one) || data55.length < 1 && (vErrors = fail(vErrors, path + "/modus", 1658), one))
          return vErrors;
        let len10 = data55.length;
        for (let i17 = 0; i17 < len10; i17++) {
          let data56 = data55[i17];
          if (typeof data56 == "string") {
            if (!modus.has(data56) && !open.test(data56) && (vErrors = fail(vErrors, path + "/modus/" + i17, 1668), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/modus/" + i17, 1664), one) return vErrors;
        }
        let i18 = data55.length, j7;
        if (i18 > 1) {
          let indices3 = {};
          for (; i18--; ) {
            let item3 = data55[i18];
            if (typeof item3 == "string") {
              if (typeof indices3[item3] == "number") {
                if (j7 = indices3[item3], vErrors = fail(vErrors, path + "/modus", 1660), one) return vErrors;
                break;
              }
              indices3[item3] = i18;
            }
          }
        }
      } else if (vErrors = fail(vErrors, path + "/modus", 1648), one) return vErrors;
    }
    if (data.interval !== void 0 && (vErrors = validate17(data.interval, path + "/interval", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.ring !== void 0) {
      let data58 = data.ring;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        if (data58.organised === void 0 && (vErrors = fail(vErrors, path + "/ring", 1697, "organised"), one))
          return vErrors;
        if (data58.organised !== void 0) {
          let data59 = data58.organised;
          if (typeof data59 == "string") {
            if (!yesNoUnknown.has(data59) && (vErrors = fail(vErrors, path + "/ring/organised", 1684), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/ring/organised", 1680), one) return vErrors;
        }
        if (data58.size !== void 0) {
          let data60 = data58.size;
          if (typeof data60 == "string") {
            if (!ringSize.has(data60) && (vErrors = fail(vErrors, path + "/ring/size", 1716), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/ring/size", 1712), one) return vErrors;
        }
        if (data58.crossBorder !== void 0) {
          let data61 = data58.crossBorder;
          if (typeof data61 == "string") {
            if (!yesNoUnknown.has(data61) && (vErrors = fail(vErrors, path + "/ring/crossBorder", 1732), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/ring/crossBorder", 1728), one) return vErrors;
        }
        if (data58.online !== void 0) {
          let data62 = data58.online;
          if (typeof data62 == "string") {
            if (!yesNoUnknown.has(data62) && (vErrors = fail(vErrors, path + "/ring/online", 1748), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/ring/online", 1744), one) return vErrors;
        }
        if (data58.nationalities !== void 0) {
          let data63 = data58.nationalities;
          if (Array.isArray(data63)) {
            if (data63.length > 20 && (vErrors = fail(vErrors, path + "/ring/nationalities", 1771), one) || data63.length < 1 && (vErrors = fail(vErrors, path + "/ring/nationalities", 1770), one))
              return vErrors;
            let len11 = data63.length;
            for (let i19 = 0; i19 < len11; i19++) {
              let data64 = data63[i19];
              if (typeof data64 == "string") {
                if (!country.has(data64) && (vErrors = fail(vErrors, path + "/ring/nationalities/" + i19, 1780), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/ring/nationalities/" + i19, 1776), one) return vErrors;
            }
            let i20 = data63.length, j8;
            if (i20 > 1) {
              let indices4 = {};
              for (; i20--; ) {
                let item4 = data63[i20];
                if (typeof item4 == "string") {
                  if (typeof indices4[item4] == "number") {
                    if (j8 = indices4[item4], vErrors = fail(vErrors, path + "/ring/nationalities", 1772), one) return vErrors;
                    break;
                  }
                  indices4[item4] = i20;
                }
              }
            }
          } else if (vErrors = fail(vErrors, path + "/ring/nationalities", 1760), one) return vErrors;
        }
        if (!plain(data58) && (vErrors = fail(vErrors, path + "/ring", 1698, 0), one))
          return vErrors;
        for (let key4 in data58)
          if (!(key4 === "organised" || key4 === "size" || key4 === "crossBorder" || key4 === "online" || key4 === "nationalities") || data58[key4] === void 0) {
            if (vErrors = fail(vErrors, path + "/ring", 1698, stray(data58, key4)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/ring", 1696), one) return vErrors;
    }
    if (data.areas !== void 0) {
      let data65 = data.areas;
      if (Array.isArray(data65)) {
        if (data65.length > 50 && (vErrors = fail(vErrors, path + "/areas", 1803), one) || data65.length < 1 && (vErrors = fail(vErrors, path + "/areas", 1802), one))
          return vErrors;
        let len12 = data65.length;
        for (let i21 = 0; i21 < len12; i21++)
          if (vErrors = validate19(data65[i21], path + "/areas/" + i21, vErrors, one), one && vErrors !== null) return vErrors;
        let i22 = data65.length, j9;
        if (i22 > 1) {
          outer4:
            for (; i22--; )
              for (j9 = i22; j9--; )
                if (equal(data65[i22], data65[j9])) {
                  if (vErrors = fail(vErrors, path + "/areas", 1804), one) return vErrors;
                  break outer4;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/areas", 1792), one) return vErrors;
    }
    if (data.places !== void 0) {
      let data67 = data.places;
      if (Array.isArray(data67)) {
        if (data67.length > 50 && (vErrors = fail(vErrors, path + "/places", 1819), one) || data67.length < 1 && (vErrors = fail(vErrors, path + "/places", 1818), one))
          return vErrors;
        let len13 = data67.length;
        for (let i23 = 0; i23 < len13; i23++)
          if (vErrors = validate21(data67[i23], path + "/places/" + i23, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/places", 1808), one) return vErrors;
    }
    if (data.route !== void 0 && (vErrors = validate26(data.route, path + "/route", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.counts !== void 0) {
      let data70 = data.counts;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        if (data70.statedOn === void 0 && (vErrors = fail(vErrors, path + "/counts", 1873, "statedOn"), one) || data70.victims === void 0 && (vErrors = fail(vErrors, path + "/counts", 1873, "victims"), one) || data70.accused === void 0 && (vErrors = fail(vErrors, path + "/counts", 1873, "accused"), one))
          return vErrors;
        if (data70.statedOn !== void 0) {
          let data71 = data70.statedOn;
          if (typeof data71 == "string") {
            if (!pattern7.test(data71) && (vErrors = fail(vErrors, path + "/counts/statedOn", 1829), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/counts/statedOn", 1824), one) return vErrors;
        }
        if (data70.victims !== void 0) {
          let data72 = data70.victims;
          if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72)) && (vErrors = fail(vErrors, path + "/counts/victims", 1840), one) || typeof data72 == "number" && isFinite(data72) && ((data72 > 1e6 || isNaN(data72)) && (vErrors = fail(vErrors, path + "/counts/victims", 1849), one) || (data72 < 0 || isNaN(data72)) && (vErrors = fail(vErrors, path + "/counts/victims", 1848), one)))
            return vErrors;
        }
        if (data70.victimsUnder16 !== void 0) {
          let data73 = data70.victimsUnder16;
          if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 1888), one) || typeof data73 == "number" && isFinite(data73) && ((data73 > 1e6 || isNaN(data73)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 1897), one) || (data73 < 0 || isNaN(data73)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder16", 1896), one)))
            return vErrors;
        }
        if (data70.victimsUnder18 !== void 0) {
          let data74 = data70.victimsUnder18;
          if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 1904), one) || typeof data74 == "number" && isFinite(data74) && ((data74 > 1e6 || isNaN(data74)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 1913), one) || (data74 < 0 || isNaN(data74)) && (vErrors = fail(vErrors, path + "/counts/victimsUnder18", 1912), one)))
            return vErrors;
        }
        if (data70.victimsFemale !== void 0) {
          let data75 = data70.victimsFemale;
          if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75)) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 1920), one) || typeof data75 == "number" && isFinite(data75) && ((data75 > 1e6 || isNaN(data75)) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 1929), one) || (data75 < 0 || isNaN(data75)) && (vErrors = fail(vErrors, path + "/counts/victimsFemale", 1928), one)))
            return vErrors;
        }
        if (data70.victimsRescued !== void 0) {
          let data76 = data70.victimsRescued;
          if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76)) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 1936), one) || typeof data76 == "number" && isFinite(data76) && ((data76 > 1e6 || isNaN(data76)) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 1945), one) || (data76 < 0 || isNaN(data76)) && (vErrors = fail(vErrors, path + "/counts/victimsRescued", 1944), one)))
            return vErrors;
        }
        if (data70.accused !== void 0) {
          let data77 = data70.accused;
          if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77)) && (vErrors = fail(vErrors, path + "/counts/accused", 1856), one) || typeof data77 == "number" && isFinite(data77) && ((data77 > 1e6 || isNaN(data77)) && (vErrors = fail(vErrors, path + "/counts/accused", 1865), one) || (data77 < 0 || isNaN(data77)) && (vErrors = fail(vErrors, path + "/counts/accused", 1864), one)))
            return vErrors;
        }
        if (data70.accusedFemale !== void 0) {
          let data78 = data70.accusedFemale;
          if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78)) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 1952), one) || typeof data78 == "number" && isFinite(data78) && ((data78 > 1e6 || isNaN(data78)) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 1961), one) || (data78 < 0 || isNaN(data78)) && (vErrors = fail(vErrors, path + "/counts/accusedFemale", 1960), one)))
            return vErrors;
        }
        if (data70.accusedUnder18 !== void 0) {
          let data79 = data70.accusedUnder18;
          if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79)) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 1968), one) || typeof data79 == "number" && isFinite(data79) && ((data79 > 1e6 || isNaN(data79)) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 1977), one) || (data79 < 0 || isNaN(data79)) && (vErrors = fail(vErrors, path + "/counts/accusedUnder18", 1976), one)))
            return vErrors;
        }
        if (data70.wanted !== void 0) {
          let data80 = data70.wanted;
          if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80)) && (vErrors = fail(vErrors, path + "/counts/wanted", 1984), one) || typeof data80 == "number" && isFinite(data80) && ((data80 > 1e6 || isNaN(data80)) && (vErrors = fail(vErrors, path + "/counts/wanted", 1993), one) || (data80 < 0 || isNaN(data80)) && (vErrors = fail(vErrors, path + "/counts/wanted", 1992), one)))
            return vErrors;
        }
        if (!plain(data70) && (vErrors = fail(vErrors, path + "/counts", 1874, 0), one))
          return vErrors;
        for (let key5 in data70)
          if (!(key5 === "statedOn" || key5 === "victims" || key5 === "victimsUnder16" || key5 === "victimsUnder18" || key5 === "victimsFemale" || key5 === "victimsRescued" || key5 === "accused" || key5 === "accusedFemale" || key5 === "accusedUnder18" || key5 === "wanted") || data70[key5] === void 0) {
            if (vErrors = fail(vErrors, path + "/counts", 1874, stray(data70, key5)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/counts", 1872), one) return vErrors;
    }
    if (data.payments !== void 0) {
      let data81 = data.payments;
      if (Array.isArray(data81)) {
        if (data81.length > 100 && (vErrors = fail(vErrors, path + "/payments", 2011), one) || data81.length < 1 && (vErrors = fail(vErrors, path + "/payments", 2010), one))
          return vErrors;
        let len14 = data81.length;
        for (let i24 = 0; i24 < len14; i24++)
          if (vErrors = validate29(data81[i24], path + "/payments/" + i24, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/payments", 2e3), one) return vErrors;
    }
    if (data.summary !== void 0) {
      let data83 = data.summary;
      if (typeof data83 == "string") {
        if (data83.length > 8e3 && ucs2length(data83) > 8e3) {
          if (vErrors = fail(vErrors, path + "/summary", 2023), one) return vErrors;
        } else if (!pattern36.test(data83) && (vErrors = fail(vErrors, path + "/summary", 2021), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/summary", 2016), one) return vErrors;
    }
    if (data.attachments !== void 0) {
      let data84 = data.attachments;
      if (Array.isArray(data84)) {
        if (data84.length > 11 && (vErrors = fail(vErrors, path + "/attachments", 2043), one) || data84.length < 1 && (vErrors = fail(vErrors, path + "/attachments", 2042), one))
          return vErrors;
        let len15 = data84.length;
        for (let i25 = 0; i25 < len15; i25++)
          if (vErrors = validate33(data84[i25], path + "/attachments/" + i25, vErrors, one), one && vErrors !== null) return vErrors;
      } else if (vErrors = fail(vErrors, path + "/attachments", 2032), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 1218, 0), one))
      return vErrors;
    for (let key6 in data)
      if (!(key6 === "schema" || key6 === "id" || key6 === "revision" || key6 === "revises" || key6 === "recordStatus" || key6 === "reason" || key6 === "issuer" || key6 === "onBehalfOf" || key6 === "reference" || key6 === "document" || key6 === "recordedAt" || key6 === "conversation" || key6 === "about" || key6 === "classification" || key6 === "stage" || key6 === "openedOn" || key6 === "decision" || key6 === "charges" || key6 === "leadCharge" || key6 === "leadAccused" || key6 === "seriousness" || key6 === "investigatingBody" || key6 === "procuracy" || key6 === "court" || key6 === "reports" || key6 === "decisions" || key6 === "timeLimits" || key6 === "measures" || key6 === "joins" || key6 === "splitFrom" || key6 === "acts" || key6 === "means" || key6 === "purposes" || key6 === "modus" || key6 === "interval" || key6 === "ring" || key6 === "areas" || key6 === "places" || key6 === "route" || key6 === "counts" || key6 === "payments" || key6 === "summary" || key6 === "attachments") || data[key6] === void 0) {
        if (vErrors = fail(vErrors, path, 1218, stray(data, key6)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 1216), one) return vErrors;
  return vErrors;
}

var table = { ids: ["common/document-ref/1.0", "common/label/1.0", "common/civil-date/1.0", "common/agency/1.0", "common/line/1.0", "common/record-ref/1.0", "codelists/record-kind/1.0", "common/uuid/1.0", "common/charge/1.0", "codelists/penal-edition/1.0", "common/penal-article/1.0", "codelists/point/1.0", "common/time-limit/1.0", "codelists/limit-kind/1.0", "common/interval/1.0", "common/partial-date/1.0", "codelists/yes-no-unknown/1.0", "common/area/1.0", "common/place/1.0", "codelists/country/1.0", "common/place-in-act/1.0", "codelists/place-role/1.0", "common/route/1.0", "codelists/route-kind/1.0", "codelists/transport-mode/1.0", "codelists/crossing-kind/1.0", "common/money/1.0", "common/payment/1.0", "codelists/payment-kind/1.0", "common/attachment/1.0", "common/part-name/1.0", "codelists/attachment-kind/1.0", "case/1.0", "common/head/1.0", "codelists/record-status/1.0", "common/instant/1.0", "codelists/stage/1.0", "codelists/case-decision/1.0", "codelists/revision-reason/1.0", "codelists/seriousness/1.0", "codelists/preventive-measure/1.0", "common/count/1.0", "codelists/act/1.0", "codelists/means/1.0", "codelists/exploitation-form/1.0", "codelists/modus/1.0", "codelists/ring-size/1.0", "common/text/1.0"], forms: [[0, "", "Document", "Văn bản", 0, { 1: { number: 0, issuedOn: 1 } }], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "About", "Liên quan đến", 0, { 1: { kind: 6, id: 7 } }], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Charges", "Tội danh", 0, { 1: { code: 9, article: 10 } }], [9, "", "Edition of the Penal Code", "Bộ luật Hình sự áp dụng", 2, { 4: "pc2015, pc1999" }], [10, "", "Article of the Penal Code", "Điều luật", 2], [8, "/properties/clause", "Clause", "Khoản", 3, { 8: 1, 9: 20 }], [11, "", "Point of a clause", "Điểm", 2], [12, "", "Time limits", "Thời hạn", 0, { 1: { kind: 14, from: 15, until: 16, extension: 17 } }], [13, "", "Kind of time limit", "Loại thời hạn", 2, { 4: "report-settlement, investigation, further-investigation, prosecution, trial-preparation" }], [12, "/properties/extension", "Extension", "Lần gia hạn", 3, { 8: 0, 9: 5 }], [14, "", "When", "Thời gian", 0, { 1: { from: 19 } }], [15, "", "Date, possibly partial", "Ngày, có thể không đầy đủ", 2], [16, "", "Yes, no or unknown", "Có, không hoặc chưa rõ", 2, { 4: "yes, no, unknown" }], [17, "", "Areas", "Địa bàn", 0, { 1: { edition: 23, code: 24 } }], [17, "/properties/code", "Code", "Mã đơn vị", 2], [18, "/oneOf/0", "Place", "Địa điểm", 0, { 1: { in: 27, area: 28 } }], [18, "/oneOf/0/properties/in", "In Viet Nam", "Ở trong nước", 6, { 3: "vietnam" }], [18, "/oneOf/1", "Place", "Địa điểm", 0, { 1: { in: 31, country: 32 } }], [18, "/oneOf/1/properties/in", "Abroad", "Ở nước ngoài", 6, { 3: "abroad" }], [19, "", "Country", "Quốc gia, vùng lãnh thổ", 2], [18, "/oneOf/2", "Place", "Địa điểm", 0, { 1: { in: 36 } }], [18, "/oneOf/2/properties/in", "Online", "Trên mạng", 6, { 3: "online" }], [18, "/oneOf/3", "Place", "Địa điểm", 0, { 1: { in: 38 } }], [18, "/oneOf/3/properties/in", "Unknown", "Chưa rõ", 6, { 3: "unknown" }], [18, "", "Place", "Địa điểm", 0, { 13: ["in", "vietnam, abroad, online, unknown"] }], [20, "", "Places", "Địa điểm", 0, { 1: { role: 41, place: 40 } }], [21, "", "Role of a place", "Vai trò của địa điểm", 2], [22, "", "Route", "Tuyến", 0, { 1: { kind: 44 } }], [23, "", "Kind of route", "Loại tuyến", 2, { 4: "domestic, outbound, inbound, transit, abroad, unknown" }], [22, "/properties/points", "Points", "Các điểm", 1, { 10: 1, 11: 20 }], [22, "/properties/transport", "Transport", "Phương tiện", 1, { 10: 1, 11: 9 }], [24, "", "Mode of transport", "Phương tiện", 2, { 4: !0 }], [22, "/properties/crossings", "Border crossings", "Qua biên giới", 1, { 10: 1, 11: 7 }], [25, "", "Kind of border crossing", "Hình thức qua biên giới", 2], [26, "", "Sum", "Số tiền", 0, { 1: { amount: 51, currency: 52 } }], [26, "/properties/amount", "Amount", "Số tiền", 4, { 8: 0, 9: 1e15 }], [26, "/properties/currency", "Currency", "Loại tiền", 2], [27, "", "Sums of money", "Khoản tiền", 0, { 1: { kind: 54, money: 53 } }], [28, "", "Kind of payment", "Loại khoản tiền", 2], [29, "", "Attachments", "Tài liệu, đồ vật kèm theo", 0, { 1: { part: 57, kind: 58 } }], [30, "", "Name of a part", "Tên phần", 2], [31, "", "Kind of attachment", "Loại tài liệu kèm theo", 2, { 4: !0 }], [29, "/properties/pages", "Pages", "Số tờ", 3, { 8: 1, 9: 1e5 }], [32, "", "Case", "Vụ án", 0, { 1: { schema: 62, id: [7, 33], revision: [63, 33], recordStatus: [64, 33], issuer: [4, 33], recordedAt: [65, 33], conversation: [66, 33], classification: [67, 33], stage: 68, openedOn: 69, decision: 73, charges: 74, leadCharge: 75 } }], [32, "/properties/schema", "Schema", "Lược đồ", 6, { 3: "https://schemas.lienthong.example/case/1.0" }], [33, "/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [34, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final, withdrawn, entered-in-error" }], [35, "", "Instant", "Thời điểm", 2], [33, "/properties/classification", "Classification", "Độ mật", 6, { 3: "unclassified" }], [36, "", "Stage of the procedure", "Giai đoạn tố tụng", 2], [32, "/properties/decision", "Decision", "Quyết định", 0, { 1: { code: 70, decidedOn: 71, by: 72 } }], [37, "", "Decision in a case", "Quyết định tố tụng", 2], [32, "/properties/charges", "Charges", "Tội danh", 1, { 10: 1, 11: 30 }], [33, "/properties/revises", "Revises", "Sửa đổi bản", 0, { 1: { revision: 77 } }], [33, "/properties/revises/properties/revision", "Revision", "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [38, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [33, "/properties/about", "About", "Liên quan đến", 1, { 10: 1, 11: 50 }], [39, "", "Class of seriousness", "Loại tội phạm", 2, { 4: "less-serious, serious, very-serious, specially-serious" }], [32, "/properties/reports", "Reports", "Nguồn tin về tội phạm", 1, { 10: 1, 11: 50 }], [32, "/properties/decisions", "Earlier decisions", "Các quyết định trước", 1, { 10: 1, 11: 200 }], [32, "/properties/decisions/items", "Earlier decisions", "Các quyết định trước", 0, { 1: { code: 70, decidedOn: 71, by: 72 } }], [32, "/properties/timeLimits", "Time limits", "Thời hạn", 1, { 10: 1, 11: 30 }], [32, "/properties/measures", "Preventive measures", "Biện pháp ngăn chặn", 1, { 10: 1, 11: 8 }], [32, "/properties/measures/items", "Preventive measures", "Biện pháp ngăn chặn", 0, { 1: { measure: 93, count: 94 } }], [40, "", "Preventive measure", "Biện pháp ngăn chặn", 2], [41, "", "Number of accused", "Số bị can", 3, { 8: 0, 9: 1e6 }], [32, "/properties/joins", "Joins", "Nhập các vụ án", 1, { 10: 1, 11: 20 }], [32, "/properties/acts", "Acts", "Hành vi", 1, { 10: 1, 11: 7 }], [42, "", "Act of trafficking", "Hành vi mua bán người", 2], [32, "/properties/means", "Means", "Thủ đoạn", 1, { 10: 1, 11: 4 }], [43, "", "Means", "Thủ đoạn", 2, { 4: "force, threat-of-force, deceit, other-means" }], [32, "/properties/purposes", "Purposes", "Mục đích", 1, { 10: 1, 11: 15 }], [44, "", "Form of exploitation, purpose", "Mục đích, hình thức bóc lột", 2], [32, "/properties/modus", "Way of working", "Phương thức", 1, { 10: 1, 11: 20 }], [45, "", "Way of working", "Phương thức", 2, { 4: !0 }], [32, "/properties/ring", "Ring", "Đường dây", 0, { 1: { organised: 105 } }], [46, "", "Size of a ring", "Quy mô đường dây", 2, { 4: "single, few, several, many, unknown" }], [32, "/properties/ring/properties/nationalities", "Nationalities", "Quốc tịch", 1, { 10: 1, 11: 20 }], [32, "/properties/areas", "Areas", "Địa bàn", 1, { 10: 1, 11: 50 }], [32, "/properties/places", "Places", "Địa điểm", 1, { 10: 1, 11: 50 }], [32, "/properties/counts", "Counts", "Số liệu của vụ án", 0, { 1: { statedOn: 114, victims: 115, accused: 116 } }], [32, "/properties/payments", "Sums of money", "Khoản tiền", 1, { 10: 1, 11: 100 }], [47, "", "Text", "Văn bản", 2, { 7: 8e3 }], [32, "/properties/attachments", "Attachments", "Tài liệu, đồ vật kèm theo", 1, { 10: 1, 11: 11 }]], nodes: [[1, "Number", "Số"], [2, "Issued on", "Ngày ban hành"], [0], [1, "Notation", "Ký hiệu"], [3, "Issuer", "Cơ quan ban hành"], [4, "Signatory", "Người ký"], [6, "Kind", "Loại"], [7, "Id", "Mã"], [5], [9, "Penal code", "Bộ luật"], [10, "Article", "Điều"], [8], [11], [12, "Point", "Điểm"], [14, "Kind", "Loại thời hạn"], [2, "From", "Từ ngày"], [2, "Until", "Đến ngày"], [15], [13], [17, "From", "Từ"], [16], [17, "To", "Đến"], [18, "Still going on", "Đang tiếp diễn"], [2, "Edition", "Phiên bản danh mục"], [20], [19], [1, "Name", "Tên"], [22], [19, "Area", "Đơn vị hành chính"], [21], [4, "Exact spot", "Địa điểm cụ thể"], [24], [25, "Country", "Quốc gia"], [23], [1, "Locality", "Địa phương"], [1, "Service", "Dịch vụ"], [27], [26], [29], [28], [30], [32, "Role", "Vai trò"], [31], [17, "When", "Thời gian"], [34], [33], [35], [36], [37, "Transport", "Phương tiện"], [38], [39, "Border crossings", "Qua biên giới"], [41], [42], [40], [44, "Kind", "Loại khoản tiền"], [43], [17, "Paid on", "Thời gian"], [46, "Part", "Tên phần"], [47, "Kind", "Loại"], [45], [4, "Title", "Tên tài liệu"], [48], [50], [51], [52], [53, "Recorded at", "Thời điểm ghi"], [7, "Conversation", "Chuỗi trao đổi"], [54], [55, "Stage", "Giai đoạn tố tụng"], [2, "Opened on", "Ngày khởi tố"], [57, "Decision", "Quyết định"], [2, "Decided on", "Ngày quyết định"], [3, "By", "Cơ quan ra quyết định"], [56], [58], [8, "Lead charge", "Tội danh chính"], [49], [60], [59], [7, "Message", "Thông điệp"], [61, "Reason", "Lý do"], [3, "On behalf of", "Thay cho cơ quan"], [1, "Reference", "Số hồ sơ"], [62], [63, "Seriousness", "Loại tội phạm"], [3, "Investigating body", "Cơ quan điều tra"], [3, "Procuracy", "Viện kiểm sát"], [3, "Court", "Tòa án"], [64], [65], [66], [67], [68], [70, "Measure", "Biện pháp"], [71], [69], [72], [73], [74, "Acts", "Hành vi"], [75], [76], [77], [78, "Purposes", "Mục đích"], [79], [80], [18, "Organised", "Có tổ chức"], [81], [82, "Size", "Quy mô"], [18, "Across borders", "Xuyên quốc gia"], [18, "Online", "Trên không gian mạng"], [83], [25, "Nationalities", "Quốc tịch"], [84], [85], [2, "Stated on", "Ngày xác nhận"], [71, "Victims", "Nạn nhân"], [71, "Accused", "Bị can"], [86], [71, "Victims under 16", "Nạn nhân dưới 16 tuổi"], [71, "Victims under 18", "Nạn nhân dưới 18 tuổi"], [71, "Female victims", "Nạn nhân nữ"], [71, "Victims rescued", "Nạn nhân đã được giải cứu"], [71, "Female accused", "Bị can nữ"], [71, "Accused under 18", "Bị can dưới 18 tuổi"], [71, "Wanted", "Đang bị truy nã"], [87], [88, "Summary", "Tóm tắt vụ án"], [89]] }, structure = {
  kind: "case",
  id: "https://schemas.lienthong.example/case/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record, "", null, !0),
  table
};
export {
  structure
};
