export { AdministrationRefused } from './administration-refused.js';
export type { AdministrationRefusalCode } from './administration-refused.js';
export { ConfigurationLog } from './configuration-log.js';
export { DelegationDesk } from './delegation-desk.js';
export { OrganisationDesk } from './organisation-desk.js';
export { changeStatuses } from './organisation-change.js';
export type { ChangeStatus, OrganisationChange } from './organisation-change.js';
export { PackDesk } from './pack-desk.js';
