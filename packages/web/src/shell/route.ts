/**
 * Which task is open, in which language: it stands in the address after `#`, so that a link and the back key work.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import type { Lang } from './lang.ts';

export const tasks = ['check', 'fill', 'return', 'compare', 'evidence'] as const;
export type Task = (typeof tasks)[number];

export interface Route {
  readonly lang: Lang;
  readonly task: Task;
}

/** `#/vi/check`; whatever else stands there is the first task, in Vietnamese. */
export function parseRoute(hash: string): Route {
  const [, lang, task] = hash.split('/');
  return { lang: lang === 'en' ? 'en' : 'vi', task: tasks.find((known) => known === task) ?? 'check' };
}

export function addressOf({ lang, task }: Route): string {
  return `#/${lang}/${task}`;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
