/**
 * Reads the bodies of requests, the raw bytes, within the limits of one body and of all bodies held at once.
 * @module
 */
import type { IncomingMessage } from 'node:http';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';

/** Bytes of bodies held by this process, read and not yet answered. */
let heldBytes = 0;

/** A body, held until it is released. */
export interface HeldBody {
  readonly bytes: Uint8Array;
  release(): void;
}

/** Gives the chunks of a body to `take`, one after the other, and stops with the error that `take` throws. */
export type BodySource = (take: (chunk: Uint8Array) => void) => Promise<void>;

/** A body as `node:http` gives it. The connection stays open when reading stops: the answer still has to go out. */
export function fromMessage(request: IncomingMessage): BodySource {
  return (take) =>
    new Promise((resolve, reject) => {
      const stop = (error: unknown) => {
        request.off('data', onData);
        reject(error);
      };
      const onData = (chunk: Uint8Array) => {
        try {
          take(chunk);
        } catch (error) {
          stop(error);
        }
      };
      request
        .on('data', onData)
        .once('end', resolve)
        .once('error', stop)
        .once('close', () => stop(undefined));
    });
}

/** A body of the Fetch API. */
export function fromStream(stream: AsyncIterable<Uint8Array> | null): BodySource {
  return async (take) => {
    if (stream) for await (const chunk of stream) take(chunk);
  };
}

/**
 * @param declared `Content-Length`, where there is one: what cannot be held is refused before it is read
 * @throws {ExchangeError} `body-too-large`; `busy`; `body-timeout` it broke off or took too long
 */
export async function holdBody(source: BodySource, declared = 0): Promise<HeldBody> {
  if (declared > limits.bodyBytes) throw new ExchangeError('body-too-large');
  if (heldBytes + declared > limits.heldBodiesBytes) throw new ExchangeError('busy');
  const read: Uint8Array[] = [];
  let size = 0;
  const release = () => {
    heldBytes -= size;
    size = 0;
  };
  try {
    await source((chunk) => {
      // Only bytes that have come are counted, so that a slow sender with a large promise keeps nobody out.
      if (size + chunk.length > limits.bodyBytes) throw new ExchangeError('body-too-large');
      if (heldBytes + chunk.length > limits.heldBodiesBytes) throw new ExchangeError('busy');
      size += chunk.length;
      heldBytes += chunk.length;
      read.push(chunk);
    });
  } catch (error) {
    release();
    throw error instanceof ExchangeError ? error : new ExchangeError('body-timeout', undefined, { cause: error });
  }
  const [only] = read;
  return { bytes: read.length === 1 && only ? only : Buffer.concat(read, size), release };
}
