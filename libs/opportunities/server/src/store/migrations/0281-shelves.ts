import { protect, type ContextMigration } from '@alongside/platform/database';

const doesThis = `exists (select from opportunities.booking b join opportunities.session s on s.id = b.session_id where s.kind = shelf_paper.kind and b.member_id = (select platform.acting_person()))`;

/**
 * Papers that stay: with a group, or with all who do one kind of thing. A version is a row, and only the one that is there has pages.
 * A group's are seen through the group, so that a cohort's are nobody else's; those of a kind by coordinators and by whoever was ever asked to such a date.
 */
export const shelves: ContextMigration = {
  name: '0281-shelves',
  sql: `
create table opportunities.shelf_paper (
  id uuid not null, line_id uuid not null, version integer not null, group_id uuid, kind text, title text not null, in_words text, file_id uuid, pages integer not null, state text not null,
  put_by uuid not null, put_at timestamptz not null, ended_at timestamptz,
  constraint shelf_paper_pk primary key (id),
  constraint shelf_paper_version unique (line_id, version),
  constraint shelf_paper_group_fk foreign key (group_id) references members.network_group (id),
  constraint shelf_paper_put_by_fk foreign key (put_by) references accounts.person (id),
  constraint shelf_paper_file_fk foreign key (file_id) references platform.file (id),
  constraint shelf_paper_file_once unique (file_id),
  constraint shelf_paper_one_shelf check ((group_id is null) <> (kind is null)),
  constraint shelf_paper_kind check (kind in ('panel', 'training', 'project', 'meeting')),
  constraint shelf_paper_from_one check (version > 0),
  constraint shelf_paper_state check (state in ('there', 'replaced', 'taken-away')),
  constraint shelf_paper_has_pages check ((state = 'there') = (file_id is not null)),
  constraint shelf_paper_words_go check (in_words is null or file_id is not null),
  constraint shelf_paper_ended check ((state = 'there') = (ended_at is null)));
create unique index shelf_paper_one_there on opportunities.shelf_paper (line_id) where state = 'there';
create index shelf_paper_of_group on opportunities.shelf_paper (group_id) where group_id is not null;
create index shelf_paper_of_kind on opportunities.shelf_paper (kind) where kind is not null;

create table opportunities.shelf_look (
  paper_id uuid not null, person_id uuid not null, looked_at timestamptz not null,
  constraint shelf_look_pk primary key (paper_id, person_id),
  constraint shelf_look_paper_fk foreign key (paper_id) references opportunities.shelf_paper (id),
  constraint shelf_look_person_fk foreign key (person_id) references accounts.person (id));

${protect('opportunities.shelf_paper', {
    or: [
      'exists (select from members.network_group seen where seen.id = shelf_paper.group_id)',
      `(shelf_paper.kind is not null and ((select platform.acting_as('coordinator')) or ${doesThis}))`,
    ],
  })}
${protect('opportunities.shelf_look', { own: ['person_id'], through: { column: 'paper_id', table: 'opportunities.shelf_paper' } })}`,
};
