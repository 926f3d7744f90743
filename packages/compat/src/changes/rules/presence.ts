/**
 * Rules for what is there or not: each has an `-added` and a `-removed`.
 * @module
 */
import { capital, type Words } from '../../words.ts';
import { type Accepts, type Presence, presences } from './presences.ts';
import { type Cures, type Example, loosens, type Rule, restates, tightens } from './rule.ts';

export type PresenceStem = keyof typeof presences;
export type PresenceCode = `${PresenceStem}-${'added' | 'removed'}`;

const opposite: Readonly<Record<Accepts, Accepts>> = { less: 'more', more: 'less', 'the same': 'the same' };
const examples = { less: tightens, more: loosens, 'the same': restates } as const;

export const presenceRules = Object.fromEntries(
  Object.entries<Presence>(presences).flatMap(([stem, presence]) => [
    [`${stem}-added`, added(presence)],
    [`${stem}-removed`, removed(presence)],
  ]),
) as Readonly<Record<PresenceCode, Rule>>;

function added(presence: Presence): Rule {
  const noun = valued(presence.noun, '{new}');
  return rule(presence, presence.added, {
    title: { en: `${short(presence).en} added`, vi: `thêm ${short(presence).vi}` },
    message: { en: `the ${noun.en} is added`, vi: `thêm ${noun.vi}` },
    examples: presence.examples.map(([without, having, accepts = presence.accepts]) =>
      examples[accepts](without, having),
    ),
  });
}

function removed(presence: Presence): Rule {
  const noun = valued(presence.noun, '{old}');
  return rule(presence, presence.removed, {
    title: { en: `${short(presence).en} removed`, vi: `bỏ ${short(presence).vi}` },
    message: { en: `the ${noun.en} is removed`, vi: `bỏ ${noun.vi}` },
    examples: presence.examples.map(([without, having, accepts = presence.accepts]) =>
      examples[opposite[accepts]](having, without),
    ),
  });
}

function rule(
  { keywords, accepts }: Presence,
  cure: Cures | undefined,
  { title, ...rest }: { title: Words; message: Words; examples: readonly Example[] },
): Rule {
  return {
    keywords,
    title: { en: capital(title.en), vi: capital(title.vi) },
    ...rest,
    ...(cure === undefined ? {} : { cure }),
    ...(accepts === 'the same' ? { editorial: true } : {}),
  };
}

function valued({ en, vi }: Words, value: string): Words {
  return { en: en.replace('{value}', value), vi: vi.replace('{value}', value) };
}

function short({ noun, short }: Presence): Words {
  return short ?? { en: noun.en.replace(/ \{\w+\}$/, ''), vi: noun.vi.replace(/ \{\w+\}$/, '') };
}
