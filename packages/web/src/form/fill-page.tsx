/**
 * The task “fill in a record”: a kind, its form, the faults as they are typed, and a file at the end.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLeaveWarning } from '../check/check-page.tsx';
import { DropZone } from '../check/drop-zone.tsx';
import { kindNames } from '../check/kind-names.ts';
import { isObject } from '../fields/values.ts';
import { useLang, useWords } from '../shell/lang.ts';
import { saveAs, saveJson } from '../shell/save.ts';
import { documentOf, fieldsOf, templateOf } from '../worker/client.ts';
import { newRecord } from './machine-values.ts';
import { RecordForm } from './record-form.tsx';
import { useJudged } from './use-judged.ts';
import { formWords } from './words.ts';

interface Draft {
  readonly kind: string;
  readonly fields: readonly Field[];
  readonly value: unknown;
  /** Counts the drafts, so that each has a form of its own. */
  readonly number: number;
}

export function FillPage() {
  const lang = useLang();
  const words = useWords(formWords);
  const [kind, setKind] = useState('');
  const [draft, setDraft] = useState<Draft>();
  const [isChanged, setChanged] = useState(false);
  const [message, setMessage] = useState('');
  useLeaveWarning(isChanged);
  const begin = async (chosen: string, given?: unknown): Promise<void> => {
    const fields = await fieldsOf(chosen);
    setMessage('');
    setChanged(false);
    setDraft((before) => ({
      kind: chosen,
      fields,
      value: given ?? newRecord(fields),
      number: (before?.number ?? 0) + 1,
    }));
  };
  const start = (): void => {
    if (kind !== '' && (!isChanged || confirm(words.lost))) begin(kind);
  };
  const openDraft = async (file: File): Promise<void> => {
    const value = await recordIn(file);
    const named = isObject(value)
      ? kindNames.find((one) => String(value['schema']).includes(`/${one.kind}/`))
      : undefined;
    if (named === undefined) return setMessage(words.notRecord);
    setKind(named.kind);
    await begin(named.kind, value);
  };
  const names = [...kindNames].sort((a, b) => a.title[lang].localeCompare(b.title[lang], lang));
  const chosen = kindNames.find((one) => one.kind === kind);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <div class="choose-kind">
        <label for="fill-kind">{words.kind}</label>
        <select id="fill-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
          <option value="">{words.chooseKind}</option>
          {names.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.title[lang]}
            </option>
          ))}
        </select>
        <button type="button" class="primary" disabled={kind === ''} onClick={start}>
          {words.start}
        </button>
        <button
          type="button"
          disabled={kind === ''}
          onClick={async () => saveAs(`${kind}.xlsx`, await templateOf(kind, lang))}
        >
          {words.template}
        </button>
      </div>
      {chosen !== undefined && <p class="about">{chosen.carries[lang]}</p>}
      <DropZone onFile={openDraft} isSmall accept=".json" label={words.draft} forms={words.draftForms} />
      {message !== '' && <p role="alert">{message}</p>}
      {draft !== undefined && (
        <DraftForm
          key={draft.number}
          draft={draft}
          onValue={(value) => {
            setDraft({ ...draft, value });
            setChanged(true);
          }}
          onSaved={() => setChanged(false)}
        />
      )}
    </>
  );
}

interface DraftProps {
  readonly draft: Draft;
  readonly onValue: (value: unknown) => void;
  readonly onSaved: () => void;
}

function DraftForm({ draft, onValue, onSaved }: DraftProps) {
  const lang = useLang();
  const words = useWords(formWords);
  const faults = useJudged(draft.value);
  const [showsAll, setShowsAll] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = kindNames.find((one) => one.kind === draft.kind)?.title[lang];
  const errors = faults?.filter(({ severity }) => severity === 'error').length ?? 0;
  const show = (): void => {
    setShowsAll(true);
    setTimeout(() => {
      const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset.faulty, .elsewhere');
      first?.focus();
      first?.scrollIntoView({ block: 'center' });
    });
  };
  const save = (name: string): void => {
    saveJson(name, draft.value);
    onSaved();
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <form ref={form} class="record-form" onSubmit={(event) => event.preventDefault()} noValidate>
      <h2 tabIndex={-1}>{title}</h2>
      <p class="note">{words.requiredNote}</p>
      <RecordForm
        fields={draft.fields}
        value={draft.value}
        faults={faults ?? []}
        showsAll={showsAll}
        onValue={onValue}
      />
      <div class="form-bar">
        <p role="status" class={errors > 0 ? 'bad' : 'good'}>
          {faults === undefined ? '' : errors > 0 ? words.state(errors) : words.sound}
        </p>
        {errors > 0 && (
          <button type="button" onClick={show}>
            {words.show}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        {errors > 0 ? (
          <button type="button" onClick={() => save(`${draft.kind}-nhap.json`)}>
            {words.saveDraft}
          </button>
        ) : (
          <>
            {isSecureContext && isObject(draft.value) && <DocumentButton kind={draft.kind} value={draft.value} />}
            <button type="button" class="primary" onClick={() => save(`${draft.kind}.json`)}>
              {words.save}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

/** The record as its document: a page to be opened and printed. */
function DocumentButton({ kind, value }: { readonly kind: string; readonly value: object }) {
  const lang = useLang();
  const words = useWords(formWords);
  return (
    <button type="button" onClick={async () => saveAs(`${kind}.html`, await documentOf(value, lang))}>
      {words.document}
    </button>
  );
}

async function recordIn(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}
