export { aPaper, aPhoto } from './a-paper';
