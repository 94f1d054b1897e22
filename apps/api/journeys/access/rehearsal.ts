import { Refusal } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';

import type { ApiFixture } from '../api-fixture';

/**
 * Deeds are done for real, by everybody who may, and undone at the last moment: the world stays as it was for the next asker.
 * What was let through is answered REHEARSED.
 */
export async function rehearse<Result>(api: Pick<ApiFixture, 'get'>, deeds: () => Promise<Result>): Promise<Result> {
  const transactions = api.get(Transactions);
  const real = transactions.run.bind(transactions);
  transactions.run = async (deed) => {
    if (transactions.isOpen) return deed();
    return real(async () => {
      await deed();
      throw new Refusal('REHEARSED');
    });
  };
  try {
    return await deeds();
  } finally {
    transactions.run = real;
  }
}
