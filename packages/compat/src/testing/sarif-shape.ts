// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
/**
 * What SARIF 2.1.0 asks of the objects that our reports use, written from its text: every object is closed.
 * @module
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html §3.13 to §3.52
 */

type Shape = Readonly<Record<string, unknown>>;

const text: Shape = { type: 'string' };
const message = closed({ text });
const propertyBag: Shape = { type: 'object' };
const level: Shape = { enum: ['none', 'note', 'warning', 'error'] };

const descriptor = closed({ id: text }, { shortDescription: message, fullDescription: message, help: message });

const physicalLocation = closed(
  { artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' } }) },
  { region: closed({ startLine: { type: 'integer', minimum: 1 } }) },
);

const logicalLocation = closed({}, { fullyQualifiedName: text, kind: text });

const location = closed(
  {},
  { physicalLocation, logicalLocations: { type: 'array', items: logicalLocation, uniqueItems: true } },
);

const result: Shape = {
  ...closed(
    { message },
    {
      ruleId: text,
      ruleIndex: { type: 'integer', minimum: 0 },
      kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
      level,
      locations: { type: 'array', items: location },
      relatedLocations: { type: 'array', items: location, uniqueItems: true },
      properties: propertyBag,
    },
  ),
  // §3.27.10: what does not fail has no level.
  if: { required: ['kind'], properties: { kind: { not: { const: 'fail' } } } },
  then: { properties: { level: { const: 'none' } } },
};

const run = closed(
  {
    tool: closed({
      driver: closed({ name: text }, { rules: { type: 'array', items: descriptor, uniqueItems: true } }),
    }),
  },
  {
    language: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
    properties: propertyBag,
  },
);

export const sarifShape: Shape = closed(
  { version: { const: '2.1.0' }, runs: { type: 'array', items: run } },
  { $schema: { type: 'string', format: 'uri' } },
);

function closed(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}
