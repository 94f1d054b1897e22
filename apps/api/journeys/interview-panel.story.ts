import { expect } from 'vitest';

import type { PanelWorld } from './interview-panel.world';
import type { Journey } from './journey';
import { letterTo, linkIn, replyPage, answerPage } from './letters';
import { bookingOf } from './interview-panel.bookings';
import { ellisIsKeptSafe, moneyNeedNotWait } from './interview-panel.under-18';

const key = (what: string) => `journey-${what}`;

/** The main job from end to end: one person's yes, to pay, to what changed, to the councillors' report. */
export const interviewPanel: Journey<PanelWorld> = {
  name: 'interview-panel',
  title: 'An interview panel, from the first question to the report',
  why: 'Parents, carers and young people help to choose the people who will work with families. They are asked, they say yes, they are paid, and they hear what came of it.',
  people: [
    ['Helen', 'HR officer, asks for a panel'],
    ['Priya', 'coordinator'],
    ['Maria and Owen', 'parents'],
    ['Ellis', 'a young person, 15'],
    ['Pat', 'looks after Ellis'],
    ['Farah and Frank', 'the pay team: one checks, another approves'],
    ['Carol', 'councillor'],
  ],
  steps: [
    {
      says: 'Maria and Ellis say where their money should go, and the council says which account it pays from.',
      async does({ as }) {
        const account = `mutation($sortCode: String!, $accountNumber: String!, $accountName: String!) {
          setBankAccount(sortCode: $sortCode, accountNumber: $accountNumber, accountName: $accountName) { lastDigits } }`;
        await (await as('parent')).ask(account, { sortCode: '08-99-99', accountNumber: '66374958', accountName: 'M Thornton' });
        await (await as('young-person')).ask(account, { sortCode: '107999', accountNumber: '88837491', accountName: 'E Hartley' });
        await (await as('administrator')).ask(
          `mutation { setPayingAccount(serviceUserNumber: "123456", sortCode: "202959", accountNumber: "63748472", name: "BLACKPOOL COUNCIL", from: "2026-01-01") }`,
        );
      },
    },
    {
      says: 'Helen asks for a panel for a Team Manager, Family Safeguarding: a date, a place, 3 candidates, seats for 2 parents or carers and 1 young person.',
      async does(world) {
        const { askForPanel } = await (await world.as('hr')).ask<{ askForPanel: { id: string; state: string } }>(
          `mutation($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id state } }`,
          {
            key: key('ask-panel'),
            input: {
              role: 'Team Manager, Family Safeguarding', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', candidates: 3,
              kind: 'MIXED', parentSeats: 2, youngSeats: 1, scoreShare: 'HALF', disagreement: 'ADDED',
            },
          },
        );
        expect(askForPanel.state).toBe('REQUESTED');
        world.panelId = askForPanel.id;
      },
    },
    {
      says: 'Asked twice by a tired finger, there is still one panel.',
      async does({ as, panelId }) {
        const { panelRequests } = await (await as('hr')).ask<{ panelRequests: { id: string }[] }>('{ panelRequests { id } }');
        expect(panelRequests.map(({ id }) => id)).toEqual([panelId]);
      },
    },
    {
      says: 'Priya sees it and agrees, which opens the seats.',
      async does(world) {
        const coordinator = await world.as('coordinator');
        const { panelRequests } = await coordinator.ask<{ panelRequests: { id: string; whyNotAgree: string | null }[] }>('{ panelRequests { id whyNotAgree } }');
        expect(panelRequests).toEqual([{ id: world.panelId, whyNotAgree: null }]);
        const { agreePanel } = await coordinator.ask<{ agreePanel: { state: string; sessionId: string } }>(
          'mutation($id: ID!) { agreePanel(id: $id) { state sessionId } }', { id: world.panelId },
        );
        expect(agreePanel.state).toBe('AGREED');
        world.sessionId = agreePanel.sessionId;
      },
    },
    {
      says: 'Nobody but the coordinator may agree a panel.',
      async does({ as, panelId }) {
        for (const person of ['parent', 'young-person', 'guardian', 'hr', 'finance-checker', 'councillor']) {
          expect(await (await as(person)).refusal('mutation($id: ID!) { agreePanel(id: $id) { id } }', { id: panelId })).toBe('FORBIDDEN');
        }
      },
    },
    {
      says: 'Priya invites Maria, Owen and Ellis. Each letter says what it is, the pay and the day it comes.',
      async does(world) {
        const { api, as, sessionId, memberIds } = world;
        await (await as('coordinator')).ask(
          `mutation($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { id } }`,
          { id: sessionId, members: Object.values(memberIds), key: key('invite') },
        );
        await api.runReactions();
        await api.runJobs();
        const letter = await letterTo(api, 'maria@family.example');
        expect(letter.text).toMatch(/£\d/);
        expect(letter.text).toContain('8 December');
        expect(letter.subject).not.toMatch(/social|panel|safeguarding|care/i);
      },
    },
    {
      says: 'Maria opens the page in her letter, without signing in, and says yes: two taps. Opening alone changes nothing.',
      async does(world) {
        const link = linkIn(await letterTo(world.api, 'maria@family.example'), '/i/');
        const page = await replyPage(world.api, link);
        expect(page).toContain('Hello Maria');
        expect((await bookingOf(world, 'Maria')).state).toBe('OFFERED');
        await answerPage(world.api, link, 'yes');
        expect((await bookingOf(world, 'Maria')).state).toBe('ACCEPTED');
      },
    },
    {
      says: 'Owen says no on his page. No reason is asked, and his seat is free again.',
      async does(world) {
        await answerPage(world.api, linkIn(await letterTo(world.api, 'owen@family.example'), '/i/'), 'no');
        expect((await bookingOf(world, 'Owen')).state).toBe('DECLINED');
      },
    },
    {
      says: 'Ellis says yes. Ellis is 15, so the seat waits for permission, and confirming is refused.',
      async does(world) {
        const ellis = await world.as('young-person');
        const { myDates } = await ellis.ask<{ myDates: { bookingId: string }[] }>('{ myDates { bookingId } }');
        const { answerOffer } = await ellis.ask<{ answerOffer: { state: string; permission: string; whyNotConfirm: string | null } }>(
          `mutation($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state permission whyNotConfirm } }`,
          { id: myDates[0]?.bookingId, key: key('ellis-yes') },
        );
        expect(answerOffer).toEqual({ state: 'ACCEPTED', permission: 'WAITING', whyNotConfirm: 'PERMISSION_WAITING' });
        const { id, whyNotConfirm } = await bookingOf(world, 'Ellis');
        expect(whyNotConfirm).toBe('PERMISSION_WAITING');
        expect(await (await world.as('coordinator')).refusal('mutation($id: ID!) { confirmBooking(bookingId: $id) { id } }', { id })).toBe('PERMISSION_WAITING');
      },
    },
    {
      says: 'Pat gets a letter with a link of their own, reads what Ellis wants to do, and says yes.',
      async does(world) {
        await world.api.runReactions();
        await world.api.runJobs();
        const link = linkIn(await letterTo(world.api, 'pat@family.example'), '/c/');
        expect(await replyPage(world.api, link)).toContain('Ellis');
        expect((await bookingOf(world, 'Ellis')).permission).toBe('WAITING');
        await answerPage(world.api, link, 'yes');
        await world.api.runReactions();
        expect((await bookingOf(world, 'Ellis')).permission).toBe('GIVEN');
      },
    },
    ellisIsKeptSafe,
    {
      says: 'Now Priya can confirm Maria and Ellis.',
      async does(world) {
        const coordinator = await world.as('coordinator');
        for (const name of ['Maria', 'Ellis']) {
          const { id } = await bookingOf(world, name);
          const { confirmBooking } = await coordinator.ask<{ confirmBooking: { state: string } }>('mutation($id: ID!) { confirmBooking(bookingId: $id) { state } }', { id });
          expect(confirmBooking.state).toBe('CONFIRMED');
        }
        await world.api.runReactions();
        await world.api.runJobs();
      },
    },
    {
      says: 'The day before, each who comes is reminded once, however often the clock strikes; Owen is not.',
      async does(world) {
        const before = (await world.api.mail()).length;
        await world.api.clock.set('2026-12-07T09:00:00Z');
        await world.api.runJobs();
        expect(await world.api.mail()).toHaveLength(before);
        await world.api.clock.set('2026-12-07T16:31:00Z');
        for (let strikes = 0; strikes < 3; strikes += 1) await world.api.runJobs();
        const reminders = (await world.api.mail()).slice(0, (await world.api.mail()).length - before);
        expect(reminders.map(({ to }) => to).sort()).toEqual(['ellis@family.example', 'maria@family.example']);
      },
    },
    moneyNeedNotWait,
    {
      says: 'After the panel Priya marks who came, that Ellis was collected, and closes the register. Nobody types a sum: each payment is raised from the rate card of that day.',
      async does(world) {
        await world.api.clock.set('2026-12-08T18:40:00Z');
        const coordinator = await world.as('coordinator');
        for (const name of ['Maria', 'Ellis']) {
          await coordinator.ask('mutation($id: ID!) { markAttendance(bookingId: $id, attendance: CAME) { id } }', { id: (await bookingOf(world, name)).id });
        }
        const { childDays } = await coordinator.ask<{ childDays: { bookingId: string; memberName: string; around: { id: string; name: string }[] }[] }>('query($id: ID!) { childDays(sessionId: $id) { bookingId memberName around { id name } } }', { id: world.sessionId });
        expect(childDays.map(({ memberName }) => memberName)).toEqual(['Ellis']);
        expect(await coordinator.refusal('mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { id } }', { id: world.sessionId, key: key('too-early') })).toBe('CHILDREN_NOT_LEFT');
        await coordinator.ask('mutation($id: ID!, $with: ID!) { markChildLeft(bookingId: $id, how: COLLECTED, withId: $with) { leftHow } }', { id: childDays[0]?.bookingId, with: childDays[0]?.around[0]?.id });
        await coordinator.ask('mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { id } }', { id: world.sessionId, key: key('register') });
        await world.api.runReactions();
        const { paymentsToCheck } = await (await world.as('finance-checker')).ask<{ paymentsToCheck: { id: string; amountPence: number }[] }>('{ paymentsToCheck { id amountPence } }');
        expect(paymentsToCheck).toHaveLength(2);
        expect(paymentsToCheck.every(({ amountPence }) => amountPence > 0)).toBe(true);
      },
    },
    {
      says: 'Farah checks both. She cannot approve what she checked.',
      async does({ as }) {
        const farah = await as('finance-checker');
        const { paymentsToCheck } = await farah.ask<{ paymentsToCheck: { id: string }[] }>('{ paymentsToCheck { id } }');
        const ids = paymentsToCheck.map(({ id }) => id);
        await farah.ask('mutation($ids: [ID!]!) { checkPayments(ids: $ids) { id } }', { ids });
        expect(await farah.refusal('mutation($ids: [ID!]!) { approvePayments(ids: $ids) { id } }', { ids })).toBe('FORBIDDEN');
      },
    },
    {
      says: 'Frank approves; Farah puts the approved payments in a run; Frank releases it, and its file is made once.',
      async does(world) {
        const [farah, frank] = [await world.as('finance-checker'), await world.as('finance-approver')];
        const { paymentsToApprove } = await frank.ask<{ paymentsToApprove: { id: string; whyNotApprove: string | null }[] }>('{ paymentsToApprove { id whyNotApprove } }');
        expect(paymentsToApprove.map(({ whyNotApprove }) => whyNotApprove)).toEqual([null, null]);
        await frank.ask('mutation($ids: [ID!]!) { approvePayments(ids: $ids) { id } }', { ids: paymentsToApprove.map(({ id }) => id) });
        const { createPayRun } = await farah.ask<{ createPayRun: { id: string } }>('mutation($key: String!) { createPayRun(idempotencyKey: $key) { id } }', { key: key('run') });
        world.runId = createPayRun.id;
        const release = 'mutation($id: ID!, $key: String!) { releasePayRun(id: $id, idempotencyKey: $key) { id state } }';
        expect(await farah.refusal(release, { id: world.runId, key: key('farah-releases') })).not.toBeNull();
        await frank.ask(release, { id: world.runId, key: key('release') });
        await frank.ask(release, { id: world.runId, key: key('release') });
        const [first, second] = [await frank.fetch(`/files/pay-runs/${world.runId}`), await frank.fetch(`/files/pay-runs/${world.runId}`)];
        expect(first.status).toBe(200);
        expect(await first.text()).toBe(await second.text());
        expect((await (await world.as('parent')).fetch(`/files/pay-runs/${world.runId}`)).status).toBeGreaterThanOrEqual(400);
      },
    },
    {
      says: 'When the bank has paid, Maria sees "paid" with the amount and the day, and is told.',
      async does(world) {
        await world.api.clock.set('2026-12-18T12:00:00Z');
        await (await world.as('finance-approver')).ask(
          'mutation($id: ID!, $on: PlainDate!) { confirmPayRunPaid(id: $id, paidOn: $on) { state } }', { id: world.runId, on: '2026-12-18' },
        );
        await world.api.runReactions();
        await world.api.runJobs();
        const { myPayments } = await (await world.as('parent')).ask<{ myPayments: { state: string; amountPence: number; paidOn: string }[] }>('{ myPayments { state amountPence paidOn } }');
        expect(myPayments).toEqual([{ state: 'paid', amountPence: expect.any(Number), paidOn: '2026-12-18' }]);
        expect((await letterTo(world.api, 'maria@family.example')).text).toMatch(/£\d/);
      },
    },
    {
      says: 'Helen writes down who was chosen and how the panel’s view counted, and those who sat are told.',
      async does(world) {
        await (await world.as('hr')).ask(
          `mutation($id: ID!, $reason: String) { recordOutcome(panelId: $id, outcome: APPOINTED, viewCounted: COUNTED, reason: $reason) { state } }`, { id: world.panelId, reason: world.outcomeReason },
        );
        const before = (await world.api.mail()).length;
        await world.api.runReactions();
        await world.api.runJobs();
        const told = (await world.api.mail()).slice(0, (await world.api.mail()).length - before);
        expect(told.map(({ to }) => to).sort()).toEqual(['ellis@family.example', 'maria@family.example']);
      },
    },
    {
      says: 'Maria says what she would change; Priya answers, Maria says they got it right. Her own words go out only after her own yes to it.',
      async does(world) {
        const maria = await world.as('parent');
        const { sayIt } = await maria.ask<{ sayIt: string }>('mutation { sayIt(words: "The waiting room feels cold and scary.") }');
        const priya = await world.as('coordinator');
        await priya.ask('mutation($id: ID!) { answerVoiceItem(id: $id, outcome: DID, words: "We took down the glass screen and put in soft chairs.") { id } }', { id: sayIt });
        await maria.ask('mutation($id: ID!) { confirmVoiceAnswer(id: $id) { id } }', { id: sayIt });
        const publish = `mutation($id: ID!) { publishChange(id: $id, said: "The waiting room feels cold.", did: "The glass screen is gone and there are soft chairs.") { id } }`;
        expect(await priya.refusal(publish, { id: sayIt })).toBe('WORDS_NEED_A_YES');
        const ask = 'mutation($id: ID!) { askConsent(question: { memberId: $id, scope: QUOTE_ANONYMOUS, audience: EVERYBODY }) { id } }';
        const asked = await priya.ask<{ askConsent: { id: string } }>(ask, { id: world.memberIds.maria });
        await maria.ask('mutation($id: ID!) { answerConsent(id: $id, answer: "YES") { id } }', asked.askConsent);
        await priya.ask(publish, { id: sayIt });
      },
    },
    {
      says: 'When the quarter is over Priya counts it and publishes the report. Carol opens it: what changed, panels, people, paid on time, and no count from 1 to 4.',
      async does(world) {
        await world.api.clock.set('2027-01-05T09:00:00Z');
        const [priya, carol] = [await world.as('coordinator'), await world.as('councillor')];
        const { prepareReport } = await priya.ask<{ prepareReport: { id: string } }>('mutation { prepareReport(quarter: "2026-Q4") { id } }');
        expect((await carol.ask<{ publishedReports: unknown[] }>('{ publishedReports { id } }')).publishedReports).toEqual([]);
        await priya.ask('mutation($id: ID!) { publishReport(id: $id) { id } }', { id: prepareReport.id });
        const report = '{ publishedReport { panels { kind part whole } people { parentsAndCarers { kind value } youngPeople { kind value } everybody { kind value } } paidOnTime { kind part whole } changes { said did confirmed } } }';
        const { publishedReport } = await carol.ask<{ publishedReport: Record<string, unknown> }>(report);
        expect(publishedReport).toEqual({
          panels: { kind: 'too-few', part: null, whole: null },
          people: { parentsAndCarers: { kind: 'few', value: null }, youngPeople: { kind: 'few', value: null }, everybody: { kind: 'withheld', value: null } },
          paidOnTime: { kind: 'too-few', part: null, whole: null },
          changes: [{ said: 'The waiting room feels cold.', did: 'The glass screen is gone and there are soft chairs.', confirmed: true }],
        });
      },
    },
    {
      says: 'Nothing of it, in the log of what happened, names a person or repeats what somebody wrote.',
      async does({ api }) {
        const log = JSON.stringify(await api.facts());
        for (const secret of ['Maria', 'Thornton', 'Ellis', 'Pat', 'family.example', '66374958', '88837491', 'waiting room', 'Harbour House']) expect(log).not.toContain(secret);
      },
    },
  ],
};
