export { isLook, lookKind, lookKinds, type LookKind } from './look';
