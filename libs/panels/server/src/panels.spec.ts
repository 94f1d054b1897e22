import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, Refusal, systemActor, type Actor, type ClockTime, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import type { InterviewPanel } from '@alongside/panels/rules';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AgreePanel } from './actions/agree-panel';
import { AskForPanel, type TypedPanel } from './actions/ask-for-panel';
import { PanelCapacity } from './actions/panel-capacity';
import { PanelSeats } from './actions/panel-seats';
import { RecordOutcome } from './actions/record-outcome';
import { PanelsDoor, PanelsModule } from './index';
import { SealEarlierReasonsJob } from './jobs/seal-earlier-reasons.job';
import { PanelsRead } from './store/panels.read';

let fixture: ServerFixture;
let priya: Actor;
let rob: Actor;
let jo: Actor;
let maria: Id<'Member'>;
const by = systemActor('test');

const typed: TypedPanel = {
  role: 'Team Manager, Family Safeguarding', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', candidates: 3,
  kind: 'mixed', parentSeats: 2, youngSeats: 1, scoreShare: 'half', disagreement: 'added',
};

async function staff(firstName: string, role: string): Promise<Actor> {
  const personId = await fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Nair`, firstName, email: null, audience: 'staff', roles: [role] }, by);
  return { kind: 'person', personId, roles: [role], purpose: 'portal', assurance: 2 };
}

beforeAll(async () => {
  fixture = await serverFixture([PanelsModule]);
  [priya, rob, jo] = [await staff('Priya', 'hr'), await staff('Rob', 'hr'), await staff('Jo', 'coordinator')];
  const joining = { reachBy: [], joinedOn: plainDate('2025-01-01') };
  maria = (await fixture.get(MembersDoor).joinMember({ ...joining, kind: 'parent', fullName: 'Maria Testperson' }, by)).id;
  await fixture.get(MembersDoor).joinMember({ ...joining, kind: 'foster-carer', fullName: 'Owen Testperson' }, by);
  await fixture.get(MembersDoor).joinMember({ ...joining, kind: 'young-person', fullName: 'Ellis Testperson', bornOn: plainDate('2010-03-04') }, by);
});
beforeEach(() => fixture.clock.set('2026-11-23T09:00:00Z'));
afterAll(() => fixture.close());

const ask = (change: Partial<TypedPanel> = {}, actor = priya, key: string = newId<'Wish'>()) => fixture.get(AskForPanel).run({ ...typed, ...change }, key, actor);
const agree = (id: Id<'Panel'>, fit?: TypedPanel['fit']) => fixture.get(AgreePanel).run(id, jo, fit);
const record = (id: Id<'Panel'>, actor = priya) => fixture.get(RecordOutcome).run(id, { outcome: 'appointed', viewCounted: 'counted' }, actor);
const seen = (id: Id<'Panel'>, actor = priya) => fixture.get(PanelsRead).panelFor(actor, id);
const factsOf = async (id: string) => (await fixture.facts()).filter(({ subjectId }) => subjectId === id).map(({ name }) => name);
const book = ({ sessionId }: Pick<InterviewPanel, 'sessionId'>, state: string) =>
  fixture.database.query(
    `insert into opportunities.booking (id, session_id, member_id, member_kind, state, permission, pay_pence, pay_by, answer_by, offered_at)
     values ($1, $2, $3, 'parent-carer', $4, 'not-needed', 5500, '2026-12-22', '2026-12-03', now())`,
    [newId(), sessionId, maria, state],
  );

/** Agreed, met, and its register closed. */
async function heldPanel(): Promise<InterviewPanel> {
  const panel = await agree(await ask());
  fixture.clock.set('2026-12-08T19:00:00Z');
  await fixture.database.query('update opportunities.session set register_closed_at = now() where id = $1', [panel.sessionId]);
  return panel;
}

describe('HR asks for a panel', () => {
  test('once, however often the same wish arrives', async () => {
    const key = newId<'Wish'>();
    const [one, other] = await Promise.all([ask({}, priya, key), ask({}, priya, key)]);
    expect(one).toBe(other);
    expect(await factsOf(one)).toEqual(['panels.panel-requested']);
    await expect(ask({ candidates: 4 }, priya, key)).rejects.toThrow('IDEMPOTENCY_KEY_USED');
  });

  test('what was typed is kept as text, without its NUL', async () => {
    const panel = await seen(await ask({ role: '<script>مدير</script> 👩‍👧\u0000' }));
    expect(panel).toMatchObject({ role: '<script>مدير</script> 👩‍👧', state: 'requested', shortNotice: false, askedBy: priya.personId });
  });

  test('a wish that was refused leaves nothing behind, and can be put right with the same key', async () => {
    const key = newId<'Wish'>();
    const before = await fixture.database.query('select 1 from panels.interview_panel');
    await expect(ask({ heldOn: '2027-02-31' }, priya, key)).rejects.toMatchObject({ code: 'DATE_NOT_REAL', field: 'heldOn' });
    expect(await fixture.database.query('select 1 from panels.interview_panel')).toHaveLength(before.length);
    expect(await ask({}, priya, key)).toBeTruthy();
  });

  test('fewer than ten working days is flagged and not refused', async () => {
    expect((await seen(await ask({ heldOn: '2026-12-04' })))?.shortNotice).toBe(true);
    expect((await seen(await ask({ heldOn: '2026-12-07' })))?.shortNotice).toBe(false);
  });

  test('somebody else in HR does not see the request; the coordinator does, those waiting first', async () => {
    const id = await ask();
    expect(await seen(id, rob)).toBeNull();
    expect(await seen(id, { ...rob, personId: null })).toBeNull();
    expect((await fixture.get(PanelsRead).requestsFor(rob)).map((panel) => panel.id)).not.toContain(id);
    await agree(await ask({ heldOn: '2026-12-01' }));
    const states = (await fixture.get(PanelsRead).requestsFor(jo)).map(({ state }) => state);
    expect(states.indexOf('agreed')).toBe(states.filter((state) => state === 'requested').length);
  });
});

describe('the coordinator agrees', () => {
  test('and the seats open, with the pay and the pay-by day of the council', async () => {
    const panel = await agree(await ask());
    const session = await fixture.get(OpportunitiesDoor).session(panel.sessionId!);
    expect(session).toMatchObject({
      kind: 'panel', title: 'Help choose a new team manager', heldOn: '2026-12-08', place: 'Harbour House, room 2', contactId: jo.personId, withIds: [priya.personId],
      payTier: 'two-hours', payPence: 5500, payBy: '2026-12-22', seats: [{ kind: 'parent-carer', count: 2, taken: 0 }, { kind: 'young-person', count: 1, taken: 0 }],
    });
    expect(await factsOf(panel.id)).toEqual(['panels.panel-requested', 'panels.panel-agreed']);
  });

  test('once: two at the same moment open one session', async () => {
    const id = await ask();
    const answers = await Promise.allSettled([agree(id), agree(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const panel = await seen(id);
    expect(await fixture.database.query(`select 1 from platform.event where name = 'opportunities.session-opened' and subject_id = $1`, [panel?.sessionId])).toHaveLength(1);
  });

  test('not after its time has come, and then no session is left behind', async () => {
    const id = await ask();
    const before = await fixture.database.query('select 1 from opportunities.session');
    fixture.clock.set('2026-12-08T16:30:00Z');
    await expect(agree(id)).rejects.toThrow('PANEL_DATE_PASSED');
    expect(await fixture.database.query('select 1 from opportunities.session')).toHaveLength(before.length);
  });
});

describe('whom a panel suits', () => {
  const opened = async (panel: InterviewPanel) => (await fixture.get(OpportunitiesDoor).session(panel.sessionId!))?.fit;

  test('is kept as HR wished, and stands on the date that is opened when the coordinator says nothing else', async () => {
    const id = await ask({ fit: { languages: ['polski', 'Polish'], fromAge: 14, toAge: 18, about: ['youth clubs'] } });
    const wished = { languages: ['pl'], fromAge: 14, toAge: 18, about: ['youth clubs'] };
    expect((await seen(id))?.fit).toEqual(wished);
    expect(await opened(await agree(id))).toEqual(wished);
  });

  test('is for the coordinator to change while agreeing; what HR wished stays what HR wished', async () => {
    const id = await ask({ fit: { languages: ['Polish'] } });
    const panel = await agree(id, { languages: ['Romanian'], fromAge: 16 });
    expect(await opened(panel)).toEqual({ languages: ['ro'], fromAge: 16, toAge: null, about: [] });
    expect((await seen(id))?.fit.languages).toEqual(['pl']);
    expect(await opened(await agree(await ask({ fit: { languages: ['Polish'] } }), {}))).toMatchObject({ languages: [] });
  });

  test('is told with all else that is wrong, each by its name, and leaves nothing behind', async () => {
    const before = await fixture.database.query('select 1 from panels.interview_panel');
    await expect(ask({ candidates: 0, fit: { languages: ['Klingon'], fromAge: 200 } })).rejects.toMatchObject({ all: [{ field: 'candidates' }, { code: 'LANGUAGE_UNKNOWN', field: 'languages' }, { code: 'NUMBER_OUT_OF_RANGE', field: 'fromAge' }] });
    await expect(ask({ kind: 'parents-and-carers', youngSeats: 0, fit: { toAge: 18 } })).rejects.toMatchObject({ code: 'AGES_WITHOUT_YOUNG_SEATS', field: 'toAge' });
    expect(await fixture.database.query('select 1 from panels.interview_panel')).toHaveLength(before.length);
    const id = await ask();
    await expect(agree(id, { fromAge: 18, toAge: 16 })).rejects.toMatchObject({ code: 'AGES_TURNED_ROUND', field: 'toAge' });
    expect((await seen(id))?.state).toBe('requested');
  });

  test('stands in order in the database too, and ages only where young people sit', async () => {
    const id = await ask();
    await expect(fixture.database.query('update panels.interview_panel set fit_from_age = 18, fit_to_age = 16 where id = $1', [id])).rejects.toThrow('interview_panel_fit_ages_in_order');
    await expect(fixture.database.query(`update panels.interview_panel set young_seats = 0, fit_from_age = 16 where id = $1`, [id])).rejects.toThrow('interview_panel_fit_ages_of_young');
  });
});

describe('who sits', () => {
  test('HR reads first names of those who said yes, and nothing about the others', async () => {
    const panel = await agree(await ask());
    expect(await fixture.get(PanelSeats).sitting(panel)).toEqual([]);
    await book(panel, 'offered');
    expect(await fixture.get(PanelSeats).sitting(panel)).toEqual([]);
    await fixture.database.query(`update opportunities.booking set state = 'confirmed' where session_id = $1`, [panel.sessionId]);
    expect(await fixture.get(PanelSeats).sitting(panel)).toMatchObject([{ firstName: 'Maria', kind: 'parent-carer', state: 'confirmed' }]);
  });

  test('before it is agreed, the seats that are asked for', async () => {
    const panel = await seen(await ask({ kind: 'parents-and-carers', parentSeats: 3, youngSeats: 0 }));
    expect(await fixture.get(PanelSeats).seats(panel!)).toEqual([{ kind: 'parent-carer', count: 3, taken: 0 }]);
  });
});

describe('the outcome', () => {
  test('waits for the day and for the register', async () => {
    const panel = await agree(await ask());
    await expect(record(panel.id)).rejects.toThrow('PANEL_NOT_HELD_YET');
    fixture.clock.set('2026-12-08T19:00:00Z');
    await expect(record(panel.id)).rejects.toThrow('REGISTER_NOT_CLOSED');
  });

  test('is recorded by the officer who asked, and then the members can be told', async () => {
    const panel = await heldPanel();
    await expect(record(panel.id, rob)).rejects.toThrow(new Refusal('NOT_FOUND'));
    expect(await record(panel.id)).toMatchObject({ state: 'outcome-recorded', recorded: { outcome: 'appointed', viewCounted: 'counted', reason: null } });
    await fixture.get(PanelsDoor).membersTold(panel.id, by);
    expect((await fixture.get(PanelsDoor).panelForSession(panel.sessionId!))?.state).toBe('told');
    expect(await factsOf(panel.id)).toEqual(['panels.panel-requested', 'panels.panel-agreed', 'panels.outcome-recorded', 'panels.members-told']);
  });

  test('is counted in the view without a name, a job or a place', async () => {
    const panel = await heldPanel();
    await record(panel.id);
    const [row] = await fixture.database.query<Record<string, unknown>>('select * from panels.v_panel where panel_id = $1', [panel.id]);
    expect(row).toMatchObject({ session_id: panel.sessionId, held_on: '2026-12-08', outcome: 'appointed', view_counted: 'counted', short_notice: false });
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['role']));
    expect((await fixture.get(PanelsDoor).heldPanels(plainDate('2026-12-01'), plainDate('2026-12-31'))).map(({ id }) => id)).toContain(panel.id);
  });

  test('the database itself refuses deciding otherwise without a reason', async () => {
    const panel = await heldPanel();
    await record(panel.id);
    await expect(fixture.database.query(`update panels.interview_panel set view_counted = 'overridden' where id = $1`, [panel.id])).rejects.toThrow('override_has_reason');
  });
});

describe('why a panel only advises, and why its view did not count,', () => {
  const lies = async (id: Id<'Panel'>) => (await fixture.database.query<Record<string, string | null>>('select advice_reason, advice_reason_sealed, outcome_reason, outcome_reason_sealed from panels.interview_panel where id = $1', [id]))[0];
  const advice = { disagreement: 'advice-only', adviceReason: 'Only officers may decide.' } as const;
  const outcome = { outcome: 'appointed', viewCounted: 'overridden', reason: 'Another one had more years.' } as const;

  async function advised(): Promise<Id<'Panel'>> {
    fixture.clock.set('2026-11-23T09:00:00Z');
    const { id, sessionId } = await agree(await ask(advice));
    fixture.clock.set('2026-12-08T19:00:00Z');
    await fixture.database.query('update opportunities.session set register_closed_at = now() where id = $1', [sessionId]);
    await fixture.get(RecordOutcome).run(id, outcome, priya);
    return id;
  }

  test('lie sealed, and are read by those who may', async () => {
    const id = await advised();
    expect(await lies(id)).toMatchObject({ advice_reason: null, outcome_reason: null });
    expect(JSON.stringify(await fixture.database.query('select * from panels.interview_panel'))).not.toMatch(/Only officers|more years/);
    expect(await seen(id)).toMatchObject({ adviceReason: advice.adviceReason, recorded: outcome });
    expect(await seen(id, rob)).toBeNull();
    expect((await fixture.get(PanelsRead).requestsFor(jo)).find((panel) => panel.id === id)).toMatchObject({ adviceReason: advice.adviceReason, recorded: outcome });
  });

  test('written before they were sealed are read as they are, and sealed by a job that may run twice', async () => {
    const id = await advised();
    await fixture.database.query('update panels.interview_panel set advice_reason = $2, advice_reason_sealed = null, outcome_reason = $3, outcome_reason_sealed = null where id = $1', [id, 'From before.', 'Also from before.']);
    const before = { adviceReason: 'From before.', recorded: { reason: 'Also from before.' } };
    expect(await seen(id)).toMatchObject(before);
    await fixture.get(SealEarlierReasonsJob).run();
    const sealed = await lies(id);
    expect(sealed).toMatchObject({ advice_reason: null, outcome_reason: null, advice_reason_sealed: expect.any(String), outcome_reason_sealed: expect.any(String) });
    await fixture.get(SealEarlierReasonsJob).run();
    expect(await lies(id)).toEqual(sealed);
    expect(await seen(id)).toMatchObject(before);
  });

  test('of one panel cannot be read in the place of another’s', async () => {
    const [one, other] = [await advised(), await advised()];
    await fixture.database.query('update panels.interview_panel set advice_reason_sealed = $2 where id = $1', [one, (await lies(other))?.advice_reason_sealed]);
    await expect(seen(one)).rejects.toThrow();
    await fixture.database.query('update panels.interview_panel set advice_reason_sealed = $2 where id = $1', [one, (await lies(other))?.outcome_reason_sealed]);
    await expect(seen(one)).rejects.toThrow();
    await expect(fixture.database.query(`update panels.interview_panel set advice_reason = 'Twice' where id = $1`, [other])).rejects.toThrow('reasons_once');
    await fixture.database.query('delete from panels.interview_panel where id = $1', [one]);
  });
});

describe('how many people are free', () => {
  const times = { startsAt: '16:30', endsAt: '18:30' };
  const wanted = { parentSeats: 1, youngSeats: 1 };
  const days = (from: string | null, change = {}) => fixture.get(PanelCapacity).days(from, { ...times, ...change }, wanted);

  test('is counted from people who are here and not booked that day', async () => {
    const panel = await agree(await ask({ heldOn: '2026-12-10' }));
    await book(panel, 'accepted');
    const [before, theDay] = await days('2026-12-09');
    expect(before).toMatchObject({ heldOn: '2026-12-09' as PlainDate, startsAt: '16:30' as ClockTime, parentsFree: 2, youngFree: 1, note: 'enough', payPence: 5500 });
    expect(theDay).toMatchObject({ heldOn: '2026-12-10', parentsFree: 1, youngFree: 1 });
  });

  test('leaves out who said they can’t then, who would rather not, and who has as many dates as they want', async () => {
    const door = fixture.get(MembersDoor);
    const self: Actor = { kind: 'person', personId: maria as string as Id<'Person'>, roles: ['parent-carer'], purpose: 'portal', assurance: 1 };
    const free = async () => (await days('2027-02-01')).slice(0, 4).map(({ heldOn, parentsFree }) => `${heldOn} ${parentsFree}`);
    const say = (when: Partial<Parameters<MembersDoor['sayWhen']>[1]>) => door.sayWhen(maria, { times: [], away: [], busy: [], mostAMonth: null, ...when }, self);
    expect(await free()).toEqual(['2027-02-01 2', '2027-02-02 2', '2027-02-03 2', '2027-02-04 2']);
    await say({ away: [{ from: '2027-02-02' }], busy: [{ days: ['TH'], often: 'week', from: '18:00', startsOn: '2027-02-01' }] });
    expect(await free()).toEqual(['2027-02-01 2', '2027-02-02 1', '2027-02-03 2', '2027-02-04 1']);
    await say({ times: [{ days: ['MO'], often: 'week', from: '16:00' }] });
    expect(await free()).toEqual(['2027-02-01 2', '2027-02-02 1', '2027-02-03 1', '2027-02-04 1']);
    await book(await agree(await ask({ heldOn: '2027-02-10' })), 'accepted');
    await say({ mostAMonth: 1 });
    expect(await free()).toEqual(['2027-02-01 1', '2027-02-02 1', '2027-02-03 1', '2027-02-04 1']);
    await say({});
    const ratherNot = (kinds: string) => fixture.database.query('update members.profile set rather_not = $2 where id = $1', [maria, kinds]);
    await ratherNot('{panel}');
    expect(await free()).toEqual(['2027-02-01 1', '2027-02-02 1', '2027-02-03 1', '2027-02-04 1']);
    await ratherNot('{}');
    expect((await free())[0]).toBe('2027-02-01 2');
  });

  test('begins at the last day of short notice and leaves out bank holidays', async () => {
    expect((await days(null)).map(({ heldOn, note }) => `${heldOn} ${note}`).slice(0, 2)).toEqual(['2026-12-04 short-notice', '2026-12-07 enough']);
    expect((await days('2026-12-24')).map(({ heldOn }) => heldOn).slice(0, 3)).toEqual(['2026-12-24', '2026-12-29', '2026-12-30']);
  });

  test('no young person is counted in school hours', async () => {
    expect((await days('2026-12-09', { startsAt: '10:00', endsAt: '12:00' }))[0]).toMatchObject({ youngFree: 0, note: 'school-hours' });
  });

  test('a time that is none is refused by its name', async () => {
    await expect(days(null, { startsAt: '25:00' })).rejects.toMatchObject({ code: 'TIME_NOT_REAL', field: 'startsAt' });
    await expect(days('2027-02-31')).rejects.toMatchObject({ code: 'DATE_NOT_REAL', field: 'from' });
  });
});
