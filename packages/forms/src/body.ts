/**
 * What a record says, as numbered lines, tables and blocks in the order of its schema; the head stands elsewhere on the page.
 * @module
 */
import { kinds } from '@lienthong/schemas';
import type { Field, ObjectShape, Shape } from '@lienthong/schemas/fields';
import { type Html, html } from '@lienthong/schemas/html';
import { observationTable } from './observations.ts';
import { areaText, codeText, dayText, type Lang, numberText, textOf, yesNo } from './value.ts';

export interface BodyOptions {
  readonly lang: Lang;
  /** What an agency is called; its code where nobody knows. */
  readonly agency: (code: string) => string;
}

type Values = Readonly<Record<string, unknown>>;

/** The fields that a record has, outside its head. */
export function bodyOf(fields: readonly Field[], record: Values, options: BodyOptions): Html {
  const shown = fields.filter(({ name, group }) => group !== 'head' && !isHead(name) && record[name] !== undefined);
  const parts = shown.map((field, index) => partOf(field, record[field.name], `${index + 1}.`, options));
  return html`${parts}`;
}

const headNames = new Set(['schema', 'about']);

function isHead(name: string): boolean {
  return headNames.has(name);
}

function partOf({ name, title, shape }: Field, value: unknown, number: string, options: BodyOptions): Html {
  const { lang } = options;
  const heading = `${number} ${title[lang]}`;
  if (name === 'observations' && Array.isArray(value)) {
    return html`<section><h3>${heading}</h3>${observationTable(value as Values[], lang)}</section>`;
  }
  const inline = inlineOf(shape, value, options);
  if (inline !== undefined) return html`<p><b>${heading}:</b> ${inline}</p>`;
  return html`<section><h3>${heading}</h3>${blockOf(shape, value, options)}</section>`;
}

/** A value that stands in a line; `undefined`: it needs a block. */
function inlineOf(shape: Shape, value: unknown, options: BodyOptions): string | undefined {
  const { lang, agency } = options;
  switch (shape.type) {
    case 'code':
      return codeText(shape, value, lang);
    case 'text':
      return shape.format === 'agency' ? agency(String(value)) : textOf(shape, value, lang);
    case 'number':
      return numberText(shape, value, lang);
    case 'boolean':
      return yesNo(value, lang);
    case 'fixed':
      return String(value);
    case 'object':
      return knownPart(shape, value as Values, options);
    case 'list': {
      const items = (value as unknown[]).map((item) => inlineOf(shape.items, item, options));
      const all = items.filter((item) => item !== undefined);
      return all.length === items.length ? all.join('; ') : undefined;
    }
    case 'choice': {
      const branch = shape.branches.find((one) => one.value === (value as Values)[shape.tag]);
      const [only, ...more] = branch?.fields.filter(({ name }) => (value as Values)[name] !== undefined) ?? [];
      if (only === undefined) return branch?.title[lang] ?? '';
      const told = inlineOf(only.shape, (value as Values)[only.name], options);
      if (more.length > 0 || told === undefined) return undefined;
      return only.title[lang] === branch?.title[lang] ? told : `${branch?.title[lang]}, ${told}`;
    }
  }
}

/** Parts that everybody writes in one line. */
function knownPart({ part }: ObjectShape, value: Values, { lang, agency }: BodyOptions): string | undefined {
  const text = (name: string) => String(value[name] ?? '');
  switch (part) {
    case 'area':
      return areaText(value, lang);
    case 'record-ref': {
      const kind = kinds.find((one) => one.kind === value['kind']);
      return `${(lang === 'vi' ? kind?.['x-vi'].title : kind?.title) ?? text('kind')} ${text('id')}`;
    }
    case 'document-ref': {
      const number = value['notation'] === undefined ? text('number') : `${text('number')}/${text('notation')}`;
      const of = value['issuer'] === undefined ? '' : (lang === 'vi' ? ' của ' : ' of ') + agency(text('issuer'));
      return lang === 'vi'
        ? `Số ${number} ngày ${dayText(text('issuedOn'), lang)}${of}`
        : `No. ${number} of ${text('issuedOn')}${of}`;
    }
    case 'money':
      return `${Number(value['amount']).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB')} ${text('currency')}`;
    default:
      return undefined;
  }
}

function blockOf(shape: Shape, value: unknown, options: BodyOptions): Html {
  switch (shape.type) {
    case 'object':
      return linesOf(shape.fields, value as Values, options);
    case 'choice': {
      const branch = shape.branches.find((one) => one.value === (value as Values)[shape.tag]);
      return html`<p>${branch?.title[options.lang]}</p>${linesOf(branch?.fields ?? [], value as Values, options)}`;
    }
    case 'list':
      return listOf(shape.items, value as readonly unknown[], options);
    default:
      return html`<p>${inlineOf(shape, value, options) ?? ''}</p>`;
  }
}

function linesOf(fields: readonly Field[], values: Values, options: BodyOptions): Html {
  const lines = fields
    .filter(({ name }) => values[name] !== undefined)
    .map(({ name, title, shape }) => {
      const inline = inlineOf(shape, values[name], options);
      const told = title[options.lang];
      return inline === undefined
        ? html`<li><b>${told}:</b>${blockOf(shape, values[name], options)}</li>`
        : html`<li><b>${told}:</b> ${inline}</li>`;
    });
  return html`<ul>${lines}</ul>`;
}

/** A table where every member of every item stands in a line, numbered blocks otherwise. */
function listOf(items: Shape, values: readonly unknown[], options: BodyOptions): Html {
  if (items.type === 'object' && knownPart(items, {}, options) === undefined) {
    const fields = items.fields.filter(({ name }) => values.some((value) => (value as Values)[name] !== undefined));
    const cells = values.map((value) =>
      fields.map(({ name, shape }) => {
        const held = (value as Values)[name];
        return held === undefined ? '' : inlineOf(shape, held, options);
      }),
    );
    if (cells.flat().every((cell) => cell !== undefined) && fields.length <= 6) {
      return tableOf(
        fields.map(({ title }) => title[options.lang]),
        cells.map((row) => row.map((cell) => cell ?? '')),
        options.lang,
      );
    }
  }
  const entries = values.map((value) => {
    const inline = inlineOf(items, value, options);
    return inline === undefined ? html`<li>${blockOf(items, value, options)}</li>` : html`<li>${inline}</li>`;
  });
  return html`<ol>${entries}</ol>`;
}

/** With a first column that counts the rows, as tables of Vietnamese documents have it. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], lang: Lang): Html {
  const order = lang === 'vi' ? 'TT' : 'No.';
  return html`<table><thead><tr><th scope="col">${order}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row, index) => html`<tr><td>${index + 1}</td>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}
