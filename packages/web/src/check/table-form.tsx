/**
 * What a spreadsheet does not say itself: of which kind its records are, and in whose name they are made.
 * @module
 */
import { useId, useState } from 'preact/hooks';
import { useLang, useWords } from '../shell/lang.ts';
import { saveAs } from '../shell/save.ts';
import { mappingOfTable } from '../worker/client.ts';
import type { TableOptions } from '../worker/messages.ts';
import { kindNames } from './kind-names.ts';
import { checkWords } from './words.ts';

export interface OpenTable {
  readonly file: File;
  readonly options: TableOptions;
}

interface Props {
  readonly table: OpenTable;
  /** whether it has been read, so that its mapping can be saved */
  readonly isRead: boolean;
  readonly onOptions: (options: TableOptions) => void;
}

export function TableForm({ table, isRead, onOptions }: Props) {
  const lang = useLang();
  const words = useWords(checkWords);
  const id = useId();
  const [kind, setKind] = useState(table.options.kind ?? '');
  const [issuer, setIssuer] = useState(table.options.issuer ?? '');
  const read = (event: Event): void => {
    event.preventDefault();
    onOptions(optionsWith(mapping));
  };
  const { mapping } = table.options;
  const optionsWith = (given: string | undefined): TableOptions => ({
    ...(kind === '' ? {} : { kind }),
    ...(issuer === '' ? {} : { issuer }),
    ...(given === undefined ? {} : { mapping: given }),
  });
  const takeMapping = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file !== undefined) onOptions(optionsWith(await file.text()));
    input.value = '';
  };
  const saveMapping = async (): Promise<void> => saveAs(`${words.mappingFile}.json`, await mappingOfTable());
  return (
    <form class="grid-tools" onSubmit={read}>
      <label for={`${id}kind`}>{words.kind}</label>
      <select id={`${id}kind`} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
        <option value="">{words.asFileSays}</option>
        {kindNames.map((one) => (
          <option key={one.kind} value={one.kind}>
            {one.title[lang]}
          </option>
        ))}
      </select>
      <label for={`${id}issuer`}>{words.issuer}</label>
      <input id={`${id}issuer`} type="text" value={issuer} onInput={(event) => setIssuer(event.currentTarget.value)} />
      <button type="submit">{words.readAgain}</button>
      <input
        id={`${id}mapping`}
        class="file"
        type="file"
        accept=".json"
        onChange={(event) => takeMapping(event.currentTarget)}
      />
      <label for={`${id}mapping`} class="button">
        {words.useMapping}
      </label>
      <button type="button" disabled={!isRead} onClick={saveMapping}>
        {words.saveMapping}
      </button>
      {mapping !== undefined && <span role="status">{words.mappingUsed}</span>}
    </form>
  );
}
