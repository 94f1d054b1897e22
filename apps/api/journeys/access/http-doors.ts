import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { AccessWorld } from './access-world';
import type { Asker } from './askers';
import { cookieKey, type Circumstance } from './circumstances';
import { markers, markersIn, writtenForALetter } from './markers';
import { wordFor, type Word } from './observe';

/** A way in that is not GraphQL. `path` is what an asker asks for; `says` is its rule in words, for there is no policy to read it from. */
export interface Door {
  readonly route: string;
  readonly says: string;
  path(world: AccessWorld, asker: Asker): string;
  readonly body?: () => string | URLSearchParams | FormData;
}

const everybody = 'Everybody; it tells nothing of anybody';
const holder = 'Whoever holds the private link; a code that is none opens nothing';
const demo = 'Everybody, in the demo only: it does not exist in production';

const bookingOf = (world: AccessWorld, { about }: Asker): string => (world.given['myDate.bookingId'] as Record<Asker['about'], string>)[about];
const at = (path: string) => () => path;
/** Nobody’s file gets far: it is not even a whole byte of a picture. */
const noPaper = () => {
  const form = new FormData();
  form.append('purpose', 'session-paper');
  form.append('file', new Blob(['x']), 'x');
  return form;
};
const emptyForm = () => new URLSearchParams({ answer: 'yes' });

export const doors: readonly Door[] = [
  { route: 'GET /health/live', says: everybody, path: at('/health/live') },
  { route: 'GET /health/ready', says: everybody, path: at('/health/ready') },
  { route: 'GET /graphql', says: 'Nobody: questions come by POST', path: at('/graphql?query={__typename}') },
  { route: 'POST /graphql', says: 'Each operation and field has its own line', path: at('/graphql'), body: () => JSON.stringify({ query: '{ __typename }' }) },
  { route: 'GET /i/:code', says: holder, path: at('/i/no-such-code') },
  { route: 'POST /i/:code', says: holder, path: at('/i/no-such-code'), body: emptyForm },
  { route: 'POST /i/:code/new-link', says: holder, path: at('/i/no-such-code/new-link'), body: emptyForm },
  { route: 'GET /c/:code', says: holder, path: at('/c/no-such-code') },
  { route: 'POST /c/:code', says: holder, path: at('/c/no-such-code'), body: emptyForm },
  { route: 'POST /c/:code/renew', says: holder, path: at('/c/no-such-code/renew'), body: emptyForm },
  { route: 'GET /join', says: everybody, path: at('/join') },
  { route: 'POST /join', says: 'Everybody, so often an hour from one connection; it tells nothing of anybody', path: at('/join'), body: () => new URLSearchParams({ name: '', address: '', kind: '' }) },
  { route: 'POST /join/code', says: 'Whoever got the code of an enquiry; any other opens nothing', path: at('/join/code'), body: () => new URLSearchParams({ enquiry: 'none', code: 'none' }) },
  { route: 'POST /notify/receipts', says: 'The provider of texts, with its token; shut where none is set', path: at('/notify/receipts'), body: () => new URLSearchParams({ reference: 'none', status: 'delivered' }) },
  { route: 'GET /work-sign-in', says: 'Everybody: leads to the council’s own sign-in', path: at('/work-sign-in') },
  { route: 'GET /work-sign-in/back', says: 'Whoever comes back from the council’s sign-in with its word; anybody else is signed in as nobody', path: at('/work-sign-in/back') },
  { route: 'POST /files/member-imports', says: 'Coordinators', path: at('/files/member-imports'), body: emptyForm },
  { route: 'GET /files/dates/:file', says: 'Each member, their own dates', path: (world, asker) => `/files/dates/${bookingOf(world, asker)}.ics` },
  { route: 'GET /files/groups/:file', says: 'Each member, the dates to come of a group they are in', path: (world) => `/files/groups/${String(world.given['teamGroup.id'])}.ics` },
  { route: 'GET /files/member-exports/:file', says: 'The coordinator who asked for it, proved again', path: (world) => `/files/member-exports/${String(world.given['memberExport.id'])}.xlsx` },
  { route: 'GET /files/letters.pdf', says: 'Coordinators who have just proved who they are, letters that were given to the printer; each look at an address is recorded', path: (world) => `/files/letters.pdf?ids=${String(world.given['letter.id'])}` },
  { route: 'GET /files/pay-runs/:id', says: 'The pay team, signed in with two proofs, proved again', path: (world) => `/files/pay-runs/${String(world.given['payRun.id'])}` },
  { route: 'POST /files', says: 'Whoever the rule of the purpose names; here for papers of a date: coordinators', path: at('/files'), body: noPaper },
  { route: 'GET /files/:id', says: 'Nobody for papers: there is no file to take away', path: (world) => `/files/${String(world.given['paper.fileId'])}` },
  { route: 'GET /files/:id/pages/:page', says: 'For papers of a date: the team, and members who said yes and may come', path: (world) => `/files/${String(world.given['paper.fileId'])}/pages/1` },
  { route: 'GET /files/my-copy/:name', says: 'Each person, their own copy, proved again or looked at by the council', path: at('/files/my-copy/my-copy.html') },
  { route: 'GET /files/copies/:id/:name', says: 'The data protection officer, proved again, a copy made for somebody who cannot sign in', path: (world) => `/files/copies/${String(world.given['copy.id'])}/copy.html` },
  ...['certificate.pdf', 'badges.zip', 'everything.zip'].map((file) => ({ route: `GET /files/skills/${file}`, says: 'Each member, their own book', path: at(`/files/skills/${file}`) })),
  { route: 'GET /files/skills/references/:file', says: 'Each member, their own reference, once they agreed to it', path: (world, asker) => `/files/skills/references/${String((world.given['agreeReference.id'] as Record<Asker['about'], string>)[asker.about])}.pdf` },
  { route: 'GET /.well-known/did.json', says: everybody, path: at('/.well-known/did.json') },
  { route: 'GET /demo', says: demo, path: at('/demo') },
  { route: 'GET /demo/demo.css', says: demo, path: at('/demo/demo.css') },
  { route: 'GET /demo/outbox', says: demo, path: at('/demo/outbox') },
  { route: 'GET /demo/outbox.json', says: demo, path: at('/demo/outbox.json') },
  { route: 'GET /demo/outbox.css', says: demo, path: at('/demo/outbox.css') },
  { route: 'POST /demo/sign-in', says: demo, path: at('/demo/sign-in'), body: () => new URLSearchParams({ person: 'nobody-here' }) },
  { route: 'POST /demo/clock', says: demo, path: at('/demo/clock'), body: () => new URLSearchParams({ by: 'not-a-duration' }) },
];

