/**
 * Inputs of single values: texts, dates, instants, numbers, yes or no.
 * @module
 */
import type { NumberShape, TextShape } from '@lienthong/schemas/fields';
import { typedAs, yesNo } from '../fields/columns.ts';
import { useLang, useWords } from '../shell/lang.ts';
import { nowInVietnam, uuidv7 } from './machine-values.ts';
import { formWords } from './words.ts';

interface Given {
  readonly id: string;
  readonly value: unknown;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly label: string | undefined;
  readonly onValue: (value: unknown) => void;
}

function attributes({ id, isRequired, isInvalid, describedBy, label }: Given) {
  return {
    id,
    'aria-required': isRequired,
    'aria-invalid': isInvalid,
    'aria-describedby': describedBy,
    'aria-label': label,
  };
}

/** @param isOwn a member of the record itself: its own id and conversation may be given anew */
export function TextInput({ shape, isOwn, ...given }: Given & { readonly shape: TextShape; readonly isOwn: boolean }) {
  const words = useWords(formWords);
  const { onValue, value } = given;
  const text = value === undefined ? '' : String(value);
  const take = (typed: string): void => onValue(typedAs(typed, shape));
  const common = { ...attributes(given), value: text };
  switch (shape.format) {
    case 'text':
      return <textarea {...common} rows={4} onInput={(event) => onValue(event.currentTarget.value || undefined)} />;
    case 'civil-date':
      // What is no date would not show in a field of dates.
      if (text === '' || /^\d{4}-\d\d-\d\d$/.test(text))
        return <input {...common} type="date" onInput={(event) => take(event.currentTarget.value)} />;
      break;
    case 'instant':
      return <InstantInput {...given} />;
    case 'uuid':
      return (
        <span class="with-button">
          <input
            {...common}
            type="text"
            class="code"
            spellcheck={false}
            onInput={(event) => take(event.currentTarget.value)}
          />
          {isOwn && (
            <button type="button" onClick={() => onValue(uuidv7())}>
              {words.newId}
            </button>
          )}
        </span>
      );
  }
  const hint =
    shape.format === 'partial-date' ? words.partialDate : shape.format === 'agency' ? words.agency : undefined;
  return (
    <input
      {...common}
      type="text"
      placeholder={hint}
      spellcheck={shape.format === 'line'}
      onInput={(event) => onValue(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}

function InstantInput(given: Given) {
  const words = useWords(formWords);
  const { onValue, value } = given;
  const text = value === undefined ? '' : String(value);
  const isLocal = text === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/.test(text);
  return (
    <span class="with-button">
      {isLocal ? (
        <input
          {...attributes(given)}
          type="datetime-local"
          step={1}
          value={text.slice(0, 19)}
          onInput={(event) => onValue(asInstant(event.currentTarget.value))}
        />
      ) : (
        <input
          {...attributes(given)}
          type="text"
          value={text}
          onInput={(event) => onValue(event.currentTarget.value || undefined)}
        />
      )}
      <button type="button" onClick={() => onValue(nowInVietnam())}>
        {words.now}
      </button>
    </span>
  );
}

export function NumberInput({ shape, ...given }: Given & { readonly shape: NumberShape }) {
  const { value, onValue } = given;
  return (
    <input
      {...attributes(given)}
      type="text"
      inputMode={shape.integer ? 'numeric' : 'decimal'}
      class="number"
      value={value === undefined ? '' : String(value)}
      onInput={(event) => onValue(typedAs(event.currentTarget.value, shape))}
    />
  );
}

export function YesNoInput(given: Given) {
  const lang = useLang();
  const words = useWords(formWords);
  const { value, onValue } = given;
  return (
    <select
      {...attributes(given)}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onValue(typedAs(event.currentTarget.value, { type: 'boolean' }))}
    >
      <option value="">{words.choose}</option>
      <option value="true">{yesNo[lang][0]}</option>
      <option value="false">{yesNo[lang][1]}</option>
    </select>
  );
}

/** Browsers leave the seconds out where they are zero. */
function asInstant(local: string): string | undefined {
  if (local === '') return undefined;
  return `${local.length === 16 ? `${local}:00` : local}+07:00`;
}
