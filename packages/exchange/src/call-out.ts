/**
 * Calls what an application has handed in. What that throws does not reach into the exchange: it is an uncaught exception of the application.
 * @module
 */

export function callOut(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
