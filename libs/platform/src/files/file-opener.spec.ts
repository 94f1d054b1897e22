import sharp from 'sharp';
import { expect, test } from 'vitest';

import { FileOpener } from './file-opener';
import { aPaper, aPhoto } from './testing/a-paper';

const opener = new FileOpener();

test('a paper becomes two pictures a page, as wide as a phone and as wide as a desk', async () => {
  const { pages, drawn } = await opener.open({ bytes: await aPaper(2), format: 'pdf', mostPages: 5 });
  expect(pages).toBe(2);
  expect(drawn.map(({ number, width }) => [number, width])).toEqual([[1, 'wide'], [1, 'phone'], [2, 'wide'], [2, 'phone']]);
  const sizes = await Promise.all(drawn.map(async ({ webp }) => (await sharp(webp).metadata()).width));
  expect(sizes).toEqual([1240, 720, 1240, 720]);
  expect(drawn.every(({ webp }) => webp.length < 40 * 1024)).toBe(true);
});

test('a picture is turned the right way up, and where it was taken stays behind', async () => {
  const bytes = await aPhoto();
  expect((await sharp(bytes).metadata()).exif?.includes('MQZ phone')).toBe(true);
  const { drawn } = await opener.open({ bytes, format: 'jpeg', mostPages: 1 });
  const { width, height, exif, icc, xmp } = await sharp(drawn[0]?.webp).metadata();
  expect({ width, height, exif, icc, xmp }).toEqual({ width: 100, height: 300, exif: undefined, icc: undefined, xmp: undefined });
});

test('more files than there are hands wait their turn, and none is mixed up with another', async () => {
  const papers = await Promise.all([1, 2, 3, 4].map((pages) => aPaper(pages)));
  const opened = await Promise.all(papers.map((bytes) => opener.open({ bytes, format: 'pdf', mostPages: 5 })));
  expect(opened.map(({ pages }) => pages)).toEqual([1, 2, 3, 4]);
});
