import { expect, test } from 'vitest';

const offsetsOfNoonInApril = { UTC: 0, 'America/Los_Angeles': 420, 'Europe/Kyiv': -180, 'Pacific/Kiritimati': -840 };

test('the tests of this run really are in the zone they are named after', () => {
  const zone = process.env['TZ'] as keyof typeof offsetsOfNoonInApril;
  expect(new Date('2025-04-18T12:00Z').getTimezoneOffset()).toBe(offsetsOfNoonInApril[zone]);
});
