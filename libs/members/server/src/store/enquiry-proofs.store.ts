import type { Enquiry } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import type { HowMuch } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

export interface DueProof {
  readonly enquiryId: Id<'Enquiry'>;
  readonly channel: Enquiry['channel'];
  readonly address: string;
  readonly attempts: number;
  /** False when this address was written to too often already: then nothing leaves. */
  readonly maySend: boolean;
  readonly tooLate: boolean;
}

export interface AskedProof {
  readonly codeMark: Uint8Array | null;
  readonly tries: number;
  readonly tooOld: boolean;
}

const MINUTES_IT_WORKS = "interval '15 minutes'";
const EARLIER = "o.address = p.address and o.asked_at < p.asked_at and o.asked_at > p.asked_at - interval '10 minutes' and o.code_mark is not null";

/** Codes on their way to whoever asked to join. Waiting and retrying follow the true clock; the code itself is kept nowhere. */
@Injectable()
export class EnquiryProofs {
  constructor(private readonly database: Database) {}

  async put({ id, address }: Pick<Enquiry, 'id' | 'address'>, networkMark: Uint8Array): Promise<void> {
    await this.database.query('insert into members.enquiry_proof (enquiry_id, address, network_mark) values ($1, $2, $3)', [id, address, networkMark]);
  }

  /** Takes the next one for a minute; if whoever took it dies, it comes back. A stranger cannot fill somebody's mailbox: only so many leave for one address, and fewer from one connection. */
  take({ toOne, toOneFromNetwork }: Pick<HowMuch, 'toOne' | 'toOneFromNetwork'>): Promise<DueProof | null> {
    return this.database.first<DueProof & Record<string, unknown>>(
      `update members.enquiry_proof p set attempts = p.attempts + 1, next_at = now() + interval '1 minute'
       from members.enquiry e
       where e.id = p.enquiry_id and p.enquiry_id = (
         select enquiry_id from members.enquiry_proof where sent_at is null and next_at <= now() order by next_at limit 1 for update skip locked)
       returning p.enquiry_id as "enquiryId", e.channel, p.address, p.attempts, p.asked_at < now() - ${MINUTES_IT_WORKS} as "tooLate",
         ($1 > (select count(*) from members.enquiry_proof o where ${EARLIER})
          and $2 > (select count(*) from members.enquiry_proof o where ${EARLIER} and o.network_mark is not distinct from p.network_mark)) as "maySend"`,
      [toOne, toOneFromNetwork],
    );
  }

  async mark(enquiryId: Id<'Enquiry'>, codeMark: Uint8Array): Promise<void> {
    await this.database.query('update members.enquiry_proof set code_mark = $2 where enquiry_id = $1', [enquiryId, codeMark]);
  }

  async done(enquiryId: Id<'Enquiry'>): Promise<void> {
    await this.database.query('update members.enquiry_proof set sent_at = now() where enquiry_id = $1', [enquiryId]);
  }

  /** Counts the try before it is looked at. Null when there is nothing to try any more. */
  tried(enquiryId: Id<'Enquiry'>): Promise<AskedProof | null> {
    return this.database.first<AskedProof & Record<string, unknown>>(
      `update members.enquiry_proof set tries = tries + 1 where enquiry_id = $1 returning code_mark as "codeMark", tries, asked_at < now() - ${MINUTES_IT_WORKS} as "tooOld"`, [enquiryId],
    );
  }

  async used(enquiryId: Id<'Enquiry'>): Promise<void> {
    await this.database.query('delete from members.enquiry_proof where enquiry_id = $1', [enquiryId]);
  }

  /** Who never showed that an address is theirs has asked for nothing: what they typed is not ours to keep. */
  async forgetOld(): Promise<void> {
    await this.database.query("delete from members.enquiry e using members.enquiry_proof p where p.enquiry_id = e.id and e.state = 'unproved' and p.asked_at < now() - interval '1 day'");
    await this.database.query("update members.enquiry_proof set network_mark = null where network_mark is not null and asked_at < now() - interval '1 hour'");
  }
}
