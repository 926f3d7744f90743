/**
 * The task “compare schemas”: two schemas in, a verdict with its witness out.
 * @module
 */

import { useId, useState } from 'preact/hooks';
import { DropZone } from '../check/drop-zone.tsx';
import { faultIn } from '../json/fault.ts';
import { useWords } from '../shell/lang.ts';
import { compareSchemas } from './compare.ts';
import { ComparisonResult } from './comparison-result.tsx';
import { compareWords } from './words.ts';

export function ComparePage() {
  const words = useWords(compareWords);
  const [base, setBase] = useState('');
  const [revision, setRevision] = useState('');
  const [state, setState] = useState<'idle' | 'working'>('idle');
  const [result, setResult] = useState<Awaited<ReturnType<typeof compareSchemas>>>();
  const faults = [base, revision].map((text) => (text.trim() === '' ? undefined : faultIn(text)));
  const isReady = base.trim() !== '' && revision.trim() !== '' && faults.every((fault) => fault === undefined);
  const compare = async (): Promise<void> => {
    setState('working');
    setResult(undefined);
    setResult(await compareSchemas(JSON.parse(base), JSON.parse(revision)));
    setState('idle');
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <div class="two-schemas">
        <SchemaInput title={words.base} value={base} fault={faults[0]} onValue={setBase} />
        <SchemaInput title={words.revision} value={revision} fault={faults[1]} onValue={setRevision} />
      </div>
      <button type="button" class="primary" disabled={!isReady || state === 'working'} onClick={compare}>
        {words.compare}
      </button>
      <p role="status">{state === 'working' && words.working}</p>
      {result !== undefined && !result.isWhole && <p class="note">{words.notReady}</p>}
      {result !== undefined && <ComparisonResult compared={result} />}
    </>
  );
}

interface InputProps {
  readonly title: string;
  readonly value: string;
  readonly fault: { line: number; column: number } | undefined;
  readonly onValue: (text: string) => void;
}

function SchemaInput({ title, value, fault, onValue }: InputProps) {
  const words = useWords(compareWords);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <DropZone
        onFile={async (file) => onValue(await file.text())}
        accept=".json"
        isSmall
        label={`${words.file}: ${title.toLowerCase()}`}
        forms={words.schemaForms}
      />
      <label for={id}>{words.text}</label>
      <textarea
        id={id}
        class="code schema"
        rows={12}
        spellcheck={false}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} class="bad-text">
        {fault !== undefined && `${words.notJson} ${words.at(fault.line, fault.column)}`}
      </p>
    </section>
  );
}
