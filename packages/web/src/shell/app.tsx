/**
 * The frame around all tasks: header, navigation, language, and the task that is open. A task once opened stays as it was left.
 * @module
 */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Lang, LangContext, useWords } from './lang.ts';
import { useOffline } from './offline.ts';
import { addressOf, type Task, tasks, useRoute } from './route.ts';
import { shellWords } from './words.ts';

export type Pages = Readonly<Record<Task, ComponentType>>;

export function App({ pages }: { readonly pages: Pages }) {
  const route = useRoute();
  const [opened, setOpened] = useState<ReadonlySet<Task>>(() => new Set([route.task]));
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    setOpened((before) => (before.has(route.task) ? before : new Set([...before, route.task])));
    document.documentElement.lang = route.lang;
    document.title = `${shellWords[route.task][route.lang]} · ${shellWords.name[route.lang]}`;
  }, [route]);
  // Who goes to another task by keyboard or screen reader goes on reading there.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.querySelector<HTMLElement>(`#task-${route.task} h1`)?.focus();
  }, [route.task]);
  return (
    <LangContext.Provider value={route.lang}>
      <Header task={route.task} lang={route.lang} />
      <main ref={main} id="main" tabIndex={-1}>
        {tasks.map((task) => {
          const Page = pages[task];
          return (
            <section key={task} id={`task-${task}`} class="task" hidden={task !== route.task}>
              {(opened.has(task) || task === route.task) && <Page />}
            </section>
          );
        })}
      </main>
      <Footer />
    </LangContext.Provider>
  );
}

function Header({ task, lang }: { readonly task: Task; readonly lang: Lang }) {
  const words = useWords(shellWords);
  const other = lang === 'vi' ? 'en' : 'vi';
  const toMain = (event: Event): void => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <header class="top">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the content; the address after # is taken by the task */}
      <a class="skip" href="#main" onClick={toMain}>
        {words.skip}
      </a>
      <div class="brand">
        <span class="name">{words.name}</span>
        <span class="promise">{words.promise}</span>
      </div>
      <nav aria-label={words.tasks}>
        {tasks.map((one) => (
          <a key={one} href={addressOf({ lang, task: one })} aria-current={one === task ? 'page' : undefined}>
            {words[one]}
          </a>
        ))}
      </nav>
      <a class="language" href={addressOf({ lang: other, task })} lang={other} hreflang={other}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </a>
    </header>
  );
}

function Footer() {
  const words = useWords(shellWords);
  const offline = useOffline();
  const said = { ready: words.offlineReady, waiting: words.offlineWaiting, never: words.offlineNever }[offline];
  return (
    <footer>
      <p>{words.memory}</p>
      <p role="status" class="offline" data-state={offline}>
        {said}
      </p>
    </footer>
  );
}
