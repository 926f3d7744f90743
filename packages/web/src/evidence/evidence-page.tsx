/**
 * The task “view evidence”: the chain of a bundle, what was checked of it here, and what was not.
 * @module
 */
import { useState } from 'preact/hooks';
import { DropZone } from '../check/drop-zone.tsx';
import { useLang, useWords } from '../shell/lang.ts';
import { Chain } from './chain.tsx';
import { parsePinned } from './pinned.ts';
import { Malformed } from './shape.ts';
import { nameOf } from './steps.ts';
import { type Check, type Examined, examine, type Pinned } from './verify.ts';
import { checkNames, evidenceWords } from './words.ts';

export function EvidencePage() {
  const words = useWords(evidenceWords);
  const [bytes, setBytes] = useState<Uint8Array>();
  const [pinned, setPinned] = useState<Pinned>();
  const [examined, setExamined] = useState<Examined>();
  const [message, setMessage] = useState('');
  const look = async (bundle: Uint8Array | undefined, trust: Pinned | undefined): Promise<void> => {
    setMessage('');
    setExamined(undefined);
    if (bundle === undefined) return;
    try {
      setExamined(await examine(bundle, trust));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      setMessage(words.notBundle(error.place));
    }
  };
  const take = async (file: File): Promise<void> => {
    const given = new Uint8Array(await file.arrayBuffer());
    setBytes(given);
    await look(given, pinned);
  };
  const takeTrust = async (file: File): Promise<void> => {
    const trust = parsePinned(await file.text());
    if (trust === undefined) {
      setMessage(words.notTrust);
      return;
    }
    setPinned(trust);
    await look(bytes, trust);
  };
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <DropZone
        onFile={take}
        accept=".json"
        isSmall={bytes !== undefined}
        label={bytes === undefined ? words.choose : words.another}
        forms={words.forms}
      />
      <DropZone onFile={takeTrust} accept=".json" isSmall label={words.trust} forms={words.trustForms} />
      {pinned !== undefined && <p role="status">{words.trustGiven}</p>}
      {message !== '' && <p role="alert">{message}</p>}
      {examined !== undefined && <Shown examined={examined} />}
    </>
  );
}

function Shown({ examined }: { readonly examined: Examined }) {
  const words = useWords(evidenceWords);
  const fails = examined.checks.some(({ outcome }) => outcome === 'fails');
  const unpinned = examined.checks.some(({ name, outcome }) => name === 'pinned' && outcome === 'unchecked');
  const withheld = examined.manifest.claims.parts.flatMap(({ name, withheld: is }) => (is === true ? [name] : []));
  return (
    <>
      <p role="status" class={`summary verdict ${fails ? 'bad' : ''}`}>
        {fails ? words.someFail : words.noneFails}
      </p>
      {unpinned && <p class="note">{words.noPinned}</p>}
      <section aria-labelledby="chain-title">
        <h2 id="chain-title">{words.chain}</h2>
        <Chain examined={examined} />
        {withheld.length > 0 && <p class="note">{words.withheld(withheld.join(', '))}</p>}
      </section>
      <section aria-labelledby="checks-title">
        <h2 id="checks-title">{words.checks}</h2>
        <div class="scrolls">
          <table class="checks">
            <thead>
              <tr>
                <th scope="col">{words.outcome}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.on}</th>
              </tr>
            </thead>
            <tbody>
              {examined.checks.map((check) => (
                <CheckRow key={`${check.name} ${check.of}`} check={check} examined={examined} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="not-here-title">
        <h2 id="not-here-title">{words.notHere}</h2>
        <ul>
          {words.notHereList.split('|').map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          {words.command} <code>lienthong evidence verify chung-cu.json --trust trust.json</code>
        </p>
      </section>
    </>
  );
}

function CheckRow({ check, examined }: { readonly check: Check; readonly examined: Examined }) {
  const words = useWords(evidenceWords);
  const names = useWords(checkNames);
  return (
    <tr class={check.outcome}>
      <td>
        <b>
          {{ holds: '✓', fails: '✕', unchecked: '?' }[check.outcome]} {words[check.outcome]}
        </b>
      </td>
      <td>{names[check.name]}</td>
      <td>{useSubject(check, examined)}</td>
    </tr>
  );
}

function useSubject({ of }: Check, examined: Examined): string {
  const lang = useLang();
  const words = useWords(evidenceWords);
  const [what = '', n = '0'] = of.split('/');
  if (of === 'manifest') return words.message;
  if (of === 'checkpoint') return words.log(nameOf(examined, examined.checkpoint.claims.iss, lang));
  const receipt = what === 'receipt' ? examined.receipts[Number(n)] : undefined;
  if (receipt !== undefined) return words[receipt.claims.status];
  if (what === 'directory') return lang === 'vi' ? `Danh bạ (${Number(n) + 1})` : `Directory (${Number(n) + 1})`;
  if (what === 'bundle') return lang === 'vi' ? 'Cả gói' : 'The bundle';
  return lang === 'vi' ? `Phần “${of}”` : `Part “${of}”`;
}
