/**
 * The sentence of a change: where, and what became of it.
 * @module
 */
import type { Place } from '../comparison.ts';
import type { Json } from '../json.ts';
import type { Lang, Words } from '../words.ts';
import type { RawChange } from './change.ts';
import { rules } from './rules/rules.ts';

/** Characters of a value in a sentence. */
const LONGEST = 60;

const words = {
  at: { en: 'At', vi: 'Tại' },
  root: { en: 'the root', vi: 'gốc' },
  referredTo: { en: 'referred to at', vi: 'được tham chiếu tại' },
  nothing: { en: 'nothing', vi: 'không có' },
} as const satisfies Readonly<Record<string, Words>>;

/** @param isRoot whether a document is the one that was asked about, whose places are named by their pointer alone */
export function messagesOf(change: RawChange, isRoot: (place: Place) => boolean): Words {
  const sentence = (lang: Lang): string => {
    const place = change.revision ?? change.base;
    const where = place === undefined ? '' : `${words.at[lang]} ${whereIs(place, isRoot, lang)}`;
    const { through } = change;
    const way = through === undefined ? '' : ` (${words.referredTo[lang]} ${whereIs(through, isRoot, lang)})`;
    const what = rules[change.rule].message[lang].replaceAll(/\{(name|old|new)\}/g, (_, member: Member) =>
      shown(change[member], lang),
    );
    return `${where}${way}: ${what}.`;
  };
  return { en: sentence('en'), vi: sentence('vi') };
}

type Member = 'name' | 'old' | 'new';

function whereIs(place: Place, isRoot: (place: Place) => boolean, lang: Lang): string {
  if (!isRoot(place)) return `${place.document}#${place.pointer}`;
  return place.pointer === '' ? words.root[lang] : place.pointer;
}

/** As JSON, cut where it is long. */
function shown(value: Json | undefined, lang: Lang): string {
  if (value === undefined) return words.nothing[lang];
  const characters = [...JSON.stringify(value)];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
