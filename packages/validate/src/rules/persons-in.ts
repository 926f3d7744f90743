/**
 * What records of other kinds say of a person whose record is of kind `victim`.
 * @module
 */
import type { Age, RecordRef, SexCode } from '@lienthong/schemas';
import type { Entry } from '../conversation-view.ts';

export interface PersonStatement {
  person: RecordRef;
  age: Age | undefined;
  ageAt: string;
  /** whether it is the age at identification, and not at some later day */
  isAtIdentification: boolean;
  sex: SexCode | undefined;
  sexAt: string;
}

/** A referral is about one person, unless it names several. */
export function personsIn({ kind, record }: Entry): PersonStatement[] {
  switch (kind) {
    case 'identification':
      return [
        {
          person: record.person,
          age: record.age,
          ageAt: '/age',
          isAtIdentification: true,
          sex: record.sex,
          sexAt: '/sex',
        },
      ];
    case 'support-service':
      return [
        {
          person: record.victim,
          age: record.person?.ageAtIdentification,
          ageAt: '/person/ageAtIdentification',
          isAtIdentification: true,
          sex: record.person?.sex,
          sexAt: '/person/sex',
        },
      ];
    case 'consent':
      return [
        {
          person: record.victim,
          age: record.age,
          ageAt: '/age',
          isAtIdentification: false,
          sex: undefined,
          sexAt: '',
        },
      ];
    case 'referral': {
      const [person, ...others] = (record.about ?? []).filter((ref) => ref.kind === 'victim');
      if (person === undefined || others.length > 0) return [];
      const { age, sex } = record.person ?? {};
      return [{ person, age, ageAt: '/person/age', isAtIdentification: false, sex, sexAt: '/person/sex' }];
    }
    default:
      return [];
  }
}
