export { holderOf } from './caller.js';
export type { Caller } from './caller.js';
export { UnitsRefused, addLineUnit, importUnits, kindOf } from './import-units.js';
export type { LineUnit, UnitRowError } from './import-units.js';
export { caseScope, unitScope } from './scope.js';
export type { Predicate } from './scope.js';
export { findCaller, hashPassword, postsOf, signIn, signOut, switchPost } from './sessions.js';
export type { HeldPost, SignIn } from './sessions.js';
