export { rightsOf } from '../opener-rights';
export { aPaper, aPhoto } from './a-paper';
