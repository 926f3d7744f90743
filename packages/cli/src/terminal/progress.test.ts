import { writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cli } from '../cli.ts';
import type { Io } from '../io.ts';
import { Desk } from '../testing/lienthong.ts';
import { progress } from './progress.ts';
import { Reading } from './reading.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  desk.close();
});

function terminal(isTTY = true): { io: Io; shown: () => string } {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const io = { argv: [], env: {}, stdin: new PassThrough(), stdout: new PassThrough(), stderr, cwd: desk.folder };
  return { io: io as unknown as Io, shown: () => String(stderr.read() ?? '') };
}

describe('progress', () => {
  test('says nothing in the first second, then a count and the time that is left, and leaves no trace', () => {
    const { io, shown } = terminal();
    const drawn = progress(new Cli(io, 'vi'));
    drawn.tell(() => 'một');
    expect(shown()).toBe('');
    vi.advanceTimersByTime(2_000);
    drawn.tell(
      () => 'hai',
      () => 0.25,
    );
    expect(shown()).toBe('\r\u001b[2Khai · còn khoảng 6 giây');
    drawn.tell(
      () => 'ba',
      () => 0.3,
    );
    expect(shown()).toBe('');
    vi.advanceTimersByTime(998_000);
    drawn.tell(
      () => 'bốn',
      () => 0.5,
    );
    expect(shown()).toContain('còn khoảng 17 phút');
    drawn.done();
    expect(shown()).toBe('\r\u001b[2K');
  });

  test('tells no time where nobody knows how much is left, or hardly anything is done', () => {
    const { io, shown } = terminal();
    const drawn = progress(new Cli(io, 'en'));
    for (const share of [undefined, 0.001]) {
      vi.advanceTimersByTime(2_000);
      drawn.tell(
        () => 'some',
        () => share,
      );
      expect(shown()).toBe('\r\u001b[2Ksome');
    }
  });

  test('is for terminals', () => {
    const { io, shown } = terminal(false);
    const drawn = progress(new Cli(io, 'vi'));
    vi.advanceTimersByTime(5_000);
    drawn.tell(() => 'một');
    drawn.done();
    expect(shown()).toBe('');
  });
});

describe('what has been read', () => {
  test('is a share of all files', async () => {
    vi.useRealTimers();
    const { io } = terminal();
    writeFileSync(desk.path('a'), 'x'.repeat(100));
    writeFileSync(desk.path('b'), 'x'.repeat(300));
    const reading = await Reading.of(io, ['a', 'b']);
    expect(reading.share()).toBe(0);
    for await (const _ of reading.open('a'));
    expect(reading.share()).toBe(0.25);
    for await (const _ of reading.open('b'));
    expect(reading.share()).toBe(1);
  });

  test('of standard input nobody knows', async () => {
    const { io } = terminal();
    expect((await Reading.of(io, ['-'])).share()).toBeUndefined();
  });
});
