/**
 * What is built, by `npm run build:<name>`, and which of the repository's files it is never made from.
 * @type {readonly { name: string, says: string, makes: string, ignores: RegExp }[]}
 */
export const builds = [
  { name: 'server', says: 'the server', makes: 'dist/server/api.js', ignores: /^(?:apps\/portal(?:-e2e)?|libs\/[^/]+\/portal)\// },
  { name: 'portal', says: 'the portal', makes: 'dist/portal/index.html', ignores: /^(?:apps\/(?:api|worker|portal-e2e)|libs\/(?:platform|[^/]+\/server))\// },
];
