export { cityHolder, cityOffice, draftBulletinOne, issueDraft } from './bulletin-one.js';
export type { CityOffice } from './bulletin-one.js';
export { demoAccounts, demoPassword } from './demo-accounts.js';
export type { DemoAccount } from './demo-accounts.js';
export {
  DemonstrationStays,
  hasDemonstration,
  readDemonstration,
  removeDemonstration,
} from './remove-demonstration.js';
export type { DemonstrationContents, ForeignData } from './remove-demonstration.js';
export { loadDemonstration, readData } from './load-demonstration.js';
