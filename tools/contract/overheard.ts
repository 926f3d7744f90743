/**
 * Listens to the console and the standard streams while something runs.
 * @module
 */
import { vi } from 'vitest';

/** @returns everything that was written */
export async function overheard(run: () => Promise<void>): Promise<unknown[]> {
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    ),
    ...[process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true)),
  ];
  try {
    await run();
    return spies.flatMap(({ mock }) => mock.calls);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
