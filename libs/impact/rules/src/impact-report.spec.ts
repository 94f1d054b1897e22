import { instant, newId, plainDate } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { publish, whyNotPrepare, whyNotPublish } from './impact-report';
import { quarterOf } from './quarter';
import { anImpactReport } from './testing/an-impact-report';

const quarter = quarterOf('2026-Q3');

describe('an impact report', () => {
  it('waits until its quarter is over', () => {
    expect(whyNotPrepare(quarter, plainDate('2026-09-30'), false)).toBe('QUARTER_NOT_OVER');
    expect(whyNotPrepare(quarter, plainDate('2026-10-01'), false)).toBeNull();
  });
  it('is not prepared again once its quarter is published', () => {
    expect(whyNotPrepare(quarter, plainDate('2026-10-01'), true)).toBe('QUARTER_PUBLISHED');
  });
  it('does not go out with counts alone', () => expect(whyNotPublish(anImpactReport().withoutChange())).toBe('REPORT_WITHOUT_CHANGE'));
  it('is published once', () => {
    const { state, facts } = publish(anImpactReport().draft(), instant('2026-10-12T09:00:00Z'));
    expect(state.state).toBe('published');
    expect(facts.map(({ name }) => name)).toEqual(['impact.report-published']);
    expect(whyNotPublish(state)).toBe('REPORT_PUBLISHED');
  });
  it('has an id of its own', () => expect(anImpactReport().draft(newId()).id).not.toBe(anImpactReport().draft(newId()).id));
});
