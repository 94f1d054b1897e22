import type { PlainDate } from '@alongside/kernel';

/** A place to go from a letter. */
export interface LetterDoor {
  readonly label: string;
  readonly address: string;
}

/** What a person reads. The subject and the first line may light up on a phone that others see, so they say nothing about care. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly door?: LetterDoor;
  /** Said after the door. */
  readonly after?: readonly string[];
  readonly from: string;
  /** On paper it must be there by this day, or it helps nobody. */
  readonly arriveBy?: PlainDate;
}

/** Whom somebody rings, when a letter says that they can. */
export interface NumberToCall {
  readonly phone: string;
  readonly hours: string;
}

const saysCallUs = /\bcall us\b/i;

/** A letter that says “call us” says where, or whom to ask as long as the council has no number. */
export function withNumber(letter: Letter, number: NumberToCall | null): Letter {
  if (![...letter.paragraphs, ...(letter.after ?? [])].some((text) => saysCallUs.test(text))) return letter;
  const line = number === null ? 'Our number is not here yet. Ask the person from our team that you know.' : `Our number is ${number.phone}. ${number.hours}`;
  return { ...letter, after: [...(letter.after ?? []), line] };
}

export function letterAsText({ paragraphs, door, after = [], from }: Letter): string {
  return [...paragraphs, ...(door ? [`${door.label}:\n${door.address}`] : []), ...after, from].join('\n\n') + '\n';
}

const style = {
  body: 'margin:0;padding:24px;background:#FBF7F0;color:#1F2A37;font:19px/1.5 Arial,Helvetica,sans-serif',
  main: 'max-width:34rem;margin:0 auto;padding:24px;background:#FFFFFF;border-radius:20px',
  door: 'display:inline-block;padding:12px 20px;border-radius:12px;background:#0A5563;color:#FFFFFF;font-weight:bold;text-decoration:none',
  address: 'color:#434E5B;font-size:16px;word-break:break-all',
} as const;

/** The same words for mail programs that show HTML: one column, large type, no pictures, no table. */
export function letterAsHtml({ subject, paragraphs, door, after = [], from }: Letter): string {
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  const way = door
    ? `<p><a href="${escaped(door.address)}" style="${style.door}">${escaped(door.label)}</a></p>\n<p style="${style.address}">${escaped(door.address)}</p>`
    : '';
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="${style.body}"><main style="${style.main}">
${[lines(paragraphs), way, lines(after), lines([from])].filter((part) => part !== '').join('\n')}
</main></body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
