import { passage, protect, type ContextMigration } from '@alongside/platform/database';

/**
 * Who somebody is, how to reach them, who looks after them and who decides for them: theirs, their guardians' and the team's.
 * The name somebody is known by is published (`v_known_as`), so the table is lent to views.
 */
export const secondWall: ContextMigration = {
  name: '0101-second-wall',
  sql: `
${protect('members.guardianship', { own: ['member_id', 'guardian_id'], roles: ['coordinator'] })}

-- Coarser than the rules, which know the day: an end that is not over by this machine's own clock still counts.
create function members.looked_after() returns setof uuid language sql stable as $$
  select member_id from members.guardianship where guardian_id = platform.acting_person() and (to_day is null or to_day >= current_date) $$;

${protect('members.member', { own: ['id'], roles: ['coordinator', 'hr'], readers: ['safeguarding-lead'], or: ['id in (select members.looked_after())'], lentToViews: true })}
${protect('members.linked_professional', { own: ['member_id'], roles: ['coordinator'] })}
${protect('members.legal_status', { own: ['member_id'], roles: ['coordinator'], or: ['member_id in (select members.looked_after())'] })}
${protect('members.delegated_authority', { own: ['member_id', 'delegated_to'], roles: ['coordinator'], or: ['member_id in (select members.looked_after())'] })}
${protect('members.reconfirmation', { own: ['member_id'], roles: ['coordinator'], or: ['member_id in (select members.looked_after())'] })}
${protect('members.member_import', { roles: ['coordinator'] })}

-- What HR saw, and what was let off.
${protect('members.requirement_record', { own: ['member_id'], roles: ['coordinator', 'hr'], or: ['member_id in (select members.looked_after())'] })}
${protect('members.exemption', { own: ['member_id'], roles: ['coordinator', 'hr'], or: ['member_id in (select members.looked_after())'] })}

-- What was written about somebody is theirs to read; what they may not read yet is the rules' business.
${protect('members.note', { own: ['member_id'], roles: ['coordinator'] })}
${protect('members.note_version', { through: { column: 'note_id', table: 'members.note' } })}
${protect('members.note_reply', { through: { column: 'note_id', table: 'members.note' } })}

-- A worry is whoever's who raised it, and the safeguarding lead's.
${protect('members.concern_handoff', { own: ['raised_by'], roles: ['safeguarding-lead'] })}
${protect('members.handoff_call', { through: { column: 'handoff_id', table: 'members.concern_handoff' } })}
${protect('members.handoff_acknowledgement', { through: { column: 'handoff_id', table: 'members.concern_handoff' } })}
${protect('members.handoff_hold', { through: { column: 'handoff_id', table: 'members.concern_handoff' } })}

-- What the coordinator's search goes by.
${passage('members.v_searchable', { of: 'members.member', columns: 'id, known_as, kind, stage, languages, interests, name_key, interest_key, found_by', to: ['coordinator'] })}
create or replace function members.spelled_nearly(words text, most integer) returns setof uuid language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = '0.33' as $$
  select m.id from members.v_searchable m where members.plain(words) operator(public.<%) m.name_key
  order by (
    select sum(nearest) from (
      select min(public.levenshtein_less_equal(left(part, 60), left(word, 60), 3)) as nearest
      from unnest(string_to_array(m.name_key, ' ')) part, unnest(string_to_array(members.plain(words), ' ')) word where part <> '' group by word) by_word), m.id
  limit most $$;`,
};
