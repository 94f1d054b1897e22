import type { ApiFixture, SentMail } from './api-fixture';

/** The newest letter to an address. Throws when there is none. */
export async function letterTo(api: ApiFixture, address: string): Promise<SentMail> {
  const found = (await api.mail()).find(({ to }) => to.includes(address));
  if (!found) throw new Error(`No letter to ${address}`);
  return found;
}

/** The path of a reply page named in a letter: `/i/…` or `/c/…`. */
export function linkIn(letter: SentMail, start: '/i/' | '/c/'): string {
  const found = new RegExp(`${start}[\\w-]+`).exec(letter.text)?.[0];
  if (!found) throw new Error(`No ${start} link in: ${letter.text}`);
  return found;
}

/** The page as somebody without a session sees it. */
export async function replyPage(api: ApiFixture, path: string): Promise<string> {
  const response = await api.visitor().fetch(path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

/** One tap on the page; follows to what the page then says. */
export async function answerPage(api: ApiFixture, path: string, answer: 'yes' | 'no' | 'not-sure'): Promise<void> {
  const response = await api.visitor().post(path, { answer });
  if (response.status >= 400) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
}
