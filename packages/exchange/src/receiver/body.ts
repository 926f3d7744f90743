/**
 * Reads the bodies of requests, the raw bytes, within the limits of one body and of all bodies held at once.
 * @module
 */
import type { IncomingMessage } from 'node:http';
import { ExchangeError } from '../errors.ts';
import { GrowingBytes } from '../growing-bytes.ts';
import { limits } from '../limits.ts';

/** Bytes of bodies held by this process, read and not yet answered. */
let heldBytes = 0;
/** What bodies larger than `limits.inTurnBytes` may still become: under a flood a few are read to their end, not all in part. */
let largeBytes = 0;

/** A body, held until it is released; its bytes are gone then. */
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

export interface BodyOptions {
  /** `Content-Length`, where there is one: what cannot be held is refused before it is read. */
  readonly declared?: number;
  /** Milliseconds that it may take to come. */
  readonly bodyMs?: number;
}

/** @throws {ExchangeError} `body-too-large`; `busy`; `body-timeout` it broke off or took too long */
export async function holdBody(
  source: BodySource,
  { declared = 0, bodyMs = limits.bodyMs }: BodyOptions = {},
): Promise<HeldBody> {
  if (declared > limits.bodyBytes) throw new ExchangeError('body-too-large');
  if (heldBytes + declared > limits.heldBodiesBytes) throw new ExchangeError('busy');
  /** As large as it was told to be; of one that does not tell, as any may be. More than that is not read. */
  const promised = declared > 0 ? declared : limits.bodyBytes;
  const isFull = () => largeBytes + promised > limits.largeBodiesBytes;
  if (declared > limits.inTurnBytes && isFull()) throw new ExchangeError('busy');
  const read = declared > 0 ? new GrowingBytes(declared) : new GrowingBytes();
  let isLarge = false;
  const release = () => {
    heldBytes -= read.size;
    if (isLarge) largeBytes -= promised;
    isLarge = false;
    read.free();
  };
  const enlarge = () => {
    if (isFull()) throw new ExchangeError('busy');
    largeBytes += promised;
    isLarge = true;
  };
  try {
    if (declared > limits.inTurnBytes) enlarge();
    await within(bodyMs, source, (chunk) => {
      if (!isLarge && read.size + chunk.length > limits.inTurnBytes) enlarge();
      // Only bytes that have come are counted, so that a slow sender with a large promise keeps nobody out.
      if (read.size + chunk.length > promised) throw new ExchangeError('body-too-large');
      if (heldBytes + chunk.length > limits.heldBodiesBytes) throw new ExchangeError('busy');
      read.add(chunk);
      heldBytes += chunk.length;
    });
  } catch (error) {
    release();
    throw error instanceof ExchangeError ? error : new ExchangeError('body-timeout', undefined, { cause: error });
  }
  return { bytes: read.bytes(), release };
}

/** Reading ends after so long, whatever the server around it waits for: it takes no chunk any more. */
async function within(ms: number, source: BodySource, take: (chunk: Uint8Array) => void): Promise<void> {
  let isOver = false;
  const over = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    isOver = true;
    over.reject(new ExchangeError('body-timeout'));
  }, ms);
  const read = source((chunk) => {
    if (isOver) throw new ExchangeError('body-timeout');
    take(chunk);
  });
  try {
    await Promise.race([read, over.promise]);
  } finally {
    clearTimeout(timer);
  }
}
