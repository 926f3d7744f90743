/**
 * What a network does to requests, ready-made: give one of them to `hinder`.
 * @module
 */
import { type Hindrance, lost } from './wire.ts';

/** The request does not arrive. */
export const drop: Hindrance = async () => lost();

/** The request arrives, and its answer is lost. */
export const loseAnswer: Hindrance = async (_, pass) => {
  await pass();
  return lost();
};

/** The request arrives twice at once. */
export const duplicate: Hindrance = async (_, pass) => {
  const [answer] = await Promise.all([pass(), pass()]);
  return answer;
};

/** The request arrives after so many milliseconds of the real clock. */
export function delay(ms: number): Hindrance {
  return async (_, pass) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return pass();
  };
}

/** Of two requests the second goes first; one that no other follows goes after so many milliseconds. */
export function reorder(aloneMs = 50): Hindrance {
  let overtaken: (() => void) | undefined;
  return async (_, pass) => {
    const goes = overtaken;
    if (goes) {
      overtaken = undefined;
      return pass().finally(goes);
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    overtaken = resolve;
    const alone = setTimeout(resolve, aloneMs);
    await promise;
    clearTimeout(alone);
    if (overtaken === resolve) overtaken = undefined;
    return pass();
  };
}

/** Hinders the first so many requests, and passes on those that come later. */
export function first(count: number, hindrance: Hindrance): Hindrance {
  let left = count;
  return (request, pass) => (left-- > 0 ? hindrance(request, pass) : pass());
}

/** Hinders requests to one address alone: `messages`, `receipts`. */
export function only(address: string, hindrance: Hindrance): Hindrance {
  return (request, pass) => (request.address === address ? hindrance(request, pass) : pass());
}
