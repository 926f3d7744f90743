/**
 * What PostgreSQL needs once: a table of records, and the functions that give SQL the semantics of the catalogue language.
 * @module
 */
import { ageBandYears } from '@lienthong/schemas/age-bands';
import { ageSchemes, monthSchemes } from '../derivations.ts';

/**
 * Creates the schema `lienthong_statistics`; runs again without harm, and brings functions up to date.
 *
 * `record` holds every revision of every record, of which those that are needed are found by kind, and the later ones by id. Text is compared by
 * its bytes. Functions are safe to run in parallel.
 */
export const sqlSchema = `
CREATE SCHEMA IF NOT EXISTS lienthong_statistics;

CREATE TABLE IF NOT EXISTS lienthong_statistics.record (
  id text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  kind text COLLATE "C" NOT NULL,
  record_status text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL,
  body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
  PRIMARY KEY (id, revision)
);
CREATE INDEX IF NOT EXISTS record_kind ON lienthong_statistics.record (kind, recorded_at);

-- A step into an array goes into each of its elements, unless it is an index.
CREATE OR REPLACE FUNCTION lienthong_statistics.follow(value jsonb, VARIADIC keys text[]) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE key text;
BEGIN
  FOR at IN 1 .. cardinality(keys) LOOP
    key := keys[at];
    IF jsonb_typeof(value) = 'array' AND key !~ '^[0-9]+$' THEN
      RETURN (
        SELECT jsonb_agg(part.value ORDER BY element.n, part.n)
        FROM jsonb_array_elements(value) WITH ORDINALITY AS element (value, n)
        CROSS JOIN lienthong_statistics.follow(element.value, VARIADIC keys[at:]) AS reached
        CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(reached) WHEN 'array' THEN reached ELSE jsonb_build_array(reached) END)
          WITH ORDINALITY AS part (value, n)
        WHERE reached IS NOT NULL
      );
    ELSIF jsonb_typeof(value) = 'array' THEN
      value := CASE WHEN length(key) < 10 THEN value -> key::integer END;
    ELSE
      value := value -> key;
    END IF;
    IF value IS NULL THEN RETURN NULL; END IF;
  END LOOP;
  RETURN nullif(value, 'null');
END $$;

CREATE OR REPLACE FUNCTION lienthong_statistics.first(value jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN CASE jsonb_typeof(value) WHEN 'array' THEN value -> 0 ELSE value END;
END $$;

-- Numbers as JavaScript writes them.
CREATE OR REPLACE FUNCTION lienthong_statistics.text(found jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(found)
  WHEN 'string' THEN found #>> '{}'
  WHEN 'number' THEN trim_scale(found::numeric)::text
  WHEN 'boolean' THEN found #>> '{}'
END;

-- The first and last day that a full, partial or instant-like date may mean; civil dates of Asia/Ho_Chi_Minh.
CREATE OR REPLACE FUNCTION lienthong_statistics.days(value jsonb) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  given text;
  last text;
  shift interval;
BEGIN
  IF jsonb_typeof(value) <> 'string' THEN RETURN NULL; END IF;
  given := value #>> '{}';
  IF given !~ '^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T.*)?)?)?$' THEN RETURN NULL; END IF;
  -- Every month has those.
  IF length(given) = 10 AND right(given, 2) <= '28' THEN RETURN ARRAY[given, given]; END IF;
  IF length(given) = 4 THEN RETURN ARRAY[given || '-01-01', given || '-12-31']; END IF;
  last := to_char(make_date(left(given, 4)::integer, substr(given, 6, 2)::integer, 1) + interval '1 month - 1 day', 'YYYY-MM-DD');
  IF length(given) = 7 THEN RETURN ARRAY[given || '-01', last]; END IF;
  IF left(given, 10) > last THEN RETURN NULL; END IF;
  IF length(given) = 10 THEN RETURN ARRAY[given, given]; END IF;
  IF given !~ '^.{10}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$' THEN RETURN NULL; END IF;
  shift := interval '7 hours' - CASE WHEN given LIKE '%Z' THEN interval '0' ELSE right(given, 6)::interval END;
  last := to_char(left(given, 10)::timestamp + substr(given, 12, 8)::interval + shift, 'YYYY-MM-DD');
  RETURN CASE WHEN length(last) = 10 AND last ~ '^[1-9]' THEN ARRAY[last, last] END;
END $$;

-- Is one before the other (or on it)? Dates as intervals, numbers as numbers.
CREATE OR REPLACE FUNCTION lienthong_statistics.before(a jsonb, b jsonb, or_equal boolean) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  x text[];
  y text[];
BEGIN
  IF jsonb_typeof(a) = 'number' AND jsonb_typeof(b) = 'number' THEN
    RETURN CASE WHEN or_equal THEN a <= b ELSE a < b END;
  END IF;
  x := lienthong_statistics.days(a);
  y := lienthong_statistics.days(b);
  IF (CASE WHEN or_equal THEN x[2] <= y[1] ELSE x[2] < y[1] END) THEN RETURN true; END IF;
  IF (CASE WHEN or_equal THEN x[1] > y[2] ELSE x[1] >= y[2] END) THEN RETURN false; END IF;
  RETURN NULL;
END $$;

-- A flow: does the first date lie in the period?
CREATE OR REPLACE FUNCTION lienthong_statistics.within(value jsonb, first_day text, last_day text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE days text[] := lienthong_statistics.days(lienthong_statistics.first(value));
BEGIN
  IF first_day <= days[1] AND days[2] <= last_day THEN RETURN true; END IF;
  IF days[2] < first_day OR last_day < days[1] THEN RETURN false; END IF;
  RETURN NULL;
END $$;

-- A stock: has it begun by the day, and not ended?
CREATE OR REPLACE FUNCTION lienthong_statistics.open_on(begun jsonb, ended jsonb, day text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  has_begun boolean := lienthong_statistics.before(lienthong_statistics.first(begun), to_jsonb(day), true);
  final jsonb;
BEGIN
  IF NOT has_begun THEN RETURN false; END IF;
  final := lienthong_statistics.first(ended);
  RETURN has_begun AND (final IS NULL OR NOT lienthong_statistics.before(final, to_jsonb(day), true));
END $$;

-- Does it hold for one of those found? Not known where it holds for none, and is not known of one.
CREATE OR REPLACE FUNCTION lienthong_statistics.any_before(value jsonb, b jsonb, or_equal boolean) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF jsonb_typeof(value) IS DISTINCT FROM 'array' THEN RETURN lienthong_statistics.before(value, b, or_equal); END IF;
  RETURN (
    SELECT CASE WHEN bool_or(holds) THEN true WHEN bool_or(holds IS NULL) THEN NULL ELSE false END
    FROM jsonb_array_elements(value) AS element CROSS JOIN lienthong_statistics.before(element, b, or_equal) AS holds
  );
END $$;

CREATE OR REPLACE FUNCTION lienthong_statistics.any_of(value jsonb, allowed jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF jsonb_typeof(value) <> 'array' THEN
    RETURN CASE WHEN allowed @> value THEN true WHEN value = '"unknown"' THEN NULL ELSE false END;
  END IF;
  IF EXISTS (
    SELECT FROM jsonb_array_elements(value) AS element
    WHERE allowed @> element AND jsonb_typeof(element) NOT IN ('array', 'object')
  ) THEN RETURN true; END IF;
  RETURN CASE WHEN value @> '["unknown"]' THEN NULL ELSE false END;
END $$;

-- The codes under which a unit stands; of several none is chosen where it may stand under one only.
CREATE OR REPLACE FUNCTION lienthong_statistics.codes(value jsonb, overlapping boolean) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE codes text[];
BEGIN
  codes := ARRAY(
    SELECT DISTINCT code
    FROM jsonb_array_elements(CASE jsonb_typeof(value) WHEN 'array' THEN value ELSE jsonb_build_array(value) END) AS element
    CROSS JOIN lienthong_statistics.text(element) AS code
    WHERE code IS NOT NULL
  );
  RETURN CASE WHEN cardinality(codes) = 1 OR (overlapping AND cardinality(codes) > 0) THEN codes ELSE ARRAY['_U'] END;
END $$;

CREATE OR REPLACE FUNCTION lienthong_statistics.article(found jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN jsonb_typeof(found) IN ('string', 'number') THEN lienthong_statistics.text(found) END;

-- Of the one charge that is marked as leading.
CREATE OR REPLACE FUNCTION lienthong_statistics.lead_of_charges(charges jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT CASE WHEN count(*) = 1 THEN min(lienthong_statistics.article(element -> 'charge' -> 'article')) END
  FROM jsonb_array_elements(CASE jsonb_typeof(charges) WHEN 'array' THEN charges ELSE '[]' END) AS element
  WHERE element -> 'lead' = 'true'
);

CREATE OR REPLACE FUNCTION lienthong_statistics.province_of(area jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN jsonb_typeof(area -> 'province') = 'string' THEN area ->> 'province'
  WHEN jsonb_typeof(area -> 'code') = 'string' AND area ->> 'code' ~ '^[0-9]{2}$' THEN area ->> 'code'
END;

-- Whole months; a day that the last month does not have is its last one.
CREATE OR REPLACE FUNCTION lienthong_statistics.months(from_day text, until_day text) RETURNS integer
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  a date := make_date(left(from_day, 4)::integer, substr(from_day, 6, 2)::integer, right(from_day, 2)::integer);
  b date := make_date(left(until_day, 4)::integer, substr(until_day, 6, 2)::integer, right(until_day, 2)::integer);
  last_day integer := extract(day FROM date_trunc('month', b::timestamp) + interval '1 month - 1 day');
BEGIN
  RETURN 12 * (extract(year FROM b) - extract(year FROM a)) + extract(month FROM b) - extract(month FROM a)
    - CASE WHEN extract(day FROM b) < least(extract(day FROM a), last_day) THEN 1 ELSE 0 END;
END $$;

-- Fewest and most whole stretches of so many months that may lie between two dates.
CREATE OR REPLACE FUNCTION lienthong_statistics.span(from_value jsonb, until_value jsonb, stretch integer) RETURNS integer[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  a text[] := lienthong_statistics.days(from_value);
  b text[] := lienthong_statistics.days(until_value);
  least_months integer;
BEGIN
  IF a IS NULL OR b IS NULL OR b[2] < a[1] THEN RETURN NULL; END IF;
  least_months := lienthong_statistics.months(a[2], b[1]);
  IF least_months < 0 THEN RETURN NULL; END IF;
  RETURN ARRAY[least_months / stretch, lienthong_statistics.months(a[1], b[2]) / stretch];
END $$;

-- The one band of a scheme in which both ends lie.
CREATE OR REPLACE FUNCTION lienthong_statistics.band(scheme text, youngest numeric, oldest numeric) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT band FROM (VALUES
    ${bands()}
  ) AS bands (of_scheme, band, least, most)
  WHERE of_scheme = scheme AND least <= youngest AND (most IS NULL OR oldest < most)
);

CREATE OR REPLACE FUNCTION lienthong_statistics.month_band(scheme text, from_value jsonb, until_value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE span integer[] := lienthong_statistics.span(from_value, until_value, 1);
BEGIN
  RETURN lienthong_statistics.band(scheme, span[1], span[2]);
END $$;

-- By the years as recorded, else by a band of the contract, else by the dates of birth and of the act.
CREATE OR REPLACE FUNCTION lienthong_statistics.age_band(scheme text, years jsonb, band jsonb, birth jsonb, on_day jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  of_age text;
  span integer[];
BEGIN
  IF jsonb_typeof(years) = 'number' AND years >= '0' THEN
    of_age := lienthong_statistics.band(scheme, years::numeric, years::numeric);
  ELSIF jsonb_typeof(band) = 'string' THEN
    span := CASE band #>> '{}' ${contractBands()} END;
    of_age := lienthong_statistics.band(scheme, span[1], span[2]);
  END IF;
  IF of_age IS NULL THEN
    span := lienthong_statistics.span(birth, on_day, 12);
    of_age := lienthong_statistics.band(scheme, span[1], span[2]);
  END IF;
  RETURN of_age;
END $$;
`;

function bands(): string {
  const rows = Object.entries({ ...ageSchemes, ...monthSchemes }).flatMap(([scheme, of]) =>
    of.map(([band, from, to]) => `('${scheme}', '${band}', ${from}, ${Number.isFinite(to) ? to : 'NULL'})`),
  );
  return rows.join(', ');
}

function contractBands(): string {
  const bands = Object.entries(ageBandYears);
  return bands.map(([band, [youngest, oldest]]) => `WHEN '${band}' THEN ARRAY[${youngest}, ${oldest}]`).join(' ');
}
