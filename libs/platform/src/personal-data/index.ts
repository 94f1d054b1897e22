export { inside, ofOthers, opened, secret, shown, type Erasure, type PersonalColumn, type PersonalTable, type Pseudonyms, type WithoutPeople } from './personal-table';
export { platformPersonalData, platformWithoutPeople } from './platform-personal-data';
