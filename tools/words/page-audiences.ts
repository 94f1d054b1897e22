import { existsSync, readdirSync, readFileSync } from 'node:fs';

const route = /audience: '(\w+)'[^}]*?import\('\.\/([\w-]+)\//g;
/** Contexts whose “no” only staff meet. */
const refusalsToStaff = ['council', 'members', 'panels', 'payments', 'impact', 'privacy', 'training'];
const forMembers = ['member', 'guardian', 'public'];

/** Folders of a context's portal that only staff see, read from its routes. A folder without a route is a part of other pages: its context decides. */
function staffFolders(context: string): string[] {
  const folder = `libs/${context}/portal/src`;
  const index = ['index.ts', 'index.tsx'].map((name) => `${folder}/${name}`).find((name) => existsSync(name));
  if (!index) return [];
  const routes = [...readFileSync(index, 'utf8').matchAll(route)].map(([, audience = '', page = '']) => ({ audience, page }));
  const open = new Set(routes.filter(({ audience }) => forMembers.includes(audience)).map(({ page }) => page));
  const onlyStaff = open.size === 0;
  const parts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return parts.filter((part) => !open.has(part) && (onlyStaff || routes.some(({ page }) => page === part))).map((part) => `${folder}/${part}/`);
}

/** True when a member, someone who looks after one, or anybody at all may read what stands in this file. */
export function membersRead(): (file: string) => boolean {
  const staff = [
    ...refusalsToStaff.map((context) => `libs/kit/src/refusals/${context}-refusals`),
    ...readdirSync('libs').filter((name) => existsSync(`libs/${name}/portal`)).flatMap(staffFolders),
    'apps/portal/src/frames/staff-', 'apps/portal/src/frames/role-name', 'apps/portal/src/frames/councillor-', 'apps/portal/src/pages/today-page/', 'libs/members/portal/src/words/waits-for-word', 'libs/members/portal/src/groups-kept-apart/', 'libs/kit/src/components/side-nav',
  ];
  return (file) => !staff.some((start) => file.startsWith(start));
}
