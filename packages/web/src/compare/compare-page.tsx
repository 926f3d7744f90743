/**
 * The task “compare”.
 * @module
 */
import { useWords } from '../shell/lang.ts';
import { shellWords } from '../shell/words.ts';

export function ComparePage() {
  const words = useWords(shellWords);
  return <h1 tabIndex={-1}>{words.compare}</h1>;
}
