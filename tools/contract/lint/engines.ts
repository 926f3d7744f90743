/**
 * Two independent validators, ajv in strict mode and hyperjump, take every schema as it is written and as it is built.
 * @module
 */
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { standard } from '../../../packages/schemas/src/standard.ts';
import { VOCABULARY } from '../../../packages/schemas/src/vocabulary.ts';
import type { Problem } from '../problem.ts';
import type { Contract } from '../source.ts';

export async function lintEngines(contract: Contract): Promise<Problem[]> {
  const forms = {
    written: contract.files.map(({ schema }) => schema),
    built: contract.files.map(({ schema }) => standard(schema)),
  };
  const problems: Problem[] = [];
  for (const [form, schemas] of Object.entries(forms)) {
    problems.push(...byAjv(contract, schemas, form), ...(await byHyperjump(contract, schemas, form)));
  }
  return problems;
}

/** Strict but for two habits of ajv: it wants `type` beside `const`, and every `required` name described beside it. */
function byAjv(contract: Contract, schemas: object[], form: string): Problem[] {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: true, validateFormats: false });
  ajv.addVocabulary([...VOCABULARY]);
  for (const schema of schemas) ajv.addSchema(schema);
  return contract.files.flatMap(({ id, file }) => {
    try {
      ajv.getSchema(id);
      return [];
    } catch (error) {
      return [
        { file, pointer: '', message: `ajv refuses it as ${form}: ${error instanceof Error ? error.message : ''}` },
      ];
    }
  });
}

async function byHyperjump(contract: Contract, schemas: object[], form: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  try {
    for (const schema of schemas) registerSchema(schema as Parameters<typeof registerSchema>[0]);
    for (const { id, file } of contract.files) {
      try {
        await validate(id);
      } catch (error) {
        problems.push({
          file,
          pointer: '',
          message: `hyperjump refuses it as ${form}: ${error instanceof Error ? error.message : ''}`,
        });
      }
    }
  } finally {
    for (const { id } of contract.files) unregisterSchema(id);
  }
  return problems;
}
