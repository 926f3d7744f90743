/**
 * The task “statistical return”: whose, for when, which figures; what they come to; a record at the end.
 * @module
 */
import type { Field } from '@lienthong/schemas/fields';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLeaveWarning } from '../check/check-page.tsx';
import { DropZone } from '../check/drop-zone.tsx';
import { newRecord, nowInVietnam } from '../form/machine-values.ts';
import { formatCount, useLang, useWords } from '../shell/lang.ts';
import { saveJson } from '../shell/save.ts';
import { catalogueInWords, countRecords, fieldsOf } from '../worker/client.ts';
import type { IndicatorWords } from '../worker/returns.ts';
import { type About, AboutForm, draftOf, firstAbout } from './about-form.tsx';
import { type Figures, figuresOf } from './figures.ts';
import { IndicatorCard } from './indicator-card.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';
import { Totals } from './totals.tsx';
import { useBuilt } from './use-built.ts';
import { returnWords } from './words.ts';

export function ReturnPage() {
  const lang = useLang();
  const words = useWords(returnWords);
  const [fields, setFields] = useState<readonly Field[]>([]);
  const [indicators, setIndicators] = useState<readonly IndicatorWords[]>([]);
  const [about, setAbout] = useState<About>(() => firstAbout(new Date()));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [figures, setFigures] = useState<Figures>(new Map());
  const [isChanged, setChanged] = useState(false);
  const [said, setSaid] = useState('');
  useLeaveWarning(isChanged);
  useEffect(() => {
    fieldsOf('statistical-return').then(setFields);
    catalogueInWords().then((catalogue) => {
      setIndicators(catalogue.indicators);
      setAbout((before) => ({ ...before, edition: catalogue.edition }));
    });
  }, []);
  const shown = chosen.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  const head = useMemo(() => newRecord(fields), [fields]);
  const { built, faults, record } = useBuilt(head, about, shown, figures);
  const change = (next: Figures): void => {
    setFigures(next);
    setChanged(true);
  };
  const count = async (file: File): Promise<void> => {
    const { body, fault, undetermined } = await countRecords(file, draftOf(about, nowInVietnam(), []));
    if (body === undefined) {
      setSaid(fault?.messages[lang] ?? '');
      return;
    }
    const found = new Set(body.observations.filter(({ value }) => value > 0).map(({ indicator }) => indicator));
    const open = Object.values(undetermined).reduce((sum, one) => sum + one, 0);
    setChosen([...found]);
    change(figuresOf(body.observations.filter(({ indicator }) => found.has(indicator))));
    const n = (value: number): string => formatCount(value, lang);
    setSaid([words.counted(n(found.size)), ...(open > 0 ? [words.undetermined(n(open))] : [])].join(' '));
  };
  const isSound = built?.body !== undefined && built.fault === undefined && faults.length === 0;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <AboutForm about={about} fields={fields} built={built} onAbout={setAbout} />
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">{words.figures}</h2>
        <DropZone onFile={count} isSmall accept=".json,.ndjson,.jsonl" label={words.count} forms={words.countForms} />
        <p role="status">{said}</p>
        {shown.map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            figures={figures}
            onFigures={change}
            onRemove={() => setChosen(chosen.filter((id) => id !== indicator.id))}
          />
        ))}
        {indicators.length > 0 && (
          <IndicatorPicker
            indicators={indicators.filter(({ id }) => !chosen.includes(id))}
            onPick={(id) => setChosen([...chosen, id])}
          />
        )}
      </section>
      <Totals indicators={shown} figures={figures} built={built} faults={faults} fields={fields} />
      <div class="save-bar">
        <button
          type="button"
          class="primary"
          disabled={!isSound}
          onClick={() => {
            saveJson('bao-cao-so-lieu.json', record);
            setChanged(false);
          }}
        >
          {words.save}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </>
  );
}
