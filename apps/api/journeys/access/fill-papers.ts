import { aPaper } from '@alongside/platform/files/testing';

import type { Given, Hands } from './fill-the-house';

/** One paper that is shared, one that waits to be, and a file that may become one; by the coordinator who asks. */
export async function sharePapers({ world, as }: Hands, sessionId: string, cookies: ReadonlyMap<string, string>): Promise<Given> {
  const asker = 'coordinator, unrelated';
  const add = 'mutation ($session: ID!, $file: ID!, $key: String!) { addPaper(sessionId: $session, title: "The three people", fileId: $file, idempotencyKey: $key) { id } }';
  const send = async () => {
    const form = new FormData();
    form.append('purpose', 'session-paper');
    form.append('idempotencyKey', crypto.randomUUID());
    form.append('file', new Blob([(await aPaper(2)) as never]), 'paper.pdf');
    const sent = await fetch(`${world.api.address}/files`, { method: 'POST', headers: { origin: world.api.address, cookie: cookies.get(asker) ?? '' }, body: form });
    return ((await sent.json()) as { id: string }).id;
  };
  const paper = async (file: string) => (await as<{ addPaper: { id: string } }>(asker, add, { session: sessionId, file, key: crypto.randomUUID() })).addPaper.id;
  const [first, second, third] = [await send(), await send(), await send()];
  const [shared, added] = [await paper(first), await paper(second)];
  await as(asker, 'mutation ($id: ID!) { sharePaper(id: $id) { id } }', { id: shared });
  return { 'paper.fileId': first, 'sharePaper.id': added, 'takeBackPaper.id': shared, 'addPaper.sessionId': sessionId, 'addPaper.fileId': third };
}
