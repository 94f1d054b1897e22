import { createRequire } from 'node:module';

import sharp from 'sharp';

/** A font of our own, for a server may have none; it knows the letters of most names. */
const FONT = { font: 'DejaVu Sans', fontfile: createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf') } as const;
const LEAN = -24;
/** Faint enough to read through, dark enough to be seen on a photo of the screen. */
const STRENGTH = 0.15;
const LONGEST = 60;

/** The page with words across it, again and again, so that a photo of the screen says whose screen it was. */
export async function watermarked(page: Buffer, words: string): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(page).metadata();
  const stamp = await stampOf(words, Math.max(48, Math.round(width / 9)));
  const fits = await sharp(stamp).resize({ width, height, fit: 'inside', withoutEnlargement: true }).png().toBuffer();
  // Small pictures are kept exact and photos are not; a page of letters stays a page of letters.
  const marked = sharp(page).composite([{ input: fits, tile: true }]);
  const exact = await marked.clone().webp({ lossless: true, effort: 1 }).toBuffer();
  return exact.length < 200 * 1024 ? exact : marked.webp({ quality: 70, effort: 2 }).toBuffer();
}

async function stampOf(words: string, dpi: number): Promise<Buffer> {
  const text = [...words].slice(0, LONGEST).join('').replace(/[<>&]/g, ' ');
  const drawn = await sharp({ text: { ...FONT, text: `<span foreground="#000000">${text}</span>`, rgba: true, dpi } }).png().toBuffer();
  const leaning = await sharp(drawn).rotate(LEAN, { background: '#00000000' }).png().toBuffer();
  const room = Math.round(dpi / 3);
  return sharp(leaning).extend({ top: room, bottom: room * 2, left: room, right: room, background: '#00000000' }).linear([1, 1, 1, STRENGTH], [0, 0, 0, 0]).png().toBuffer();
}
