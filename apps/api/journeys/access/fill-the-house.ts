import { AccountsDoor } from '@alongside/accounts/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import type { Actor, Id } from '@alongside/kernel';

import type { PanelWorld } from '../interview-panel.world';
import type { PersonOf } from './access-world';
import type { Asker } from './askers';
import { mustAsk } from './asking';
import { changeWithOneProof } from './fill-bank-calls';
import { openColleagues } from './fill-colleagues';
import { makeCopies } from './fill-copies';
import { fillBooks, keepChecks } from './fill-checks-and-books';
import { openGroups } from './fill-groups';
import { putIntoLanguages } from './fill-languages';
import { askToJoin } from './fill-comings';
import { writeOnPaper } from './fill-letters';
import { goAlone } from './fill-lone-visits';
import { atAnyTime, sayOfOneself } from './fill-profile';
import { addAnApp } from './fill-proofs';
import { bringTwins } from './fill-sheets';
import { putOnShelves } from './fill-shelves';
import { sharePapers } from './fill-papers';
import { planForSafety, signedPlan } from './fill-safety-plans';
import { handOnWorries, writeNotes } from './fill-worries-and-notes';
import { leaveOut } from './fill-fit';
import { talkAboutADate } from './fill-talks';
import { fillTheWallet } from './fill-the-wallet';
import { markers } from './markers';

/** `operation.argument` → what stands there: for everybody, or for askers about the parent and about the young person. */
export type Given = Readonly<Record<string, unknown>>;

