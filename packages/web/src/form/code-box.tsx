/**
 * Choosing a code by its words, typed with or without diacritics.
 * @see ARIA Authoring Practices, combobox with list autocomplete
 * @module
 */
import type { CodeChoice, CodeShape } from '@lienthong/schemas/fields';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { found } from '../fields/search.ts';
import { useLang, useWords } from '../shell/lang.ts';
import { formWords } from './words.ts';

export interface CodeBoxProps {
  readonly id: string;
  readonly shape: CodeShape;
  readonly value: unknown;
  readonly onValue: (code: string | undefined) => void;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  /** In a grid: begin with what was typed, take the focus, and say when done. */
  readonly typed?: string;
  readonly label?: string | undefined;
  readonly onDone?: () => void;
}

const MOST = 60;

export function CodeBox(props: CodeBoxProps) {
  const { id, shape, value, onValue, onDone, typed: begun } = props;
  const lang = useLang();
  const words = useWords(formWords);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | undefined>(begun === '' ? undefined : begun);
  const [isOpen, setOpen] = useState(begun !== undefined);
  const [at, setAt] = useState(0);
  const chosen = shape.codes.find(({ code }) => code === value);
  const shown = typed ?? chosen?.title[lang] ?? (value === undefined ? '' : String(value));
  const choices = useMemo(
    () => found(current(shape, value), typed ?? '', ({ code, title }) => [title[lang], title.vi, title.en, code]),
    [shape, value, typed, lang],
  );
  useLayoutEffect(() => {
    if (begun === undefined) return;
    input.current?.focus();
    if (begun === '') input.current?.select();
  }, [begun]);
  const isLeft = useRef(false);
  const take = (code: string | undefined): void => {
    isLeft.current = onDone !== undefined;
    setTyped(undefined);
    setOpen(false);
    onValue(code);
    onDone?.();
  };
  /** Left with something typed: an exact title or code is taken, nothing is none, anything else stays for the check to name. */
  const leave = (): void => {
    setOpen(false);
    if (typed !== undefined && !isLeft.current) {
      const text = typed.trim();
      const exact = shape.codes.find(({ code, title }) => code === text || title[lang] === text);
      setTyped(undefined);
      onValue(text === '' ? undefined : (exact?.code ?? text));
    }
    if (!isLeft.current) onDone?.();
    isLeft.current = false;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(isOpen ? Math.max(0, Math.min(Math.min(choices.length, MOST) - 1, at + step)) : 0);
      setOpen(true);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const choice = choices[at];
      if (choice !== undefined) take(choice.code);
    } else if (event.key === 'Escape' && (isOpen || typed !== undefined)) {
      event.preventDefault();
      event.stopPropagation();
      isLeft.current = onDone !== undefined;
      setTyped(undefined);
      setOpen(false);
      onDone?.();
    }
  };
  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
    setOpen(true);
  };
  const active = isOpen && choices[at] !== undefined ? `${listId}-${at}` : undefined;
  return (
    <span class="code-box">
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={active}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        aria-required={props.isRequired}
        placeholder={words.searchCode}
        value={shown}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={(event) => typed === undefined && event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={leave}
      />
      <ul id={listId} role="listbox" aria-label={shape.title[lang]} hidden={!isOpen}>
        {isOpen &&
          choices.slice(0, MOST).map((choice, i) => (
            <li
              key={choice.code}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={choice.code === value}
              class={i === at ? 'active' : ''}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(choice.code)}
            >
              {choice.title[lang]}
            </li>
          ))}
        {isOpen && choices.length > MOST && (
          <li role="option" aria-disabled="true" aria-selected={false}>
            {words.typeMore}
          </li>
        )}
      </ul>
      <span role="status" class="hidden">
        {isOpen && typed !== undefined && words.foundCodes(choices.length)}
      </span>
    </span>
  );
}

/** Codes no longer to be chosen are left out, but for the one that stands there. */
function current({ codes }: CodeShape, value: unknown): readonly CodeChoice[] {
  return codes.filter(({ deprecated, code }) => !deprecated || code === value);
}
