import type { ContextMigration } from '@alongside/platform/database';

export const coursesDeliveriesPlaces: ContextMigration = {
  name: '0001-courses-deliveries-places',
  sql: `
create table training.course (
  id uuid not null, title text not null, about text not null, most_learners smallint not null,
  constraint course_pk primary key (id),
  constraint course_title_once unique (title),
  constraint course_room check (most_learners > 0));

create table training.delivery (
  id uuid not null, course_id uuid not null, session_id uuid not null, state text not null,
  held_on date not null, starts_at text not null, ends_at text not null, place text not null,
  places smallint not null, delivered_at timestamptz,
  constraint delivery_pk primary key (id),
  constraint delivery_course_fk foreign key (course_id) references training.course (id),
  constraint delivery_session_fk foreign key (session_id) references opportunities.session (id),
  constraint delivery_session_once unique (session_id),
  constraint delivery_state check (state in ('planned', 'delivered')),
  constraint delivery_delivered check ((state = 'delivered') = (delivered_at is not null)),
  constraint delivery_room check (places > 0));
create index delivery_held_on on training.delivery (held_on);

create table training.learner_place (
  id uuid not null, delivery_id uuid not null, learner_id uuid not null, state text not null,
  usefulness smallint, will_change text, evaluated_at timestamptz,
  constraint learner_place_pk primary key (id),
  constraint learner_place_delivery_fk foreign key (delivery_id) references training.delivery (id),
  constraint learner_place_learner_fk foreign key (learner_id) references accounts.person (id),
  constraint learner_place_once unique (delivery_id, learner_id),
  constraint learner_place_state check (state in ('booked', 'given-up')),
  constraint learner_place_usefulness check (usefulness between 1 and 5),
  constraint learner_place_evaluation_whole check ((usefulness is null) = (will_change is null) and (usefulness is null) = (evaluated_at is null)));
create index learner_place_learner on training.learner_place (learner_id);

create view training.v_delivery as
  select d.id as delivery_id, d.course_id, c.title as course_title, d.held_on, d.state, d.places,
    count(p.id) filter (where p.state = 'booked')::integer as learners,
    count(p.usefulness)::integer as evaluations,
    coalesce(sum(p.usefulness), 0)::integer as usefulness_total
  from training.delivery d
  join training.course c on c.id = d.course_id
  left join training.learner_place p on p.delivery_id = d.id
  group by d.id, c.title;`,
};
