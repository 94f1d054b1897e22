import { broadKindOf, memberKinds, nearestNames, searchWords, type BroadKind, type Language, type MemberKind, type Stage } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CARD, type MemberCard } from './members.read';

export interface PeopleQuestion {
  readonly words: string | null;
  readonly kind: BroadKind | null;
  readonly interest: string | null;
  readonly language: Language | null;
  /** Null: everybody who has not left. */
  readonly stage: Stage | null;
  /** One more than shown, to see whether there is a next page. */
  readonly first: number;
  /** The last member of the page before. */
  readonly after: Id<'Member'> | null;
}

export interface FoundPeople {
  readonly members: readonly MemberCard[];
  readonly total: number;
  /** Nobody has exactly these words in their name; these come near. */
  readonly nearly: boolean;
}

/** As people read lists; the index `member_in_order` has the same. */
const IN_ORDER = 'known_as collate "en-GB-x-icu", id';
/** Enough for a glance; who is none of these was spelled too differently. */
const MOST_NEAR = 60;

/** The coordinator's search over everybody. See the benchmark `search-members` before changing anything here. */
@Injectable()
export class PeopleSearchRead {
  constructor(private readonly database: Database) {}

  /** Everybody whose name, interests or strengths hold each of the words, in the order of their names. When nobody does, names spelled nearly so. */
  async find(question: PeopleQuestion): Promise<FoundPeople> {
    const found = await this.holding(question);
    if (found.total > 0 || question.words === null || question.after !== null) return { ...found, nearly: false };
    const members = (await this.near(question)).slice(0, question.first - 1);
    return { members, total: members.length, nearly: members.length > 0 };
  }

  /** What people like and speak, the most common first: what a search can be about. */
  async choices(): Promise<{ interests: readonly string[]; languages: readonly Language[] }> {
    const [interests, languages] = await Promise.all([
      this.database.query<{ interest: string }>(
        `select min(interest) as interest from members.v_searchable, unnest(interests) interest where stage <> 'left' group by lower(interest) order by count(*) desc, 1 limit 40`,
      ),
      this.database.query<{ language: Language }>(`select language from members.v_searchable, unnest(languages) language where stage <> 'left' group by 1 order by count(*) desc, 1`),
    ]);
    return { interests: interests.map(({ interest }) => interest), languages: languages.map(({ language }) => language) };
  }

  /** A word leaves a few, which are found first and then put in order; without one everybody is read in order until the page is full. */
  private holding(question: PeopleQuestion): Promise<{ members: readonly MemberCard[]; total: number }> {
    return question.words === null && question.interest === null && question.language === null ? this.inOrder(question) : this.amongHits(question);
  }

  private async amongHits(question: PeopleQuestion): Promise<{ members: readonly MemberCard[]; total: number }> {
    const { where, values } = filtersOf(question);
    const rows = await this.database.query<MemberCard & { total: number }>(
      `with hit as materialized (select id, known_as from members.v_searchable m where ${where}),
         page as (select id from hit ${afterOf(question, values, 'where')} order by ${IN_ORDER} limit $${values.push(question.first)})
       select card.*, (select count(*)::int from hit) as total from (${CARD} where id in (select id from page)) card order by "knownAs" collate "en-GB-x-icu", id`,
      values,
    );
    return { members: rows.map(({ total: _, ...member }) => member), total: rows[0]?.total ?? 0 };
  }

  private async inOrder(question: PeopleQuestion): Promise<{ members: readonly MemberCard[]; total: number }> {
    const { where, values } = filtersOf(question);
    const paged = [...values];
    const [members, counted] = await Promise.all([
      this.database.query<MemberCard>(`${CARD} where ${where} ${afterOf(question, paged, 'and')} order by ${IN_ORDER} limit $${paged.push(question.first)}`, paged),
      this.database.first<{ total: number }>(`select count(*)::int as total from members.v_searchable m where ${where}`, values),
    ]);
    return { members, total: counted?.total ?? 0 };
  }

  /** The database proposes names that share letters; the rule says which are near. */
  private async near(question: PeopleQuestion): Promise<readonly MemberCard[]> {
    const { where, values } = filtersOf({ ...question, words: null });
    const words = searchWords(question.words ?? '').join(' ');
    const candidates = await this.database.query<MemberCard>(
      `${CARD} where ${where} and id in (select members.spelled_nearly($${values.length + 1}, ${MOST_NEAR})) order by ${IN_ORDER}`,
      [...values, words],
    );
    return nearestNames(question.words ?? '', candidates);
  }
}

interface Filters {
  readonly where: string;
  readonly values: unknown[];
}

function afterOf({ after }: PeopleQuestion, values: unknown[], word: 'where' | 'and'): string {
  return after === null ? '' : `${word} (${IN_ORDER}) > (select ${IN_ORDER} from members.member where id = $${values.push(after)})`;
}

function filtersOf({ words, kind, interest, language, stage }: PeopleQuestion): Filters {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const where = [
    'same_as is null',
    stage === null ? "stage <> 'left'" : `stage = ${put(stage)}`,
    ...(kind === null ? [] : [`kind = any(${put(kindsOf(kind))})`]),
    ...(language === null ? [] : [`languages @> array[${put(language)}::text]`]),
    ...searchWords(interest ?? '').map((word) => `interest_key like members.plain(${put(pattern(word))})`),
    ...searchWords(words ?? '').map((word) => `found_by like members.plain(${put(pattern(word))})`),
  ];
  return { where: where.join(' and '), values };
}

/** One or two letters are looked for where words begin: anywhere they would find nearly everybody. */
function pattern(word: string): string {
  const plain = word.replace(/[\\%_]/g, '\\$&');
  return [...word].length < 3 ? `% ${plain}%` : `%${plain}%`;
}

function kindsOf(kind: BroadKind): readonly MemberKind[] {
  return memberKinds.filter((one) => broadKindOf(one) === kind);
}
