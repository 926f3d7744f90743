/**
 * What is wrong: each fault with its place, its rule and the articles that the rule rests on.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fieldAt, titleAt } from '../fields/titles.ts';
import { formatCount, formatDay, useLang, useWords } from '../shell/lang.ts';
import { basesInWords, fieldsOf } from '../worker/client.ts';
import { type BasisWords, type Fault, faultsKept } from '../worker/messages.ts';
import type { FileState } from './file-state.ts';
import { kindNames } from './kind-names.ts';
import type { Cell } from './record-grid.tsx';
import { checkWords } from './words.ts';

const PAGE = 25;
/** On paper all of them stand, up to some hundred pages. */
const PRINTED = 2000;

export function FaultList({ state, onGo }: { readonly state: FileState; readonly onGo: (cell: Cell) => void }) {
  const lang = useLang();
  const words = useWords(checkWords);
  const [shown, setShown] = useState(PAGE);
  const [rule, setRule] = useState('');
  const bases = useBases();
  const { faults } = state;
  const counts = useMemo(() => countsByRule(faults), [faults, faults.length]);
  const chosen = useMemo(
    () => (rule === '' ? faults : faults.filter(({ code }) => code === rule)),
    [faults, faults.length, rule],
  );
  const n = (count: number): string => formatCount(count, lang);
  const isPrinting = usePrinting();
  const listed = chosen.slice(0, isPrinting ? PRINTED : shown);
  return (
    <section aria-labelledby="faults-title" class="faults">
      <h2 id="faults-title">{words.faults}</h2>
      {faults.length === 0 && state.done && <p>{words.noFaults}</p>}
      {counts.size > 1 && (
        <label class="filter">
          {words.byRule}{' '}
          <select value={rule} onChange={(event) => setRule(event.currentTarget.value)}>
            <option value="">
              {words.allRules} ({n(faults.length)})
            </option>
            {[...counts].map(([code, count]) => (
              <option key={code} value={code}>
                {code} ({n(count)})
              </option>
            ))}
          </select>
        </label>
      )}
      {state.errors + state.warnings > faultsKept && <p class="note">{words.listedOnly(n(faultsKept))}</p>}
      <ol class="fault-items">
        {listed.map((fault, i) => (
          <FaultItem key={i} fault={fault} kind={state.kinds[fault.record]} bases={bases} onGo={onGo} />
        ))}
      </ol>
      {faults.length > 0 && (
        <p class="print-only">
          {words.printed(n(listed.length), n(state.errors + state.warnings), formatDay(new Date(), lang))}
        </p>
      )}
      {faults.length > 0 && state.done && (
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      )}
      {chosen.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.more(n(Math.min(PAGE, chosen.length - shown)))}
        </button>
      )}
    </section>
  );
}

interface ItemProps {
  readonly fault: Fault;
  readonly kind: number | undefined;
  readonly bases: Readonly<Record<string, BasisWords>>;
  readonly onGo: (cell: Cell) => void;
}

function FaultItem({ fault, kind = 255, bases, onGo }: ItemProps) {
  const lang = useLang();
  const words = useWords(checkWords);
  const field = useFieldWords(kind, fault.pointer);
  const { title } = field;
  // What is technical alone rests on no article.
  const basis = (fault.basis.length > 0 ? fault.basis : field.basis).flatMap((id) => bases[id]?.title[lang] ?? []);
  const { place, severity, record } = fault;
  const n = (count: number): string => formatCount(count, lang);
  const where = [
    record < 0 ? words.wholeFile : words.record(n(record + 1)),
    place === undefined
      ? ''
      : 'line' in place
        ? words.line(n(place.line), n(place.column))
        : words.cell(place.sheet, place.cell),
  ].filter((text) => text !== '');
  return (
    <li class={severity}>
      <p class="message">
        <span class="severity">{words[severity]}</span> {fault.messages[lang]}
      </p>
      <p class="where">
        <b>{where.join(' · ')}</b>
        {title !== '' && <> · {title}</>}
        {fault.pointer !== '' && <code>{fault.pointer}</code>}
      </p>
      <p class="rule">
        {words.rule}: <code>{fault.code}</code>
        {basis.length > 0 && <> · {words.basis}: </>}
        {basis.join('; ')}
      </p>
      {record >= 0 && kind !== 255 && (
        <button type="button" class="link" onClick={() => onGo({ record, pointer: fault.pointer })}>
          {words.goTo}
          <span class="hidden"> ({where.join(', ')})</span>
        </button>
      )}
    </li>
  );
}

/** From before the page is printed until after. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const [start, end] = [(): void => setPrinting(true), (): void => setPrinting(false)];
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

function useBases(): Readonly<Record<string, BasisWords>> {
  const [bases, setBases] = useState<Readonly<Record<string, BasisWords>>>({});
  useEffect(() => {
    basesInWords().then(setBases);
  }, []);
  return bases;
}

/** The words for a place, and the articles that the field there rests on: for what the structure asks. */
function useFieldWords(kind: number, pointer: string): { readonly title: string; readonly basis: readonly string[] } {
  const lang = useLang();
  const [fields, setFields] = useState<readonly Field[]>([]);
  useEffect(() => {
    const name = kindNames[kind]?.kind;
    if (name !== undefined) fieldsOf(name).then(setFields);
  }, [kind]);
  return { title: titleAt(fields, pointer, lang), basis: fieldAt(fields, pointer)?.basis ?? [] };
}

function countsByRule(faults: readonly Fault[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
