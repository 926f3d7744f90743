/**
 * Counts steps, so that hostile input ends: the same input always ends at the same step, on any machine.
 * @module
 */

/** Thrown when no step is left. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

export class Budget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  get left(): number {
    return this.#left;
  }

  /** @throws {BudgetSpent} */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new BudgetSpent('no step is left');
  }
}

/** Whether an error says that the steps ran out, or the stack: of that each machine has its own. */
export function isSpent(error: unknown): boolean {
  return error instanceof BudgetSpent || error instanceof RangeError;
}
