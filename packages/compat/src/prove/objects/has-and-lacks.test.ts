import { testRule } from '../../testing/rule.ts';

testRule('has-and-lacks', {
  proves: {
    'a member that must be there': [{ type: 'object', required: ['a', 'b'] }, { dependentRequired: { a: ['b'] } }],
  },
  leaves: {
    'a member that may be there': [{ type: 'object', properties: { a: {} } }, { required: ['a'] }],
    'a name of Object.prototype': [{ type: 'object', required: ['toString'] }, { not: { required: ['toString'] } }],
  },
});
