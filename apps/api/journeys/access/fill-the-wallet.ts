import { aPaper } from '@alongside/platform/files/testing';

import type { Given, Hands } from './fill-the-house';
import { yesToGroups } from '../yes-to-groups';
import { markers } from './markers';

/** What paper leaves to Pat, who fosters Ellis, is leisure: so that is what they are asked about. One of each: a yes with a place, a stopped one with its task, one to talk about, one a manager looks at. */
export async function fillTheWallet({ world, coordinator, as, people }: Hands, cookies: ReadonlyMap<string, string>): Promise<Given> {
  const { maria, ellis } = world.memberIds;
  const owner = people.get('coordinator, unrelated');
  const ask = async (memberId: string, scope: string, rest = '') =>
    (await coordinator<{ askConsent: { id: string } }>(`mutation ($id: ID!) { askConsent(question: { memberId: $id, scope: ${scope}${rest} }) { id } }`, { id: memberId })).askConsent.id;
  const say = (asker: string, id: string, answer: string, words: string | null = null) => as(asker, 'mutation ($id: ID!, $answer: String!, $words: String) { answerConsent(id: $id, answer: $answer, words: $words) { id } }', { id, answer, words });
  const place = (consentId: string) =>
    coordinator('mutation ($id: ID!, $owner: ID!) { registerConsentUse(use: { consentId: $id, place: "The wall", ownerId: $owner, recall: REMOVABLE, days: 2 }) { id } }', { id: consentId, owner });
  // A yes to being in a group stands before anybody is put into one; it is asked again below, and talked about.
  for (const [memberId, askers] of [[ellis, ['young-person, own', 'guardian, guardian of']], [maria, ['parent-carer, own']]] as const) {
    const id = await ask(memberId, 'JOIN_GROUP');
    for (const asker of askers) await say(asker, id, 'yes');
  }
  const [parent, other] = [people.get('parent-carer, same group') ?? '', people.get('young-person, same group') ?? ''];
  await yesToGroups(world.api, world.memberIds.owen, parent, other);
  const [mine, young, stopped, talk] = [await ask(maria, 'RESEARCH'), await ask(ellis, 'SHARE_NEEDS'), await ask(maria, 'TRAINING_USE'), await ask(ellis, 'JOIN_GROUP', ', again: true')];
  for (const id of [mine, stopped]) await say('parent-carer, own', id, 'yes', markers.ownYes.word);
  await say('young-person, own', young, 'yes', markers.ownYes.word);
  await say('guardian, guardian of', young, 'yes', markers.heldYes.word);
  for (const id of [mine, young, stopped]) await place(id);
  await say('parent-carer, own', stopped, 'no');
  await say('young-person, own', talk, 'yes', markers.ownYes.word);
  await say('guardian, guardian of', talk, 'talk', markers.heldYes.word);
  await coordinator('mutation ($view: UnderstandingInput!) { assessUnderstanding(view: $view) }', {
    view: { memberId: ellis, scope: 'RESEARCH', understands: false, weighs: true, notPressured: true, talkedOn: '2026-11-20', there: markers.understanding.word, ownWords: markers.understanding.word, note: markers.understanding.word },
  });
  const { takedowns } = await coordinator<{ takedowns: { id: string }[] }>('{ takedowns { id } }');
  const [second] = await coordinator<{ askConsent: { id: string } }>('mutation ($id: ID!) { askConsent(question: { memberId: $id, scope: PARTNER_DATA }) { id } }', { id: maria }).then(({ askConsent }) => [askConsent.id]);
  await say('parent-carer, own', second!, 'yes');
  await place(second!);
  await say('parent-carer, own', second!, 'no');
  const { takedowns: open } = await coordinator<{ takedowns: { id: string }[] }>('{ takedowns { id } }');
  const settled = open.find(({ id }) => takedowns.every((one) => one.id !== id));
  await coordinator('mutation ($id: ID!) { settleTakedown(id: $id, outcome: DONE) { id } }', { id: settled?.id });
  const written = async (consentId: string, isDraft: boolean) => {
    await coordinator('mutation ($id: ID!, $owner: ID!, $draft: Boolean!) { registerConsentUse(use: { consentId: $id, place: "The window", ownerId: $owner, recall: REMOVABLE, days: 2, draft: $draft }) { id } }', { id: consentId, owner, draft: isDraft });
    const { consent } = await coordinator<{ consent: { places: { id: string; draft: boolean; place: string }[] } }>('query ($id: ID!) { consent(id: $id) { places { id draft place } } }', { id: consentId });
    return consent.places.find((one) => one.place === 'The window' && one.draft === isDraft)?.id;
  };
  // A picture that everybody sees, of somebody the council looks after: a manager looks first.
  const shown = await ask(ellis, 'PHOTO_PUBLIC');
  const [draft, standing] = [await written(young, true), await written(young, false)];
  const about = { parent: mine, 'young person': young };
  const fileId = await sendScan(world.api.address, cookies.get('coordinator, unrelated') ?? '');
  return {
    'consent.id': about, 'memberConsents.memberId': { parent: maria, 'young person': ellis }, 'answerConsent.id': { parent: stopped, 'young person': talk }, 'answerConsent.answer': 'no', 'answerConsent.until': null, 'answerConsent.shown': null, 'wordsOnPaper.consentId': about, 'wordsOnPaper.giverId': { parent: maria, 'young person': ellis }, 'wordsOnPaper.wording': null, 'offerYes.scope': 'EMERGENCY', 'offerYes.channel': null, 'offerYes.until': null, 'whatWasSaid.memberId': { parent: maria, 'young person': ellis }, 'stopConsent.id': about,
    'askConsent.question': { memberId: ellis, scope: 'EMERGENCY', audience: null, channel: null, detail: null, answerBy: null }, 'settleTakedown.id': takedowns[0]?.id, 'settleTakedown.outcome': 'DONE',
    'assessUnderstanding.view': { memberId: ellis, scope: 'RESEARCH', understands: true, weighs: true, notPressured: true, talkedOn: '2026-11-20', reviewOn: null, there: 'Ellis and Jo', ownWords: null, note: 'Ellis said who sees it.' }, 'memberUnderstandings.memberId': { parent: maria, 'young person': ellis }, 'handOutLinks.memberId': ellis, 'consentUseIsOut.id': draft, 'endConsentUse.id': standing,
    'writeFormVersion.form': {
      scope: 'TRAVEL', validFrom: '2030-01-01', meaningChanged: false, plain: { question: 'Can we take {you}?', what: 'We go with {you}.', cannotRecall: null, whyWeAsk: 'To be safe.' },
      easyRead: { question: 'Can we take {you}?', what: 'We go with {you}.', cannotRecall: null, whyWeAsk: 'To be safe.' },
    },
    'registerConsentUse.use': { consentId: young, place: 'The door', ownerId: owner, recall: 'REMOVABLE', days: 1 }, 'chooseReadingFormat.format': 'EASY_READ', 'checkConsent.id': shown,
    'recordPaperAnswer.paper': { id: talk, giverId: people.get('guardian, guardian of'), fileId, answer: 'yes' },
    'recordSpokenAnswer.spoken': { id: talk, giverId: people.get('guardian, guardian of'), witnessId: people.get('service-lead, unrelated') ?? people.get('service-lead, assigned to'), answer: 'yes', words: null },
  };
}

/** A picture of a signed paper, sent and not used yet. */
async function sendScan(address: string, cookie: string): Promise<string> {
  const form = new FormData();
  form.append('purpose', 'consent-scan');
  form.append('idempotencyKey', crypto.randomUUID());
  form.append('file', new Blob([(await aPaper(1)) as never]), 'paper.pdf');
  const sent = await fetch(`${address}/files`, { method: 'POST', headers: { origin: address, cookie }, body: form });
  return ((await sent.json()) as { id: string }).id;
}
