import { Seeded } from '../seeded';
import type { Story } from '../story';

const question = `mutation($sortCode: String!, $accountNumber: String!, $accountName: String!) {
  setBankAccount(sortCode: $sortCode, accountNumber: $accountNumber, accountName: $accountName) { lastDigits } }`;

/** The member types where the money goes; the next `time` it is another account. No bank uses sort codes that begin with 99. */
export async function setBankAccount({ deeds, people }: Story, name: string, time: number): Promise<void> {
  const chance = new Seeded(`bank ${time} of ${name}`);
  const digits = (count: number) => String(chance.between(10 ** (count - 1), 10 ** count - 1));
  await deeds.ask(people.actor(name), question, { sortCode: `99${digits(4)}`, accountNumber: digits(8), accountName: name });
}
