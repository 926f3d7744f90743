/**
 * The few functions that generated validators share; they are bundled into each.
 * @module
 */
import { OPEN_CODE } from './model.ts';

/** Source of the module `lt:runtime`. */
export const RUNTIME = `
export const unique = (items) => {
  if (items.length > 32 && typeof items[0] != "object") return new Set(items).size === items.length;
  for (let n = 1; n < items.length; n++) for (let m = 0; m < n; m++) if (equal(items[m], items[n])) return false;
  return true;
};
export const words = (text) => new Set(text.split(" "));
export const pairs = (groups) => new Set(groups.split(" ").flatMap(([first, ...rest]) => rest.map((second) => first + second)));
export const fail = (errors, p, k) => {
  const error = { p, k };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
};
export const plain = (o) => {
  if (typeof o != "object" || o === null) return false;
  const p = Object.getPrototypeOf(o);
  return p === Object.prototype || p === null || (Object.getPrototypeOf(p) === null && Object.keys(p).length === 0);
};
export const open = /*#__PURE__*/ new RegExp(${JSON.stringify(OPEN_CODE)});
export const ucs2length = (s) => {
  let n = s.length;
  for (let i = n - 1; i > 0; i--) {
    if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--, i--;
  }
  return n;
};
const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a != "object" || typeof b != "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
};
`;
