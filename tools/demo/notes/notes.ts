import { addDays, type Instant } from '@alongside/kernel';

import type { Story } from '../story';
import { written, type DemoNote } from './written';

const questions = {
  write: 'mutation($memberId: ID!, $input: NoteInput!, $key: String!) { writeMemberNote(memberId: $memberId, input: $input, idempotencyKey: $key) { id } }',
  change: 'mutation($id: ID!, $input: NoteInput!) { changeMemberNote(id: $id, afterVersion: 1, input: $input) { id } }',
  reply: 'mutation($id: ID!, $words: String!, $key: String!) { replyToNote(noteId: $id, words: $words, idempotencyKey: $key) { replies { id } } }',
  seen: 'mutation($id: ID!, $replyId: ID!) { seeNoteReply(noteId: $id, replyId: $replyId) { id } }',
  why: 'mutation { askWhyNoteIsKept { keptCount } }',
} as const;

/** What the team wrote about members, written so that they can read it. */
export function notes(story: Story): void {
  written.forEach((note, number) => write(story, note, number));
}

function write({ agenda, calendar, deeds, people }: Story, { about, by, ago, words, changed, kept, reply, askedWhy }: DemoNote, number: number): void {
  const after = (days: number, time: string): Instant => calendar.moment(calendar.working(1, calendar.daysAgo(ago - days + 1)), time);
  const ask = <Answer = unknown>(who: string, question: string, variables: Record<string, unknown> = {}) => deeds.ask<Answer>(people.actor(who), question, variables);
  let id = '';
  agenda.at(after(0, `1${number % 7}:25`), async () => {
    const reviewOn = kept && addDays(calendar.daysAgo(ago), kept.reviewAfter);
    const input = { words, kept: kept ? { reason: kept.reason, told: kept.told, reviewOn } : null };
    id = (await ask<{ writeMemberNote: { id: string } }>(by, questions.write, { memberId: people.id(about), input, key: `demo-note-${number}` })).writeMemberNote.id;
  });
  if (changed) agenda.at(after(changed.after, '09:40'), () => ask(by, questions.change, { id, input: { words: changed.words, kept: null } }).then(() => undefined));
  if (askedWhy !== undefined) agenda.at(after(askedWhy, '16:50'), () => ask(about, questions.why).then(() => undefined));
  if (!reply) return;
  agenda.at(after(reply.after, '18:20'), async () => {
    const { replyToNote } = await ask<{ replyToNote: { replies: { id: string }[] } }>(about, questions.reply, { id, words: reply.words, key: `demo-reply-${number}` });
    const replyId = replyToNote.replies.at(-1)?.id;
    if (reply.seen) agenda.at(after(reply.after + 1, '09:15'), () => ask(by, questions.seen, { id, replyId }).then(() => undefined));
  });
}