export interface Hands {
  readonly world: PanelWorld;
  readonly people: PersonOf;
  as<Data>(asker: string, query: string, variables?: Record<string, unknown>): Promise<Data>;
  coordinator<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** After the story: something in each list, so that each field can be reached through each question that leads to it. */
export async function fillTheHouse(world: PanelWorld, people: PersonOf, cookies: ReadonlyMap<string, string>): Promise<Given> {
  const priya = await world.as('coordinator');
  const hands: Hands = {
    world, people,
    as: (asker, query, variables) => mustAsk(world.api.address, cookies.get(asker) ?? '', query, variables),
    coordinator: (query, variables) => priya.ask(query, variables),
  };
  const records = { ...(await writeRecords(hands)), ...(await putIntoLanguages(hands)) };
  const voice = await saySomething(hands);
  const money = await raiseMoney(hands);
  const calls = await changeWithOneProof(hands);
  const panels = await askForPanels(hands);
  const training = await planTraining(hands);
  const checks = await keepChecks(hands);
  const skills = await fillBooks(hands);
  const consent = { ...(await inviteToCome(hands, panels.sessionId)), ...(await planForSafety(hands, panels.sessionId)), ...(await fillTheWallet(hands, cookies)) };
  await settle(hands);
  const sheet = await startSheet(hands);
  const papers = await sharePapers(hands, panels.sessionId, cookies);
  const worries = await handOnWorries(hands);
  const alone = await goAlone(hands);
  const notes = await writeNotes(hands);
  const groups = await openGroups(hands);
  const fit = await leaveOut(hands, panels.sessionId, String(training['suggestedMembers.sessionId']));
  const shelves = await putOnShelves(hands, groups['teamGroup.id'], cookies);
  const twins = await bringTwins(hands);
  const comings = await askToJoin(hands);
  const colleagues = await openColleagues(hands);
  await addAnApp(hands);
  const talk = await talkAboutADate(hands);
  const copies = await makeCopies(hands);
  const letters = await writeOnPaper(hands);
  const rest = await restOfTheHouse(hands);
  return { ...records, ...voice, ...money, ...calls, ...panels.given, ...training, ...checks, ...skills, ...consent, ...sheet, ...papers, ...worries, ...alone, ...notes, ...groups, ...fit, ...shelves, ...twins, ...comings, ...colleagues, ...rest, ...talk, ...copies, ...letters };
}

const settle = async ({ world }: Pick<Hands, 'world'>): Promise<void> => {
  await world.api.runReactions();
  await world.api.runJobs();
};

async function writeRecords({ world, as, coordinator }: Hands): Promise<Given> {
  const { maria, ellis } = world.memberIds;
  const correct = 'mutation ($input: RecordCorrection!) { correctMyRecord(input: $input) { id } }';
  const words = { accessNeeds: markers.accessNeeds.word, strengths: markers.strengths.word, reachNote: markers.reachNote.word, interests: ['panels'], phone: '07700 900457', wonts: markers.wonts.word, important: markers.important.word, voicemail: markers.voicemail.word };
  await as('parent-carer, own', correct, { input: { ...words, knownAs: 'Maria', reachBy: ['EMAIL'], email: `${markers.email.word}@family.example`, safeTimes: atAnyTime } });
  await as('young-person, own', correct, { input: { ...words, knownAs: 'Ellis', reachBy: ['EMAIL'], email: 'ellis@family.example', safeTimes: atAnyTime } });
  for (const asker of ['parent-carer, own', 'young-person, own']) await sayOfOneself(as, asker);
  for (const asker of ['parent-carer, own', 'young-person, own', 'guardian, guardian of']) {
    await as(asker, 'mutation { offerLookAlong }');
    await as(asker, 'mutation { askForCopy }');
  }
  await as('young-person, own', 'mutation { askToBeForgotten }');
  await as('dpo, unrelated', 'mutation ($id: ID!, $reason: String!) { holdRecord(personId: $id, reason: $reason) }', { id: maria, reason: markers.holdReason.word });
  const { lettingsGo, legalHolds } = await as<{ lettingsGo: { id: string }[]; legalHolds: { id: string }[] }>('dpo, unrelated', '{ lettingsGo { id } legalHolds { id } }');
  for (const asker of ['parent-carer, own', 'young-person, own']) await as(asker, 'mutation ($words: String!) { askToPutRight(words: $words) }', { words: markers.putRight.word });
  const around = await coordinator<{ member: { peopleAround: { id: string; side: string; personId: string }[]; contactRules: { id: string }[]; askAgain: { id: string }[]; whoMaySayYes: { delegations: { id: string }[] } } }>(
    'query ($id: ID!) { member(id: $id) { peopleAround { id side personId } contactRules { id } askAgain { id } whoMaySayYes { delegations { id } } } }', { id: ellis },
  );
  const { peopleAround, contactRules, askAgain, whoMaySayYes } = around.member;
  const carer = peopleAround.find(({ side }) => side === 'LOOKS_AFTER');
  const guardian = carer?.id;
  const worker = peopleAround.find(({ side }) => side === 'WORKS_WITH')?.id;
  // Asking everything as everybody takes longer than such an offer lasts.
  await world.api.database.query("update accounts.look_along set ends_at = now() + interval '1 day'");
  return {
    'member.id': { parent: maria, 'young person': ellis }, 'whoLooked.memberId': { parent: maria, 'young person': ellis }, 'addGuardian.memberId': ellis, 'addGuardian.email': null, 'addGuardian.name': 'Robin Hale',
    'sayMyNeeds.lines': [{ words: markers.accessNeeds.word, seenBy: 'VENUE' }], 'sayWhenICan.input': { times: [{ days: ['TU'], often: 'WEEK', from: '16:00' }], away: [{ from: '2027-05-01' }], busy: [{ days: ['WE'], often: 'WEEK', from: '16:00' }], mostAMonth: 9 },
    'correctMyRecord.input': { ...words, knownAs: 'Same', reachBy: ['EMAIL'], email: null },
    'approveLettingGo.id': lettingsGo[0]?.id, 'dropLettingGo.id': lettingsGo[0]?.id, 'endLegalHold.id': legalHolds[0]?.id, 'holdRecord.personId': ellis, 'findPeople.name': 'Asker', 'makeCopyFor.personId': ellis,
    'addGuardian.phone': null, 'confirmGuardian.id': guardian, 'confirmGuardian.how': 'COUNCIL_RECORD', 'tellGuardian.id': guardian, 'tellGuardian.told': true, 'endGuardian.id': guardian, 'addProfessional.memberId': ellis, 'addProfessional.name': 'Robin Hale', 'addProfessional.phone': null, 'addProfessional.email': null,
    'confirmProfessional.id': worker, 'endProfessional.id': worker, 'keepSomebodyAround.id': worker, 'letSomebodyGo.id': worker, 'personIWorkWith.id': ellis, 'confirmWhoMaySayYes.memberId': ellis,
    'confirmContactRule.id': contactRules[0]?.id, 'endContactRule.id': contactRules[0]?.id, 'doneAskingAgain.id': askAgain[0]?.id, 'endDelegation.id': whoMaySayYes.delegations[0]?.id,
    'recordLegalStatus.input': { memberId: ellis, kind: 'AT_HOME', from: '2026-09-01', checked: true, evidence: 'Her mother', holdersDisagree: false }, 'sayTheyMoved.memberId': ellis, 'sayTheyMoved.on': '2026-10-01',
    'delegateAuthority.input': { memberId: ellis, area: 'TRAVEL', delegatedTo: carer?.personId, source: 'Plan', from: '2026-09-01', reviewOn: '2028-01-01' },
    'writeContactRule.input': { memberId: ellis, kind: 'AVOID_PLACE', rule: 'Not there', decidedWith: 'Somebody', reviewOn: null },
    'members.search': null, 'members.kind': null, 'members.after': null, 'members.interest': null, 'members.language': null, 'members.stage': null,
  };
}

async function saySomething({ world, people, as, coordinator }: Hands): Promise<Given> {
  const say = 'mutation ($words: String!) { sayIt(words: $words) }';
  const answer = 'mutation ($id: ID!) { answerVoiceItem(id: $id, outcome: DID, words: "It is done.") { id } }';
  const saidBy = async (asker: string) => (await as<{ sayIt: string }>(asker, say, { words: markers.said.word })).sayIt;
  const open = await saidBy('parent-carer, own');
  const young = await saidBy('young-person, own');
  const other = await saidBy('parent-carer, same date');
  const [answered, answeredYoung] = [await saidBy('parent-carer, own'), await saidBy('young-person, own')];
  await settle({ world });
  const owner = people.get('service-lead, assigned to');
  for (const id of [open, young]) {
    await coordinator('mutation ($id: ID!, $owner: ID!) { assignVoiceItem(id: $id, ownerId: $owner) { id } }', { id, owner });
    await coordinator('mutation ($id: ID!, $words: String!) { workOnVoiceItem(id: $id, words: $words) { id } }', { id, words: markers.tried.word });
  }
  for (const id of [answered, answeredYoung]) await coordinator(answer, { id });
  const mine = { parent: answered, 'young person': answeredYoung };
  const owed = { parent: open, 'young person': young };
  return {
    'answerVoiceItem.id': owed, 'answerVoiceItem.words': 'It is done.', 'assignVoiceItem.id': owed, 'assignVoiceItem.ownerId': owner, 'workOnVoiceItem.id': owed, 'joinVoiceItems.id': other, 'joinVoiceItems.intoId': owed,
    'confirmVoiceAnswer.id': mine, 'disputeVoiceAnswer.id': mine, 'publishChange.id': answered, 'takeDownChange.id': answered, 'sayIt.memberId': null,
  };
}

async function raiseMoney({ world, coordinator, people, as }: Hands): Promise<Given> {
  const { api, memberIds } = world;
  const priya = await api.get(AccountsDoor).personByDemoKey('coordinator');
  const actor: Actor = { kind: 'person', personId: priya?.id ?? null, roles: ['coordinator'], purpose: 'access-matrix', assurance: 2 };
  const winter = {
    kind: 'meeting', plainSummary: 'Plan the winter.', heldOn: '2027-01-20', endsAt: '18:30', place: 'Harbour House', placeNote: null, activity: 'meeting',
    seats: [{ kind: 'parent-carer', count: 3 }, { kind: 'young-person', count: 2 }],
  } as const;
  const sessionId = await api.get(OpportunitiesDoor).openSession({ ...winter, title: 'Winter meeting', startsAt: '16:30' }, actor);
  // Nobody came to this one, and nobody has closed its register.
  await api.get(OpportunitiesDoor).openSession({ ...winter, title: 'Early winter meeting', startsAt: '15:30', endsAt: '16:30' }, actor);
  // Tomorrow, as the clock stands at the end: nobody has written down yet how Ellis comes and goes.
  const tomorrow = await api.get(OpportunitiesDoor).openSession({ ...winter, heldOn: '2027-01-21', title: 'The day after', startsAt: '16:30' }, actor);
  const otherParent = people.get('parent-carer, unrelated');
  const invited = [memberIds.maria, memberIds.owen, memberIds.ellis, otherParent];
  await coordinator('mutation ($id: ID!, $members: [ID!]!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: "access-world-winter") { id } }', { id: sessionId, members: invited });
  await coordinator('mutation ($id: ID!, $members: [ID!]!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: "access-world-tomorrow") { id } }', { id: tomorrow, members: [memberIds.ellis] });
  await settle({ world });
  for (const asker of ['parent-carer, own', 'parent-carer, same date', 'young-person, own', 'parent-carer, unrelated']) {
    const { myDates } = await as<{ myDates: { bookingId: string; sessionId: string }[] }>(asker, '{ myDates { bookingId sessionId } }');
    for (const { bookingId } of myDates.filter((date) => date.sessionId === sessionId || date.sessionId === tomorrow)) {
      await as(asker, 'mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: bookingId, key: crypto.randomUUID() });
    }
  }
  await settle({ world });
  const { permissionsWaiting } = await as<{ permissionsWaiting: { id: string; sessionId: string }[] }>('guardian, guardian of', '{ permissionsWaiting { id sessionId } }');
  for (const { id } of permissionsWaiting.filter((one) => one.sessionId === sessionId || one.sessionId === tomorrow)) await as('guardian, guardian of', 'mutation ($id: ID!) { givePermission(id: $id) { state } }', { id });
  await settle({ world });
  const { session } = await coordinator<{ session: { bookings: { id: string }[] } }>('query ($id: ID!) { session(id: $id) { bookings { id } } }', { id: sessionId });
  // Ellis has a rule about places: somebody looks before Ellis is counted on.
  await coordinator('mutation ($id: ID!, $member: ID!) { checkPlace(sessionId: $id, memberId: $member, fits: true) { id } }', { id: sessionId, member: memberIds.ellis });
  await signedPlan({ as, coordinator }, sessionId);
  for (const { id } of session.bookings) await coordinator('mutation ($id: ID!) { confirmBooking(bookingId: $id) { state } }', { id });
  await coordinator('mutation ($input: PutRightInput!, $id: ID!) { putRecordRight(memberId: $id, input: $input) { id } }', { id: memberIds.ellis, input: { fullName: 'Ellis J Hartley', kind: 'YOUNG_PERSON', bornOn: null, knownHow: 'OUR_SLIP' } });
  await api.clock.set('2027-01-20T18:40:00Z');
  for (const { id } of session.bookings) await coordinator('mutation ($id: ID!) { markAttendance(bookingId: $id, attendance: CAME) { id } }', { id });
  const { childDays } = await coordinator<{ childDays: { bookingId: string }[] }>('query ($id: ID!) { childDays(sessionId: $id) { bookingId } }', { id: sessionId });
  for (const { bookingId } of childDays) await coordinator('mutation ($id: ID!) { markChildLeft(bookingId: $id, how: KNOWN_SAFE) { bookingId } }', { id: bookingId });
  await coordinator('mutation ($id: ID!) { closeRegister(sessionId: $id, idempotencyKey: "access-world-winter-register") { id } }', { id: sessionId });
  await settle({ world });
  return payOut({ world, as } as Hands);
}

async function payOut({ as, world }: Hands): Promise<Given> {
  const money = async (asker: string) => (await as<{ myPayments: { id: string; state: string }[] }>(asker, '{ myPayments { id state } }')).myPayments.find(({ state }) => state !== 'paid')?.id;
  const [maria, owen, ellis, other] = [await money('parent-carer, own'), await money('parent-carer, same date'), await money('young-person, own'), await money('parent-carer, unrelated')];
  const frank = await world.as('finance-approver');
  const account = `mutation($sortCode: String!, $accountNumber: String!, $accountName: String!) { setBankAccount(sortCode: $sortCode, accountNumber: $accountNumber, accountName: $accountName) { lastDigits } }`;
  await as('parent-carer, own', account, { sortCode: '08-99-99', accountNumber: markers.accountNumber.word, accountName: markers.accountName.word });
  await as('finance-checker, own', 'mutation ($ids: [ID!]!) { checkPayments(ids: $ids) { id } }', { ids: [maria, other] });
  await frank.ask('mutation ($id: ID!) { holdPayment(id: $id) { id } }', { id: owen }).catch(() => frank.ask('mutation ($id: ID!) { queryPayment(id: $id) { id } }', { id: owen }));
  await frank.ask('mutation ($ids: [ID!]!) { approvePayments(ids: $ids) { id } }', { ids: [other] }).catch(() => undefined);
  const reveal = { paymentId: maria, reason: markers.revealReason.word };
  await frank.ask('mutation ($paymentId: ID!, $reason: String!) { revealBankDetails(paymentId: $paymentId, reason: $reason) { hideAt } }', reveal);
  return {
    'revealBankDetails.paymentId': maria, 'revealBankDetails.reason': markers.revealReason.word,
    'checkPayment.id': ellis, 'checkPayments.ids': [ellis], 'approvePayment.id': maria, 'approvePayments.ids': [maria], 'holdPayment.id': ellis, 'queryPayment.id': ellis, 'failPayment.id': maria, 'resumePayment.id': owen,
    'declinePayment.id': { parent: maria, 'young person': ellis }, 'reducePayment.id': { parent: maria, 'young person': ellis }, 'reducePayment.amountPence': 100,
    'payRun.id': world.runId, 'releasePayRun.id': world.runId, 'sendBackPayRun.id': world.runId, 'confirmPayRunPaid.id': world.runId, 'confirmPayRunPaid.paidOn': '2027-01-21',
    'setBankAccount.sortCode': '08-99-99', 'setBankAccount.accountNumber': '66374958', 'setBankAccount.accountName': 'A Name',
  };
}

async function askForPanels({ as, coordinator }: Hands): Promise<{ sessionId: string; given: Given }> {
  const ask = 'mutation ($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id } }';
  const input = {
    role: 'Social worker', heldOn: '2027-02-16', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', candidates: 3, kind: 'MIXED', parentSeats: 2, youngSeats: 2, scoreShare: 'HALF',
    disagreement: 'ADVICE_ONLY', adviceReason: markers.adviceReason.word, fit: { languages: [], fromAge: null, toAge: 25, about: ['Schools'] },
  };
  const byHr = (await as<{ askForPanel: { id: string } }>('hr, own', ask, { input, key: crypto.randomUUID() })).askForPanel.id;
  const byManager = (await as<{ askForPanel: { id: string } }>('hiring-manager, own', ask, { input: { ...input, heldOn: '2027-02-23' }, key: crypto.randomUUID() })).askForPanel.id;
  const { agreePanel } = await coordinator<{ agreePanel: { sessionId: string } }>('mutation ($id: ID!) { agreePanel(id: $id) { sessionId } }', { id: byHr });
  return {
    sessionId: agreePanel.sessionId,
    given: {
      'panel.id': { hr: byHr, 'hiring-manager': byManager, otherwise: byHr }, 'agreePanel.id': byManager, 'agreePanel.fit': null, 'recordOutcome.panelId': { hr: byHr, 'hiring-manager': byManager, otherwise: byHr },
      'askForPanel.input': { ...input, heldOn: '2027-02-24' }, 'panelCapacity.from': null,
      'session.id': agreePanel.sessionId, 'sessionNeeds.sessionId': agreePanel.sessionId, 'sessionNeeds.audience': 'HOSTS', 'daySigns.sessionId': agreePanel.sessionId, 'sessionPermissions.sessionId': agreePanel.sessionId, 'closeRegister.sessionId': agreePanel.sessionId,
      'invite.sessionId': agreePanel.sessionId, 'askForReference.sessionId': agreePanel.sessionId, 'askForReference.level': 0,
    },
  };
}

async function planTraining({ coordinator, as, world, people }: Hands): Promise<Given> {
  const { openCourse } = await coordinator<{ openCourse: { id: string } }>('mutation { openCourse(input: { title: "Listening", about: "How to listen.", mostLearners: 12 }) { id } }');
  const input = { courseId: openCourse.id, heldOn: '2027-03-10', startsAt: '10:00', endsAt: '12:00', place: 'Harbour House', parentSeats: 2, youngSeats: 1, fit: { languages: [], fromAge: null, toAge: null, about: ['Listening'] } };
  const { planDelivery } = await coordinator<{ planDelivery: { id: string; sessionId: string } }>(
    'mutation ($input: PlanDeliveryInput!) { planDelivery(input: $input, idempotencyKey: "access-world-listening") { id sessionId } }', { input },
  );
  await coordinator('mutation ($id: ID!, $members: [ID!]!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: "access-world-teach") { id } }', { id: planDelivery.sessionId, members: [people.get('trainer, own')] });
  await settle({ world });
  const { myDates } = await as<{ myDates: { bookingId: string }[] }>('trainer, own', '{ myDates { bookingId } }');
  await as('trainer, own', 'mutation ($id: ID!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: "access-world-teach") { state } }', { id: myDates[0]?.bookingId });
  await as('learner, own', 'mutation ($id: ID!) { bookTrainingPlace(deliveryId: $id) { id } }', { id: planDelivery.id });
  const id = planDelivery.id;
  return {
    'suggestedMembers.sessionId': planDelivery.sessionId, 'suggestedMembers.name': null,
    'bookTrainingPlace.deliveryId': id, 'giveUpTrainingPlace.deliveryId': id, 'evaluateTraining.deliveryId': id, 'evaluateTraining.usefulness': 5, 'openCourse.input': { title: 'Another', about: 'More.', mostLearners: 9 },
    'planDelivery.input': { ...input, heldOn: '2027-03-17' },
  };
}

async function inviteToCome({ world, coordinator, as, people }: Hands, sessionId: string): Promise<Given> {
  const { maria, owen, ellis } = world.memberIds;
  const young = people.get('young-person, same date') as Id<string>;
  await coordinator('mutation ($id: ID!, $members: [ID!]!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: "access-world-panel-two") { id } }', { id: sessionId, members: [maria, owen, ellis, young] });
  await settle({ world });
  const bookings: Record<string, string | undefined> = {};
  for (const asker of ['parent-carer, own', 'parent-carer, same date', 'young-person, own', 'young-person, same date']) {
    const { myDates } = await as<{ myDates: { bookingId: string; sessionId: string }[] }>(asker, '{ myDates { bookingId sessionId } }');
    bookings[asker] = myDates.find((date) => date.sessionId === sessionId)?.bookingId;
    await as(asker, 'mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: bookings[asker], key: crypto.randomUUID() });
  }
  await settle({ world });
  const { permissionsWaiting } = await as<{ permissionsWaiting: { id: string; sessionId: string }[] }>('guardian, guardian of', '{ permissionsWaiting { id sessionId } }');
  const permission = permissionsWaiting.find((one) => one.sessionId === sessionId)?.id;
  await as('guardian, guardian of', 'mutation ($id: ID!, $words: String) { askAboutPermission(id: $id, question: $words) { state } }', { id: permission, words: markers.reason.word });
  await settle({ world });
  const booking = { parent: bookings['parent-carer, own'], 'young person': bookings['young-person, own'] };
  const changed = { id: bookings['young-person, own'], words: markers.dayChange.word };
  const { sayDayChanged } = await as<{ sayDayChanged: { changes: { id: string }[] } }>('guardian, guardian of', 'mutation ($id: ID!, $words: String!) { sayDayChanged(bookingId: $id, words: $words) { changes { id } } }', changed);
  return {
    'sayDayChanged.bookingId': changed.id, 'sayDayChanged.words': 'It is different.', 'seeDayChange.id': sayDayChanged.changes[0]?.id,
    'myDate.bookingId': booking, 'answerOffer.bookingId': booking, 'confirmBooking.bookingId': booking, 'markAttendance.bookingId': booking, 'invite.memberIds': [people.get('parent-carer, unrelated')],
    'safetyRulesFor.sessionId': sessionId, 'safetyRulesFor.memberId': ellis, 'checkPlace.sessionId': sessionId, 'checkPlace.memberId': ellis, 'checkPlace.fits': true, 'childDays.sessionId': sessionId,
    'planChildDay.bookingId': bookings['young-person, own'], 'planChildDay.plan': { comes: 'BROUGHT', goes: 'ALONE', collectorId: null, contactIds: [] },
    'markChildLeft.bookingId': bookings['young-person, own'], 'markChildLeft.how': null, 'markChildLeft.withId': null,
    'permission.id': permission, 'givePermission.id': permission, 'refusePermission.id': permission, 'askAboutPermission.id': permission, 'givePermission.shown': null, 'refusePermission.shown': null, 'askAboutPermission.shown': null, 'withdrawPermission.id': permission,
  };
}

/** Last of all, for a sheet nobody comes back to is forgotten after some days. */
async function startSheet({ world }: Hands): Promise<Given> {
  // Of a row about herself, Maria said otherwise.
  const [maria] = await world.api.database.query<{ name: string; ref: string }>("update members.member set own_word = '{access-needs}', reference = coalesce(reference, 'P-3') where id = $1 returning full_name as name, reference as ref", [world.memberIds.maria]);
  const form = new FormData();
  const head = 'Ref,Name,Type,DOB,Email,Mobile,Access needs';
  form.append('file', new Blob([`${head}\nP-1,Ellis Hartly,young person,02/03/2011,,,${markers.sheet.word}\nP-2,,parent,31/02/2011,${markers.sheet.word},07,\n${maria?.ref},${maria?.name},parent,,,,${markers.sheet.word}\n`]), 'people.csv');
  const sent = await (await world.as('coordinator')).fetch('/files/member-imports', { method: 'POST', body: form });
  const { id } = (await sent.json()) as { id: string };
  return {
    'memberImport.id': id, 'matchMemberImport.id': id, 'matchMemberImport.columns': [], 'applyMemberImport.id': id, 'leaveOutImportRows.id': id, 'leaveOutImportRows.rows': [], 'takeSheetsWord.id': id, 'sayImportGrownUps.id': id, 'sayImportGrownUps.grownUps': true, 'takeSheetsWord.row': 4, 'takeSheetsWord.knownHow': 'SAW_PAPER',
  };
}

async function restOfTheHouse({ world, as, coordinator, people }: Hands): Promise<Given> {
  const { api } = world;
  const { deliveries } = await coordinator<{ deliveries: { id: string }[] }>('{ deliveries { id } }');
  await api.database.query(`insert into platform.alarm (name, rows, since, seen_at) values ('access.matrix-looks', 1, now(), now()) on conflict do nothing`);
  await api.database.query(
    `insert into accounts.passkey (id, person_id, credential_id, public_key, sign_count, transports, name, added_at) values ($1, $2, 'a-passkey', '\\x00', 0, '{}', 'Phone', now())`,
    [crypto.randomUUID(), people.get('supporter, unrelated')],
  );
  // Two who gave a training, as a closed register writes it down.
  for (const memberId of [world.memberIds.maria, world.memberIds.ellis]) {
    await api.database.query("insert into members.part_taken (id, member_id, kind, on_day, minutes, paid) values ($1, $2, 'training', '2027-01-12', 120, true)", [crypto.randomUUID(), memberId]);
  }
  // Somebody reads a record late at night, which is a question for the data protection officer.
  await api.clock.set('2027-01-20T22:30:00Z');
  await coordinator('query ($id: ID!) { member(id: $id) { knownAs } }', { id: world.memberIds.owen });
  const { sayDaysOff: [summer] } = await as<{ sayDaysOff: readonly { id: string }[] }>('administrator, unrelated', 'mutation ($input: DaysOffTyped!) { sayDaysOff(input: $input) { id } }', { input: { kind: 'SCHOOL_HOLIDAY', name: 'Summer holidays', from: '2027-07-26', to: '2027-09-01' } });
  const parked = await api.database.first<{ id: string }>(
    `update platform.reaction set parked_at = now(), done_at = null, last_problem = 'Error' where id = (select id from platform.reaction order by id limit 1) returning id`,
  );
  const { prepareReport } = await coordinator<{ prepareReport: { id: string } }>('mutation { prepareReport(quarter: "2026-Q3") { id } }');
  return {
    'sendMessageAfterCall.id': deliveries[0]?.id, 'sendMessageAgain.id': deliveries[0]?.id, 'deliveries.state': null, 'runParkedWorkAgain.id': parked?.id,
    'sayDaysOff.input': { kind: 'BANK_HOLIDAY', name: 'Given once', from: '2027-05-10', to: null }, 'takeAwayDaysOff.id': summer?.id,
    'sayTeamNumber.input': { label: 'Jo', phone: '01632 960142', opens: '09:00', closes: '17:00' },
    'decideValue.code': 'consent.alone_from.research', 'decideValue.value': '17', 'decideValue.from': '2027-06-01', 'decideValue.source': 'The minutes of the board',
    'publishedReport.id': null, 'publishReport.id': prepareReport.id, 'prepareReport.quarter': '2026-Q2', 'auditSearch.search': {}, 'auditSearch.before': null,
  };
}

/** What stands in an argument for this asker; undefined when nothing was given. */
export function givenTo(given: Given, key: string, { role, about }: Asker): unknown {
  const value = given[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const choices = value as Readonly<Record<string, unknown>>;
  if ('parent' in choices && 'young person' in choices) return choices[about];
  return 'otherwise' in choices ? (choices[role] ?? choices.otherwise) : value;
}
