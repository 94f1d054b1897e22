import sharp from 'sharp';

import { drawPicture } from './draw-page.ts';
import { MOST_PIXELS } from './file-limits.ts';
import type { PictureFormat } from './kind-of.ts';
import type { DrawnPage, OpenProblem } from './opened-file.ts';

const readers = { jpeg: 'VipsForeignLoadJpegBuffer', png: 'VipsForeignLoadPngBuffer', webp: 'VipsForeignLoadWebpBuffer' } as const;

/** A picture turned the right way up and drawn anew: where it was taken, by which phone and whatever else it carried stay behind. */
export async function openPicture(bytes: Buffer, format: PictureFormat): Promise<readonly DrawnPage[] | OpenProblem> {
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: [readers[format]] });
  // Only the head is read here, so that a picture that would unpack to gigabytes is never unpacked.
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null);
  if (!head || head.format !== format) return 'FILE_BROKEN';
  if (head.width * head.height > MOST_PIXELS) return 'PICTURE_TOO_LARGE';
  if ((head.pages ?? 1) > 1) return 'PICTURE_MOVES';
  const pixels = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: 2_480, height: 4_960, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!pixels) return 'FILE_BROKEN';
  const { width, height, channels } = pixels.info;
  if (channels !== 3 && channels !== 4) return 'FILE_BROKEN';
  return drawPicture({ data: pixels.data, width, height, channels }, format !== 'jpeg');
}
