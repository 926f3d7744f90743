// Generated from schemas/records/statistical-return/1.0.json. Do not edit; run `pnpm generate`.
// @ts-nocheck
var stray = (data, key) => {
  let ordinal = Object.keys(data).indexOf(key) + 1;
  return data[key] === void 0 ? -ordinal : ordinal;
};
var fail = (errors, p, s, d) => {
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

var areaLevel = /* @__PURE__ */ new Set("nation province district commune".split(" ")), coverageStatus = /* @__PURE__ */ new Set("reported late missing revised".split(" ")), dimension = /* @__PURE__ */ new Set("sex age form citizenship stage article seriousness means route destination ethnicity-group victim-status report-source channel support-kind decision role".split(" ")), edition = /* @__PURE__ */ new Set("provisional official".split(" ")), observationStatus = /* @__PURE__ */ new Set("normal estimated provisional break partial adjusted".split(" ")), periodRegime = /* @__PURE__ */ new Set("vn-decree09 vn-justice vn-procuracy-monthly vn-procuracy-national calendar".split(" ")), recordKind = /* @__PURE__ */ new Set("directive implementation-plan progress-report communication-activity prevention-activity campaign crime-report crime-report-outcome case case-event accused-person identification victim rescue referral protection-measure support-service consent legal-proposal statistical-return reconciliation consolidated-report handling-status person-identity".split(" ")), recordStatus = /* @__PURE__ */ new Set("final withdrawn entered-in-error".split(" ")), reportRegime = /* @__PURE__ */ new Set("periodic thematic urgent".split(" ")), revisionReason = /* @__PURE__ */ new Set("entry-corrected facts-established step-taken decision-changed consent-changed late-report reconciled official-edition area-reorganised duplicate no-longer-pursued entered-by-mistake transferred".split(" "));

var validate = validate0;
var pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^(?:vn-qd20:[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,3}|vn-qcvn102:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|lienthong:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|\\+07:00)$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,15}$", "u"), pattern14 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})$", "u"), pattern15 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)$", "u"), pattern28 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9:.-]{0,104}:(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u"), pattern33 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0020\\u007f-\\u00a0](?:[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0])?$", "u");
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
var pattern16 = /* @__PURE__ */ new RegExp("^(?:vn-decree09|vn-justice|vn-procuracy-monthly|vn-procuracy-national|calendar|x-[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9.-]{0,63}):(?:19|20|21)[0-9]{2}-(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|N9|Y)$", "u");
function validate5(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.regime === void 0 && (vErrors = fail(vErrors, path, 241, "regime"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 241, "code"), one) || data.from === void 0 && (vErrors = fail(vErrors, path, 241, "from"), one) || data.to === void 0 && (vErrors = fail(vErrors, path, 241, "to"), one) || data.actualUntil === void 0 && (vErrors = fail(vErrors, path, 241, "actualUntil"), one) || data.edition === void 0 && (vErrors = fail(vErrors, path, 241, "edition"), one))
      return vErrors;
    if (data.regime !== void 0) {
      let data0 = data.regime;
      if (typeof data0 == "string") {
        if (!periodRegime.has(data0) && !open.test(data0) && (vErrors = fail(vErrors, path + "/regime", 148), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/regime", 144), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern16.test(data1) && (vErrors = fail(vErrors, path + "/code", 165), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 160), one) return vErrors;
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 == "string") {
        if (!pattern7.test(data2) && (vErrors = fail(vErrors, path + "/from", 181), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/from", 176), one) return vErrors;
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3) && (vErrors = fail(vErrors, path + "/to", 197), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/to", 192), one) return vErrors;
    }
    if (data.actualUntil !== void 0) {
      let data4 = data.actualUntil;
      if (typeof data4 == "string") {
        if (!pattern7.test(data4) && (vErrors = fail(vErrors, path + "/actualUntil", 213), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/actualUntil", 208), one) return vErrors;
    }
    if (data.edition !== void 0) {
      let data5 = data.edition;
      if (typeof data5 == "string") {
        if (!edition.has(data5) && (vErrors = fail(vErrors, path + "/edition", 228), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/edition", 224), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 242, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "regime" || key0 === "code" || key0 === "from" || key0 === "to" || key0 === "actualUntil" || key0 === "edition") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 242, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 240), one) return vErrors;
  return vErrors;
}
var pattern21 = /* @__PURE__ */ new RegExp("^(?:vn|[0-9]{2}|[0-9]{3}|[0-9]{5})$", "u");
function validate7(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.edition === void 0 && (vErrors = fail(vErrors, path, 289, "edition"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 289, "code"), one))
      return vErrors;
    if (data.edition !== void 0) {
      let data0 = data.edition;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0) && (vErrors = fail(vErrors, path + "/edition", 261), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/edition", 256), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern21.test(data1) && (vErrors = fail(vErrors, path + "/code", 277), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 272), one) return vErrors;
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (data2.length > 300 && ucs2length(data2) > 300) {
          if (vErrors = fail(vErrors, path + "/name", 311), one) return vErrors;
        } else if (!pattern4.test(data2) && (vErrors = fail(vErrors, path + "/name", 309), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/name", 304), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 290, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "edition" || key0 === "code" || key0 === "name") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 290, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 288), one) return vErrors;
  return vErrors;
}
var pattern26 = /* @__PURE__ */ new RegExp("^(?:_[TUZ]|[A-Za-z0-9đĐ](?:[A-Za-z0-9đĐ:.-]{0,98}[A-Za-z0-9đĐ])?)$", "u");
function validate10(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dimension === void 0 && (vErrors = fail(vErrors, path, 353, "dimension"), one) || data.code === void 0 && (vErrors = fail(vErrors, path, 353, "code"), one))
      return vErrors;
    if (data.dimension !== void 0) {
      let data0 = data.dimension;
      if (typeof data0 == "string") {
        if (!dimension.has(data0) && !open.test(data0) && (vErrors = fail(vErrors, path + "/dimension", 324), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/dimension", 320), one) return vErrors;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 == "string") {
        if (!pattern26.test(data1) && (vErrors = fail(vErrors, path + "/code", 341), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/code", 336), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 354, 0), one))
      return vErrors;
    for (let key0 in data)
      if (!(key0 === "dimension" || key0 === "code") || data[key0] === void 0) {
        if (vErrors = fail(vErrors, path, 354, stray(data, key0)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 352), one) return vErrors;
  return vErrors;
}
function validate0(data, path, vErrors, one) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0 && (vErrors = fail(vErrors, path, 593, "schema"), one) || data.id === void 0 && (vErrors = fail(vErrors, path, 593, "id"), one) || data.revision === void 0 && (vErrors = fail(vErrors, path, 593, "revision"), one) || data.recordStatus === void 0 && (vErrors = fail(vErrors, path, 593, "recordStatus"), one) || data.issuer === void 0 && (vErrors = fail(vErrors, path, 593, "issuer"), one) || data.recordedAt === void 0 && (vErrors = fail(vErrors, path, 593, "recordedAt"), one) || data.conversation === void 0 && (vErrors = fail(vErrors, path, 593, "conversation"), one) || data.classification === void 0 && (vErrors = fail(vErrors, path, 593, "classification"), one) || data.catalogue === void 0 && (vErrors = fail(vErrors, path, 593, "catalogue"), one) || data.period === void 0 && (vErrors = fail(vErrors, path, 593, "period"), one) || data.level === void 0 && (vErrors = fail(vErrors, path, 593, "level"), one) || data.area === void 0 && (vErrors = fail(vErrors, path, 593, "area"), one) || data.asOf === void 0 && (vErrors = fail(vErrors, path, 593, "asOf"), one) || data.nil === void 0 && (vErrors = fail(vErrors, path, 593, "nil"), one) || data.observations === void 0 && (vErrors = fail(vErrors, path, 593, "observations"), one) || data.schema !== void 0 && data.schema !== "https://schemas.lienthong.example/statistical-return/1.0" && (vErrors = fail(vErrors, path + "/schema", 371), one))
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
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && (vErrors = fail(vErrors, path + "/revision", 384), one) || typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 393), one) || (data2 < 1 || isNaN(data2)) && (vErrors = fail(vErrors, path + "/revision", 392), one)))
        return vErrors;
    }
    if (data.revises !== void 0) {
      let data3 = data.revises;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.revision === void 0 && (vErrors = fail(vErrors, path + "/revises", 625, "revision"), one))
          return vErrors;
        if (data3.revision !== void 0) {
          let data4 = data3.revision;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 608), one) || typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740990 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 617), one) || (data4 < 1 || isNaN(data4)) && (vErrors = fail(vErrors, path + "/revises/revision", 616), one)))
            return vErrors;
        }
        if (data3.jti !== void 0) {
          let data5 = data3.jti;
          if (typeof data5 == "string") {
            if (!pattern0.test(data5) && (vErrors = fail(vErrors, path + "/revises/jti", 645), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/revises/jti", 640), one) return vErrors;
        }
        if (!plain(data3) && (vErrors = fail(vErrors, path + "/revises", 626, 0), one))
          return vErrors;
        for (let key0 in data3)
          if (!(key0 === "revision" || key0 === "jti") || data3[key0] === void 0) {
            if (vErrors = fail(vErrors, path + "/revises", 626, stray(data3, key0)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/revises", 624), one) return vErrors;
    }
    if (data.recordStatus !== void 0) {
      let data6 = data.recordStatus;
      if (typeof data6 == "string") {
        if (!recordStatus.has(data6) && (vErrors = fail(vErrors, path + "/recordStatus", 404), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordStatus", 400), one) return vErrors;
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 == "string") {
        if (!revisionReason.has(data7) && (vErrors = fail(vErrors, path + "/reason", 660), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reason", 656), one) return vErrors;
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
        if (!pattern2.test(data9) && (vErrors = fail(vErrors, path + "/onBehalfOf", 677), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/onBehalfOf", 672), one) return vErrors;
    }
    if (data.reference !== void 0) {
      let data10 = data.reference;
      if (typeof data10 == "string") {
        if (data10.length > 300 && ucs2length(data10) > 300) {
          if (vErrors = fail(vErrors, path + "/reference", 695), one) return vErrors;
        } else if (!pattern4.test(data10) && (vErrors = fail(vErrors, path + "/reference", 693), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reference", 688), one) return vErrors;
    }
    if (data.document !== void 0 && (vErrors = validate1(data.document, path + "/document", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.recordedAt !== void 0) {
      let data12 = data.recordedAt;
      if (typeof data12 == "string") {
        if (!pattern10.test(data12) && (vErrors = fail(vErrors, path + "/recordedAt", 421), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/recordedAt", 416), one) return vErrors;
    }
    if (data.conversation !== void 0) {
      let data13 = data.conversation;
      if (typeof data13 == "string") {
        if (!pattern0.test(data13) && (vErrors = fail(vErrors, path + "/conversation", 437), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/conversation", 432), one) return vErrors;
    }
    if (data.about !== void 0) {
      let data14 = data.about;
      if (Array.isArray(data14)) {
        if (data14.length > 50 && (vErrors = fail(vErrors, path + "/about", 715), one) || data14.length < 1 && (vErrors = fail(vErrors, path + "/about", 714), one))
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
                  if (vErrors = fail(vErrors, path + "/about", 716), one) return vErrors;
                  break outer0;
                }
        }
      } else if (vErrors = fail(vErrors, path + "/about", 704), one) return vErrors;
    }
    if (data.classification !== void 0 && data.classification !== "unclassified" && (vErrors = fail(vErrors, path + "/classification", 451), one))
      return vErrors;
    if (data.catalogue !== void 0) {
      let data17 = data.catalogue;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.id === void 0 && (vErrors = fail(vErrors, path + "/catalogue", 513, "id"), one) || data17.version === void 0 && (vErrors = fail(vErrors, path + "/catalogue", 513, "version"), one) || data17.digest === void 0 && (vErrors = fail(vErrors, path + "/catalogue", 513, "digest"), one))
          return vErrors;
        if (data17.id !== void 0) {
          let data18 = data17.id;
          if (typeof data18 == "string") {
            if (data18.length > 64 && ucs2length(data18) > 64) {
              if (vErrors = fail(vErrors, path + "/catalogue/id", 471), one) return vErrors;
            } else if (!pattern13.test(data18) && (vErrors = fail(vErrors, path + "/catalogue/id", 469), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/catalogue/id", 464), one) return vErrors;
        }
        if (data17.version !== void 0) {
          let data19 = data17.version;
          if (typeof data19 == "string") {
            if (!pattern14.test(data19) && (vErrors = fail(vErrors, path + "/catalogue/version", 485), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/catalogue/version", 480), one) return vErrors;
        }
        if (data17.digest !== void 0) {
          let data20 = data17.digest;
          if (typeof data20 == "string") {
            if (!pattern15.test(data20) && (vErrors = fail(vErrors, path + "/catalogue/digest", 501), one))
              return vErrors;
          } else if (vErrors = fail(vErrors, path + "/catalogue/digest", 496), one) return vErrors;
        }
        if (!plain(data17) && (vErrors = fail(vErrors, path + "/catalogue", 514, 0), one))
          return vErrors;
        for (let key1 in data17)
          if (!(key1 === "id" || key1 === "version" || key1 === "digest") || data17[key1] === void 0) {
            if (vErrors = fail(vErrors, path + "/catalogue", 514, stray(data17, key1)), one) return vErrors;
            break;
          }
      } else if (vErrors = fail(vErrors, path + "/catalogue", 512), one) return vErrors;
    }
    if (data.reportRegime !== void 0) {
      let data21 = data.reportRegime;
      if (typeof data21 == "string") {
        if (!reportRegime.has(data21) && (vErrors = fail(vErrors, path + "/reportRegime", 724), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/reportRegime", 720), one) return vErrors;
    }
    if (data.period !== void 0 && (vErrors = validate5(data.period, path + "/period", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.level !== void 0) {
      let data23 = data.level;
      if (typeof data23 == "string") {
        if (!areaLevel.has(data23) && (vErrors = fail(vErrors, path + "/level", 532), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/level", 528), one) return vErrors;
    }
    if (data.area !== void 0 && (vErrors = validate7(data.area, path + "/area", vErrors, one), one && vErrors !== null))
      return vErrors;
    if (data.asOf !== void 0) {
      let data25 = data.asOf;
      if (typeof data25 == "string") {
        if (!pattern10.test(data25) && (vErrors = fail(vErrors, path + "/asOf", 549), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/asOf", 544), one) return vErrors;
    }
    if (data.dueOn !== void 0) {
      let data26 = data.dueOn;
      if (typeof data26 == "string") {
        if (!pattern7.test(data26) && (vErrors = fail(vErrors, path + "/dueOn", 741), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/dueOn", 736), one) return vErrors;
    }
    if (data.nil !== void 0 && typeof data.nil != "boolean" && (vErrors = fail(vErrors, path + "/nil", 560), one))
      return vErrors;
    if (data.observations !== void 0) {
      let data28 = data.observations;
      if (Array.isArray(data28)) {
        if (data28.length > 5e4 && (vErrors = fail(vErrors, path + "/observations", 587), one))
          return vErrors;
        let len1 = data28.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data29 = data28[i2];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.indicator === void 0 && (vErrors = fail(vErrors, path + "/observations/" + i2, 785, "indicator"), one) || data29.area === void 0 && (vErrors = fail(vErrors, path + "/observations/" + i2, 785, "area"), one) || data29.value === void 0 && (vErrors = fail(vErrors, path + "/observations/" + i2, 785, "value"), one))
              return vErrors;
            if (data29.indicator !== void 0) {
              let data30 = data29.indicator;
              if (typeof data30 == "string") {
                if (data30.length > 64 && ucs2length(data30) > 64) {
                  if (vErrors = fail(vErrors, path + "/observations/" + i2 + "/indicator", 759), one) return vErrors;
                } else if (!pattern13.test(data30) && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/indicator", 757), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/observations/" + i2 + "/indicator", 752), one) return vErrors;
            }
            if (data29.area !== void 0 && (vErrors = validate7(data29.area, path + "/observations/" + i2 + "/area", vErrors, one), one && vErrors !== null))
              return vErrors;
            if (data29.dimensions !== void 0) {
              let data32 = data29.dimensions;
              if (Array.isArray(data32)) {
                if (data32.length > 8 && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/dimensions", 811), one) || data32.length < 1 && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/dimensions", 810), one))
                  return vErrors;
                let len2 = data32.length;
                for (let i3 = 0; i3 < len2; i3++)
                  if (vErrors = validate10(data32[i3], path + "/observations/" + i2 + "/dimensions/" + i3, vErrors, one), one && vErrors !== null) return vErrors;
                let i4 = data32.length, j1;
                if (i4 > 1) {
                  outer1:
                    for (; i4--; )
                      for (j1 = i4; j1--; )
                        if (equal(data32[i4], data32[j1])) {
                          if (vErrors = fail(vErrors, path + "/observations/" + i2 + "/dimensions", 812), one) return vErrors;
                          break outer1;
                        }
                }
              } else if (vErrors = fail(vErrors, path + "/observations/" + i2 + "/dimensions", 800), one) return vErrors;
            }
            if (data29.value !== void 0) {
              let data34 = data29.value;
              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)) && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/value", 768), one) || typeof data34 == "number" && isFinite(data34) && ((data34 > 1e8 || isNaN(data34)) && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/value", 777), one) || (data34 < 0 || isNaN(data34)) && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/value", 776), one)))
                return vErrors;
            }
            if (data29.status !== void 0) {
              let data35 = data29.status;
              if (typeof data35 == "string") {
                if (!observationStatus.has(data35) && (vErrors = fail(vErrors, path + "/observations/" + i2 + "/status", 820), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/observations/" + i2 + "/status", 816), one) return vErrors;
            }
            if (!plain(data29) && (vErrors = fail(vErrors, path + "/observations/" + i2, 786, 0), one))
              return vErrors;
            for (let key2 in data29)
              if (!(key2 === "indicator" || key2 === "area" || key2 === "dimensions" || key2 === "value" || key2 === "status") || data29[key2] === void 0) {
                if (vErrors = fail(vErrors, path + "/observations/" + i2, 786, stray(data29, key2)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/observations/" + i2, 784), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/observations", 576), one) return vErrors;
    }
    if (data.adjustments !== void 0) {
      let data36 = data.adjustments;
      if (Array.isArray(data36)) {
        if (data36.length > 5e3 && (vErrors = fail(vErrors, path + "/adjustments", 843), one) || data36.length < 1 && (vErrors = fail(vErrors, path + "/adjustments", 842), one))
          return vErrors;
        let len3 = data36.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data37 = data36[i5];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.indicator === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i5, 913, "indicator"), one) || data37.area === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i5, 913, "area"), one) || data37.period === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i5, 913, "period"), one) || data37.change === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i5, 913, "change"), one) || data37.cause === void 0 && (vErrors = fail(vErrors, path + "/adjustments/" + i5, 913, "cause"), one))
              return vErrors;
            if (data37.indicator !== void 0) {
              let data38 = data37.indicator;
              if (typeof data38 == "string") {
                if (data38.length > 64 && ucs2length(data38) > 64) {
                  if (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/indicator", 855), one) return vErrors;
                } else if (!pattern13.test(data38) && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/indicator", 853), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/indicator", 848), one) return vErrors;
            }
            if (data37.area !== void 0 && (vErrors = validate7(data37.area, path + "/adjustments/" + i5 + "/area", vErrors, one), one && vErrors !== null))
              return vErrors;
            if (data37.dimensions !== void 0) {
              let data40 = data37.dimensions;
              if (Array.isArray(data40)) {
                if (data40.length > 8 && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/dimensions", 939), one) || data40.length < 1 && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/dimensions", 938), one))
                  return vErrors;
                let len4 = data40.length;
                for (let i6 = 0; i6 < len4; i6++)
                  if (vErrors = validate10(data40[i6], path + "/adjustments/" + i5 + "/dimensions/" + i6, vErrors, one), one && vErrors !== null) return vErrors;
                let i7 = data40.length, j2;
                if (i7 > 1) {
                  outer2:
                    for (; i7--; )
                      for (j2 = i7; j2--; )
                        if (equal(data40[i7], data40[j2])) {
                          if (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/dimensions", 940), one) return vErrors;
                          break outer2;
                        }
                }
              } else if (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/dimensions", 928), one) return vErrors;
            }
            if (data37.period !== void 0) {
              let data42 = data37.period;
              if (typeof data42 == "string") {
                if (!pattern28.test(data42) && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/period", 869), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/period", 864), one) return vErrors;
            }
            if (data37.change !== void 0) {
              let data43 = data37.change;
              if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)) && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/change", 880), one) || typeof data43 == "number" && isFinite(data43) && ((data43 > 1e8 || isNaN(data43)) && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/change", 889), one) || (data43 < -1e8 || isNaN(data43)) && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/change", 888), one)))
                return vErrors;
            }
            if (data37.cause !== void 0) {
              let data44 = data37.cause;
              if (typeof data44 == "string") {
                if (!revisionReason.has(data44) && (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/cause", 900), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/adjustments/" + i5 + "/cause", 896), one) return vErrors;
            }
            if (!plain(data37) && (vErrors = fail(vErrors, path + "/adjustments/" + i5, 914, 0), one))
              return vErrors;
            for (let key3 in data37)
              if (!(key3 === "indicator" || key3 === "area" || key3 === "dimensions" || key3 === "period" || key3 === "change" || key3 === "cause") || data37[key3] === void 0) {
                if (vErrors = fail(vErrors, path + "/adjustments/" + i5, 914, stray(data37, key3)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/adjustments/" + i5, 912), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/adjustments", 832), one) return vErrors;
    }
    if (data.sources !== void 0) {
      let data45 = data.sources;
      if (Array.isArray(data45)) {
        if (data45.length > 4e3 && (vErrors = fail(vErrors, path + "/sources", 955), one) || data45.length < 1 && (vErrors = fail(vErrors, path + "/sources", 954), one))
          return vErrors;
        let len5 = data45.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data46 = data45[i8];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.agency === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i8, 1009, "agency"), one) || data46.id === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i8, 1009, "id"), one) || data46.revision === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i8, 1009, "revision"), one) || data46.jti === void 0 && (vErrors = fail(vErrors, path + "/sources/" + i8, 1009, "jti"), one))
              return vErrors;
            if (data46.agency !== void 0) {
              let data47 = data46.agency;
              if (typeof data47 == "string") {
                if (!pattern2.test(data47) && (vErrors = fail(vErrors, path + "/sources/" + i8 + "/agency", 965), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/sources/" + i8 + "/agency", 960), one) return vErrors;
            }
            if (data46.id !== void 0) {
              let data48 = data46.id;
              if (typeof data48 == "string") {
                if (!pattern0.test(data48) && (vErrors = fail(vErrors, path + "/sources/" + i8 + "/id", 981), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/sources/" + i8 + "/id", 976), one) return vErrors;
            }
            if (data46.revision !== void 0) {
              let data49 = data46.revision;
              if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49)) && (vErrors = fail(vErrors, path + "/sources/" + i8 + "/revision", 992), one) || typeof data49 == "number" && isFinite(data49) && ((data49 > 9007199254740991 || isNaN(data49)) && (vErrors = fail(vErrors, path + "/sources/" + i8 + "/revision", 1001), one) || (data49 < 1 || isNaN(data49)) && (vErrors = fail(vErrors, path + "/sources/" + i8 + "/revision", 1e3), one)))
                return vErrors;
            }
            if (data46.jti !== void 0) {
              let data50 = data46.jti;
              if (typeof data50 == "string") {
                if (!pattern0.test(data50) && (vErrors = fail(vErrors, path + "/sources/" + i8 + "/jti", 645), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/sources/" + i8 + "/jti", 640), one) return vErrors;
            }
            if (!plain(data46) && (vErrors = fail(vErrors, path + "/sources/" + i8, 1010, 0), one))
              return vErrors;
            for (let key4 in data46)
              if (!(key4 === "agency" || key4 === "id" || key4 === "revision" || key4 === "jti") || data46[key4] === void 0) {
                if (vErrors = fail(vErrors, path + "/sources/" + i8, 1010, stray(data46, key4)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/sources/" + i8, 1008), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/sources", 944), one) return vErrors;
    }
    if (data.coverage !== void 0) {
      let data51 = data.coverage;
      if (Array.isArray(data51)) {
        if (data51.length > 4e3 && (vErrors = fail(vErrors, path + "/coverage", 1035), one) || data51.length < 1 && (vErrors = fail(vErrors, path + "/coverage", 1034), one))
          return vErrors;
        let len6 = data51.length;
        for (let i9 = 0; i9 < len6; i9++) {
          let data52 = data51[i9];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.agency === void 0 && (vErrors = fail(vErrors, path + "/coverage/" + i9, 1057, "agency"), one) || data52.status === void 0 && (vErrors = fail(vErrors, path + "/coverage/" + i9, 1057, "status"), one))
              return vErrors;
            if (data52.agency !== void 0) {
              let data53 = data52.agency;
              if (typeof data53 == "string") {
                if (!pattern2.test(data53) && (vErrors = fail(vErrors, path + "/coverage/" + i9 + "/agency", 965), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/coverage/" + i9 + "/agency", 960), one) return vErrors;
            }
            if (data52.area !== void 0 && (vErrors = validate7(data52.area, path + "/coverage/" + i9 + "/area", vErrors, one), one && vErrors !== null))
              return vErrors;
            if (data52.status !== void 0) {
              let data55 = data52.status;
              if (typeof data55 == "string") {
                if (!coverageStatus.has(data55) && (vErrors = fail(vErrors, path + "/coverage/" + i9 + "/status", 1044), one))
                  return vErrors;
              } else if (vErrors = fail(vErrors, path + "/coverage/" + i9 + "/status", 1040), one) return vErrors;
            }
            if (!plain(data52) && (vErrors = fail(vErrors, path + "/coverage/" + i9, 1058, 0), one))
              return vErrors;
            for (let key5 in data52)
              if (!(key5 === "agency" || key5 === "area" || key5 === "status") || data52[key5] === void 0) {
                if (vErrors = fail(vErrors, path + "/coverage/" + i9, 1058, stray(data52, key5)), one) return vErrors;
                break;
              }
          } else if (vErrors = fail(vErrors, path + "/coverage/" + i9, 1056), one) return vErrors;
        }
      } else if (vErrors = fail(vErrors, path + "/coverage", 1024), one) return vErrors;
    }
    if (data.remarks !== void 0) {
      let data56 = data.remarks;
      if (typeof data56 == "string") {
        if (data56.length > 8e3 && ucs2length(data56) > 8e3) {
          if (vErrors = fail(vErrors, path + "/remarks", 1079), one) return vErrors;
        } else if (!pattern33.test(data56) && (vErrors = fail(vErrors, path + "/remarks", 1077), one))
          return vErrors;
      } else if (vErrors = fail(vErrors, path + "/remarks", 1072), one) return vErrors;
    }
    if (!plain(data) && (vErrors = fail(vErrors, path, 594, 0), one))
      return vErrors;
    for (let key6 in data)
      if (!(key6 === "schema" || key6 === "id" || key6 === "revision" || key6 === "revises" || key6 === "recordStatus" || key6 === "reason" || key6 === "issuer" || key6 === "onBehalfOf" || key6 === "reference" || key6 === "document" || key6 === "recordedAt" || key6 === "conversation" || key6 === "about" || key6 === "classification" || key6 === "catalogue" || key6 === "reportRegime" || key6 === "period" || key6 === "level" || key6 === "area" || key6 === "asOf" || key6 === "dueOn" || key6 === "nil" || key6 === "observations" || key6 === "adjustments" || key6 === "sources" || key6 === "coverage" || key6 === "remarks") || data[key6] === void 0) {
        if (vErrors = fail(vErrors, path, 594, stray(data, key6)), one) return vErrors;
        break;
      }
  } else if (vErrors = fail(vErrors, path, 592), one) return vErrors;
  return vErrors;
}

var table = { ids: ["common/document-ref/1.0", "common/label/1.0", "common/civil-date/1.0", "common/agency/1.0", "common/line/1.0", "common/record-ref/1.0", "codelists/record-kind/1.0", "common/uuid/1.0", "common/period/1.0", "codelists/period-regime/1.0", "codelists/edition/1.0", "common/area/1.0", "common/dimension-value/1.0", "codelists/dimension/1.0", "statistical-return/1.0", "common/head/1.0", "codelists/record-status/1.0", "common/instant/1.0", "common/digest/1.0", "codelists/area-level/1.0", "codelists/revision-reason/1.0", "codelists/report-regime/1.0", "codelists/observation-status/1.0", "codelists/coverage-status/1.0", "common/text/1.0"], forms: [[0, "", "Document", "Văn bản", 0, { 1: { number: 0, issuedOn: 1 } }], [1, "", "Designation", "Tên gọi, số hiệu", 2, { 7: 300 }], [2, "", "Civil date", "Ngày", 2], [3, "", "Agency", "Cơ quan", 2], [4, "", "Line of text", "Dòng văn bản", 2, { 7: 300 }], [5, "", "About", "Liên quan đến", 0, { 1: { kind: 6, id: 7 } }], [6, "", "Kind of record", "Loại bản ghi", 2], [7, "", "UUID, version 7", "UUID phiên bản 7", 2], [8, "", "Period", "Kỳ báo cáo", 0, { 1: { regime: 9, code: 10, from: 11, to: 12, actualUntil: 13, edition: 14 } }], [9, "", "Reporting regime", "Chế độ kỳ báo cáo", 2, { 4: !0 }], [8, "/properties/code", "Code", "Mã kỳ", 2], [10, "", "Edition of figures", "Loại số liệu", 2, { 4: "provisional, official" }], [11, "", "Area", "Địa bàn", 0, { 1: { edition: 16, code: 17 } }], [11, "/properties/code", "Code", "Mã đơn vị", 2], [12, "", "Breakdown", "Phân tổ", 0, { 1: { dimension: 20, code: 21 } }], [13, "", "Dimension", "Chiều phân tổ", 2, { 4: !0 }], [12, "/properties/code", "Code", "Mã", 2], [14, "", "Statistical return", "Báo cáo số liệu", 0, { 1: { schema: 23, id: [7, 15], revision: [24, 15], recordStatus: [25, 15], issuer: [4, 15], recordedAt: [26, 15], conversation: [27, 15], classification: [28, 15], catalogue: 32, period: 15, level: 33, area: 18, asOf: 34, nil: 35, observations: 36 } }], [14, "/properties/schema", "Schema", "Lược đồ", 6, { 3: "https://schemas.lienthong.example/statistical-return/1.0" }], [15, "/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [16, "", "Record status", "Tình trạng bản ghi", 2, { 4: "final, withdrawn, entered-in-error" }], [17, "", "Instant", "Thời điểm", 2], [15, "/properties/classification", "Classification", "Độ mật", 6, { 3: "unclassified" }], [14, "/properties/catalogue", "Catalogue", "Danh mục chỉ tiêu", 0, { 1: { id: 29, version: 30, digest: 31 } }], [14, "/properties/catalogue/properties/id", "Id", "Mã danh mục", 2, { 7: 64 }], [14, "/properties/catalogue/properties/version", "Version", "Phiên bản", 2], [18, "", "SHA-256 digest", "Giá trị băm SHA-256", 2], [19, "", "Level of area", "Cấp đơn vị hành chính", 2, { 4: "nation, province, district, commune" }], [14, "/properties/nil", "Nil", "Không phát sinh", 5], [14, "/properties/observations", "Observations", "Số liệu", 1, { 11: 5e4 }], [15, "/properties/revises", "Revises", "Sửa đổi bản", 0, { 1: { revision: 38 } }], [15, "/properties/revises/properties/revision", "Revision", "Lần trước", 3, { 8: 1, 9: 9007199254740990 }], [20, "", "Reason of a revision", "Lý do sửa đổi bản ghi", 2], [15, "/properties/about", "About", "Liên quan đến", 1, { 10: 1, 11: 50 }], [21, "", "Kind of report", "Loại báo cáo", 2, { 4: "periodic, thematic, urgent" }], [14, "/properties/observations/items", "Observations", "Số liệu", 0, { 1: { indicator: 47, area: 18, value: 48 } }], [14, "/properties/observations/items/properties/indicator", "Indicator", "Chỉ tiêu", 2, { 7: 64 }], [14, "/properties/observations/items/properties/value", "Value", "Giá trị", 3, { 8: 0, 9: 1e8 }], [14, "/properties/observations/items/properties/dimensions", "Breakdown", "Phân tổ", 1, { 10: 1, 11: 8 }], [22, "", "Status of an observation", "Tình trạng số liệu", 2, { 4: "normal, estimated, provisional, break, partial, adjusted" }], [14, "/properties/adjustments", "Adjustments", "Điều chỉnh kỳ trước", 1, { 10: 1, 11: 5e3 }], [14, "/properties/adjustments/items", "Adjustments", "Điều chỉnh kỳ trước", 0, { 1: { indicator: 53, area: 18, period: 54, change: 55, cause: 56 } }], [14, "/properties/adjustments/items/properties/indicator", "Indicator", "Chỉ tiêu", 2, { 7: 64 }], [14, "/properties/adjustments/items/properties/period", "Period adjusted", "Kỳ được điều chỉnh", 2], [14, "/properties/adjustments/items/properties/change", "Change", "Mức điều chỉnh", 3, { 8: -1e8, 9: 1e8 }], [14, "/properties/adjustments/items/properties/dimensions", "Breakdown", "Phân tổ", 1, { 10: 1, 11: 8 }], [14, "/properties/sources", "Sources", "Nguồn số liệu", 1, { 10: 1, 11: 4e3 }], [14, "/properties/sources/items", "Sources", "Nguồn số liệu", 0, { 1: { agency: 60, id: 61, revision: 62, jti: 40 } }], [14, "/properties/sources/items/properties/revision", "Revision", "Lần sửa đổi", 3, { 8: 1, 9: 9007199254740991 }], [14, "/properties/coverage", "Coverage", "Tình hình báo cáo", 1, { 10: 1, 11: 4e3 }], [14, "/properties/coverage/items", "Coverage", "Tình hình báo cáo", 0, { 1: { agency: 60, status: 65 } }], [23, "", "Status of reporting", "Tình trạng báo cáo", 2, { 4: "reported, late, missing, revised" }], [24, "", "Text", "Văn bản", 2, { 7: 8e3 }]], nodes: [[1, "Number", "Số"], [2, "Issued on", "Ngày ban hành"], [0], [1, "Notation", "Ký hiệu"], [3, "Issuer", "Cơ quan ban hành"], [4, "Signatory", "Người ký"], [6, "Kind", "Loại"], [7, "Id", "Mã"], [5], [9, "Regime", "Chế độ"], [10], [2, "From", "Từ ngày"], [2, "To", "Đến ngày"], [2, "Actual until", "Số thực đến ngày"], [11, "Edition", "Loại số liệu"], [8], [2, "Edition", "Phiên bản danh mục"], [13], [12], [1, "Name", "Tên"], [15], [16], [14], [18], [19], [20], [21, "Recorded at", "Thời điểm ghi"], [7, "Conversation", "Chuỗi trao đổi"], [22], [24], [25], [26, "Digest", "Giá trị băm"], [23], [27, "Level", "Cấp báo cáo"], [21, "As of", "Tính đến thời điểm"], [28], [29], [17], [31], [30], [7, "Message", "Thông điệp"], [32, "Reason", "Lý do"], [3, "On behalf of", "Thay cho cơ quan"], [1, "Reference", "Số hồ sơ"], [33], [34], [2, "Due on", "Hạn báo cáo"], [36], [37], [35], [38], [39, "Status", "Tình trạng"], [40], [42], [43], [44], [32, "Cause", "Lý do"], [41], [45], [46], [3], [7, "Id", "Mã báo cáo"], [48], [47], [49], [51, "Status", "Tình trạng"], [50], [52, "Remarks", "Ghi chú"]] }, structure = {
  kind: "statistical-return",
  id: "https://schemas.lienthong.example/statistical-return/1.0",
  all: (record) => validate(record, "", null, !1),
  first: (record) => validate(record, "", null, !0),
  table
};
export {
  structure
};
