/**
 * The chain of a bundle as a list of steps, which is drawn and told alike.
 * @module
 */
import type { InLang, Lang } from '../shell/lang.ts';
import type { Examined, Outcome } from './verify.ts';
import type { evidenceWords } from './words.ts';

export interface Step {
  readonly kind: 'message' | 'receipt' | 'checkpoint' | 'witness';
  readonly title: string;
  /** In a sentence. */
  readonly told: string;
  readonly at: string;
  /** In the log. */
  readonly leaf: string | undefined;
  /** Of all checks made on it: one that fails, else one that was not made. */
  readonly outcome: Outcome;
}

/** The steps in the order of the bundle: the message, what was answered, the checkpoint, who saw it. */
export function stepsOf(examined: Examined, words: InLang<typeof evidenceWords>, lang: Lang): Step[] {
  const { manifest, receipts, checkpoint, witnesses, bundle } = examined;
  const name = (code: string): string => nameOf(examined, code, lang);
  const at = (seconds: number): string => instantOf(seconds, lang);
  const { iss, aud, iat, kind } = manifest.claims;
  return [
    {
      kind: 'message',
      title: words.message,
      told: words.sent(name(iss), name(aud), kind),
      at: at(iat),
      leaf: words.leaf(bundle.proofs.manifest.index + 1),
      outcome: outcomeOn(examined, 'manifest'),
    },
    ...receipts.map(({ claims }, i) => ({
      kind: 'receipt' as const,
      title: words[claims.status],
      told: words.answered(name(claims.iss), words[claims.status]),
      at: at(claims.iat),
      leaf: words.leaf((bundle.proofs.receipts[i]?.index ?? 0) + 1),
      outcome: outcomeOn(examined, `receipt/${i}`),
    })),
    {
      kind: 'checkpoint',
      title: words.checkpoint(checkpoint.claims.size),
      told: words.closes(name(checkpoint.claims.iss), checkpoint.claims.size),
      at: at(checkpoint.claims.iat),
      leaf: undefined,
      outcome: outcomeOn(examined, 'checkpoint'),
    },
    ...witnesses.map(({ claims }) => ({
      kind: 'witness' as const,
      title: words.witness(name(claims.iss)),
      told: words.saw(name(claims.iss), claims.size),
      at: at(claims.iat),
      leaf: undefined,
      outcome: 'unchecked' as const,
    })),
  ];
}

export function nameOf({ names }: Examined, code: string, lang: Lang): string {
  return names.get(code)?.[lang] ?? code;
}

/** What signatures rest on is the directory: while nobody vouches for it, no step holds. */
function outcomeOn({ checks }: Examined, of: string): Outcome {
  const weighing = checks.filter((check) => check.of === of || check.name === 'directory' || check.name === 'pinned');
  if (weighing.some(({ outcome }) => outcome === 'fails')) return 'fails';
  return weighing.some(({ outcome }) => outcome === 'unchecked') ? 'unchecked' : 'holds';
}

/** In Vietnamese time. */
function instantOf(seconds: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(seconds * 1000);
}
