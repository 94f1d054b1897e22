import { crc32, deflateSync } from 'node:zlib';

import { aPhoto } from '@alongside/platform/files/testing';
import sharp from 'sharp';

/** Words that stand in what is hidden in a file; none of it may be found in what is shown. */
export const HIDDEN = 'mqz-hidden-in-a-file';

/** As JPEG allows: the marker, the length and whatever one likes, right after the beginning. */
function withSegment(jpeg: Buffer, marker: number, inside: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(inside.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, inside, jpeg.subarray(2)]);
}

function chunk(name: string, inside: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), inside]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(inside.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A black PNG of one bit a pixel, made of its parts. */
export function pngOf(width: number, height: number, extra: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), ...extra, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const photo = () => aPhoto({ width: 640, height: 480 });

export const pictures = {
  photo,
  withPhp: async () => withSegment(await photo(), 0xfe, Buffer.from(`<?php system('${HIDDEN}'); ?>`)),
  withXmp: async () => withSegment(await photo(), 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:li>${HIDDEN}</rdf:li></x:xmpmeta>`)),
  withPlace: async () => sharp(await photo()).withExifMerge({ IFD0: { Copyright: HIDDEN }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 49/1 0/1' } }).jpeg().toBuffer(),
  withAnotherBehind: async () => Buffer.concat([await photo(), await photo(), Buffer.from(HIDDEN)]),
  withBadColours: async () => {
    let jpeg = await photo();
    for (let part = 8; part >= 1; part -= 1) jpeg = withSegment(jpeg, 0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0', 'latin1'), Buffer.from([part, 8]), Buffer.alloc(60_000, 0xff), Buffer.from(HIDDEN)]));
    return jpeg;
  },
  cutShort: async () => (await photo()).subarray(0, 1_200),
  pngCutShort: () => Promise.resolve(pngOf(2_000, 2_000).subarray(0, 60)),
  pngWithTextBomb: () => Promise.resolve(pngOf(100, 100, Array.from({ length: 20 }, () => chunk('zTXt', Buffer.concat([Buffer.from('k\0\0', 'latin1'), deflateSync(Buffer.alloc(20_000_000), { level: 9 })]))))),
  pngOfNineHundredMegapixels: () => Promise.resolve(pngOf(30_000, 30_000)),
  pngOfNothing: () => Promise.resolve(pngOf(0, 0)),
  moving: async () => {
    const still = (background: string) => sharp({ create: { width: 8, height: 8, channels: 3, background } }).png().toBuffer();
    return sharp([await still('#0a5563'), await still('#ffc94a')], { join: { animated: true } }).webp({ delay: [100, 100] }).toBuffer();
  },
  avif: async () => sharp(await photo()).avif({ effort: 0 }).toBuffer(),
  tiff: async () => sharp(await photo()).tiff().toBuffer(),
  gifOfTenThousand: () => {
    const frame = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
    return Promise.resolve(Buffer.concat([Buffer.from('GIF89a', 'latin1'), Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]), ...Array.from({ length: 10_000 }, () => frame), Buffer.from([0x3b])]));
  },
} as const;
