// eslint-disable-next-line no-restricted-syntax -- A program of ours with no rights, and no word of anybody's in how it is started.
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal } from '@alongside/kernel';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

import { log } from '../log/log';
import { MOST_PIXELS, MOST_SECONDS } from './file-limits';
import type { DrawnPage, OpenerSays, OpenWish } from './opened-file';
import { rightsOf } from './opener-rights';

export interface OpenedFile {
  readonly pages: number;
  readonly drawn: readonly DrawnPage[];
}

/** Two files are opened at a time; some more may wait, the rest are asked to come back. */
const AT_ONCE = 2;
const MOST_IN_LINE = 12;

/** Hands each file from outside to a program of its own, which has no key, no address of the database and no right to write, and is ended when it takes too long. */
@Injectable()
export class FileOpener implements OnApplicationShutdown {
  private readonly working = new Set<ChildProcess>();
  private readonly line: (() => void)[] = [];
  private open_ = 0;

  /** Throws Refusal FILE_BROKEN, FILE_LOCKED, FILE_TOO_MANY_PAGES, FILE_TOO_HARD, PICTURE_TOO_LARGE, PICTURE_MOVES, FILES_BUSY. */
  async open(wish: OpenWish): Promise<OpenedFile> {
    if (this.line.length >= MOST_IN_LINE) throw new Refusal('FILES_BUSY', 'file');
    if (this.open_ >= AT_ONCE) await new Promise<void>((turn) => void this.line.push(turn));
    else this.open_ += 1;
    try {
      return await this.inAProgramOfItsOwn(wish);
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.open_ -= 1;
    }
  }

  onApplicationShutdown(): void {
    for (const child of this.working) child.kill('SIGKILL');
  }

  private inAProgramOfItsOwn(wish: OpenWish): Promise<OpenedFile> {
    return new Promise((opened, refused) => {
      const child = fork(program(), { serialization: 'advanced', execArgv: [...rightsOf(program())], env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      this.working.add(child);
      const drawn: DrawnPage[] = [];
      const tooLong = setTimeout(() => end(() => refused(new Refusal('FILE_TOO_HARD', 'file'))), MOST_SECONDS * 1_000);
      const end = (tell: () => void) => {
        clearTimeout(tooLong);
        this.working.delete(child);
        child.removeAllListeners();
        child.on('error', () => undefined);
        child.kill('SIGKILL');
        tell();
      };
      child.on('message', (word: OpenerSays) => {
        if (word.says === 'page') drawn.push({ ...word.page, webp: Buffer.from(word.page.webp) });
        else if (word.says === 'done') end(() => opened({ pages: word.pages, drawn }));
        else end(() => refused(inWords(word.why, wish)));
      });
      // Ended without a word: a file that brings its reader down is a broken file.
      child.on('exit', (code, signal) => end(() => {
        log.problem('file-opener-ended', { kind: wish.format, code: code ?? 0, signal: signal ?? '' });
        refused(new Refusal('FILE_BROKEN', 'file'));
      }));
      child.on('error', (problem) => end(() => refused(problem)));
      child.send(wish);
    });
  }
}

function inWords(why: Extract<OpenerSays, { says: 'no' }>['why'], { mostPages }: OpenWish): Refusal {
  if (why === 'FILE_TOO_MANY_PAGES') return new Refusal('FILE_TOO_MANY_PAGES', 'file', { most: mostPages });
  if (why === 'PICTURE_TOO_LARGE') return new Refusal('PICTURE_TOO_LARGE', 'file', { mostMegapixels: MOST_PIXELS / 1_000_000 });
  return new Refusal(why, 'file');
}

/** Beside this file while it is source, beside the programs once it is built. */
function program(): string {
  const places = [join(import.meta.dirname, 'open-file.child.ts'), join(import.meta.dirname, 'open-file.js'), join(import.meta.dirname, '../open-file.js')];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('The program that opens files is missing.');
  return found;
}
