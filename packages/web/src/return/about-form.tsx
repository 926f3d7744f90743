/**
 * Whose return, for which period and area.
 * @module
 */
import type { Field, Shape } from '@lienthong/schemas/fields';
import { useId } from 'preact/hooks';
import { useLang, useWords } from '../shell/lang.ts';
import type { BuiltReturn, ReturnDraft } from '../worker/returns.ts';
import { periodWords, returnWords } from './words.ts';

export interface About {
  readonly regime: string;
  readonly length: string;
  readonly year: string;
  readonly level: string;
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  readonly issuer: string;
  readonly dueOn: string;
}

/** The quarter that is under way, of a commune. */
export function firstAbout(today: Date): About {
  const quarter = Math.floor(today.getMonth() / 3) + 1;
  const year = String(today.getFullYear());
  const none = { edition: '', code: '', name: '', issuer: '', dueOn: '' };
  return { regime: 'vn-decree09', length: `Q${quarter}`, year, level: 'commune', ...none };
}

export function draftOf(about: About, now: string, figures: ReturnDraft['figures']): ReturnDraft {
  const { regime, year, length, level, edition, code, name } = about;
  return {
    period: `${regime}:${year}-${length}`,
    level: level as ReturnDraft['level'],
    area: { edition, code, ...(name === '' ? {} : { name }) },
    asOf: now,
    figures,
  };
}

interface Props {
  readonly about: About;
  readonly fields: readonly Field[];
  readonly built: BuiltReturn | undefined;
  readonly onAbout: (about: About) => void;
}

export function AboutForm({ about, fields, built, onAbout }: Props) {
  const lang = useLang();
  const words = useWords(returnWords);
  const id = useId();
  const set = (name: keyof About) => (event: { currentTarget: { value: string } }) =>
    onAbout({ ...about, [name]: event.currentTarget.value });
  const input = (name: keyof About, label: string, more: { inputMode?: 'numeric' } = {}) => (
    <div class="field">
      <label for={`${id}${name}`}>{label}</label>
      <input id={`${id}${name}`} type="text" {...more} value={about[name]} onInput={set(name)} />
    </div>
  );
  const day = (name: keyof About, label: string) => (
    <div class="field">
      <label for={`${id}${name}`}>{label}</label>
      <input id={`${id}${name}`} type="date" value={about[name]} onInput={set(name)} />
    </div>
  );
  const regimes = codesAt(fields, 'period', 'regime').filter(({ code }) => !code.startsWith('x-'));
  const period = built?.body?.period;
  return (
    <section aria-labelledby={`${id}title`} class="about-return">
      <h2 id={`${id}title`}>{words.about}</h2>
      <div class="columns">
        <div class="field">
          <label for={`${id}regime`}>{words.regime}</label>
          <select id={`${id}regime`} value={about.regime} onChange={set('regime')}>
            {regimes.map(({ code, title }) => (
              <option key={code} value={code}>
                {title[lang]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}length`}>{words.length}</label>
          <select id={`${id}length`} value={about.length} onChange={set('length')}>
            {Object.entries(periodWords).map(([label, title]) => (
              <option key={label} value={label}>
                {title[lang]}
              </option>
            ))}
          </select>
        </div>
        {input('year', words.year, { inputMode: 'numeric' })}
        <div class="field">
          <label for={`${id}level`}>{words.level}</label>
          <select id={`${id}level`} value={about.level} onChange={set('level')}>
            {codesAt(fields, 'level').map(({ code, title }) => (
              <option key={code} value={code}>
                {title[lang]}
              </option>
            ))}
          </select>
        </div>
        {input('code', words.areaCode)}
        {input('name', words.areaName)}
        {day('edition', words.edition)}
        {input('issuer', words.issuer)}
        {day('dueOn', words.dueOn)}
      </div>
      <p role="status">{period !== undefined && words.days(dayIn(period.from, lang), dayIn(period.to, lang))}</p>
    </section>
  );
}

function codesAt(fields: readonly Field[], ...path: readonly string[]) {
  let around: readonly Field[] = fields;
  let shape: Shape | undefined;
  for (const step of path) {
    shape = around.find(({ name }) => name === step)?.shape;
    around = shape?.type === 'object' ? shape.fields : [];
  }
  return shape?.type === 'code' ? shape.codes : [];
}

function dayIn(day: string, lang: 'vi' | 'en'): string {
  const [year, month, date] = day.split('-').map(Number);
  return lang === 'vi' ? `${date}/${month}/${year}` : day;
}
