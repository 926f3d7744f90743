/**
 * Where each record stands in its file: two numbers a record, whatever its size.
 * @module
 */
export class Spans {
  #ends = new Float64Array(2048);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** @returns the record's number, from 0 */
  add(start: number, end: number): number {
    const at = this.#count * 2;
    if (at === this.#ends.length) {
      const larger = new Float64Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#ends[at] = start;
    this.#ends[at + 1] = end;
    return this.#count++;
  }

  /** @throws {RangeError} there is no such record */
  at(record: number): { start: number; end: number } {
    const [start, end] = this.#ends.subarray(record * 2, record * 2 + 2);
    if (record >= this.#count || start === undefined || end === undefined) throw new RangeError('no such record');
    return { start, end };
  }
}
