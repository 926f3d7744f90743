import { testRule } from '../testing/rule.ts';

const list = (item: object, rest: object = {}): { $defs: object; $ref: string } => ({
  $defs: {
    list: { type: 'object', required: ['head'], properties: { head: item, tail: { $ref: '#/$defs/list' } }, ...rest },
  },
  $ref: '#/$defs/list',
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
    'a list of wider items': [list({ type: 'number' }) as never, list({ type: 'integer' }) as never],
    'a list that ends elsewhere': [
      list({ type: 'number' }) as never,
      list({ type: 'number' }, { maxProperties: 1 }) as never,
    ],
  },
});
