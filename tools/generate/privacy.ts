/**
 * Writes how each place of each kind touches people, by its pattern: what a register of personal data and a log need to know.
 * @module
 */
import { array, type Contract, type Json, type JsonObject, object, pointer } from '../contract/source.ts';
import { banner } from './names.ts';

/** `@lienthong/schemas/privacy`: one line a place that is not plain, `*` for any item of a list. */
export function privacyFile(contract: Contract): Map<string, string> {
  const records = contract.files.filter(({ role }) => role === 'record');
  const table = Object.fromEntries(
    records.map(({ name, schema }) => [name, Object.fromEntries(placesOf(contract, schema))]),
  );
  const comment =
    'How each place of a kind identifies a person, and what makes it special; `none none` where it does neither.';
  return new Map([
    [
      'privacy.ts',
      `${banner('schemas/records/')}\n/** ${comment} */\nexport const privacy: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(table, null, 2)};\n`,
    ],
  ]);
}

/** Values of a record by pattern, each with the stronger of what the branches of a union say. */
function placesOf(contract: Contract, schema: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: JsonObject, at: string, around: string): void => {
    const own = object(node['x-privacy']);
    const here = own['identifies'] === undefined ? around : `${String(own['identifies'])} ${String(own['special'])}`;
    const parts = [node['$ref'], ...array(node['allOf']).map((part) => object(part)['$ref'])];
    const inner = parts.map((ref) => contract.byId.get(String(ref))).filter((file) => file !== undefined);
    for (const { schema: part, role } of inner) if (role !== 'codelist') visit(part, at, here);
    const isWhole = part(node) || inner.some(({ schema: target, role }) => role !== 'codelist' && part(target));
    for (const [name, member] of Object.entries(object(node['properties'])))
      visit(object(member), `${at}${pointer(name)}`, here);
    if (node['items'] !== undefined) visit(object(node['items']), `${at}/*`, here);
    for (const branch of array(node['oneOf']))
      if (object(branch)['properties'] !== undefined) visit(object(branch), at, here);
    if (!isWhole && at !== '') found.set(at, stronger(found.get(at), here));
  };
  visit(schema, '', 'none none');
  return found;
}

/** Whether a node is made of further places, and so is no value itself. */
function part(node: JsonObject): boolean {
  const branches: Json[] = array(node['oneOf']);
  return (
    node['properties'] !== undefined ||
    node['items'] !== undefined ||
    branches.some((branch) => object(branch)['properties'] !== undefined)
  );
}

const IDENTIFIES = ['none', 'quasi', 'direct'];

function stronger(a: string | undefined, b: string): string {
  if (a === undefined) return b;
  const [identifiesA = '', specialA = ''] = a.split(' ');
  const [identifiesB = '', specialB = ''] = b.split(' ');
  const identifies = IDENTIFIES.indexOf(identifiesA) >= IDENTIFIES.indexOf(identifiesB) ? identifiesA : identifiesB;
  return `${identifies} ${specialA === 'none' ? specialB : specialA}`;
}
