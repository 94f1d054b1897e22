interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

const PATIENCE_MS = 20_000;

const lettersAt = async (url: string) => (await (await fetch(`${url}/demo/outbox.json`)).json()) as readonly Letter[];

/** The demo's outbox from a moment on: letters that were there before are old news. */
export class Outbox {
  private readonly url: string;
  private known = new Set<string>();

  constructor(url: string) {
    this.url = url;
  }

  /** Forgets what has come so far. */
  async fromNow(): Promise<void> {
    this.known = new Set((await lettersAt(this.url)).map(({ id }) => id));
  }

  /** Waits for a new letter whose address has this name in it and whose subject has these words. */
  async letterTo(name: string, subject = ''): Promise<Letter> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = (await lettersAt(this.url)).find((letter) => !this.known.has(letter.id) && letter.to.includes(name) && letter.subject.includes(subject));
      if (found) return found;
      if (Date.now() > until) throw new Error(`No new letter to ${name}${subject && ` about "${subject}"`}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  /** The path of the reply page in a new letter. */
  async linkTo(name: string, start: '/i/' | '/c/'): Promise<string> {
    const { links } = await this.letterTo(name);
    const link = links.find((one) => one.includes(start));
    if (!link) throw new Error(`The letter to ${name} has no ${start} link`);
    return new URL(link).pathname;
  }
}
