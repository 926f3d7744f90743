/**
 * Where a file is chosen or dropped. Nothing is sent: the file stays with the browser.
 * @module
 */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../shell/lang.ts';
import { checkWords } from './words.ts';

export interface DropZoneProps {
  readonly onFile: (file: File) => void;
  /** after a file was opened */
  readonly isSmall?: boolean;
  readonly accept?: string;
  readonly label?: string;
  readonly forms?: string;
}

export function DropZone({
  onFile,
  isSmall = false,
  accept = '.json,.ndjson,.jsonl,.csv,.tsv,.xlsx,.xlsm,.xls,.ods',
  label,
  forms,
}: DropZoneProps) {
  const words = useWords(checkWords);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  };
  const choose = (event: { currentTarget: HTMLInputElement }): void => {
    const file = event.currentTarget.files?.[0];
    if (file !== undefined) onFile(file);
    // The same file may be chosen again after it was changed.
    event.currentTarget.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same
    <div
      class={`drop ${isSmall ? 'small' : ''} ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input id={id} class="file" type="file" accept={accept} onChange={choose} />
      <label for={id} class="button">
        {label ?? (isSmall ? words.another : words.choose)}
      </label>
      <span>
        {words.drop} · {forms ?? words.forms}
      </span>
    </div>
  );
}
