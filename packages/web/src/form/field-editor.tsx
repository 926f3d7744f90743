/**
 * One field of a form: its label, what it is for, its input, and what is wrong with it.
 * @module
 */
import type { Field, Shape } from '@lienthong/schemas/fields';
import { isObject, type Path } from '../fields/values.ts';
import { useLang, useWords } from '../shell/lang.ts';
import { CodeBox } from './code-box.tsx';
import { useField } from './context.ts';
import { ListEditor } from './list-editor.tsx';
import { NumberInput, TextInput, YesNoInput } from './plain-inputs.tsx';
import { formWords } from './words.ts';

export interface EditorProps {
  readonly field: Field;
  readonly path: Path;
  readonly value: unknown;
}

export function FieldEditor(props: EditorProps) {
  switch (props.field.shape.type) {
    case 'fixed':
      return null;
    case 'object':
    case 'choice':
      return <Nested {...props} />;
    case 'list':
      return <ListEditor {...props} />;
    default:
      return <Single {...props} />;
  }
}

function Single({ field, path, value }: EditorProps) {
  const lang = useLang();
  const words = useWords(formWords);
  const { id, faults, touch } = useField(path);
  const hints = [`${id}-about`, ...(faults.length > 0 ? [`${id}-faults`] : [])].join(' ');
  return (
    <div class={`field${faults.length > 0 ? ' faulty' : ''}`} onFocusOut={touch}>
      <label for={id}>
        {field.title[lang]}
        {field.required && (
          <b class="required" title={words.required} aria-hidden="true">
            {' '}
            *
          </b>
        )}
      </label>
      <ShapeInput shape={field.shape} path={path} value={value} isRequired={field.required} describedBy={hints} />
      <p id={`${id}-about`} class="about">
        {field.description[lang]}
      </p>
      <Faults path={path} />
    </div>
  );
}

interface InputProps {
  readonly shape: Shape;
  readonly path: Path;
  readonly value: unknown;
  readonly isRequired: boolean;
  readonly describedBy?: string;
  readonly label?: string;
}

/** The input of a single value. */
export function ShapeInput({ shape, path, value, isRequired, describedBy, label }: InputProps) {
  const { id, faults, set } = useField(path);
  const given = { id, value, isRequired, isInvalid: faults.length > 0, describedBy, label, onValue: set };
  switch (shape.type) {
    case 'code':
      return <CodeBox {...given} shape={shape} />;
    case 'number':
      return <NumberInput {...given} shape={shape} />;
    case 'boolean':
      return <YesNoInput {...given} />;
    case 'text':
      return <TextInput {...given} shape={shape} isOwn={path.length === 1} />;
    default:
      return null;
  }
}

export function Faults({ path }: { readonly path: Path }) {
  const lang = useLang();
  const { id, faults } = useField(path);
  return (
    <ul id={`${id}-faults`} class="field-faults" hidden={faults.length === 0}>
      {faults.map(({ code, severity, messages }) => (
        <li key={code} class={severity}>
          {messages[lang]}
        </li>
      ))}
    </ul>
  );
}

/** An object or a choice: a part of its own, which may be left out where it is not required. */
function Nested({ field, path, value }: EditorProps) {
  const lang = useLang();
  const words = useWords(formWords);
  const { id, faults, set, touch } = useField(path);
  const isOpen = value !== undefined || (field.required && field.shape.type === 'object');
  return (
    <fieldset id={id} tabIndex={-1} class={`nested${faults.length > 0 ? ' faulty' : ''}`}>
      <legend>
        {field.title[lang]}
        {field.required && <b class="required"> *</b>}
      </legend>
      <p class="about">{field.description[lang]}</p>
      <Faults path={path} />
      {field.shape.type === 'choice' ? (
        <ChoiceBody field={field} path={path} value={value} />
      ) : isOpen ? (
        <Members shape={field.shape} path={path} value={value} />
      ) : (
        <button
          type="button"
          onClick={() => {
            set({});
            touch();
          }}
        >
          {words.open}
          <span class="hidden">: {field.title[lang]}</span>
        </button>
      )}
      {isOpen && !field.required && (
        <button type="button" class="link" onClick={() => set(undefined)}>
          {words.drop}
          <span class="hidden">: {field.title[lang]}</span>
        </button>
      )}
    </fieldset>
  );
}

/** The members of an object, or the branches of a choice. */
export function Members({
  shape,
  path,
  value,
}: {
  readonly shape: Shape;
  readonly path: Path;
  readonly value: unknown;
}) {
  if (shape.type === 'choice') return <Branches shape={shape} path={path} value={value} label="" />;
  if (shape.type !== 'object') return null;
  return (
    <>
      {shape.fields.map((field) => (
        <FieldEditor
          key={field.name}
          field={field}
          path={[...path, field.name]}
          value={isObject(value) ? value[field.name] : undefined}
        />
      ))}
    </>
  );
}

function ChoiceBody({ field, path, value }: EditorProps) {
  const lang = useLang();
  if (field.shape.type !== 'choice') return null;
  return <Branches shape={field.shape} path={path} value={value} label={field.title[lang]} />;
}

interface BranchesProps {
  readonly shape: Extract<Shape, { type: 'choice' }>;
  readonly path: Path;
  readonly value: unknown;
  readonly label: string;
}

/** Which one, and then the fields that it asks for. */
function Branches({ shape, path, value, label }: BranchesProps) {
  const lang = useLang();
  const words = useWords(formWords);
  const { id, set, touch } = useField(path);
  const tag = isObject(value) ? value[shape.tag] : undefined;
  const branch = shape.branches.find((one) => one.value === tag);
  const choose = (chosen: string): void => {
    touch();
    if (chosen === '') {
      set(undefined);
      return;
    }
    const next = shape.branches.find((one) => one.value === chosen);
    const kept = Object.entries(isObject(value) ? value : {}).filter(([name]) =>
      next?.fields.some((field) => field.name === name),
    );
    set({ [shape.tag]: chosen, ...Object.fromEntries(kept) });
  };
  return (
    <>
      <select
        id={`${id}/${shape.tag}`}
        aria-label={label === '' ? words.choose : label}
        value={branch?.value ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {shape.branches.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title[lang]}
          </option>
        ))}
      </select>
      {branch !== undefined && branch.fields.length > 0 && (
        <div class="branch">
          {branch.fields.map((field) => (
            <FieldEditor
              key={field.name}
              field={field}
              path={[...path, field.name]}
              value={isObject(value) ? value[field.name] : undefined}
            />
          ))}
        </div>
      )}
    </>
  );
}
