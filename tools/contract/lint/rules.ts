/**
 * Each rule rests on articles that exist, warns at most where one was not read, and has a valid and an invalid case.
 * @module
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { acrossRecords } from '../../../packages/validate/src/generated/rules/across-records.ts';
import { kindRules } from '../../../packages/validate/src/generated/rules/index.ts';
import { transitions } from '../../../packages/validate/src/procedure/stages.ts';
import { DOUBT } from '../../../packages/validate/src/rules/rule.ts';
import type { Problem } from '../problem.ts';
import { type Contract, object } from '../source.ts';

export function lintRules(contract: Contract): Problem[] {
  return [...lintEachRule(contract), ...lintTransitions(contract)];
}

/** Each step of the procedure rests on an article that exists. */
function lintTransitions({ bases }: Contract): Problem[] {
  return transitions
    .filter(({ basis }) => basis !== 'technical' && !Object.hasOwn(bases, basis))
    .map(({ from, step, basis }) => ({
      file: 'packages/validate/src/procedure/stages.ts',
      pointer: `/${from}/${step}`,
      message: `${basis} is no basis of bases.json`,
    }));
}

function lintEachRule(contract: Contract): Problem[] {
  const cases = caseNames(contract.root);
  const codes = new Map<string, string>();
  return Object.entries({ ...kindRules, ...acrossRecords }).flatMap(([folder, rules]) =>
    rules.flatMap(({ code, name, basis, severity, message }) => {
      const problem = (message: string): Problem => ({
        file: `packages/validate/src/rules/${folder}/${name}.ts`,
        pointer: `/${code}`,
        message,
      });
      const known = basis.filter((id) => id !== 'technical');
      const doubtful = known.some((id) => object(contract.bases[id])['sourced'] === false);
      const taken = codes.get(code);
      codes.set(code, name);
      return [
        ...known
          .filter((id) => !Object.hasOwn(contract.bases, id))
          .map((id) => problem(`${id} is no basis of bases.json`)),
        ...(doubtful && (severity !== 'warning' || !message.vi.endsWith(DOUBT.vi) || !message.en.endsWith(DOUBT.en))
          ? [problem('a basis was not read: warn, and say so')]
          : []),
        ...(taken !== undefined && taken !== name ? [problem('another rule has this code')] : []),
        ...['valid', 'invalid']
          .filter((verdict) => !cases.has(`${verdict}/rule-${code}-${name}.json`))
          .map((verdict) => problem(`conformance has no ${verdict} case rule-${code}-${name}.json`)),
      ];
    }),
  );
}

/** `valid/…` and `invalid/…`, of records and of conversations. */
function caseNames(root: string): Set<string> {
  const below = (folder: string): string[] => {
    const path = join(root, 'conformance', folder);
    return existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  };
  const records = below('records').map((path) => path.split('/').slice(1).join('/'));
  return new Set([...records, ...below('conversations')]);
}
