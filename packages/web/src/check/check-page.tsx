/**
 * The task “check a file”: choose, see what is wrong, mend, save.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import { useLang, useWords } from '../shell/lang.ts';
import { openFile } from '../worker/client.ts';
import { isTable, type TableOptions, type Words } from '../worker/messages.ts';
import { DropZone } from './drop-zone.tsx';
import { FaultList } from './fault-list.tsx';
import { FileState } from './file-state.ts';
import { type Cell, RecordGrid } from './record-grid.tsx';
import { SaveBar } from './save-bar.tsx';
import { Summary } from './summary.tsx';
import { type OpenTable, TableForm } from './table-form.tsx';
import { checkWords } from './words.ts';

export function CheckPage() {
  const lang = useLang();
  const words = useWords(checkWords);
  const [state, setState] = useState<FileState>();
  const [, setTick] = useState(0);
  const [wanted, setWanted] = useState<Cell>();
  const [failure, setFailure] = useState<Words>();
  const redraw = (): void => setTick((tick) => tick + 1);
  const [table, setTable] = useState<OpenTable>();
  const take = (file: File, options: TableOptions = {}): void => {
    const next = new FileState(file.name, file.size);
    setState(next);
    setWanted(undefined);
    setTable(isTable(file.name) ? { file, options } : undefined);
    setFailure(undefined);
    openFile(file, options, {
      onProgress: (progress) => {
        next.take(progress);
        redraw();
      },
      onFailure: setFailure,
    });
  };
  useLeaveWarning((state?.edited.size ?? 0) > 0);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <DropZone onFile={take} isSmall={state !== undefined} />
      {failure !== undefined && <p role="alert">{failure[lang]}</p>}
      {state !== undefined && (
        <>
          {table !== undefined && (
            <TableForm
              table={table}
              isRead={state.done && state.count > 0}
              onOptions={(options) => take(table.file, options)}
            />
          )}
          <Summary state={state} />
          <div class="panels">
            <FaultList key={state.opened} state={state} onGo={setWanted} />
            <section aria-labelledby="grid-title" class="grid-panel">
              <h2 id="grid-title">{words.grid}</h2>
              <RecordGrid state={state} wanted={wanted} onChange={redraw} />
              <SaveBar state={state} onSaved={redraw} />
            </section>
          </div>
        </>
      )}
    </>
  );
}

/** What was mended and not saved is gone with the page: the browser asks first. */
export function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
