/**
 * The task “evidence”.
 * @module
 */
import { useWords } from '../shell/lang.ts';
import { shellWords } from '../shell/words.ts';

export function EvidencePage() {
  const words = useWords(shellWords);
  return <h1 tabIndex={-1}>{words.evidence}</h1>;
}
