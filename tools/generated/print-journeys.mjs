import { writeFileSync } from 'node:fs';

import { createServer } from 'vite';

/** docs/journeys/*.md from the stories that run over HTTP: the same sentences, so the page is false only when a test is red. */
const vite = await createServer({
  configFile: false, logLevel: 'error', server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom',
  resolve: { conditions: ['@alongside/source'] }, ssr: { resolve: { conditions: ['@alongside/source'] }, noExternal: [/^@alongside\//] },
});
try {
  const { inWords } = await vite.ssrLoadModule('/apps/api/journeys/journey.ts');
  const { journeys } = await vite.ssrLoadModule('/apps/api/journeys/journeys.ts');
  for (const journey of journeys) writeFileSync(`docs/journeys/${journey.name}.md`, inWords(journey));
} finally {
  await vite.close();
}
