import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContract } from '../../../../tools/contract/source.ts';
import { arbitraryOf } from '../../../../tools/generate/arbitrary.ts';
import { modelOf } from '../../../../tools/generate/model.ts';
import { exploitationForm, means, modus, relation } from '../generated/codelists.ts';
import type { PersonIdentity, Victim } from '../generated/types/index.ts';
import { fromHtcds, type HtcdsFields } from '../htcds.ts';
import { context, NAMES, ROOT, rowOf } from '../testing/htcds-records.ts';

const model = modelOf(loadContract(ROOT));
const arbitrary = <T>(kind: string): fc.Arbitrary<T> => {
  const node = model.kinds.find(({ name }) => name === kind)?.node;
  if (node === undefined) throw new TypeError(`no kind ${kind}`);
  return arbitraryOf(node, model) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
};

test('what the table calls exact is kept', () => {
  fc.assert(
    fc.property(arbitrary<Victim>('victim'), arbitrary<PersonIdentity>('person-identity'), (random, named) => {
      const before: Victim = { ...random, recordStatus: 'final' };
      const identity: PersonIdentity = {
        ...named,
        recordStatus: 'final',
        about: [{ kind: 'victim', id: before.id }],
      };
      const { row } = rowOf([before], { identities: [identity], freeText: true });
      const { victim: after, identity: again } = fromHtcds(row, { ...context(), names: NAMES });
      if (before.status === 'accompanying-under-18') {
        expect(after).toBeUndefined();
        return;
      }
      expect(after?.status).toBe(before.status);
      if (before.sex !== 'other') expect(after?.sex).toBe(before.sex);
      if (before.nationality?.kind === 'citizen') expect(countries(after)).toEqual(countries(before));
      if (before.ageAtAct?.known === 'years') expect(after?.ageAtAct).toEqual(before.ageAtAct);
      if (before.note !== undefined) expect(after?.note).toBe(before.note.normalize('NFC'));
      for (const form of before.exploitation?.forms ?? [])
        if (isExact(exploitationForm.codes, form)) expect(after?.exploitation?.forms).toContain(form);
      for (const place of abroad(before)) expect(abroad(after)).toContainEqual(place);
      const parts = identity.names[0]?.parts;
      if (parts !== undefined && Object.keys(parts).length > 0) expect(again?.names[0]?.parts).toEqual(normal(parts));
    }),
  );
});

test('means, ways and relations that are exact are kept where the purpose is', () => {
  fc.assert(
    fc.property(arbitrary<Victim>('victim'), (random) => {
      const before: Victim = { ...random, recordStatus: 'final', status: 'victim' };
      const forms = before.exploitation?.forms ?? [];
      if (!forms.some((form) => isExact(exploitationForm.codes, form))) return;
      const after = fromHtcds(rowOf([before]).row, context()).victim?.exploitation;
      for (const code of before.exploitation?.means ?? [])
        if (isExact(means.codes, code)) expect(after?.means).toContain(code);
      for (const code of before.exploitation?.modus ?? [])
        if (isExact(modus.codes, code)) expect(after?.modus).toContain(code);
      const [only, ...more] = before.exploitation?.relations ?? [];
      if (only !== undefined && more.length === 0 && isExact(relation.codes, only))
        expect(after?.relations).toEqual([only]);
    }),
  );
});

test('a row that came back gives the same row again, or says less', () => {
  fc.assert(
    fc.property(arbitrary<Victim>('victim'), (random) => {
      const before = rowOf([{ ...random, recordStatus: 'final', status: 'victim' }], { freeText: true }).row;
      const { victim: made } = fromHtcds(before, context());
      const after = made === undefined ? undefined : rowOf([made], { freeText: true }).row;
      // Where a row says nothing of the sex, the record says that it is unknown.
      for (const [name, value] of Object.entries({ ...after?.fields, prs_Gender: before.fields.prs_Gender }))
        expect(within(value, before.fields[name as keyof HtcdsFields])).toBe(true);
    }),
  );
});

function isExact(
  codes: (typeof exploitationForm | typeof means | typeof modus | typeof relation)['codes'],
  code: string,
): boolean {
  const map = codes.find((one) => one.code === code)?.map.htcds;
  return [map, ...(map?.also ?? [])].some((target) => target?.match === 'exact');
}

function countries(record: Victim | undefined): string[] {
  const nationality = record?.nationality;
  return nationality?.kind === 'citizen' ? [...new Set([nationality.country, ...(nationality.others ?? [])])] : [];
}

function normal<T extends object>(parts: T): T {
  return JSON.parse(JSON.stringify(parts).normalize('NFC')) as T;
}

function within(value: unknown, around: unknown): boolean {
  if (!Array.isArray(value)) return value === around;
  return Array.isArray(around) && value.every((code) => around.includes(code));
}

/** Roles and countries of places abroad that are events there. */
function abroad(record: Victim | undefined): object[] {
  return (record?.places ?? []).flatMap(({ role, place }) =>
    place.in === 'abroad' && place.country !== 'VN' && ['recruitment', 'transit', 'exploitation'].includes(role)
      ? [{ role, country: place.country }]
      : [],
  );
}
