import { expect, test } from 'vitest';
import { roleOn } from '../../../src/chronology/roles.ts';

const roles = [{ role: 'Mayor', until: '2019-04-04' }, { role: 'Mediator' }];

test.each([
  ['2019-04-04', { roles }, 'Mayor'],
  ['2019-04-05', { roles }, 'Mediator'],
  ['2019-04-05', { role: 'Mayor' }, 'Mayor'],
  ['2019-04-05', { roles: roles.slice(0, 1) }, null],
  ['2019-04-05', {}, null],
])('on %s an actor of %j has the role %s', (latest, actor, role) => {
  expect(roleOn(actor, { latest })).toBe(role);
});
