/**
 * The task “return”.
 * @module
 */
import { useWords } from '../shell/lang.ts';
import { shellWords } from '../shell/words.ts';

export function ReturnPage() {
  const words = useWords(shellWords);
  return <h1 tabIndex={-1}>{words.return}</h1>;
}
