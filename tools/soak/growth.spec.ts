import { expect, it } from 'vitest';

import { growthAnHour } from './growth';

const each = (megabytes: (minute: number) => number) => Array.from({ length: 60 }, (_, minute) => ({ hour: minute / 60, megabytes: megabytes(minute) }));

it('sees what stays, whatever comes and goes', () => {
  expect(growthAnHour(each(() => 200))).toBe(0);
  expect(growthAnHour(each((minute) => 200 + minute / 6 + (minute % 6) * 5))).toBeCloseTo(10, 0);
  expect(growthAnHour(each((minute) => 200 + (minute % 6) * 5))).toBe(0);
});

it('knows nothing of a single sample', () => expect(growthAnHour([{ hour: 0, megabytes: 1 }])).toBe(0));
