import { pathToFileURL } from 'node:url';
import type { ExtractorType } from '@lingui/conf';

/** Refusal words are plain data, so that the server can say them too; this brings them into the same catalogue as every other word. */
export const refusalExtractor: ExtractorType = {
  match: (file) => /libs[\\/]kit[\\/]src[\\/]refusals[\\/][a-z-]+-refusals\.ts$/.test(file),
  async extract(file, _code, onMessage) {
    const exported = Object.values(await import(pathToFileURL(file).href)) as Record<string, string>[];
    for (const [code, message] of exported.flatMap((sentences) => Object.entries(sentences))) {
      onMessage({ id: `refusal.${code}`, message, origin: [file, 1], placeholders: {} });
    }
  },
};
