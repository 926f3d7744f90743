/**
 * What `pnpm bench statistics` asks of DuckDB: the indicators of cases and victims, written by hand as an analyst would.
 * @module
 */

export interface Query {
  readonly indicator: string;
  /** A table, or a list that is taken apart. */
  readonly from: 'cases' | 'charges' | 'victims';
  /** True, false, or NULL where it is not known. */
  readonly holds: string;
  /** Codes by dimension; a list where a unit may stand under several. */
  readonly by?: Readonly<Record<string, string>>;
  readonly lists?: Readonly<Record<string, string>>;
  readonly cross?: readonly string[];
}

/** Members that are asked for, of either kind. @param asOf an instant in SQL */
export function tables(file: string, asOf: string): string[] {
  return [
    `CREATE MACRO lo(d) AS d || substr('0000-01-01', length(d) + 1)`,
    `CREATE MACRO hi(d) AS CASE length(d) WHEN 4 THEN d || '-12-31' WHEN 7 THEN CAST(last_day(CAST(d || '-01' AS DATE)) AS VARCHAR) ELSE d END`,
    `CREATE MACRO within(d, a, b) AS CASE WHEN lo(d) >= a AND hi(d) <= b THEN true WHEN hi(d) < a OR lo(d) > b THEN false END`,
    `CREATE MACRO by_then(d, b) AS CASE WHEN hi(d) <= b THEN true WHEN lo(d) > b THEN false END`,
    `CREATE MACRO code(c) AS coalesce(c, '_U')`,
    `CREATE MACRO codes(l) AS CASE WHEN len(l) > 0 THEN list_distinct(l) ELSE ['_U'] END`,
    `CREATE TABLE standing AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {
      schema: 'VARCHAR', id: 'VARCHAR', revision: 'INTEGER', recordStatus: 'VARCHAR', recordedAt: 'TIMESTAMPTZ',
      openedOn: 'VARCHAR', stage: 'VARCHAR', seriousness: 'VARCHAR', leadCharge: 'STRUCT(article VARCHAR)',
      charges: 'STRUCT(article VARCHAR)[]', ring: 'STRUCT(organised VARCHAR)', route: 'STRUCT(kind VARCHAR)', counts: 'STRUCT(accused INTEGER)',
      status: 'VARCHAR', sex: 'VARCHAR', ageAtAct: 'STRUCT(years INTEGER, band VARCHAR)', ethnicityGroup: 'VARCHAR',
      ageAtIdentification: 'STRUCT(years INTEGER, band VARCHAR)', nationality: 'STRUCT(country VARCHAR)',
      identification: 'STRUCT(verifiedFrom VARCHAR, "on" VARCHAR)', rescue: 'STRUCT("on" VARCHAR)',
      exploitation: 'STRUCT(forms VARCHAR[])', destination: 'STRUCT("to" VARCHAR, countries VARCHAR[])',
      support: 'STRUCT(category VARCHAR, "from" VARCHAR, until VARCHAR)'})
    WHERE recordedAt <= ${asOf}
    QUALIFY revision = max(revision) OVER (PARTITION BY id) AND recordStatus <> 'entered-in-error'`,
    `CREATE VIEW cases AS SELECT * FROM standing WHERE contains(schema, '/case/')`,
    `CREATE VIEW charges AS SELECT openedOn, unnest(charges).article AS article FROM cases`,
    `CREATE VIEW victims AS SELECT * FROM standing WHERE contains(schema, '/victim/')`,
  ];
}

