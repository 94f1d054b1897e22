const address = /https?:\/\/[^\s<>"']+/g;

/** A full stop after an address ends the sentence, not the address. */
export function linksIn(text: string): string[] {
  return [...new Set((text.match(address) ?? []).map(withoutEnd))];
}

export function splitAtLinks(text: string): { readonly text: string; readonly isLink: boolean }[] {
  const pieces: { text: string; isLink: boolean }[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    const link = withoutEnd(found[0]);
    pieces.push({ text: text.slice(from, found.index), isLink: false }, { text: link, isLink: true });
    from = found.index + link.length;
  }
  return [...pieces, { text: text.slice(from), isLink: false }].filter((piece) => piece.text !== '');
}

function withoutEnd(link: string): string {
  return link.replace(/[.,;:!?)]+$/, '');
}
