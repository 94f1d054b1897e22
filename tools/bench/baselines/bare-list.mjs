import Fastify from 'fastify';
import fastJson from 'fast-json-stringify';
import pg from 'pg';

/**
 * The named baseline of `coordinator-list`: nothing but Fastify and pg. One join, assembled in JavaScript, written by fast-json-stringify:
 * the same JSON as the product answers, without who-may-see, sessions, GraphQL or NestJS. Arguments: port, database url.
 */
const [port, url] = process.argv.slice(2);
pg.types.setTypeParser(1082, (text) => text);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const text = { type: 'string' };
const whole = { type: 'integer' };
const list = (properties) => ({ type: 'array', items: { type: 'object', properties } });
const write = fastJson({
  type: 'object',
  properties: {
    data: {
      type: 'object',
      properties: {
        upcomingSessions: list({
          id: text, kind: text, title: text, heldOn: text, startsAt: text, endsAt: text, place: text,
          seats: list({ kind: text, count: whole, taken: whole }),
          bookings: list({ id: text, state: text, memberId: text, memberName: text, permission: text, whyNotConfirm: { type: ['string', 'null'] } }),
        }),
      },
    },
  },
});

const seats = {
  name: 'seats',
  text: `select g.session_id, g.member_kind, g.capacity, g.taken from opportunities.seat_group g
         where g.session_id in (select id from opportunities.session where held_on >= current_date order by held_on, starts_at, id limit 50)`,
  rowMode: 'array',
};
// The same name from a table without a wall: bare means bare.
const joined = {
  name: 'list',
  text: `select s.id, s.kind, s.title, s.held_on, s.starts_at, s.ends_at, s.place, b.id, b.state, b.permission, b.member_id, m.display_name
         from (select * from opportunities.session where held_on >= current_date order by held_on, starts_at, id limit 50) s
         left join lateral (select id, state, permission, member_id from opportunities.booking where session_id = s.id order by id limit 24) b on true
         left join accounts.person m on m.id = b.member_id
         order by s.held_on, s.starts_at, s.id, b.id`,
  rowMode: 'array',
};
const constant = (value) => value.toUpperCase().replaceAll('-', '_');
const whyNot = (state, permission) =>
  state === 'accepted' ? { waiting: 'PERMISSION_WAITING', refused: 'PERMISSION_REFUSED' }[permission] ?? null : state === 'confirmed' ? 'ALREADY_CONFIRMED' : 'NOT_ACCEPTED';

const app = Fastify();
app.post('/list', async (_, reply) => {
  const [rows, groups] = await Promise.all([pool.query(joined), pool.query(seats)]);
  const sessions = new Map();
  for (const [id, kind, title, heldOn, startsAt, endsAt, place, bookingId, state, permission, memberId, memberName] of rows.rows) {
    let session = sessions.get(id);
    if (!session) sessions.set(id, (session = { id, kind: constant(kind), title, heldOn, startsAt, endsAt, place, seats: [], bookings: [] }));
    if (bookingId) session.bookings.push({ id: bookingId, state: constant(state), memberId, memberName, permission: constant(permission), whyNotConfirm: whyNot(state, permission) });
  }
  for (const [sessionId, kind, count, taken] of groups.rows) sessions.get(sessionId)?.seats.push({ kind: constant(kind), count, taken });
  return reply.header('content-type', 'application/json; charset=utf-8').send(write({ data: { upcomingSessions: [...sessions.values()] } }));
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