/** @param from, to the days of the period, in SQL */
export function queries(from: string, to: string): readonly Query[] {
  const sex = 'code(sex)';
  const countries = `CASE WHEN destination.countries IS NOT NULL THEN codes(destination.countries) ELSE [code(destination."to")] END`;
  const identified = `within(identification."on", ${from}, ${to}) AND status = 'victim'`;
  const forms = 'codes(exploitation.forms)';
  return [
    {
      indicator: 'cases-discovered',
      from: 'cases',
      holds: `within(openedOn, ${from}, ${to}) AND NOT counts.accused <= 0`,
    },
    {
      indicator: 'cases-instituted',
      from: 'cases',
      holds: `within(openedOn, ${from}, ${to})`,
      by: { article: 'code(leadCharge.article)', route: 'code(route.kind)', seriousness: 'code(seriousness)' },
    },
    {
      indicator: 'cases-joined-offences',
      from: 'charges',
      holds: `within(openedOn, ${from}, ${to})`,
      by: { article: 'code(article)' },
    },
    {
      indicator: 'cases-organised',
      from: 'cases',
      holds: `within(openedOn, ${from}, ${to}) AND ring.organised = 'yes'`,
    },
    {
      indicator: 'cases-under-way',
      from: 'cases',
      holds: `recordStatus <> 'withdrawn' AND by_then(openedOn, ${to})
        AND stage NOT IN ('final', 'investigation-terminated', 'prosecution-terminated', 'transferred', 'joined')`,
      by: { stage: 'code(stage)' },
    },
    {
      indicator: 'persons-under-identification',
      from: 'victims',
      holds: `recordStatus <> 'withdrawn' AND by_then(identification.verifiedFrom, ${to})
        AND (identification."on" IS NULL OR NOT by_then(identification."on", ${to}))
        AND status <> 'accompanying-under-18' AND (status = 'under-identification' OR identification."on" IS NOT NULL)`,
      by: { sex },
    },
    {
      indicator: 'victims-abroad',
      from: 'victims',
      holds: `${identified} AND destination."to" = 'abroad'`,
      lists: { destination: countries },
    },
    {
      indicator: 'victims-identified',
      from: 'victims',
      holds: identified,
      by: { sex, age: under16('ageAtAct'), 'ethnicity-group': 'code(ethnicityGroup)' },
      lists: { destination: countries, form: forms },
      cross: ['age', 'sex'],
    },
    {
      indicator: 'victims-identified-ctdc',
      from: 'victims',
      holds: identified,
      by: { sex, age: ctdc('ageAtIdentification'), citizenship: 'code(nationality.country)' },
      lists: { form: forms },
      cross: ['age', 'sex'],
    },
    {
      indicator: 'victims-identified-glotip',
      from: 'victims',
      holds: identified,
      by: { sex, age: under18('ageAtIdentification'), citizenship: 'code(nationality.country)' },
      lists: { form: forms },
      cross: ['age', 'sex'],
    },
    {
      indicator: 'victims-rescued',
      from: 'victims',
      holds: `within(rescue."on", ${from}, ${to}) AND status IN ('victim', 'under-identification')`,
      by: { sex },
      lists: { destination: countries },
    },
    {
      indicator: 'victims-under-18',
      from: 'victims',
      holds: `${identified} AND CASE WHEN ageAtAct.years IS NOT NULL THEN ageAtAct.years < 18
        ELSE ageAtAct.band IN ('under-10', '10-to-13', '14-to-15', '16-to-17', 'under-16', 'under-18') END`,
      by: { sex },
    },
    {
      indicator: 'victims-under-support',
      from: 'victims',
      holds: `recordStatus <> 'withdrawn' AND by_then(support."from", ${to})
        AND (support.until IS NULL OR NOT by_then(support.until, ${to})) AND support IS NOT NULL`,
      by: { sex, 'x-lienthong:victim-category': 'code(support.category)' },
    },
  ];
}

function under16(age: string): string {
  return `CASE WHEN ${age}.years < 16 OR ${age}.band IN ('under-10', '10-to-13', '14-to-15', 'under-16') THEN 'under-16'
    WHEN ${age}.years < 18 OR ${age}.band = '16-to-17' THEN '16-to-17'
    WHEN ${age}.years >= 18 OR ${age}.band IN ('18-to-29', '30-to-44', '45-and-over', '18-and-over') THEN '18-and-over' ELSE '_U' END`;
}

function under18(age: string): string {
  return `CASE WHEN ${age}.years < 18 OR ${age}.band IN ('under-10', '10-to-13', '14-to-15', '16-to-17', 'under-16', 'under-18')
    THEN 'under-18'
    WHEN ${age}.years >= 18 OR ${age}.band IN ('18-to-29', '30-to-44', '45-and-over', '18-and-over') THEN '18-and-over' ELSE '_U' END`;
}

/** Bands of the contract that lie in one of these are few. */
function ctdc(age: string): string {
  const bands = [
    ...[
      ['0-to-8', 9],
      ['9-to-17', 18],
      ['18-to-20', 21],
      ['21-to-23', 24],
      ['24-to-26', 27],
      ['27-to-29', 30],
    ],
    ...[
      ['30-to-38', 39],
      ['39-to-47', 48],
    ],
  ];
  const years = bands.map(([band, end]) => `WHEN ${age}.years < ${end} THEN '${band}'`).join(' ');
  return `CASE ${years} WHEN ${age}.years >= 48 THEN '48-and-over' WHEN ${age}.band IN ('10-to-13', '14-to-15', '16-to-17') THEN '9-to-17' ELSE '_U' END`;
}
