export { accountOf, changePassword, endOtherSessions, hasAccounts, oneTimeSecret } from './accounts.js';
export type { OpenSession, PasswordChange } from './accounts.js';
export { holderOf } from './caller.js';
export type { Caller } from './caller.js';
export { UnitsRefused, addLineUnit, importUnitRows, importUnits, kindOf, unitErrors } from './import-units.js';
export type { LineUnit, UnitRow, UnitRowError } from './import-units.js';
export { PostQueries } from './post-queries.js';
export type { PostView } from './post-queries.js';
export { caseScope, caseScopeOfMany, unitScope } from './scope.js';
export type { Predicate } from './scope.js';
export {
  accountPosts,
  findCaller,
  findCallers,
  hashPassword,
  postsOf,
  signIn,
  signOut,
  switchPost,
} from './sessions.js';
export type { AccountPost, HeldPost, SignIn } from './sessions.js';
export { addStandardPosts } from './standard-posts.js';
export { UnitQueries } from './unit-queries.js';
export type { UnitView, UnitWithPosts } from './unit-queries.js';
