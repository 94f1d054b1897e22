import type { Given, Hands } from './fill-the-house';

/** A colleague whose account is open, one whose account is closed, and a role that waits for a second word. */
export async function openColleagues({ as, world }: Hands): Promise<Given> {
  const ade = <Data>(question: string, variables: Record<string, unknown>) => as<Data>('administrator, unrelated', question, variables);
  const open = async (email: string) => (await ade<{ openColleagueAccount: string }>('mutation ($email: String!) { openColleagueAccount(name: "Cora Finch", email: $email) }', { email })).openColleagueAccount;
  const [here, gone] = [await open('cora@council.example'), await open('lea@council.example')];
  await ade('mutation ($personId: ID!) { giveRole(personId: $personId, role: "hr") }', { personId: here });
  await ade('mutation ($personId: ID!) { giveRole(personId: $personId, role: "dpo") }', { personId: here });
  await ade('mutation ($personId: ID!) { closeColleagueAccount(personId: $personId) }', { personId: gone });
  // She came in with her work account before.
  await world.api.database.query("insert into accounts.work_account (id, person_id, issuer, subject, linked_at) values (gen_random_uuid(), $1, 'https://work.council.example', 'cora', now())", [here]);
  const [waiting] = (await ade<{ waitingRoles: readonly { id: string }[] }>('{ waitingRoles { id } }', {})).waitingRoles;
  // Both lost their e-mail: what they asked for waits until the team has made sure.
  for (const [asker, email] of [['parent-carer, own', 'maria.lost@family.example'], ['young-person, own', 'ellis.lost@family.example']] as const) {
    await as(asker, 'mutation ($email: String!) { askToChangeMyEmail(email: $email, proveBy: TEAM) }', { email });
    await world.api.runJobs();
    const mail = (await world.api.mail()).find(({ to }) => to.includes(email));
    await as(asker, 'mutation ($code: String!) { confirmMyEmail(code: $code) }', { code: /Your code is (\S+)/.exec(mail?.text ?? '')?.[1] });
  }
  const about = { parent: world.memberIds.maria, 'young person': world.memberIds.ellis };
  return {
    'whoSeesRecord.record': 'Member', 'seenAs.role': 'hr', 'seenAs.relation': 'any',
    'askToChangeMyEmail.email': 'another@family.example', 'setMyWorkPhone.phone': '07700 900555', 'askToChangeMyEmail.proveBy': 'TEAM', 'confirmMyEmail.code': 'AAAA-AAAA', 'confirmMyEmail.oldCode': null, 'letEmailChange.personId': about, 'letEmailChange.sureBy': 'RANG_KNOWN_NUMBER', 'stopEmailChangeOf.personId': about, 'confirmSignInPhone.personId': about, 'confirmSignInPhone.code': 'AAAA-AAAA', 'confirmMyPhone.code': 'AAAA-AAAA', 'askToChangeEmailOf.personId': about, 'askToChangeEmailOf.email': 'another@family.example', 'askToChangeEmailOf.sureBy': 'MET',
    'confirmEmailOf.personId': about, 'confirmEmailOf.code': 'AAAA-AAAA', 'removeEmailOf.personId': about, 'removeEmailOf.sureBy': 'MET',
    // Somebody who works here and has no second proof: only of them may an administrator be sure.
    'letAddProof.personId': here, 'letAddProof.sureBy': 'MET',
    'openColleagueAccount.name': 'Nia Farrow', 'openColleagueAccount.email': 'nia@council.example', 'giveRole.personId': here, 'giveRole.role': 'trainer', 'endRole.personId': here, 'endRole.role': 'hr',
    'closeColleagueAccount.personId': here, 'unlinkWorkAccount.personId': here, 'openColleagueAccountAgain.personId': gone, 'agreeToRole.id': waiting?.id, 'declineRole.id': waiting?.id,
  };
}
