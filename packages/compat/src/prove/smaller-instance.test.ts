import { testRule } from '../testing/rule.ts';

const list = (item: object, rest: object = {}): { $defs: object; $ref: string } => ({
  $defs: {
    list: { type: 'object', required: ['head'], properties: { head: item, tail: { $ref: '#/$defs/list' } }, ...rest },
  },
  $ref: '#/$defs/list',
});

/** A list that is asked for inside itself at `x` before it is asked for at `y`. */
const againOutside = (list: object): object => ({
  $defs: {
    node: {
      type: 'object',
      properties: { next: { $ref: '#/$defs/node' } },
      anyOf: [{ required: ['list'], properties: { list: { $ref: '#/$defs/list' } } }, { required: ['leaf'] }],
    },
    list: { type: 'array', ...list },
  },
  type: 'object',
  required: ['y', 'x'],
  properties: {
    x: { type: 'object', required: ['next'], properties: { next: { $ref: '#/$defs/node', required: ['next'] } } },
    y: { $ref: '#/$defs/list' },
  },
});

testRule('smaller-instance', {
  proves: {
    'a list of narrower items': [list({ type: 'integer' }) as never, list({ type: 'number' }) as never],
    'a list that never ends': [
      {
        $defs: { endless: { type: 'object', required: ['tail'], properties: { tail: { $ref: '#/$defs/endless' } } } },
        $ref: '#/$defs/endless',
      },
      false,
    ],
    'two schemas that refer to each other': [
      {
        $defs: {
          even: { type: 'array', prefixItems: [{ $ref: '#/$defs/odd' }] },
          odd: { type: 'array', prefixItems: [{ $ref: '#/$defs/even' }], minItems: 1 },
        },
        $ref: '#/$defs/even',
      },
      { $defs: { any: { type: 'array', prefixItems: [{ $ref: '#/$defs/any' }] } }, $ref: '#/$defs/any' },
    ],
  },
  leaves: {
    'counted items that rest on what is still looked for': [
      againOutside({ contains: { $ref: '#/$defs/node' } }) as never,
      false,
    ],
    'repeated items that rest on what is still looked for': [
      againOutside({ prefixItems: [true], items: { $ref: '#/$defs/node' }, not: { uniqueItems: true } }) as never,
      false,
    ],
    'a list of wider items': [list({ type: 'number' }) as never, list({ type: 'integer' }) as never],
    'a list that ends elsewhere': [
      list({ type: 'number' }) as never,
      list({ type: 'number' }, { maxProperties: 1 }) as never,
    ],
  },
});
