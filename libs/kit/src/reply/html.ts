/** Markup that may stand in a page as it is. Everything else is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function markupOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(markupOf).join('');
  return String(piece).replace(/[&<>"']/g, (letter) => names[letter] ?? letter);
}

/** A page in a template: html`<p>${whatSomebodyTyped}</p>`. What is put in is escaped, unless it is Html itself; lists are joined, nothing shows as nothing. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(texts.reduce((made, text, place) => made + markupOf(pieces[place - 1]) + text));
}
