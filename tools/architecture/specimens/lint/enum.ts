export enum State { Open }
