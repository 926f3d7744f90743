/**
 * Numbers the places at which a generated validator can fail, and writes the table that turns a number into words.
 *
 * The table is all that messages are made from: titles, limits and locations of the schema, never a value.
 * @module
 */
import { BASE, type Json } from '../contract/source.ts';
import type { Codelist, Node, Place } from './model.ts';
import type { Sites } from './optimise.ts';

/** The order is that of `KEYWORDS` in packages/validate/src/structure/table.ts. */
export const KEYWORDS = [
  'type',
  'required',
  'closed',
  'const',
  'codes',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'unique',
  'tagged',
];

/** Mirrors `Table` of packages/validate/src/structure/table.ts, which says what the positions mean. */
export interface SiteTable {
  ids: string[];
  forms: Json[][];
  nodes: Json[][];
}

export class SiteNumbers {
  readonly table: SiteTable = { ids: [], forms: [], nodes: [] };
  readonly #forms = new Map<string, number>();
  readonly #nodes = new Map<string, number>();
  readonly #codelists: Map<string, Codelist>;

  constructor(codelists: Map<string, Codelist>) {
    this.#codelists = codelists;
  }

  /**
   * @param unit function that reports the error
   * @param location keyword location in the optimised schema, `#/…/keyword`
   * @returns 16 × the node's index + the keyword's
   * @throws {TypeError} ajv reports an error where the optimised schema has no keyword
   */
  number(unit: string, location: string, sites: Sites): number {
    const node = sites.get(location);
    const keyword = KEYWORDS.indexOf(location.slice(location.lastIndexOf('/') + 1));
    if (node === undefined || keyword < 0) throw new TypeError(`no keyword at ${unit}${location}`);
    return 16 * this.node(node) + keyword;
  }

  /**
   * @param name a member that may be missing
   * @returns the number for `required` where it is written, and the index of the missing member's node
   */
  missing(location: string, name: string, sites: Sites): readonly [site: number, member: number] {
    const node = sites.get(location);
    const member = node?.type === 'object' ? node.members.find((candidate) => candidate.name === name) : undefined;
    if (member === undefined) throw new TypeError(`no member ${name} at ${location}`);
    const owner: Node = { at: member.owner, type: 'object', members: [], closed: false };
    return [16 * this.node(owner) + KEYWORDS.indexOf('required'), this.node(member.node)];
  }

  /** Index of a node: what a form is called in one place. A title that only spells a member's name out is left to it. */
  node(node: Node): number {
    const form = this.#form(node);
    const { en, vi } = node.at.title;
    const title = en === spelledOut(node.at.name) ? 0 : en;
    const key = `${form} ${title} ${vi}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const index = this.table.nodes.push([]) - 1;
    this.#nodes.set(key, index);
    this.table.nodes[index] = this.#isFormTitle(form, en, vi) ? [form] : [form, title, vi];
    return index;
  }

  #isFormTitle(form: number, en: string, vi: string): boolean {
    const row = this.table.forms[form];
    return row?.[3] === vi && (row[2] === en || row[2] === 0);
  }

  #form(node: Node): number {
    const { id, pointer } = node.at;
    const known = this.#forms.get(`${id}#${pointer}`);
    if (known !== undefined) return known;
    const index = this.table.forms.push([]) - 1;
    this.#forms.set(`${id}#${pointer}`, index);
    const title = this.#title(node);
    const own = title === node.at.title && title.en === spelledOut(node.at.name);
    this.table.forms[index] = [
      this.#id(id),
      pointer,
      own ? 0 : title.en,
      title.vi,
      typeNumber(node),
      ...this.#details(node),
    ];
    return index;
  }

  #title(node: Node): Place['title'] {
    if (node.type === 'codes') return this.#list(node.list).title;
    return 'form' in node && node.form !== undefined ? node.form : node.at.title;
  }

  /** What messages need beside titles, by number of the keyword; codes and tags as texts, as the lists themselves are. */
  #details(node: Node): Json[] {
    const details: { [keyword: string]: Json } = {};
    const note = (keyword: string, value: Json | undefined): void => {
      if (value !== undefined) details[KEYWORDS.indexOf(keyword)] = value;
    };
    switch (node.type) {
      case 'codes': {
        const { open, codes } = this.#list(node.list);
        if (open) note('codes', true);
        // A short list is told in full, a long one by its name.
        else if (codes.length <= 6) note('codes', codes.map(({ code }) => code).join(' '));
        break;
      }
      case 'union':
        note('tagged', [node.tag, node.branches.map((branch) => branch.value).join(' ')]);
        break;
      case 'const':
        note('const', node.value);
        break;
      default:
        for (const limit of KEYWORDS.slice(6, 12)) note(limit, (node as unknown as Record<string, number>)[limit]);
    }
    return Object.keys(details).length === 0 ? [] : [details];
  }

  #list(name: string): Codelist {
    const list = this.#codelists.get(name);
    if (list === undefined) throw new TypeError(`no codelist ${name}`);
    return list;
  }

  #id(id: string): number {
    const short = id.replace(BASE, '');
    const found = this.table.ids.indexOf(short);
    return found >= 0 ? found : this.table.ids.push(short) - 1;
  }
}

/** `issuedOn` → `Issued on` */
function spelledOut(name: string): string {
  const words = name.replaceAll(/[A-Z0-9]+/g, (letters) => ` ${letters.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The order is that of `TYPES` in packages/validate/src/structure/messages.ts. */
function typeNumber(node: Node): number {
  const type = node.type === 'union' ? 'object' : node.type === 'codes' ? 'string' : node.type;
  return ['object', 'array', 'string', 'integer', 'number', 'boolean', 'const'].indexOf(type);
}
