import { instant, newId, plainDate } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { placesOfWords, publish, shownChanges, whyNotPrepare, whyNotPublish } from './impact-report';
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

describe('words whose yes is over', () => {
  const wordsId = newId<'ReportedWords'>();
  const report = anImpactReport().draft();
  const [change] = report.figures.changes;
  const holding = (different: object) => ({ ...report, figures: { ...report.figures, changes: [{ ...change!, ...different }] } });
  const halves = (different: object, over: readonly string[]) => shownChanges(holding(different), new Set(over)).map(({ said, did, wordsOver }) => [said, did, wordsOver]);

  it('are not shown, in whichever half they stand; our own words beside them are', () => {
    expect(halves({ wordsId, quotes: ['said'] }, [wordsId])).toEqual([[null, change!.did, true]]);
    expect(halves({ wordsId, quotes: ['did'] }, [wordsId])).toEqual([[change!.said, null, true]]);
    expect(halves({ wordsId, quotes: ['said', 'did'] }, [wordsId])).toEqual([[null, null, true]]);
    expect(halves({ wordsId, quotes: ['said'] }, [])).toEqual([[change!.said, change!.did, false]]);
  });
  it('hide both halves in a report of before, where nobody wrote down which half holds them', () => {
    expect(halves({}, [report.id])).toEqual([[null, null, true]]);
    expect(placesOfWords(report)).toEqual([report.id]);
    expect(placesOfWords(holding({ wordsId }))).toEqual([report.id, wordsId]);
  });
  it('change nothing of the report that is kept, and tell no id of where they are written down', () => {
    const before = JSON.stringify(holding({ wordsId, quotes: ['said'] }));
    const kept = holding({ wordsId, quotes: ['said'] });
    expect(JSON.stringify(shownChanges(kept, new Set([wordsId])))).not.toContain(wordsId);
    expect(JSON.stringify(kept)).toBe(before);
  });
});
