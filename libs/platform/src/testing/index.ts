export { FakeClock } from './fake-clock';
export { freshDatabase, type FreshDatabase } from './fresh-database';
export { serverFixture, type ServerFixture } from './server-fixture';
export { drainReactions } from './drain-reactions';
