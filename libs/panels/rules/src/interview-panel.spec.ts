import { instant, Refusal, type PlainDate } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { agree, askForPanel, recordOutcome, tellMembers, whyNotAgree, whyNotRecordOutcome, whyNotTell } from './interview-panel';
import { aDesign, aPanel, aPanelId, aSession, jo, priya } from './testing/a-panel';

const now = instant('2026-11-23T09:00:00Z');
const theDay = { today: aDesign.heldOn, registerClosed: true };

describe('an interview panel', () => {
  it('begins as a request of the HR officer who asked', () => {
    const { state, facts } = askForPanel(aPanelId, aDesign, false, priya, now);
    expect(state).toMatchObject({ state: 'requested', askedBy: priya.personId, sessionId: null });
    expect(facts[0]).toMatchObject({ name: 'panels.panel-requested', subjectId: state.id, data: { heldOn: '2026-12-08', shortNotice: false } });
  });

  it('tells nobody the job, the place or a reason in its facts', () => {
    const panel = aPanel({ disagreement: 'advice-only', adviceReason: 'Only officers may decide this one.' });
    const { facts } = recordOutcome(panel.agreed(), { outcome: 'appointed', viewCounted: 'overridden', reason: 'A reference came back.' }, theDay, priya, now);
    const told = JSON.stringify([askForPanel(aPanelId, panel.requested(), true, priya, now).facts, facts]);
    expect(told).not.toMatch(/Team Manager|Bickerstaffe|officers may|reference/);
  });

  it('is agreed once, and then has a session', () => {
    const { state, facts } = agree(aPanel().requested(), aSession, jo, now);
    expect(state).toMatchObject({ state: 'agreed', sessionId: aSession, agreedBy: jo.personId });
    expect(facts[0]?.data).toMatchObject({ sessionId: aSession });
    expect(whyNotAgree(state, now)).toBe('PANEL_ALREADY_AGREED');
  });

  it('cannot be agreed once its time has come', () => {
    expect(whyNotAgree(aPanel().requested(), instant('2026-12-08T16:30:00Z'))).toBe('PANEL_DATE_PASSED');
    expect(whyNotAgree(aPanel().requested(), instant('2026-12-08T16:29:00Z'))).toBeNull();
  });

  it.each([
    ['nobody has agreed it', aPanel().requested(), theDay, 'PANEL_NOT_AGREED'],
    ['the day has not come', aPanel().agreed(), { today: '2026-12-07' as PlainDate, registerClosed: false }, 'PANEL_NOT_HELD_YET'],
    ['the register is open', aPanel().agreed(), { ...theDay, registerClosed: false }, 'REGISTER_NOT_CLOSED'],
    ['it was said before', aPanel().withOutcome(), theDay, 'OUTCOME_ALREADY_RECORDED'],
  ])('has no outcome while %s', (_, panel, day, code) => {
    expect(whyNotRecordOutcome(panel, day, priya)).toBe(code);
    expect(() => recordOutcome(panel, { outcome: 'appointed', viewCounted: 'counted' }, day, priya, now)).toThrow(code);
  });

  it('is told by whoever asked for it, not by the coordinator', () => {
    expect(whyNotRecordOutcome(aPanel().agreed(), theDay, jo)).toBe('NOT_YOUR_REQUEST');
    expect(whyNotRecordOutcome(aPanel().agreed(), theDay, priya)).toBeNull();
  });

  it('may be decided otherwise only with a reason, which the members are told', () => {
    const decide = (reason: string | null) => recordOutcome(aPanel().agreed(), { outcome: 'appointed', viewCounted: 'overridden', reason }, theDay, priya, now);
    expect(() => decide(' \u0000 ')).toThrow(new Refusal('REASON_MISSING', 'reason'));
    expect(() => decide('x'.repeat(501))).toThrow('ANSWER_TOO_LONG');
    expect(decide('A reference came back.').state.recorded).toEqual({ outcome: 'appointed', viewCounted: 'overridden', reason: 'A reference came back.' });
  });

  it('ends when the people who sat are told', () => {
    expect(whyNotTell(aPanel().agreed())).toBe('OUTCOME_NOT_RECORDED');
    const { state, facts } = tellMembers(aPanel().withOutcome(), now);
    expect(state).toMatchObject({ state: 'told', toldAt: now });
    expect(facts[0]?.name).toBe('panels.members-told');
    expect(() => tellMembers(state, now)).toThrow('OUTCOME_NOT_RECORDED');
  });
});
