/**
 * Saves the records, with what was mended, in the form that is asked for.
 * @module
 */
import { useState } from 'preact/hooks';
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import { saveAs } from '../shell/save.ts';
import { savedAs, WorkerError } from '../worker/client.ts';
import type { Form } from '../worker/messages.ts';
import type { FileState } from './file-state.ts';
import { checkWords } from './words.ts';

const forms: readonly Form[] = ['json', 'ndjson'];

export function SaveBar({ state, onSaved }: { readonly state: FileState; readonly onSaved: () => void }) {
  const lang = useLang();
  const words = useWords(checkWords);
  const [failure, setFailure] = useState('');
  const save = async (form: Form): Promise<void> => {
    try {
      setFailure('');
      saveAs(`${state.name.replace(/\.\w+$/, '')}.${form}`, await savedAs(form));
      state.edited.clear();
      onSaved();
    } catch (error) {
      if (!(error instanceof WorkerError)) throw error;
      setFailure(error.messages[lang]);
    }
  };
  if (state.count === 0) return null;
  return (
    <div class="save-bar">
      <span role="status">{state.edited.size > 0 && words.edited(formatCount(state.edited.size, lang))}</span>
      <span>{words.save}</span>
      {forms.map((form) => (
        <button key={form} type="button" disabled={!state.done} onClick={() => save(form)}>
          {form.toUpperCase()}
        </button>
      ))}
      {failure !== '' && <p role="alert">{failure}</p>}
    </div>
  );
}
