/**
 * The validators that ours is measured beside, each made from the same contract.
 * @module
 */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import * as v from 'valibot';
import { standard } from '../../packages/schemas/src/standard.ts';
import { VOCABULARY } from '../../packages/schemas/src/vocabulary.ts';
import type { Contract } from '../contract/source.ts';
import { type Model, type Node, OPEN_CODE } from '../generate/model.ts';

const standalone = standaloneModule as unknown as { default: (ajv: Ajv2020, id: string) => string };

export type Judge = (record: unknown) => boolean;

/** ajv with every schema of the contract, codelists as `enum`, so that it has nothing slower to do than it must. */
export function newAjv(contract: Contract, allErrors: boolean, source = false): Ajv2020 {
  const ajv = new Ajv2020({ allErrors, validateFormats: false, code: { source, esm: source, optimize: 1 } });
  ajv.addVocabulary([...VOCABULARY]);
  for (const { schema } of contract.files) ajv.addSchema(standard(schema));
  return ajv;
}

/** ajv's own standalone code, bundled and minified as ours would be. */
export async function ajvStandalone(
  contract: Contract,
  id: string,
  allErrors: boolean,
): Promise<{ judge: Judge; code: string }> {
  const ajv = newAjv(contract, allErrors, true);
  ajv.getSchema(id);
  const result = await build({
    stdin: {
      contents: standalone.default(ajv, ajv.getSchema(id) as never),
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
  });
  const code = result.outputFiles[0]?.text ?? '';
  const file = join(mkdtempSync(join(tmpdir(), 'lienthong-bench-')), 'validator.mjs');
  writeFileSync(file, code);
  const module = (await import(pathToFileURL(file).href)) as { default: Judge };
  return { judge: module.default, code };
}

/** The same structure for valibot. */
export function valibotSchema(node: Node, model: Model): v.GenericSchema {
  switch (node.type) {
    case 'object':
      return v.strictObject(
        Object.fromEntries(
          node.members.map(({ name, required, node: member }) => {
            const schema = valibotSchema(member, model);
            return [name, required ? schema : v.exactOptional(schema)];
          }),
        ),
      );
    case 'array':
      return v.pipe(
        v.array(valibotSchema(node.items, model)),
        v.minLength(node.minItems ?? 0),
        v.maxLength(node.maxItems ?? Number.MAX_SAFE_INTEGER),
      );
    case 'string':
      return v.pipe(
        v.string(),
        v.maxLength(node.maxLength ?? Number.MAX_SAFE_INTEGER),
        v.regex(new RegExp(node.pattern ?? '', 'u')),
      );
    case 'integer':
      return v.pipe(
        v.number(),
        v.integer(),
        v.minValue(node.minimum ?? -Infinity),
        v.maxValue(node.maximum ?? Infinity),
      );
    case 'number':
      return v.pipe(v.number(), v.minValue(node.minimum ?? -Infinity), v.maxValue(node.maximum ?? Infinity));
    case 'boolean':
      return v.boolean();
    case 'const':
      return v.literal(node.value);
    case 'codes': {
      const list = model.codelists.find(({ name }) => name === node.list);
      const closed = v.picklist(list?.codes.map(({ code }) => code) ?? []);
      return list?.open === true ? v.union([closed, v.pipe(v.string(), v.regex(new RegExp(OPEN_CODE)))]) : closed;
    }
    case 'union':
      return v.variant(node.tag, node.branches.map((branch) => valibotSchema(branch.node, model)) as never);
  }
}
