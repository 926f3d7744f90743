/**
 * One record of the file in its form.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import { useEffect, useRef } from 'preact/hooks';
import { RecordForm } from '../form/record-form.tsx';
import { useWords } from '../shell/lang.ts';
import type { Fault } from '../worker/messages.ts';
import { checkWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly onValue: (value: unknown) => void;
  readonly onClose: () => void;
}

export function RecordDialog({ title, fields, value, faults, onValue, onClose }: Props) {
  const words = useWords(checkWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const first = dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset.faulty, .elsewhere');
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <dialog ref={dialog} class="record-dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <header>
        <h2 id="dialog-title" tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <form class="record-form" onSubmit={(event) => event.preventDefault()} noValidate>
        <RecordForm fields={fields} value={value} faults={faults} showsAll onValue={onValue} />
      </form>
    </dialog>
  );
}
