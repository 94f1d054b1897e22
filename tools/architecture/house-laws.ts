import type { IForbiddenRuleType } from 'dependency-cruiser';

import { contexts } from './contexts.ts';

const room = (context: string, name: string) => `^libs/${context}/${name}/`;
const anyContext = `(${contexts.join('|')})`;

/** What may not be imported, and why: one list, read by the check and by the picture of the house. */
export function houseLaws(): IForbiddenRuleType[] {
  return [
    ...contextOrder(),
    {
      name: 'no-circles',
      comment: 'A circle of imports has no first thing to understand. Types may name each other.',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is the few words every room speaks.',
      severity: 'error',
      from: { path: '^libs/kernel/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/src' },
    },
    {
      name: 'rules-import-only-kernel',
      comment: 'Rules are plain functions: no package, no other context, nothing that waits.',
      severity: 'error',
      from: { path: room(anyContext, 'rules'), pathNot: '(\\.spec\\.ts$|/testing/)' },
      to: { pathNot: ['^libs/kernel/src', '^libs/$1/rules/'] },
    },
    {
      name: 'platform-knows-no-context',
      comment: 'The platform is glue without a business word.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: [`^libs/${anyContext}/`, '^apps/', '^tools/', '^libs/kit/'] },
    },
    {
      name: 'actions-stay-in-their-room',
      comment: 'An action locks, decides and saves; databases, queues, mail and the wire belong to others.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/server/src/actions/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['node_modules/(typeorm|pg|bullmq|@nestjs/graphql|graphql|mercurius|nodemailer|fastify)(/|$)', '^libs/$1/server/src/(graphql|jobs)/'] },
    },
    {
      name: 'graphql-does-not-write',
      comment: 'A resolver asks reads and actions; it never touches a store.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/server/src/graphql/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^libs/$1/server/src/store/(?!.*\\.read)[^/]*\\.(store|entity)\\.ts$', '^libs/$1/server/src/jobs/'] },
    },
    {
      name: 'jobs-call-actions',
      comment: 'A job calls an action, so that a deed done by the clock obeys the same rules.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/server/src/jobs/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^libs/$1/server/src/graphql/', '^libs/$1/server/src/store/[^/]*\\.entity\\.ts$'] },
    },
    {
      name: 'portal-knows-no-server',
      comment: 'The GraphQL schema is the only thing that passes between server and portal.',
      severity: 'error',
      from: { path: ['^libs/[^/]+/portal/', '^libs/kit/', '^apps/portal/'] },
      to: { path: ['^libs/[^/]+/(server|rules)/', '^libs/platform/', '^apps/(api|worker)/'] },
    },
    {
      name: 'portal-rooms-are-apart',
      comment: 'A page of one subject does not reach into another; the shell shows several together.',
      severity: 'error',
      from: { path: `^libs/${anyContext}/portal/` },
      to: { path: `^libs/${anyContext}/portal/`, pathNot: '^libs/$1/portal/' },
    },
    {
      name: 'kit-knows-no-page',
      comment: 'The kit is below every page.',
      severity: 'error',
      from: { path: '^libs/kit/' },
      to: { path: [`^libs/${anyContext}/`, '^apps/'] },
    },
    {
      name: 'doors-only',
      comment: 'Another context is entered by its door, never by a window.',
      severity: 'error',
      from: { path: '^(libs/([^/]+)/|apps/(api|worker)/)', pathNot: '\\.spec\\.ts$' },
      to: { path: `^libs/${anyContext}/server/src/`, pathNot: ['^libs/$2/', `^libs/${anyContext}/server/src/index\\.ts$`] },
    },
    {
      name: 'nobody-imports-apps-or-tools',
      comment: 'Apps open doors and tools stand outside; the house does not lean on them.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: ['^apps/', '^tools/'] },
    },
  ];
}

/** A context may use what stands to its left, never what stands to its right. */
function contextOrder(): IForbiddenRuleType[] {
  return contexts.flatMap((context, index) => {
    const right = contexts.slice(index + 1);
    if (right.length === 0) return [];
    return [
      {
        name: `context-order-${context}`,
        comment: `${context} stands left of ${right.join(', ')} and needs nothing from them.`,
        severity: 'error' as const,
        from: { path: `^libs/${context}/(rules|server)/` },
        to: { path: `^libs/(${right.join('|')})/(rules|server)/` },
      },
    ];
  });
}
