import { ScheduleRegistry } from '@alongside/platform/jobs';

import type { ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

/** Asks for a code in this browser and answers what came by mail or text. */
export async function askForCode(api: ApiFixture, browser: Visitor, address: string): Promise<string> {
  await browser.ask('mutation ($email: String!) { askForSignInCode(email: $email) }', { email: address });
  return /Your code is (\S+?)\.?\s/.exec(`${await newestTo(api, address)} `)?.[1]?.replace('-', '') ?? '';
}

/** The newest letter or text to this address, sent by now. */
export async function newestTo(api: ApiFixture, address: string): Promise<string> {
  await api.get(ScheduleRegistry).job('accounts.send-sign-in-codes')?.run();
  return (await api.mail()).find(({ to }) => to.includes(address))?.text ?? '';
}

/** What strangers may cause in an hour is soon used up by a spec. */
export async function forgetStrangers({ database }: ApiFixture): Promise<void> {
  for (const table of ['platform.stranger_ask', 'platform.stranger_send', 'accounts.sign_in_code']) await database.query(`delete from ${table}`);
}
