import type { Id, PlainDate } from '@alongside/kernel';
import type { Saying, VoiceItem } from '@alongside/voice/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SayingSeal } from '../saying-seal';
import { itemFromRow } from './voice-item-row';
import type { VoiceItemEntity } from './voice-item.entity';

export interface PublicChangeLine {
  readonly id: Id<'VoiceItem'>;
  readonly said: string;
  readonly did: string;
  readonly on: PlainDate;
}

type SayingRow = Omit<Saying, 'words'> & { readonly words: string | null; readonly wordsSealed: string | null };
type ItemRow = VoiceItemEntity & { readonly sayings: readonly SayingRow[] } & Record<string, unknown>;

const ITEM = `select i.id, i.stage, i.heard_on as "heardOn", i.owner_id as "ownerId", i.answer_by as "answerBy", i.working_on as "workingOn",
  i.answer_outcome as "answerOutcome", i.answer_words as "answerWords", i.answered_on as "answeredOn", i.answered_by as "answeredBy",
  i.public_said as "publicSaid", i.public_did as "publicDid", i.published_on as "publishedOn", i.joined_into as "joinedInto",
  (select coalesce(json_agg(json_build_object('id', s.id, 'memberId', s.member_id, 'words', s.words, 'wordsSealed', s.words_sealed, 'saidOn', s.said_on, 'heardBy', s.heard_by,
     'verdict', s.verdict) order by s.said_on, s.id), '[]') from voice.saying s where s.item_id = i.id) as sayings
  from voice.item i`;

@Injectable()
export class VoiceItemsRead {
  constructor(private readonly database: Database, private readonly seal: SayingSeal) {}

  async one(id: Id<'VoiceItem'>): Promise<VoiceItem | null> {
    return (await this.items(`${ITEM} where i.id = $1`, [id]))[0] ?? null;
  }

  /** What we owe an answer to; the one due first is first, so what is late stands on top. */
  due(first: number): Promise<VoiceItem[]> {
    return this.items(`${ITEM} where i.stage in ('heard', 'working-on', 'disputed') order by i.answer_by, i.id limit $1`, [first]);
  }

  /** What was answered and what people said of it, newest first. */
  answered(first: number): Promise<VoiceItem[]> {
    return this.items(`${ITEM} where i.stage in ('answered', 'confirmed') order by i.answered_on desc, i.id desc limit $1`, [first]);
  }

  /** Everything a member said, newest first. */
  ofMember(memberId: Id<string>, first: number): Promise<VoiceItem[]> {
    return this.items(
      `${ITEM} join voice.saying mine on mine.item_id = i.id and mine.member_id = $1 where i.stage <> 'joined' order by mine.said_on desc, mine.id desc limit $2`,
      [memberId, first],
    );
  }

  published(first: number): Promise<PublicChangeLine[]> {
    return this.database.prepared<PublicChangeLine & Record<string, unknown>>({
      name: 'voice.published',
      text: `select id, public_said as said, public_did as did, published_on as "on" from voice.item
             where published_on is not null order by published_on desc, id desc limit $1`,
      values: [first],
    });
  }

  /** How many promises each of these people has open. */
  async openItemsOf(people: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ owner: string; open: number }>(
      `select owner_id as owner, count(*)::int as open from voice.item where owner_id = any($1) and stage in ('heard', 'working-on', 'disputed') group by 1`,
      [people],
    );
    return new Map(rows.map(({ owner, open }) => [owner, open]));
  }

  private async items(text: string, values: readonly unknown[]): Promise<VoiceItem[]> {
    const rows = await this.database.query<ItemRow>(text, values);
    return Promise.all(rows.map(async ({ sayings, ...row }) => ({ ...itemFromRow(row as VoiceItemEntity), sayings: await Promise.all(sayings.map((saying) => this.seal.open(saying))) })));
  }
}
