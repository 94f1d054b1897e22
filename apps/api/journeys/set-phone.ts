import type { ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

/** The team writes a number down; its owner reads out the code that came there. */
export async function setPhone(api: ApiFixture, coordinator: Visitor, personId: string, phone: string): Promise<void> {
  await coordinator.ask('mutation ($personId: ID!, $phone: String!) { setSignInPhone(personId: $personId, phone: $phone) }', { personId, phone });
  await api.runJobs();
  const text = (await api.mail()).find(({ to, text: words }) => to.includes(phone.replace(/ /g, '')) && words.includes('Read it out'))?.text ?? '';
  await coordinator.ask('mutation ($personId: ID!, $code: String!) { confirmSignInPhone(personId: $personId, code: $code) }', { personId, code: /Your code is (\S+)\./.exec(text)?.[1] });
}
