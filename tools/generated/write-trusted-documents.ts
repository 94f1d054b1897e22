import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DocumentNode } from 'graphql';

import { documentIdOf, questionText } from './question.ts';

type Asked = DocumentNode & { readonly __meta__?: { readonly documentId?: string } };

/**
 * Every question of the portal by its name: the list the API answers from. It is read from what the pages ship, so a page and the list cannot disagree.
 * The first question of all is asked by `start.js`, before any page has arrived; it is told its name here.
 */
const made = globSync('{apps,libs}/{portal,*/portal}/src/**/*.graphql').sort().map((file) => file.replace(/\.graphql$/, '.generated.ts'));
const questions = new Map<string, string>();
for (const file of made) {
  const exported = (await import(join(process.cwd(), file))) as Record<string, Asked>;
  for (const [name, document] of Object.entries(exported).filter(([, one]) => one.definitions[0]?.kind === 'OperationDefinition')) {
    const text = questionText(document);
    if (document.__meta__?.documentId !== documentIdOf(text)) throw new Error(`${name} in ${file} has the name of another question. Run "npm run codegen" again.`);
    questions.set(documentIdOf(text), text);
    if (name === 'ShellDocument') tellStartScript(documentIdOf(text));
  }
}
const nameIn = (text: string) => /^\w+ (\w+)/.exec(text)?.[1] ?? '';
const sorted = [...questions].sort(([a, textA], [b, textB]) => nameIn(textA).localeCompare(nameIn(textB), 'en') || a.localeCompare(b, 'en'));
writeFileSync('apps/api/trusted-documents/current.json', `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);

function tellStartScript(documentId: string): void {
  const script = 'apps/portal/public/start.js';
  const before = readFileSync(script, 'utf8');
  const after = before.replace(/documentId: '[^']*'/, `documentId: '${documentId}'`);
  if (!after.includes(documentId)) throw new Error(`${script} asks no question by its name.`);
  if (after !== before) writeFileSync(script, after);
}
