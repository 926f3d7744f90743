/**
 * What a spreadsheet does not say itself: of which kind its records are, and in whose name they are made.
 * @module
 */
import { useId, useState } from 'preact/hooks';
import { useLang, useWords } from '../shell/lang.ts';
import type { TableOptions } from '../worker/messages.ts';
import { kindNames } from './kind-names.ts';
import { checkWords } from './words.ts';

export interface OpenTable {
  readonly file: File;
  readonly options: TableOptions;
}

export function isTable(name: string): boolean {
  return /\.(csv|tsv|xlsx)$/i.test(name);
}

interface Props {
  readonly table: OpenTable;
  readonly onOptions: (options: TableOptions) => void;
}

export function TableForm({ table, onOptions }: Props) {
  const lang = useLang();
  const words = useWords(checkWords);
  const id = useId();
  const [kind, setKind] = useState(table.options.kind ?? '');
  const [issuer, setIssuer] = useState(table.options.issuer ?? '');
  const read = (event: Event): void => {
    event.preventDefault();
    onOptions({ ...(kind === '' ? {} : { kind }), ...(issuer === '' ? {} : { issuer }) });
  };
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
    </form>
  );
}