/** A copy holds what is held about that one person. What others said, and what is kept from them, is in none. */
const inOnesOwnCopy: readonly string[] = ([
  'accountNumber', 'youngAccountNumber', 'accountName', 'accessNeeds', 'wonts', 'important', 'voicemail', 'ownReason', 'postalAddress', 'strengths', 'reachNote', 'email', 'phone', 'worker', 'evidence', 'paper', 'contactRule', 'decidedWith', 'putRight', 'ownYes', 'understanding',
  'said', 'revealReason', 'certificate', 'exemptionReason', 'note', 'noteReply', 'skill', 'referenceWords', 'referenceWish', 'copySure',
] as const).map((name) => markers[name].holds);

/** The bank’s file names accounts, and the demo's letters name where they go. */
const byNature: Readonly<Record<string, readonly string[]>> = {
  'GET /files/pay-runs/:id': [markers.accountNumber.holds, markers.youngAccountNumber.holds, markers.accountName.holds],
  'GET /files/my-copy/:name': inOnesOwnCopy, 'GET /files/copies/:id/:name': inOnesOwnCopy,
  'GET /demo/outbox': [markers.email.holds, markers.askedFrom.holds, markers.guardianAskedAt.holds, ...writtenForALetter], 'GET /demo/outbox.json': [markers.email.holds, markers.askedFrom.holds, markers.guardianAskedAt.holds, ...writtenForALetter],
};

/** Routes the portal’s files stand behind: the same for everybody, and nothing of anybody in them. */
const portal = /^(GET|HEAD) \/(\*|assets\/.*|.*\.(js|css|woff2|svg|png|ico|webmanifest))?$/;

/** Every route the program opened that no door above describes. */
export function unlistedRoutes(app: Pick<NestFastifyApplication, 'getHttpAdapter'>): readonly string[] {
  const tree = (app.getHttpAdapter().getInstance() as { printRoutes(options: object): string }).printRoutes({ commonPrefix: false });
  return routesIn(tree).filter((route) => !portal.test(route) && !doors.some((door) => door.route === route));
}

/** Fastify draws its routes as a tree: each line adds a piece to the line it hangs from. */
export function routesIn(tree: string): readonly string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const found = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line);
    if (!found) return [];
    const depth = (found[1] ?? '').length / 4;
    above.splice(depth, Infinity, found[2] ?? '');
    const methods = (found[3] ?? '').split(', ').filter((method) => method !== '' && method !== 'HEAD' && method !== 'OPTIONS');
    return methods.map((method) => `${method} ${above.join('').replace(/(?!^)\/$/, '')}`);
  });
}

/** Whether the door opens for the asker; anything but a refusal is open. */
export async function knock(world: AccessWorld, door: Door, asker: Asker, circumstance?: Circumstance): Promise<{ readonly word: Word; readonly leaks: readonly string[] }> {
  const cookie = world.cookies.get(cookieKey(asker, circumstance)) ?? '';
  const body = door.body?.();
  const json = door.route === 'POST /graphql' ? { 'content-type': 'application/json' } : {};
  const { address } = world.api;
  const response = await fetch(`${address}${door.path(world, asker)}`, {
    method: door.route.split(' ')[0] ?? 'GET', redirect: 'manual', headers: { origin: address, ...json, ...(cookie ? { cookie } : {}) }, ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const word = wordOf(response.status, text);
  const leaks = markersIn(`${JSON.stringify([...response.headers])} ${text}`).filter(({ holds }) => word !== 'yes' || !byNature[door.route]?.includes(holds));
  return { word, leaks: leaks.map(({ holds }) => `${door.route} as ${cookieKey(asker, circumstance)}: ${holds}`) };
}

/** The same words as for questions where the answer names its reason. */
function wordOf(status: number, text: string): Word {
  const told = wordFor(/"refusal":\{"code":"(\w+)"/.exec(text)?.[1] ?? '');
  if (told !== 'yes') return told;
  if (status === 401 || status === 403 || status === 405) return 'no';
  return status === 404 || status === 410 ? 'not found' : 'yes';
}
