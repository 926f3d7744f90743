/**
 * What needs the browser's own cryptography, which browsers give to https and localhost alone.
 * @module
 */
import type { ComponentType } from 'preact';
import { useWords } from './lang.ts';
import type { Task } from './route.ts';
import { shellWords } from './words.ts';

/** @returns the task, or where the address is not secure a sentence in its place */
export function secured(task: Task, Page: ComponentType): ComponentType {
  return isSecureContext ? Page : () => <NotSecure task={task} />;
}

function NotSecure({ task }: { readonly task: Task }) {
  const words = useWords(shellWords);
  return (
    <>
      <h1 tabIndex={-1}>{words[task]}</h1>
      <p role="alert">{words.notSecure}</p>
    </>
  );
}
