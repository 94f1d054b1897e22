import { createHmac } from 'node:crypto';

import { Refusal } from '@alongside/kernel';
import { Injectable, Optional } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { HouseKeys } from '../vault/house-keys';
import { networkOf } from './network-of';
import { StrangerLimits, type HowMuch } from './stranger-limits';

/** Where no council is, as in the specs of one context. */
const USUAL: HowMuch = { fromNetwork: 30, together: 600, toOne: 10, toOneFromNetwork: 4 };

/**
 * Counts what people we do not know cause to be sent: for one connection and for all together. Of a connection we keep a keyed mark for an hour, nothing else.
 * It follows the true clock, as spam does.
 */
@Injectable()
export class StrangerSends {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly houseKeys: HouseKeys,
    @Optional() private readonly limits: StrangerLimits | null,
  ) {}

  howMuch(): Promise<HowMuch> {
    return this.limits ? this.limits.today() : Promise.resolve(USUAL);
  }

  /** What we know of a connection: enough to know it again for an hour. */
  mark(address: string): Uint8Array {
    return createHmac('sha256', this.houseKeys.key('network')).update(networkOf(address)).digest();
  }

  /** What we know of a browser in which somebody came in before, to count what it asks for. */
  browserMark(token: string): Uint8Array {
    return createHmac('sha256', this.houseKeys.key('network')).update(`browser ${token}`).digest();
  }

  /**
   * Somebody asks where they came in before. What strangers use up does not hold them up, nor what is asked for in another browser of theirs; it may ask as often as one connection.
   * Throws Refusal TOO_MANY_FROM_HERE.
   */
  async askKnown(browserMark: Uint8Array): Promise<void> {
    return this.count(browserMark, { ...(await this.howMuch()), together: Infinity });
  }

  /**
   * Somebody asks for something to be sent. The answer depends on the connection and on the house, never on whom it would be sent to.
   * Throws Refusal TOO_MANY_FROM_HERE or TOO_MUCH_SENT.
   */
  async ask(networkMark: Uint8Array): Promise<void> {
    return this.count(networkMark, await this.howMuch());
  }

  private async count(mark: Uint8Array, { fromNetwork, together }: HowMuch): Promise<void> {
    await this.transactions.run(async () => {
      // Those from one connection wait for each other, so that many at one moment are not more than many.
      await this.database.query("select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))", [mark]);
      const counted = await this.database.first<{ here: number; sent: number }>(
        `select (select count(*)::int from platform.stranger_ask where network_mark = $1 and at > now() - interval '1 hour') as here,
                (select count(*)::int from platform.stranger_send where at > now() - interval '1 hour') as sent`,
        [mark],
      );
      if ((counted?.here ?? 0) >= fromNetwork) throw new Refusal('TOO_MANY_FROM_HERE');
      if ((counted?.sent ?? 0) >= together) throw new Refusal('TOO_MUCH_SENT');
      await this.database.query('insert into platform.stranger_ask (network_mark) values ($1)', [mark]);
    });
  }

  /** True, and counted, when one more may leave. */
  async takeOne(): Promise<boolean> {
    const { together } = await this.howMuch();
    const taken = await this.database.query(
      `insert into platform.stranger_send (at) select now()
       where $1 > (select count(*) from platform.stranger_send where at > now() - interval '1 hour') returning at`,
      [together],
    );
    return taken.length > 0;
  }
}
