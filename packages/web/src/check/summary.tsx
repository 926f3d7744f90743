/**
 * How far the check is and what it came to; a screen reader hears the first fault and the end, not every step.
 * @module
 */
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import type { FileState } from './file-state.ts';
import { checkWords } from './words.ts';

export function Summary({ state }: { readonly state: FileState }) {
  const lang = useLang();
  const words = useWords(checkWords);
  const n = (count: number): string => formatCount(count, lang);
  const percent = state.bytes === 0 ? 100 : Math.floor((state.bytesRead / state.bytes) * 100);
  const verdict =
    state.errors > 0
      ? words.faulty(n(state.count), n(state.errors), n(state.warnings))
      : state.warnings > 0
        ? words.soundWithWarnings(n(state.count), n(state.warnings))
        : words.sound(n(state.count));
  const tone = state.errors > 0 ? 'bad' : state.warnings > 0 ? 'warned' : state.done ? 'good' : '';
  return (
    <section class={`summary ${tone}`} aria-label={state.name} data-done={state.done}>
      <p class="file-name">{state.name}</p>
      {!state.done && (
        <p>
          <progress value={percent} max={100} aria-label={words.reading} /> {words.progress(n(state.count), percent)}
        </p>
      )}
      <p role="status" class="verdict">
        {state.done ? verdict : state.errors > 0 ? words.firstFault : ''}
      </p>
    </section>
  );
}
