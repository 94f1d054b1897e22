import type { ConsentRecord, Purpose } from '@alongside/consent/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A consent, and whether it has been asked for again and not been answered yet. */
export interface KnownConsent extends ConsentRecord {
  readonly askedAgain: boolean;
  /** It is asked again because the words have come to mean something else. */
  readonly inNewWords: boolean;
}

const CONSENT = `select c.id, c.member_id as "memberId", c.scope, c.audience, c.channel, c.detail, c.form_id as "formId", c.who_must as "whoMust", c.holders, c.manager_check as "managerCheck",
  c.asked_at as "askedAt", c.answer_by as "answerBy", c.state, c.standing, c.given_at as "givenAt", c.usable_from as "usableFrom", c.until, c.decided_by as "decidedBy",
  c.withdrawn_at as "withdrawnAt", c.withdrawn_by as "withdrawnBy", c.lapsed_at as "lapsedAt", c.renews_id as "renewsId", c.decides_on as "decidesOn",
  exists (select from consent.consent r where r.renews_id = c.id and r.state in ('asked', 'in-discussion')) as "askedAgain",
  exists (select from consent.consent o join consent.consent_form old on old.id = o.form_id join consent.consent_form new on new.id = c.form_id
    join consent.consent_form v on v.purpose = new.purpose and v.language = new.language and v.meaning_changed and v.version > old.version and v.version <= new.version where o.id = c.renews_id) as "inNewWords"
  from consent.consent c`;

/** A yes, also one that is in question since (`isInQuestion`): said as its indexes say it. */
const WHOLE = "(c.state = 'given' or (c.state in ('asked', 'in-discussion') and c.given_at is not null))";

/** The newest version of each form that means something else and holds today; who answered an older one stands on words that are no longer asked. */
const OUTWORDED = `from (select distinct on (purpose, language) purpose, language, version, valid_from from consent.consent_form
    where format = 'standard' and meaning_changed and valid_from <= $1 order by purpose, language, version desc) n
  join consent.consent_form shown on shown.purpose = n.purpose and shown.language = n.language and shown.version < n.version
  join consent.consent c on c.form_id = shown.id`;

export interface Outworded {
  readonly memberId: Id<'Member'>;
  readonly since: PlainDate;
}

export interface Ending {
  readonly memberId: Id<'Member'>;
  readonly until: PlainDate;
}

