/**
 * A message of an agency by the name that a person gives it.
 * @module
 */
import { type Agency, ExchangeError } from '@lienthong/exchange';

/** @throws {ExchangeError} `unknown-message` */
export async function find({ outbox, inbox }: Agency, message: string) {
  const letters = await outbox.list();
  const letter = letters.find(({ jti, dig }) => message === jti || message === dig);
  if (letter) return { dig: letter.dig };
  const arrival = (await inbox.list()).find(({ jti, dig }) => message === jti || message === dig);
  if (!arrival) throw new ExchangeError('unknown-message');
  return { dig: arrival.dig, arrival };
}
