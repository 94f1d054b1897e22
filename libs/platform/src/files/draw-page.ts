import sharp, { type Sharp } from 'sharp';

import { PHONE_WIDTH, WIDE_WIDTH } from './file-limits.ts';
import type { DrawnPage } from './opened-file.ts';

/** Pixels without any file around them. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

const LOSSY = { quality: 72, effort: 3 } as const;

const EXACT = { lossless: true, effort: 2 } as const;
/** A page of letters stays below this. */
const SMALL_ENOUGH = 100 * 1024;

/** Letters stay sharp and small without loss, photos are small with it. */
export async function smallest(pixels: Sharp, couldBeLetters: boolean): Promise<Buffer> {
  const exact = couldBeLetters ? await pixels.clone().webp(EXACT).toBuffer() : null;
  if (exact && exact.length < SMALL_ENOUGH) return exact;
  const lossy = await pixels.clone().webp(LOSSY).toBuffer();
  return exact && exact.length < lossy.length ? exact : lossy;
}

export const widths = { phone: PHONE_WIDTH, wide: WIDE_WIDTH } as const;

/** One picture in both widths, never larger than it was. */
export async function drawPicture({ data, ...raw }: Pixels, couldBeLetters: boolean): Promise<readonly DrawnPage[]> {
  const drawn = async (width: DrawnPage['width']): Promise<DrawnPage> => {
    const pixels = sharp(data, { raw }).flatten({ background: '#ffffff' }).resize({ width: widths[width], height: widths[width] * 2, fit: 'inside', withoutEnlargement: true });
    return { number: 1, width, webp: await smallest(pixels, couldBeLetters) };
  };
  return [await drawn('wide'), await drawn('phone')];
}
