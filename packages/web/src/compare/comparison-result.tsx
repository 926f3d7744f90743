/**
 * What a comparison came to: each direction with its witness, and the changes one by one.
 * @module
 */
import type { Direction, Place } from '@lienthong/compat';
import { useLang, useWords } from '../shell/lang.ts';
import type { Compared } from './comparison.worker.ts';
import { compareWords } from './words.ts';

const tones = { compatible: 'good', breaking: 'bad', undecided: 'warned' } as const;

export function ComparisonResult({ compared }: { readonly compared: Compared }) {
  const lang = useLang();
  const words = useWords(compareWords);
  const { verdict, directions, changes } = compared.comparison;
  return (
    <>
      <p role="status" class={`summary verdict ${tones[verdict]}`}>
        {words[verdict]}
      </p>
      {(['backward', 'forward'] as const).map((way) => {
        const direction = directions[way];
        return direction === undefined ? null : (
          <DirectionResult key={way} way={way} direction={direction} reasons={compared.reasons} />
        );
      })}
      <section aria-labelledby="changes-title">
        <h2 id="changes-title">{words.changes}</h2>
        {changes.length === 0 ? (
          <p>{words.noChanges}</p>
        ) : (
          <div class="scrolls">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.place}</th>
                  <th scope="col">{words.change}</th>
                  <th scope="col">{words.broken}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ rule, base, revision, messages, cure, breaks }) => (
                  <tr key={`${rule} ${base?.pointer} ${revision?.pointer}`}>
                    <td>
                      <code>{shown(revision ?? base)}</code>
                    </td>
                    <td>
                      {messages[lang]} <code>{rule}</code>
                      {cure !== undefined && (
                        <p class="note">
                          {words.cure}: {cure[lang]}
                        </p>
                      )}
                    </td>
                    <td>{breaks.length === 0 ? words.nobody : breaks.map((who) => words[who]).join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}

interface DirectionProps {
  readonly way: 'backward' | 'forward';
  readonly direction: Direction;
  readonly reasons: Compared['reasons'];
}

function DirectionResult({ way, direction, reasons }: DirectionProps) {
  const lang = useLang();
  const words = useWords(compareWords);
  const { verdict, witness, undecidedAt = [] } = direction;
  return (
    <section aria-labelledby={`${way}-title`} class="direction">
      <h2 id={`${way}-title`}>{words[way]}</h2>
      <p class={`verdict-${tones[verdict]}`}>
        <b>{words[verdict]}</b>
      </p>
      {verdict === 'breaking' && (
        <figure>
          <figcaption>{way === 'backward' ? words.witnessBackward : words.witnessForward}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
          <pre tabIndex={0}>{JSON.stringify(witness, null, 2)}</pre>
        </figure>
      )}
      {undecidedAt.length > 0 && (
        <>
          <p>{words.why}:</p>
          <ul>
            {undecidedAt.map(({ code, at }) => (
              <li key={`${code} ${at?.pointer}`}>
                {reasons[code].sentence[lang]} {at !== undefined && <code>{shown(at)}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function shown(place: Place | undefined): string {
  return place === undefined ? '' : place.pointer === '' ? '#' : place.pointer;
}