@Injectable()
export class ConsentsRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<'Consent'>): Promise<KnownConsent | null> {
    return (await this.some('where c.id = $1', [id]))[0] ?? null;
  }

  /** What stands about a member for each purpose: an open question beside a living yes, otherwise the newest. */
  ofMember(memberId: Id<'Member'>): Promise<KnownConsent[]> {
    return this.some(
      `where c.member_id = $1 and c.state <> 'superseded' and (c.state in ('asked', 'in-discussion', 'given', 'frozen') or not exists (
         select from consent.consent n where n.member_id = c.member_id and n.scope = c.scope and n.audience = c.audience and n.channel = c.channel
         and (n.asked_at, n.id) > (c.asked_at, c.id)))
       order by c.asked_at desc, c.id desc`,
      [memberId],
    );
  }

  /** The living yes of a purpose, or the newest word about it. */
  async ofPurpose(memberId: Id<'Member'>, { scope, audience, channel }: Purpose): Promise<KnownConsent | null> {
    const found = await this.some(
      `where c.member_id = $1 and c.scope = $2 and c.audience = $3 and c.channel = $4 and c.state <> 'superseded'
       order by c.state in ('given', 'frozen') desc, c.asked_at desc, c.id desc limit 1`,
      [memberId, scope, audience, channel],
    );
    return found[0] ?? null;
  }

  /** What stands of each of these members for a purpose as far as somebody has said something: the living yes, or the newest no. */
  lastSaid(memberIds: readonly Id<'Member'>[], { scope, audience, channel }: Purpose): Promise<Pick<ConsentRecord, 'id' | 'state'>[]> {
    return this.database.query<Pick<ConsentRecord, 'id' | 'state'> & Record<string, unknown>>(
      `select distinct on (member_id) id, state from consent.consent
       where member_id = any($1) and scope = $2 and audience = $3 and channel = $4 and (state in ('given', 'frozen', 'refused', 'withdrawn') or (state in ('asked', 'in-discussion') and given_at is not null))
       order by member_id, state in ('given', 'frozen') desc, state in ('asked', 'in-discussion') desc, asked_at desc, id desc`,
      [memberIds, scope, audience, channel],
    );
  }

  /** How the word about being with us at all stands of each of these, as far as anybody was asked. */
  wordsToBeHere(memberIds: readonly Id<'Member'>[]): Promise<Pick<ConsentRecord, 'memberId' | 'state'>[]> {
    return this.database.query<Pick<ConsentRecord, 'memberId' | 'state'> & Record<string, unknown>>(
      `select distinct on (member_id) member_id as "memberId", case when ${WHOLE} then 'given' else c.state end as state from consent.consent c
       where c.member_id = any($1) and c.scope = 'join-group' and c.state <> 'superseded' order by c.member_id, ${WHOLE} desc, c.asked_at desc, c.id desc`,
      [memberIds],
    );
  }

  /** Every purpose of these scopes that was ever asked of a member, the living yes first. */
  ofScopes(memberId: Id<'Member'>, scopes: readonly string[]): Promise<KnownConsent[]> {
    return this.some(`where c.member_id = $1 and c.scope = any($2) and c.state <> 'superseded' order by c.state in ('given', 'frozen') desc, c.asked_at desc, c.id desc`, [memberId, scopes]);
  }

  /** The same for several members at once: of each purpose the living yes first, then the newest word. */
  ofMembers(memberIds: readonly Id<'Member'>[], scopes: readonly string[]): Promise<KnownConsent[]> {
    return this.some(`where c.member_id = any($1) and c.scope = any($2) and c.state <> 'superseded' order by c.state in ('given', 'frozen') desc, c.asked_at desc, c.id desc`, [memberIds, scopes]);
  }

  /** Of these, who said something themselves and has no question left that waits for their own word. */
  async settledAmong(memberIds: readonly Id<string>[]): Promise<ReadonlySet<string>> {
    const own = `exists (select from jsonb_array_elements(c.standing) w where w->>'capacity' = 'self')`;
    const rows = await this.database.query<{ id: string }>(
      `select c.member_id as id from consent.consent c where c.member_id = any($1) and c.state <> 'superseded'
       group by c.member_id having bool_or(${own}) and not bool_or(c.state in ('asked', 'in-discussion') and not ${own})`,
      [memberIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** What somebody is, or was, asked about the young people they decide for. */
  heldBy(personId: Id<'Person'>): Promise<KnownConsent[]> {
    return this.some(
      `where c.holders @> jsonb_build_array(jsonb_build_object('personId', $1::text)) and c.state in ('asked', 'in-discussion', 'given', 'refused', 'withdrawn')
       order by c.asked_at, c.id limit 100`,
      [personId],
    );
  }

  /** Where somebody from the team has to talk to people, look, or find out who may decide. */
  toTalkAbout(first: number): Promise<KnownConsent[]> {
    return this.some(
      `where c.state = 'in-discussion' or (c.state = 'asked' and c.who_must = 'guardian-and-self' and jsonb_array_length(c.holders) = 0) order by c.asked_at, c.id limit $1`, [first],
    );
  }

  /** What only waits for a manager to look. */
  waitingForManager(first: number): Promise<KnownConsent[]> {
    return this.some(`where c.state in ('asked', 'in-discussion') and c.manager_check = 'waiting' order by c.asked_at, c.id limit $1`, [first]);
  }

  /** The yes that follows one which was asked for again; the same when nothing follows. */
  async livingAfter(id: Id<'Consent'>): Promise<Id<'Consent'>> {
    const row = await this.database.first<{ id: Id<'Consent'> }>(
      `with recursive line as (
         select id, 0 as step from consent.consent where id = $1
         union all select n.id, line.step + 1 from consent.consent n join line on n.renews_id = line.id where line.step < 100 and n.state in ('given', 'frozen', 'superseded', 'withdrawn', 'refused'))
       select id from line order by step desc limit 1`,
      [id],
    );
    return row?.id ?? id;
  }

  /** Whose yeses end on which day within a span: a page of pairs, after the last one seen. */
  endings(from: PlainDate, to: PlainDate, after: Ending | null, first: number): Promise<Ending[]> {
    return this.database.query<Ending & Record<string, unknown>>(
      `select distinct c.member_id as "memberId", c.until from consent.consent c
       where c.state = 'given' and c.until between $1 and $2 and ($3::uuid is null or (c.member_id, c.until) > ($3, $4::date)) order by 1, 2 limit $5`,
      [from, to, after?.memberId ?? null, after?.until ?? null, first],
    );
  }

  /** Yeses that ran out or stand still and have not been told as that: a page, after the last one seen. */
  overAndNotTold(today: PlainDate, after: Id<'Consent'> | null, first: number): Promise<Pick<ConsentRecord, 'id' | 'memberId'>[]> {
    return this.database.query<Pick<ConsentRecord, 'id' | 'memberId'> & Record<string, unknown>>(
      `select c.id, c.member_id as "memberId" from consent.consent c where c.lapsed_at is null and (c.state = 'frozen' or (${WHOLE} and c.until < $1)) and ($2::uuid is null or c.id > $2) order by c.id limit $3`,
      [today, after, first],
    );
  }

  /** Yeses that others decided: at 18 they carry nothing, also where nothing else has noticed. */
  decidedByOthers(after: Id<'Consent'> | null, first: number): Promise<Pick<ConsentRecord, 'id' | 'memberId'>[]> {
    return this.database.query<Pick<ConsentRecord, 'id' | 'memberId'> & Record<string, unknown>>(
      `select c.id, c.member_id as "memberId" from consent.consent c where c.lapsed_at is null and ${WHOLE} and c.decided_by = 'others' and ($1::uuid is null or c.id > $1) order by c.id limit $2`,
      [after, first],
    );
  }

  /** Those who said yes, or are being asked, in words that have come to mean something else: a page of pairs of member and the day the new words hold from. */
  outworded(today: PlainDate, after: Outworded | null, first: number): Promise<Outworded[]> {
    return this.database.query<Outworded & Record<string, unknown>>(
      `select distinct c.member_id as "memberId", n.valid_from as since ${OUTWORDED} where c.state in ('given', 'asked', 'in-discussion')
       and ($2::uuid is null or (c.member_id, n.valid_from) > ($2, $3::date)) order by 1, 2 limit $4`,
      [today, after?.memberId ?? null, after?.since ?? null, first],
    );
  }

  async outwordedOf(memberId: Id<'Member'>, today: PlainDate): Promise<ReadonlySet<Id<'Consent'>>> {
    const rows = await this.database.query<{ id: Id<'Consent'> }>(`select c.id ${OUTWORDED} where c.state in ('given', 'asked', 'in-discussion') and c.member_id = $2`, [today, memberId]);
    return new Set(rows.map(({ id }) => id));
  }

  private some(where: string, values: readonly unknown[]): Promise<KnownConsent[]> {
    return this.database.query<KnownConsent & Record<string, unknown>>(`${CONSENT} ${where}`, values);
  }
}
