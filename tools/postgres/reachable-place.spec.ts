import { describe, expect, it } from 'vitest';
import { choosePlace, elsewhereFor } from './reachable-place.mjs';
import { databaseUser } from './run-as.mjs';

const wanted = '/root/clone/.alongside/postgres';
const elsewhere = '/var/lib/alongside-1';
const choose = (has: readonly string[], reachable: boolean) =>
  choosePlace({ wanted, elsewhere, hasData: (place) => has.includes(place), canEnter: () => reachable });

describe('the place of the data', () => {
  it('is where it was asked for', () => expect(choose([], true)).toBe(wanted));

  it('is elsewhere when the user who runs the database cannot go there', () => expect(choose([], false)).toBe(elsewhere));

  it('stays elsewhere once data lies there, even when the way is open later', () => expect(choose([elsewhere], true)).toBe(elsewhere));

  it('is named by the path it stands for, so that two clones never meet', () => {
    expect(elsewhereFor('/root/a')).not.toBe(elsewhereFor('/root/b'));
    expect(elsewhereFor('/root/a')).toBe(elsewhereFor('/root/a'));
  });
});

describe('who runs the database for root', () => {
  it('is postgres where there is such a user, else nobody', () => {
    const nobody = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin';
    expect(databaseUser(`root:x:0:0::/root:/bin/sh\n${nobody}\npostgres:x:101:104::/var/lib/postgresql:/bin/bash`)).toEqual({ uid: 101, gid: 104 });
    expect(databaseUser(`root:x:0:0::/root:/bin/sh\n${nobody}`)).toEqual({ uid: 65_534, gid: 65_533 });
    expect(databaseUser('root:x:0:0::/root:/bin/sh')).toBeNull();
  });
});
