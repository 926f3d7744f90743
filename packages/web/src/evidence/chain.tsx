/**
 * The chain drawn: who sent and answered, and where each step stands in the log. The list beside it says the same in words.
 * @module
 */
import { useLang, useWords } from '../shell/lang.ts';
import { nameOf, type Step, stepsOf } from './steps.ts';
import type { Examined, Outcome } from './verify.ts';
import { evidenceWords } from './words.ts';

const SENDER = 110;
const RECIPIENT = 400;
const LOG = 640;
const FIRST = 96;
const STEP = 84;
const WIDTH = 780;

const marks: Readonly<Record<Outcome, string>> = { holds: '✓', fails: '✕', unchecked: '?' };

export function Chain({ examined }: { readonly examined: Examined }) {
  const lang = useLang();
  const words = useWords(evidenceWords);
  const steps = stepsOf(examined, words, lang);
  const { iss, aud } = examined.manifest.claims;
  const holder = nameOf(examined, examined.checkpoint.claims.iss, lang);
  const height = FIRST + steps.length * STEP;
  const bottom = FIRST + (steps.findIndex(({ kind }) => kind === 'checkpoint') + 0.5) * STEP;
  return (
    <div class="chain">
      <div class="chain-picture">
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words.chain} aria-describedby="chain-in-words">
          <Lane x={SENDER} title={words.sender} name={nameOf(examined, iss, lang)} bottom={bottom - STEP / 2} />
          <Lane x={RECIPIENT} title={words.recipient} name={nameOf(examined, aud, lang)} bottom={bottom - STEP / 2} />
          <Lane x={LOG} title={words.logLane} name={holder} bottom={bottom} />
          {steps.map((step, i) => (
            <StepMark key={step.told} step={step} y={FIRST + (i + 0.5) * STEP} />
          ))}
        </svg>
      </div>
      <section aria-labelledby="chain-text-title">
        <h3 id="chain-text-title">{words.chainText}</h3>
        <ol id="chain-in-words">
          {steps.map(({ told, at, leaf, outcome }) => (
            <li key={told} class={outcome}>
              {told} ({leaf === undefined ? words.signedAt(at) : words.stands(leaf, words.signedAt(at))}):{' '}
              <b>
                {marks[outcome]} {words[outcome]}
              </b>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

interface LaneProps {
  readonly x: number;
  readonly title: string;
  readonly name: string;
  readonly bottom: number;
}

function Lane({ x, title, name, bottom }: LaneProps) {
  return (
    <g class="lane">
      <text x={x} y={24} class="lane-title">
        {title}
      </text>
      {wrapped(name, 24).map((line, i) => (
        <text key={line} x={x} y={46 + i * 18}>
          {line}
        </text>
      ))}
      <line x1={x} y1={FIRST - 6} x2={x} y2={bottom} />
    </g>
  );
}

function StepMark({ step, y }: { readonly step: Step; readonly y: number }) {
  const { kind, title, at, leaf, outcome } = step;
  if (kind === 'checkpoint' || kind === 'witness')
    return (
      <g class={`step ${outcome}`}>
        <rect x={LOG - 250} y={y - 24} width={380} height={48} rx={8} />
        <text x={LOG - 60} y={y - 3}>
          {marks[outcome]} {title}
        </text>
        <text x={LOG - 60} y={y + 15} class="at">
          {at}
        </text>
      </g>
    );
  const [from, to] = kind === 'message' ? [SENDER, RECIPIENT] : [RECIPIENT, SENDER];
  const tip = to > from ? -9 : 9;
  return (
    <g class={`step ${outcome}`}>
      <line x1={from} y1={y} x2={to + tip / 2} y2={y} class="arrow" />
      <path d={`M${to} ${y} l${tip} -6 v12 z`} class="tip" />
      <text x={(from + to) / 2} y={y - 10}>
        {marks[outcome]} {title}
      </text>
      <text x={(from + to) / 2} y={y + 20} class="at">
        {at}
      </text>
      <line x1={RECIPIENT} y1={y} x2={LOG - 60} y2={y} class="to-log" />
      <rect x={LOG - 60} y={y - 18} width={120} height={36} rx={8} />
      <text x={LOG} y={y + 5}>
        {leaf}
      </text>
    </g>
  );
}

/** Lines of a name, none much longer than asked; three at most. */
function wrapped(text: string, length: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  return lines.slice(0, 3);
}
