import { longDate, londonDay, londonTime, spokenTime, type PlainDate } from '@alongside/kernel';

import type { SaidTable, SaidValue } from './store/personal-rows.read';
import type { CopyTexts } from './store/copy-request.store';

const LEFT_OUT = [
  'Numbers that only join our records and mean nothing to anybody.',
  'What would let somebody else sign in as you.',
  'Pictures of papers about you. You can look at them where they belong, or ask the team.',
  'What belongs to other people, such as their names and words. They have the same rights as you.',
];

/** The one style of the page; what serves the page lets in this one by its hash and no other. */
export const COPY_STYLE = 'body{font:1.1rem/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.25rem 1rem;padding:.75rem 0;border-top:1px solid #999;margin:0}dd{margin:0}';

/** The copy a person gets: one page that any phone or computer opens without us, and the same for another program. */
export function copyInWords(name: string, on: PlainDate, tables: readonly SaidTable[]): CopyTexts {
  const parts = tables.map(({ says, rows }) => `<section><h2>${escaped(says)}</h2>${rows.filter((row) => row.length > 0).map(rowInWords).join('')}</section>`);
  const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>My copy</title>
<style>${COPY_STYLE}</style></head>
<body><h1>What we hold about ${escaped(name)}</h1><p>Made on ${longDate(on)}. Keep it somewhere safe: it tells a lot about you.</p>${parts.join('\n')}
<section><h2>What is not in here</h2><ul>${LEFT_OUT.map((line) => `<li>${line}</li>`).join('')}</ul></section></body></html>`;
  const data = { madeOn: on, tables: tables.map(({ table, says, rows }) => ({ table, says, rows: rows.map((row) => Object.fromEntries(row.map(({ column, value }) => [column, value]))) })), leftOut: LEFT_OUT };
  return { page, data: JSON.stringify(data, null, 2) };
}

const rowInWords = (row: readonly SaidValue[]) => `<dl>${row.map(({ says, column, value }) => `<dt>${escaped(says)}</dt><dd>${escaped(valueInWords(column, value))}</dd>`).join('')}</dl>`;

export function valueInWords(column: string, value: unknown): string {
  if (value instanceof Date) return `${longDate(londonDay(value))}, ${spokenTime(londonTime(value))}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && /pence$/.test(column)) return `£${(value / 100).toFixed(2)}`;
  if (Array.isArray(value)) return value.map((one) => valueInWords(column, one)).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).filter((one) => one !== null).map((one) => valueInWords(column, one)).join(' ');
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return longDate(text as PlainDate);
  return /^[a-z]+\.[a-z-]+$/.test(text) ? text.replace(/^[a-z]+\./, '').replaceAll('-', ' ') : text;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
