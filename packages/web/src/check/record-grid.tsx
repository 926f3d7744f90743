/**
 * The records of one kind as a grid: values are mended in their cells, lists and choices in the record's form.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Column, columnsOf, isTyped, shownOf } from '../fields/columns.ts';
import { pathOf, pointerOf, valueAt, withValue } from '../fields/values.ts';
import { Grid, type GridCell } from '../grid/grid.tsx';
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import { editRecord, fieldsOf } from '../worker/client.ts';
import { CellEditor } from './cell-editor.tsx';
import { type FileState, rowsShown } from './file-state.ts';
import { kindNames } from './kind-names.ts';
import { RecordCache } from './record-cache.ts';
import { RecordDialog } from './record-dialog.tsx';
import { checkWords } from './words.ts';

/** A place to mend. */
export interface Cell {
  readonly record: number;
  readonly pointer: string;
}

interface Props {
  readonly state: FileState;
  readonly wanted: Cell | undefined;
  readonly onChange: () => void;
}

export function RecordGrid({ state, wanted, onChange }: Props) {
  const lang = useLang();
  const words = useWords(checkWords);
  const [chosen, setChosen] = useState<number>();
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const [active, setActive] = useState<GridCell>({ row: 0, column: 0 });
  const [typed, setTyped] = useState<string>();
  const [opened, setOpened] = useState<number>();
  const [said, setSaid] = useState('');
  const [, setTick] = useState(0);
  const cache = useMemo(() => new RecordCache(() => setTick((tick) => tick + 1)), [state]);
  const kind = chosen !== undefined && state.byKind.has(chosen) ? chosen : state.mainKind;
  const fields = useFields(kind);
  const columns = useMemo(() => columnsOf(fields), [fields]);
  const titles = useMemo(
    () =>
      columns.map(({ path, titles, field, widthPx }) => ({
        key: pointerOf(path),
        title: titles.map((title) => title[lang]).join(' › '),
        isRequired: field.required && path.length === 1,
        widthPx,
      })),
    [columns, lang],
  );
  const ofKind = kind === undefined ? [] : (state.byKind.get(kind) ?? []);
  const rows = useMemo(
    () => (onlyFaulty ? ofKind.filter((record) => state.states[record] !== 0) : ofKind),
    [onlyFaulty, ofKind, ofKind.length, onlyFaulty ? state.errors + state.warnings : 0],
  );
  const count = Math.min(rows.length, rowsShown);
  const recordAt = (row: number): number => rows[row] ?? -1;

  const goTo = useRef<Cell | undefined>(undefined);
  useEffect(() => {
    if (wanted === undefined) return;
    goTo.current = wanted;
    setChosen(state.kinds[wanted.record]);
    setOnlyFaulty(false);
  }, [wanted, state]);
  useEffect(() => {
    const cell = goTo.current;
    if (cell === undefined || columns.length === 0 || onlyFaulty || state.kinds[cell.record] !== kind) return;
    goTo.current = undefined;
    const column = columnFor(columns, cell.pointer);
    setActive({ row: rows.indexOf(cell.record), column: Math.max(0, column) });
    if (column < 0 || !isTyped(columns[column] as Column)) setOpened(cell.record);
    document.querySelector<HTMLElement>('#task-check .grid')?.focus();
  });

  const onSight = useCallback(
    (from: number, to: number) => cache.want(rows.slice(from, to)),
    [cache, rows, rows.length],
  );
  const change = async (record: number, value: unknown): Promise<void> => {
    cache.set(record, value);
    const { faults, before } = await editRecord(record, value);
    state.judge(record, faults, before);
    setSaid(faults.length === 0 ? words.clean : words.still(formatCount(faults.length, lang)));
    onChange();
  };
  const edit = (cell: GridCell, text: string): void => {
    setActive(cell);
    const column = columns[cell.column];
    const record = recordAt(cell.row);
    if (column === undefined || cache.get(record) === undefined) return;
    // Keys may come faster than the editor is there.
    if (isTyped(column)) setTyped((before) => (before ?? '') + text);
    else setOpened(record);
  };
  const column = columns[active.column];
  const record = recordAt(active.row);
  const value = cache.get(record);
  if (kind === undefined) return <p>{words.noRecords}</p>;
  return (
    <>
      <div class="grid-tools">
        {state.byKind.size > 1 && (
          <label>
            {words.kind}{' '}
            <select value={kind} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {[...state.byKind]
                .filter(([one]) => one !== 255)
                .map(([one, records]) => (
                  <option key={one} value={one}>
                    {kindNames[one]?.title[lang]} ({formatCount(records.length, lang)})
                  </option>
                ))}
            </select>
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={onlyFaulty}
            onChange={(event) => setOnlyFaulty(event.currentTarget.checked)}
          />{' '}
          {words.onlyFaulty}
        </label>
        <button type="button" class="link" disabled={value === undefined} onClick={() => setOpened(record)}>
          {words.openForm}
        </button>
      </div>
      <p class="note">{words.gridHelp}</p>
      {rows.length > count && <p class="note">{words.rowsOnly(formatCount(count, lang))}</p>}
      <Grid
        label={`${words.grid}: ${kindNames[kind]?.title[lang]}`}
        columns={titles}
        count={count}
        active={active}
        onActive={(cell) => {
          setTyped(undefined);
          setActive(cell);
        }}
        onEdit={edit}
        editing={typed !== undefined}
        firstTitle={words.record('')}
        firstOf={(row) => <RecordState state={state} record={recordAt(row)} />}
        cellOf={(row, at) => cellOf(state, cache, recordAt(row), columns[at], lang)}
        version={[cache.version, state.version, state.opened, kind, onlyFaulty, fields.length, lang].join()}
        onSight={onSight}
        editor={
          column !== undefined && value !== undefined && typed !== undefined ? (
            <CellEditor
              shape={column.field.shape}
              label={titles[active.column]?.title ?? ''}
              value={valueAt(value, column.path)}
              typed={typed}
              onValue={(given) => {
                setTyped(undefined);
                if (given !== valueAt(value, column.path)) change(record, withValue(value, column.path, given));
              }}
              onDone={() => setTyped(undefined)}
            />
          ) : null
        }
      />
      <p role="status" class="said">
        {said}
      </p>
      {opened !== undefined && cache.get(opened) !== undefined && (
        <RecordDialog
          title={words.record(formatCount(opened + 1, lang))}
          fields={fields}
          value={cache.get(opened)}
          faults={state.faultsOf.get(opened) ?? []}
          onValue={(given) => change(opened, given)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

function RecordState({ state, record }: { readonly state: FileState; readonly record: number }) {
  const lang = useLang();
  const words = useWords(checkWords);
  const level = state.states[record] ?? 0;
  return (
    <span class={`record-state state-${level}`}>
      <span aria-hidden="true">{['✓', '!', '✕'][level]}</span> {formatCount(record + 1, lang)}
      <span class="hidden"> {words.states.split('|')[level]}</span>
    </span>
  );
}

function cellOf(state: FileState, cache: RecordCache, record: number, column: Column | undefined, lang: 'vi' | 'en') {
  const value = cache.get(record);
  if (column === undefined || value === undefined) return { text: '', fault: undefined };
  const pointer = pointerOf(column.path);
  const fault = state.faultsOf
    .get(record)
    ?.find((one) => one.pointer === pointer || (one.pointer.startsWith(`${pointer}/`) && !isTyped(column)));
  return { text: shownOf(valueAt(value, column.path), column.field.shape, lang), fault: fault?.messages[lang] };
}

/** The column that a pointer leads into, or to which it is nearest. */
function columnFor(columns: readonly Column[], pointer: string): number {
  const path = pathOf(pointer);
  return columns.findIndex(
    (column) =>
      column.path.every((step, i) => step === path[i]) ||
      (path.every((step, i) => step === column.path[i]) && path.length > 0),
  );
}

function useFields(kind: number | undefined): readonly Field[] {
  const [fields, setFields] = useState<readonly Field[]>([]);
  useEffect(() => {
    const name = kind === undefined ? undefined : kindNames[kind]?.kind;
    if (name !== undefined) fieldsOf(name).then(setFields);
  }, [kind]);
  return fields;
}
