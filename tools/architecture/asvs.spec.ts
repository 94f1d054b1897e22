import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { faultsOfList, faultsOfRow, HEAD, readAsvs, type AsvsRow } from './asvs-rows.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/asvs.csv'), 'utf8');
const rows = readAsvs(text);

describe('docs/asvs.csv', () => {
  it('has its columns, one line a requirement', () => {
    expect(text.split('\n')[0]).toBe(HEAD);
    expect(text.split('\n').filter((line) => line !== '' && line !== HEAD && !/^\d+\.\d+\.\d+,[123],"[^"]+","[^"]+",(?:"(?:[^"]|"")*")?,(?:"(?:[^"]|"")*")?$/.test(line))).toEqual([]);
  });

  it('answers every requirement of level 1 and 2, once', () => expect(faultsOfList(rows)).toEqual([]));

  it('claims nothing that no test shows, and leaves nothing without a reason', () => expect(rows.flatMap((row) => faultsOfRow(root, row))).toEqual([]));
});

describe('a row that claims too much', () => {
  const row = (changed: Partial<AsvsRow>): AsvsRow => ({ id: '1.2.4', level: '1', meaning: 'Questions to the database have places for values', state: 'shown', proof: 'tools/architecture/facts.spec.ts › refuses the specimen', why: '', ...changed });

  it('is fine when its test is there', () => expect(faultsOfRow(root, row({}))).toEqual([]));

  it.each<readonly [string, Partial<AsvsRow>, string]>([
    ['a file that is not there', { proof: 'tools/architecture/none.spec.ts › refuses the specimen' }, 'does not exist'],
    ['a test that is not there', { proof: 'tools/architecture/facts.spec.ts › refuses everything' }, 'a test that is not in'],
    ['half the title of a test', { proof: 'tools/architecture/facts.spec.ts › refuses the' }, 'a test that is not in'],
    ['words that are no title', { proof: 'tools/architecture/facts.spec.ts › utf8' }, 'a test that is not in'],
    ['a file and no test in it', { proof: 'tools/architecture/facts.spec.ts' }, 'nothing in it'],
    ['a second proof that is none', { proof: 'tools/architecture/facts.spec.ts › refuses the specimen ; README.md › words nobody wrote' }, 'words that are not in'],
    ['nothing', { proof: '' }, 'by nothing'],
    ['a state we do not have', { state: 'done' }, 'has the state done'],
    ['something open, without saying what is missing', { state: 'open' }, 'does not say why'],
    ['something of the council’s that it is not told', { state: 'council' }, 'does not say so'],
  ])('fails with %s', (_, changed, fault) => expect(faultsOfRow(root, row(changed)).join()).toContain(fault));

  it('a requirement that is left out, doubled, unknown or of another level is told', () => {
    const changed = [...rows.filter(({ id }) => id !== '1.2.4'), row({ id: '1.2.5' }), row({ id: '99.1.1' }), row({ id: '1.1.1', level: '1' })];
    const faults = faultsOfList(changed).join('; ');
    for (const fault of ['1.2.4 is not answered', '1.2.5 is answered twice', '99.1.1 has level none', '1.1.1 has level 2, not 1']) expect(faults).toContain(fault);
  });
});
