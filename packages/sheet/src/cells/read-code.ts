/**
 * The code that a cell means: by its label in either language, by itself, or by its label without diacritics.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import { type CodeShape, isForeignCode } from '@lienthong/schemas/fields';
import { bare } from '../fold.ts';
import type { TagShape } from '../layout/node.ts';
import { fault, type Raw, type Taken } from './raw.ts';

export function readCode(raw: Raw, shape: CodeShape): Taken {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string') return fault('unknown-code');
  const found = named(
    text,
    codesOf(shape, () => shape.codes.map(({ code, title }) => ({ value: code, title }))),
  );
  if ('fault' in found && shape.open && isForeignCode(text.trim())) return { value: text.trim() };
  return found;
}

export function readTag(raw: Raw, shape: TagShape): Taken {
  const text = typeof raw === 'number' ? String(raw) : raw;
  return typeof text === 'string'
    ? named(
        text,
        codesOf(shape, () => shape.branches),
      )
    : fault('unknown-code');
}

interface Names {
  exact: Map<string, string>;
  /** without diacritics; several codes where they are alike */
  bare: Map<string, Set<string>>;
}

const known = new WeakMap<object, Names>();

function codesOf(shape: object, entries: () => readonly { value: string; title: Bilingual }[]): Names {
  const before = known.get(shape);
  if (before !== undefined) return before;
  const names: Names = { exact: new Map(), bare: new Map() };
  for (const { value, title } of entries()) {
    for (const text of [value, title.vi, title.en]) {
      const alike = names.bare.get(bare(text)) ?? new Set();
      names.bare.set(bare(text), alike.add(value));
    }
    names.exact.set(title.en, value);
  }
  for (const { value, title } of entries()) names.exact.set(title.vi, value);
  // A code that is the label of another one is the code.
  for (const { value } of entries()) names.exact.set(value, value);
  known.set(shape, names);
  return names;
}

function named(written: string, names: Names): Taken {
  const text = written.normalize('NFC').trim();
  const exact = names.exact.get(text);
  if (exact !== undefined) return { value: exact };
  const [code, ...others] = names.bare.get(bare(text)) ?? [];
  if (code === undefined) return fault('unknown-code');
  return others.length > 0 ? fault('ambiguous-code') : { value: code };
}
