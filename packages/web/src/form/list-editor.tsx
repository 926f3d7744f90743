/**
 * A list in a form: a few codes as boxes to tick, everything else entry by entry.
 * @module
 */
import type { CodeShape, Shape } from '@lienthong/schemas/fields';
import { useLang, useWords } from '../shell/lang.ts';
import { useField } from './context.ts';
import { type EditorProps, Faults, Members, ShapeInput } from './field-editor.tsx';
import { formWords } from './words.ts';

/** Lists of codes up to this length are ticked. */
const TICKED = 14;

export function ListEditor({ field, path, value }: EditorProps) {
  const lang = useLang();
  const words = useWords(formWords);
  const { id, faults, set, touch } = useField(path);
  const { shape } = field;
  if (shape.type !== 'list') return null;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const title = field.title[lang];
  const change = (next: readonly unknown[]): void => {
    touch();
    set(next.length === 0 && !field.required ? undefined : next);
  };
  const isTicked = shape.items.type === 'code' && shape.unique && shape.items.codes.length <= TICKED;
  return (
    <fieldset id={id} tabIndex={-1} class={`nested list${faults.length > 0 ? ' faulty' : ''}`}>
      <legend>
        {title}
        {field.required && <b class="required"> *</b>}
      </legend>
      <p class="about">{field.description[lang]}</p>
      <Faults path={path} />
      {isTicked && shape.items.type === 'code' ? (
        <Ticks shape={shape.items} entries={entries} onChange={change} />
      ) : (
        <>
          {entries.map((entry, i) => (
            <div key={i} class="entry">
              <Entry shape={shape.items} path={[...path, i]} value={entry} label={`${title} (${i + 1})`} />
              <button type="button" class="link" onClick={() => change(entries.filter((_, at) => at !== i))}>
                {words.remove(title, i + 1)}
              </button>
            </div>
          ))}
          {entries.length < shape.maxItems && (
            <button type="button" onClick={() => change([...entries, blankOf(shape.items)])}>
              {words.add(title)}
            </button>
          )}
        </>
      )}
    </fieldset>
  );
}

function Entry({
  shape,
  path,
  value,
  label,
}: {
  shape: Shape;
  path: EditorProps['path'];
  value: unknown;
  label: string;
}) {
  if (shape.type === 'object' || shape.type === 'choice')
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset in a fieldset is read thrice
      <div role="group" aria-label={label}>
        <Faults path={path} />
        <Members shape={shape} path={path} value={value} />
      </div>
    );
  return (
    <>
      <ShapeInput shape={shape} path={path} value={value} isRequired={true} label={label} />
      <Faults path={path} />
    </>
  );
}

interface TicksProps {
  readonly shape: CodeShape;
  readonly entries: readonly unknown[];
  readonly onChange: (entries: readonly unknown[]) => void;
}

/** Codes that are not of the list stay, for the check to name. */
function Ticks({ shape, entries, onChange }: TicksProps) {
  const lang = useLang();
  const shown = shape.codes.filter(({ code, deprecated }) => !deprecated || entries.includes(code));
  const toggle = (code: string): void =>
    onChange(entries.includes(code) ? entries.filter((entry) => entry !== code) : [...entries, code]);
  return (
    <div class="ticks">
      {shown.map(({ code, title }) => (
        <label key={code}>
          <input type="checkbox" checked={entries.includes(code)} onChange={() => toggle(code)} /> {title[lang]}
        </label>
      ))}
    </div>
  );
}

function blankOf({ type }: Shape): unknown {
  return type === 'object' || type === 'choice' ? {} : type === 'list' ? [] : '';
}
