/**
 * The editor in a cell: Enter or leaving takes what was typed, Escape gives up.
 * @module
 */
import type { Shape } from '@lienthong/schemas/fields';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { typedAs, yesNo } from '../fields/columns.ts';
import { CodeBox } from '../form/code-box.tsx';
import { useLang } from '../shell/lang.ts';

interface Props {
  readonly shape: Shape;
  readonly label: string;
  readonly value: unknown;
  /** The character with which it was begun; replaces the value. */
  readonly typed: string;
  readonly onValue: (value: unknown) => void;
  readonly onDone: () => void;
}

export function CellEditor({ shape, label, value, typed, onValue, onDone }: Props) {
  const lang = useLang();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isGivenUp = useRef(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') field.current?.blur();
    else if (event.key === 'Escape') {
      isGivenUp.current = true;
      onDone();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const take = (text: string): void => {
    if (!isGivenUp.current) onValue(typedAs(text, shape));
  };
  if (shape.type === 'code')
    return (
      <CodeBox
        id="cell-editor"
        label={label}
        shape={shape}
        value={value}
        typed={typed}
        onValue={onValue}
        onDone={onDone}
      />
    );
  const text = typed !== '' ? typed : value === undefined ? '' : String(value);
  if (shape.type === 'boolean')
    return (
      <select
        ref={field}
        aria-label={label}
        defaultValue={text}
        onKeyDown={press}
        onBlur={(event) => take(event.currentTarget.value)}
      >
        <option value="" />
        <option value="true">{yesNo[lang][0]}</option>
        <option value="false">{yesNo[lang][1]}</option>
      </select>
    );
  return (
    <input
      ref={field}
      type="text"
      aria-label={label}
      inputMode={shape.type === 'number' ? 'numeric' : 'text'}
      defaultValue={text}
      onKeyDown={press}
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}
