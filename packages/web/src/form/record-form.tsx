/**
 * A form over one record: the fields of its kind, by groups, with what is wrong at each.
 * @module
 */
import { groups } from '@lienthong/schemas';
import type { Field } from '@lienthong/schemas/fields';
import { useId, useMemo, useState } from 'preact/hooks';
import { titleAt } from '../fields/titles.ts';
import { type Path, pointerOf, valueAt, withValue } from '../fields/values.ts';
import { useLang, useWords } from '../shell/lang.ts';
import type { Fault } from '../worker/messages.ts';
import { FormContext, type FormState } from './context.ts';
import { FieldEditor } from './field-editor.tsx';
import { formWords } from './words.ts';

export interface RecordFormProps {
  readonly fields: readonly Field[];
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly showsAll: boolean;
  readonly onValue: (value: unknown) => void;
}

export function RecordForm({ fields, value, faults, showsAll, onValue }: RecordFormProps) {
  const words = useWords(formWords);
  const prefix = useId();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const form: FormState = {
    prefix,
    faults,
    showsAll,
    touched,
    set: (path, given) => onValue(withValue(value, path, given, true)),
    touch: (path: Path) => setTouched((before) => new Set([...before, pointerOf(path)])),
  };
  const editor = (field: Field) => (
    <FieldEditor key={field.name} field={field} path={[field.name]} value={valueAt(value, [field.name])} />
  );
  const parts = useMemo(() => partsOf(fields), [fields]);
  return (
    <FormContext.Provider value={form}>
      <Elsewhere fields={fields} value={value} faults={showsAll ? faults : []} />
      {parts.map(({ group, members }) => (
        <Part key={group} group={group}>
          {members.filter((field) => !isGiven(field)).map(editor)}
          {members.some(isGiven) && (
            <details class="given" open={faults.some(({ pointer }) => given.has(pointer.slice(1)))}>
              <summary>{words.given}</summary>
              {members.filter(isGiven).map(editor)}
            </details>
          )}
        </Part>
      ))}
    </FormContext.Provider>
  );
}

/** What the machine has given and a person seldom changes. */
const given: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'revises',
  'recordStatus',
  'reason',
  'recordedAt',
  'conversation',
]);

function isGiven({ name, group }: Field): boolean {
  return group === 'head' && given.has(name);
}

function Part({ group, children }: { readonly group: string; readonly children: preact.ComponentChildren }) {
  const lang = useLang();
  const told = groups[group];
  return (
    <fieldset class="part">
      <legend>{told === undefined ? group : lang === 'vi' ? told['x-vi'].title : told.title}</legend>
      {children}
    </fieldset>
  );
}

/** What is wrong at a place that has no field of its own in sight. */
function Elsewhere({ fields, value, faults }: Pick<RecordFormProps, 'fields' | 'value' | 'faults'>) {
  const lang = useLang();
  const lost = faults.filter(({ pointer }) => !isInSight(fields, value, pointer));
  if (lost.length === 0) return null;
  return (
    <ul class="elsewhere">
      {lost.map(({ pointer, code, messages }) => (
        <li key={`${code}${pointer}`}>
          {pointer !== '' && <b>{titleAt(fields, pointer, lang)}: </b>}
          {messages[lang]}
        </li>
      ))}
    </ul>
  );
}

/** A member of the record, or of an object that is there. */
function isInSight(fields: readonly Field[], value: unknown, pointer: string): boolean {
  const steps = pointer.split('/').slice(1);
  if (steps.length === 0) return false;
  if (!fields.some(({ name, shape }) => name === steps[0] && shape.type !== 'fixed')) return false;
  return steps.length === 1 || valueAt(value, steps.slice(0, -1)) !== undefined;
}

/** Fields of one group together, groups in the order of their first field. */
function partsOf(fields: readonly Field[]): { group: string; members: Field[] }[] {
  const shown = fields.filter(({ shape }) => shape.type !== 'fixed');
  return [...Map.groupBy(shown, ({ group }) => group)].map(([group, members]) => ({ group, members }));
}
