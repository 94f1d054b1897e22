import { describe, expect, it } from 'vitest';
import { parsePostmasterFile, whatPostmasterFileMeans } from './postmaster-file.mjs';

const cluster = '/srv/alongside/.alongside/postgres/data';
const ours = `/x/bin/postgres -D ${cluster} -c port=40001`;
const file = { pid: 812 };

describe('a postmaster.pid found at start', () => {
  it('means nothing when there is none', () => {
    expect(whatPostmasterFileMeans({ file: null, cluster, taken: false, commandLine: null })).toBe('start');
  });

  it('is left to PostgreSQL when its process is gone', () => {
    expect(whatPostmasterFileMeans({ file, cluster, taken: false, commandLine: null })).toBe('start');
  });

  it('is our own database when the process serves this data', () => {
    expect(whatPostmasterFileMeans({ file, cluster, taken: true, commandLine: ours })).toBe('adopt');
  });

  it('is forgotten when a stranger has that number now', () => {
    expect(whatPostmasterFileMeans({ file, cluster, taken: true, commandLine: 'nginx: master process' })).toBe('forget');
  });

  it('is forgotten when the process is a zombie, whose command line is empty', () => {
    expect(whatPostmasterFileMeans({ file, cluster, taken: true, commandLine: '' })).toBe('forget');
  });

  it('is taken for ours where the system does not tell command lines', () => {
    expect(whatPostmasterFileMeans({ file, cluster, taken: true, commandLine: null })).toBe('adopt');
  });
});

describe('the words of postmaster.pid', () => {
  it('are the process, the port on line 4 and the state on line 8', () => {
    const text = `812\n${cluster}\n1795401600\n40001\n\n127.0.0.1\n  5 6\nready   \n`;
    expect(parsePostmasterFile(text)).toEqual({ pid: 812, port: 40_001, ready: true });
  });

  it('may be half written while the database is starting', () => {
    expect(parsePostmasterFile(`812\n${cluster}\n`)).toEqual({ pid: 812, port: null, ready: false });
    expect(parsePostmasterFile('')).toBeNull();
  });
});
