import { vi } from 'vitest';

/** Pages show the year of a day of another year than this one; specs speak of a day in November 2026, whenever they run. */
vi.setSystemTime('2026-11-23T09:00:00Z');
