import type { Browser, BrowserContext, Page } from 'playwright-core';

import { launchChromium } from '../../tools/chromium/launch-chromium.ts';
import { runProduct, type RunningProduct } from '../../tools/product/run-product.ts';
import { wordsThatStrayed } from './words-that-strayed';

export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly calm?: boolean;
  /** False: a phone that runs no scripts. */
  readonly scripts?: boolean;
}

/** The built product with the demo council, and a real browser to look at it with. */
export interface DemoProduct {
  readonly url: string;
  /** A browser of one's own in which a demo person is signed in; what goes wrong in it is kept in `complaints`. */
  as(person: string | null, looks?: Looks): Promise<PersonAtScreen>;
  close(): Promise<void>;
}

export interface PersonAtScreen {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors the browser told of: broken scripts, blocked content, failed requests. */
  readonly complaints: string[];
}

const SLOW_MS = 15_000;

/** `DEMO_AT=http://localhost:3000` looks at a demo that runs already, such as that of `npm start`, and leaves it running. */
export async function openDemoProduct(): Promise<DemoProduct> {
  const own = process.env.DEMO_AT ? null : await runProduct({ demo: true, durable: false });
  const product: Pick<RunningProduct, 'url' | 'stop'> = own ?? { url: process.env.DEMO_AT ?? '', stop: async () => undefined };
  const browser: Browser = await launchChromium();
  return {
    url: product.url,
    as: async (person, looks = {}) => {
      const context = await browser.newContext({
        baseURL: product.url, locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: looks.scheme ?? 'light', javaScriptEnabled: looks.scripts ?? true,
        viewport: { width: looks.width ?? 1280, height: looks.height ?? 900 },
      });
      context.setDefaultTimeout(SLOW_MS);
      const complaints: string[] = [];
      if (person) {
        const signedIn = await context.request.post('/demo/sign-in', { form: { person }, headers: { accept: 'application/json' } });
        if (!signedIn.ok()) throw new Error(`The demo does not know ${person}.`);
      }
      context.on('weberror', (broken) => complaints.push(`script: ${broken.error().message}`));
      context.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
      context.on('request', (request) => request.url().endsWith('/graphql') && !/^\{"documentId":"[0-9a-f]{64}"/.test(request.postData() ?? '') && complaints.push('a question was not asked by its name'));
      context.on('response', (response) => response.status() >= 500 && complaints.push(`${response.status()} ${new URL(response.url()).pathname}`));
      return { page: await context.newPage(), context, complaints };
    },
    close: async () => {
      await browser.close();
      try {
        if (own) await nothingStrayed(own);
      } finally {
        await product.stop();
      }
    },
  };
}

/** Whatever a story did: what people trusted us with stays where it belongs. */
async function nothingStrayed(product: RunningProduct): Promise<void> {
  const { sought, strayed } = await wordsThatStrayed(product);
  process.stderr.write(`Trusted words sought in lines, queues and letters: ${sought}.\n`);
  if (sought === 0 || strayed.length > 0) throw new Error(`Trusted words strayed: ${strayed.join('; ') || 'none was known'}`);
}
