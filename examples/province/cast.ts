/**
 * Who takes part: plainly invented agencies of an invented province.
 * @module
 */

/** Both languages of the narration. */
export interface Words {
  readonly en: string;
  readonly vi: string;
}

export interface Member {
  /** Name of its folder and process. */
  readonly name: string;
  readonly code: string;
  readonly names: Words;
  readonly roles: readonly string[];
  readonly area: Area;
}

export interface Area {
  readonly edition: string;
  readonly code: string;
  readonly name: string;
}

/** 99 is nobody's province code: the areas are invented like the people. */
export const province: Area = { edition: '2026-04-30', code: '99', name: 'Tỉnh Ví Dụ' };

export const communes: readonly Area[] = [
  { edition: '2026-04-30', code: '99901', name: 'Xã Ví Dụ Một' },
  { edition: '2026-04-30', code: '99902', name: 'Xã Ví Dụ Hai' },
  { edition: '2026-04-30', code: '99903', name: 'Phường Ví Dụ Ba' },
];

const communePolice: Member[] = communes.map((area, i) => ({
  name: `commune-${i + 1}`,
  code: `lienthong:vd-commune-police-${i + 1}`,
  names: {
    en: `Police of commune Ví Dụ ${['One', 'Two', 'Three'][i]}`,
    vi: `Công an ${area.name.replace(/^(Xã|Phường)/, (word) => word.toLowerCase())}`,
  },
  roles: ['commune-police'],
  area,
}));

export const investigation: Member = {
  name: 'investigation',
  code: 'lienthong:vd-investigation-1',
  names: { en: 'Investigating body, provincial police', vi: 'Cơ quan Cảnh sát điều tra, Công an tỉnh' },
  roles: ['investigating-body', 'provincial-police'],
  area: province,
};

export const procuracy: Member = {
  name: 'procuracy',
  code: 'lienthong:vd-procuracy-1',
  names: { en: 'Provincial procuracy', vi: 'Viện kiểm sát nhân dân tỉnh' },
  roles: ['procuracy'],
  area: province,
};

export const centre: Member = {
  name: 'support-centre',
  code: 'lienthong:vd-support-centre-1',
  names: { en: 'Victim support centre', vi: 'Trung tâm hỗ trợ nạn nhân' },
  roles: ['support-centre'],
  area: province,
};

export const committee: Member = {
  name: 'peoples-committee',
  code: 'lienthong:vd-peoples-committee-1',
  names: { en: "Provincial People's Committee", vi: 'Ủy ban nhân dân tỉnh' },
  roles: ['provincial-peoples-committee'],
  area: province,
};

export const [communeOne, communeTwo, communeThree] = communePolice as [Member, Member, Member];

export const cast: readonly Member[] = [...communePolice, investigation, procuracy, centre, committee];
