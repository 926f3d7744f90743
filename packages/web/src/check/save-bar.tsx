/**
 * Saves the records, with what was mended, in the form that is asked for.
 * @module
 */
import { useState } from 'preact/hooks';
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import { saveAs } from '../shell/save.ts';
import { markedWorkbook, savedAs, WorkerError } from '../worker/client.ts';
import type { Form } from '../worker/messages.ts';
import type { FileState } from './file-state.ts';
import { kindNames } from './kind-names.ts';
import { checkWords } from './words.ts';

const forms: readonly Form[] = ['json', 'ndjson', 'xlsx', 'csv'];

export function SaveBar({ state, onSaved }: { readonly state: FileState; readonly onSaved: () => void }) {
  const lang = useLang();
  const words = useWords(checkWords);
  const [failure, setFailure] = useState('');
  const main = state.mainKind === undefined ? undefined : kindNames[state.mainKind];
  const name = state.name.replace(/\.\w+$/, '');
  const saving = async (file: string, make: () => Promise<Blob>): Promise<void> => {
    try {
      setFailure('');
      saveAs(file, await make());
      onSaved();
    } catch (error) {
      if (!(error instanceof WorkerError)) throw error;
      setFailure(error.messages[lang]);
    }
  };
  const save = (form: Form): Promise<void> =>
    saving(`${name}.${form}`, async () => {
      const blob = await savedAs(form, lang, main?.kind);
      state.edited.clear();
      return blob;
    });
  if (state.count === 0) return null;
  return (
    <>
      <div class="save-bar">
        <span role="status">{state.edited.size > 0 && words.edited(formatCount(state.edited.size, lang))}</span>
        <span>{words.save}</span>
        {forms.map((form) => (
          <button key={form} type="button" disabled={!state.done || main === undefined} onClick={() => save(form)}>
            {form.toUpperCase()}
          </button>
        ))}
        {/\.xlsx$/i.test(state.name) && state.errors + state.warnings > 0 && (
          <button
            type="button"
            disabled={!state.done}
            onClick={() => saving(`${name}-${lang === 'vi' ? 'loi' : 'faults'}.xlsx`, () => markedWorkbook(lang))}
          >
            {words.mark}
          </button>
        )}
      </div>
      {state.byKind.size > 1 && main !== undefined && <p class="note">{words.oneKind(main.title[lang])}</p>}
      {failure !== '' && <p role="alert">{failure}</p>}
    </>
  );
}
