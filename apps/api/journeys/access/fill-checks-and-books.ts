import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

/** Something stands before trainings: Maria has it, the trainer was asked for it, Maria is let off the other one. */
export async function keepChecks({ as, world }: Hands): Promise<Given> {
  const { maria, owen, ellis } = world.memberIds;
  const input = { name: 'Safety check', why: 'You may be alone with a child.', activities: ['TRAINING'], seats: ['PARENT_CARER', 'YOUNG_PERSON'], pay: 'ANY', dbsLevel: 'BASIC', referenceLevel: 0, validMonths: 36, from: '2027-01-20' };
  const define = 'mutation ($input: RequirementWords!) { defineRequirement(input: $input) { code } }';
  const line = async (different: object) => (await as<{ defineRequirement: { code: string } }>('hr, own', define, { input: { ...input, ...different } })).defineRequirement.code;
  const [dbs, agreement, gone] = [await line({}), await line({ name: 'Agreement', dbsLevel: 'NONE' }), await line({ name: 'Old paper', dbsLevel: 'NONE' })];
  const seen = { level: 'BASIC', fee: 'PAID_FOR', certificateOn: '2027-01-10', certificateNumber: markers.certificate.word, updateService: false };
  const record = 'mutation ($input: SeenDbsCheck!) { recordDbsCheck(input: $input) { recordId } }';
  for (const memberId of [maria, ellis]) await as('hr, own', record, { input: { ...seen, memberId, code: dbs } });
  const exempt = 'mutation ($memberId: ID!, $code: ID!, $reason: String!) { exemptFromCheck(memberId: $memberId, code: $code, until: "2027-06-30", reason: $reason) { exemptionId } }';
  const { exemptFromCheck: { exemptionId } } = await as<{ exemptFromCheck: { exemptionId: string } }>('hr, own', exempt, { memberId: maria, code: agreement, reason: markers.exemptionReason.word });
  const ask = 'mutation ($memberId: ID!, $code: ID!) { askForCheck(memberId: $memberId, code: $code) { openRecordId } }';
  const { askForCheck: { openRecordId } } = await as<{ askForCheck: { openRecordId: string } }>('hr, own', ask, { memberId: owen, code: agreement });
  await world.api.runReactions();
  await world.api.runJobs();
  const about = { parent: maria, 'young person': ellis };
  return {
    'checksOf.memberId': about, 'askForCheck.memberId': about, 'askForCheck.code': gone, 'recordCheck.input': { memberId: owen, code: agreement, reference: null, referenceLevel: null },
    'recordDbsCheck.input': { ...seen, certificateNumber: '001234567890', memberId: owen, code: dbs }, 'takeBackCheck.recordId': openRecordId,
    'exemptFromCheck.memberId': about, 'exemptFromCheck.code': gone, 'exemptFromCheck.until': '2027-05-31', 'endExemption.exemptionId': exemptionId,
    'defineRequirement.input': input, 'reviseRequirement.code': gone, 'reviseRequirement.input': { ...input, dbsLevel: 'NONE', from: '2027-02-01' }, 'endRequirement.code': gone, 'endRequirement.lastDay': '2027-02-01',
  };
}

/** Both came to the winter meeting, so both have a book: a skill of their own, a step on offer, a reference to read. */
export async function fillBooks({ as, coordinator, world }: Hands): Promise<Given> {
  const { maria, ellis } = world.memberIds;
  const given: Record<string, Record<string, string>> = { skill: {}, offer: {}, letter: {} };
  for (const [about, asker, memberId] of [['parent', 'parent-carer, own', maria], ['young person', 'young-person, own', ellis]] as const) {
    const { saveSkill } = await as<{ saveSkill: { skills: { id: string }[] } }>(asker, 'mutation ($words: String!) { saveSkill(words: $words) { skills { id } } }', { words: markers.skill.word });
    const { offerStep } = await coordinator<{ offerStep: { parts: { offered: { id: string } | null }[] } }>('mutation ($id: ID!) { offerStep(memberId: $id, kind: MEETING, step: SHADOW) { parts { offered { id } } } }', { id: memberId });
    const { writeReference } = await coordinator<{ writeReference: { references: { id: string }[] } }>('mutation ($id: ID!, $words: String!) { writeReference(memberId: $id, words: $words) { references { id } } }', { id: memberId, words: markers.referenceWords.word });
    const letter = writeReference.references[0]?.id ?? '';
    await as(asker, 'mutation ($id: ID!, $wish: String!) { askToChangeReference(id: $id, wish: $wish) { memberId } }', { id: letter, wish: markers.referenceWish.word });
    given.skill![about] = saveSkill.skills[0]?.id ?? '';
    given.offer![about] = offerStep.parts.find(({ offered }) => offered)?.offered?.id ?? '';
    given.letter![about] = letter;
  }
  const about = { parent: maria, 'young person': ellis };
  return {
    'saveSkill.kind': null, 'reviseSkill.id': given.skill, 'hideSkill.id': given.skill, 'answerStep.offerId': given.offer, 'agreeReference.id': given.letter, 'askToChangeReference.id': given.letter,
    'rewriteReference.id': given.letter, 'withdrawReference.id': given.letter, 'writeReference.memberId': about, 'writeReference.words': 'Asks clear questions.', 'rewriteReference.words': 'Asks clear questions.',
    'offerStep.memberId': about,
  };
}
