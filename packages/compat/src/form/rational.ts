/**
 * Numbers as JSON writes them: decimals, exact.
 * @module
 */

/** A positive or negative fraction in lowest terms; `d` is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The decimal that stands in the text of a number: `0.1` is a tenth. */
export function rational(value: number): Rational {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? reduce(digits * 10n ** BigInt(power), 1n) : reduce(digits, 10n ** BigInt(-power));
}

export function reduce(n: bigint, d: bigint): Rational {
  const common = gcd(n < 0n ? -n : n, d);
  return common <= 1n ? { n, d } : { n: n / common, d: d / common };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The least positive number that is a whole multiple of both. */
export function lcm(a: Rational, b: Rational): Rational {
  const [x, y] = [a.n * b.d, b.n * a.d];
  return reduce((x / gcd(x, y)) * y, a.d * b.d);
}

/** Whether `a` is a whole multiple of `b`. */
export function isMultiple(a: Rational, b: Rational): boolean {
  return (a.n * b.d) % (a.d * b.n) === 0n;
}

/** The least whole number k with k·step ≥ value. */
export function ceilQuotient(value: Rational, step: Rational): bigint {
  const [n, d] = [value.n * step.d, value.d * step.n];
  const q = n / d;
  return q * d < n ? q + 1n : q;
}

/** The greatest whole number k with k·step ≤ value. */
export function floorQuotient(value: Rational, step: Rational): bigint {
  const [n, d] = [value.n * step.d, value.d * step.n];
  const q = n / d;
  return q * d > n ? q - 1n : q;
}

/** The number of JavaScript whose text is this fraction, or undefined if there is none. */
export function toNumber({ n, d }: Rational): number | undefined {
  const value = Number(n) / Number(d);
  for (const candidate of [value, Number(`${n}`) / Number(`${d}`), Number(decimal({ n, d }))]) {
    if (!Number.isFinite(candidate)) continue;
    const back = rational(candidate);
    if (back.n === n && back.d === d) return candidate;
  }
  return undefined;
}

/** Up to 25 digits of the fraction. */
function decimal({ n, d }: Rational): string {
  const scaled = (n * 10n ** 25n) / d;
  return `${scaled}e-25`;
}
