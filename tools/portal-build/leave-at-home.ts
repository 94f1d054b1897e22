import { parseAst, type Plugin } from 'vite';
import { emptied, namesParts, rewritten } from './left-at-home.ts';

type Listed<Value> = Readonly<Record<string, Value>>;
interface Node { type: string; start: number; end: number; [part: string]: unknown }

function listed<Value>(list: Listed<Value>, id: string): Value | undefined {
  const path = id.split('?')[0]?.split('/node_modules/').at(-1) ?? '';
  return list[path];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every method of a class and every function of the file that is on the list. */
function found(node: Node, names: ReadonlySet<string>): { name: string; start: number; end: number }[] {
  const key = node.type === 'MethodDefinition' ? node['key'] : node.type === 'FunctionDeclaration' ? node['id'] : null;
  const name = isNode(key) ? String(key['name']) : '';
  if (isNode(key) && names.has(name)) return [{ name, start: isNode(node['value']) ? node['value'].start : key.end, end: node.end }];
  return Object.values(node).flatMap((part) => (Array.isArray(part) ? part : [part])).filter(isNode).flatMap((part) => found(part, names));
}

/** Puts a short body where a long one stood. Ends the build when a name is not there: then the package has changed, and the list must be read again. */
export function emptiedOf(code: string, bodies: Listed<string>, file: string): string {
  const names = new Set(Object.keys(bodies));
  const places = found(parseAst(code) as unknown as Node, names);
  const missing = [...names].filter((name) => !places.some((place) => place.name === name));
  if (missing.length > 0) throw new Error(`${file} has no ${missing.join(', ')} any more: see tools/portal-build/left-at-home.ts`);
  return places.sort((one, other) => other.start - one.start).reduce((made, { name, start, end }) => made.slice(0, start) + bodies[name] + made.slice(end), code);
}

/** Without their names for developers, parts that nobody uses fall away by themselves. */
export function withoutNames(code: string): string {
  return code.replace(/^\w+\.displayName = "[^"]*";$/gm, '').replace(/= (React\$1\.(?:forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ $1');
}

/** What other people's packages bring for ways of working that we do not have stays at home. */
export function leaveAtHome(): Plugin {
  return {
    name: 'alongside-leave-at-home',
    apply: 'build',
    enforce: 'pre',
    load: (id) => listed(rewritten, id) ?? null,
    transform(code, id) {
      const bodies = listed(emptied, id);
      if (bodies) return { code: emptiedOf(code, bodies, id), map: null };
      return namesParts.test(id) ? { code: withoutNames(code), map: null } : null;
    },
  };
}
