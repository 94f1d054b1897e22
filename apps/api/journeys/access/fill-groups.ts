import type { Given, Hands } from './fill-the-house';

/** A group with the parent and the young person in it and two others beside them, and the supporter named to it; the coordinator looks after it. */
export async function openGroups({ as, coordinator, people, world }: Hands): Promise<Given> {
  const { maria, ellis, owen } = world.memberIds;
  const input = { name: 'A group', about: 'What it is for.', apart: true, agreement: 'We listen.' };
  const open = async (different: object) =>
    (await coordinator<{ openGroup: { id: string } }>('mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }', { input: { ...input, ...different }, key: crypto.randomUUID() })).openGroup.id;
  const group = await open({});
  await coordinator('mutation ($id: ID!) { writeGroupAgreement(groupId: $id, words: "We listen to each other.") { id } }', { id: group });
  const add = 'mutation ($group: ID!, $person: ID!, $part: GroupPart!) { addToGroup(groupId: $group, personId: $person, part: $part) { places { id personId } } }';
  let places: readonly { id: string; personId: string }[] = [];
  for (const [person, part] of [[maria, 'LEADS'], [ellis, 'MEMBER'], [people.get('parent-carer, same group'), 'MEMBER'], [people.get('young-person, same group'), 'MEMBER'], [people.get('supporter, assigned to'), 'TEAM']] as const) {
    places = (await coordinator<{ addToGroup: { places: { id: string; personId: string }[] } }>(add, { group, person, part })).addToGroup.places;
  }
  for (const asker of ['parent-carer, own', 'young-person, own', 'parent-carer, same group', 'young-person, same group']) await as(asker, 'mutation ($group: ID!) { acceptGroupAgreement(groupId: $group, version: 2) { id } }', { group });
  // One that is no cohort, so that a coordinator who is not named to it sees it. The two in it are kept apart from then on, which only coordinators are told.
  const shared = await open({ name: 'A group for all', apart: false });
  for (const person of [maria, ellis]) await coordinator(add, { group: shared, person, part: 'MEMBER' });
  const rule = { memberId: ellis, kind: 'AVOID_PERSON', otherId: maria, rule: 'Not in one room with somebody', decidedWith: 'Somebody', reviewOn: null };
  await coordinator('mutation ($input: ContactRuleTyped!) { writeContactRule(input: $input) { id } }', { input: rule });
  const date = { groupId: group, title: 'A date of the group', plainSummary: 'We meet.', heldOn: '2027-06-09', startsAt: '16:30', endsAt: '18:00', place: 'Harbour House', placeNote: null, seats: [{ kind: 'PARENT_CARER', count: 2 }] };
  await coordinator('mutation ($input: NewGroupDate!) { planGroupDate(input: $input, idempotencyKey: "access-group-date") }', { input: date });
  return {
    'teamGroup.id': group, 'openGroup.input': { ...input, name: 'Another group' }, 'changeGroup.id': group, 'changeGroup.input': { name: 'A group', about: 'For this.' }, 'endGroup.id': group,
    'writeGroupAgreement.groupId': group, 'writeGroupAgreement.words': 'We listen and we say so.', 'addToGroup.groupId': group, 'addToGroup.personId': owen, 'addToGroup.part': 'MEMBER',
    'keptApartInGroup.groupId': shared, 'keptApartInGroup.personId': maria,
    'takeOutOfGroup.placeId': places.find(({ personId }) => personId === maria)?.id, 'planGroupDate.input': date,
    'acceptGroupAgreement.groupId': group, 'acceptGroupAgreement.version': 2, 'showMyNameInGroup.groupId': group, 'leaveGroup.groupId': group,
  };
}
