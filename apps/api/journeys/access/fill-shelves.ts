import { aPaper } from '@alongside/platform/files/testing';

import type { Given, Hands } from './fill-the-house';

/** A paper with the group by the coordinator who looks after it; one for those who come to meetings, and files that may become one, by the coordinator who asks. */
export async function putOnShelves({ world, as, coordinator }: Hands, groupId: unknown, cookies: ReadonlyMap<string, string>): Promise<Given> {
  const asker = 'coordinator, unrelated';
  const priya = await world.as('coordinator');
  const form = async () => {
    const sent = new FormData();
    sent.append('purpose', 'shelf-paper');
    sent.append('idempotencyKey', crypto.randomUUID());
    sent.append('file', new Blob([(await aPaper()) as never]), 'paper.pdf');
    return sent;
  };
  const idIn = async (sent: Response) => ((await sent.json()) as { id: string }).id;
  const send = async () => idIn(await fetch(`${world.api.address}/files`, { method: 'POST', headers: { origin: world.api.address, cookie: cookies.get(asker) ?? '' }, body: await form() }));
  const forGroup = 'mutation ($group: ID!, $file: ID!, $key: String!) { putGroupPaper(groupId: $group, title: "How to claim a fare", fileId: $file, idempotencyKey: $key) { id } }';
  const { putGroupPaper } = await coordinator<{ putGroupPaper: { id: string } }>(forGroup, { group: groupId, file: await idIn(await priya.fetch('/files', { method: 'POST', body: await form() })), key: crypto.randomUUID() });
  // Another takes its place, so that there is an earlier one.
  await coordinator('mutation ($id: ID!, $file: ID!, $key: String!) { replaceShelfPaper(id: $id, title: "How to claim a fare", fileId: $file, idempotencyKey: $key) { id } }', { id: putGroupPaper.id, file: await idIn(await priya.fetch('/files', { method: 'POST', body: await form() })), key: crypto.randomUUID() });
  const { putKindPaper } = await as<{ putKindPaper: { id: string } }>(
    asker, 'mutation ($file: ID!, $key: String!) { putKindPaper(kind: MEETING, title: "How we meet", fileId: $file, idempotencyKey: $key) { id } }', { file: await send(), key: crypto.randomUUID() },
  );
  const [first, second, third] = [await send(), await send(), await send()];
  return {
    'trainingHours.from': null, 'trainingHours.to': null, 'putGroupPaper.groupId': groupId, 'putGroupPaper.fileId': first, 'putKindPaper.fileId': second, 'replaceShelfPaper.id': putKindPaper.id, 'replaceShelfPaper.fileId': third, 'takeAwayShelfPaper.id': putKindPaper.id,
  };
}
